import type { ComplaintView } from '$lib/domain/complaint/complaint-for';
import type { ShownCounter } from '$lib/domain/complaint/journey';
import type { Author } from '$lib/domain/thread/shown-post';
import type { Owner } from '$lib/domain/complaint/status';
import type { Catalogue } from '$lib/text/catalogue';

/** How the reporter is called before this reader. The name is there only for whom it was opened. */
export function reporterName(complaint: ComplaintView, name: string | null, { complaintPage }: Catalogue): string {
	const { labels } = complaintPage;
	switch (complaint.reporter) {
		case 'you':
			return labels.you;
		case 'anonymous':
			return labels.anonymous;
		case 'named':
			return name ?? labels.noName;
		case 'resident':
			return labels.resident(complaint.district.name);
	}
}

/** Who wrote or acted: staff by office, the reporter as the page calls them, citizens by the name they chose. */
export function authorName(by: Author, complaint: ComplaintView, name: string | null, text: Catalogue): string {
	if (by.byOffice) return by.agency ?? text.law.capacity[by.role];
	if (by.role !== 'reporter') return by.name ?? text.complaintPage.citizen;
	if (complaint.reporter === 'you') return text.complaintPage.you;
	if (complaint.reporter === 'anonymous') return text.complaintPage.anonymousReporter;
	return reporterName(complaint, name, text);
}

/** Whose turn it is, as an office or as "Anda". */
export function turnName(owner: Owner, complaint: ComplaintView, { complaintPage }: Catalogue): string {
	const { turn } = complaintPage;
	const agency = complaint.agency?.name ?? turn.agency;
	switch (owner) {
		case 'moderator':
			return turn.moderator;
		case 'agency':
			return agency;
		case 'agency_head':
			return turn.head(agency);
		case 'inspectorate':
			return turn.inspectorate;
		case 'secretariat':
			return turn.secretariat;
		case 'reporter':
			return complaint.reporter === 'you' ? turn.you : turn.reporter;
	}
}

/** Whose counter the reporter's place was taken at: "lewat loket Dinas Kesehatan". */
export const counterName = (counter: ShownCounter | null, { law, complaintPage }: Catalogue): string | undefined =>
	counter ? complaintPage.atCounter(counter.agency ?? law.role[counter.role]) : undefined;
