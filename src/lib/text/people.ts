import type { ComplaintView } from '$lib/domain/complaint/complaint-for';
import type { JourneyEvent, ShownCounter } from '$lib/domain/complaint/journey';
import type { Author, ShownPost } from '$lib/domain/thread/shown-post';
import type { Owner } from '$lib/domain/complaint/status';
import type { Catalogue } from './catalogue';

type Named = Pick<ComplaintView, 'reporter' | 'district'>;

/** How the reporter is called before this reader. The name is there only for whom it was opened. */
export function reporterName(complaint: Named, name: string | null, { complaintPage }: Catalogue): string {
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
export function authorName(by: Author, complaint: Named, name: string | null, text: Catalogue): string {
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

/** By which way it was done, where not by whoever it stands under themselves: at a counter, or by a program. */
export const wayName = (
	{ counter, through }: Pick<JourneyEvent, 'counter' | 'through'>,
	text: Catalogue
): string | undefined =>
	[counterName(counter, text), through && text.complaintPage.through(through)].filter(Boolean).join(', ') || undefined;

/** The office beside the agency, where the name alone does not say who acted for it. */
export const actorName = (event: JourneyEvent, name: string, text: Catalogue): string =>
	[name, event.by.agency && text.law.capacity[event.by.role].toLowerCase(), wayName(event, text)]
		.filter(Boolean)
		.join(', ');

/** The same in a consultation, where nobody is the reporter. */
export const writerOf = (
	{ by }: ShownPost,
	{ law, complaintPage }: Pick<Catalogue, 'law' | 'complaintPage'>
): string => (by.byOffice ? (by.agency ?? law.capacity[by.role]) : (by.name ?? complaintPage.citizen));
