import type { JourneyEntry } from '$lib/domain/complaint/journey';
import { parseReference } from '$lib/domain/thread/reference';
import type { ViewedFile } from '$lib/domain/thread/shown-post';
import { publicComplaintPage, type PublicComplaintPage } from '$lib/server/queries/complaint/public-page';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** A report with its thread, as everybody sees it: no name of anybody but of offices. */
export const GET = serve('read_complaint', async ({ house, params, query }) => {
	const ref = parseReference(params['ref'] ?? '');
	const found = ref && (await publicComplaintPage(house, ref, Number(query.halaman ?? 1)));
	return found ? { body: complaintJson(found, house.env.origin) } : null;
});

function complaintJson({ complaint, journey }: PublicComplaintPage, origin: string) {
	const { ref, agency, category } = complaint;
	return {
		ref,
		url: `${origin}/pengaduan/${ref}`,
		title: complaint.title,
		html: complaint.bodyHtml,
		status: complaint.status,
		classification: complaint.classification,
		channel: complaint.channel,
		created_at: complaint.createdAt,
		closed_at: complaint.closedAt,
		occurred_on: complaint.occurredOn,
		promised_on: complaint.promisedOn,
		agency: agency && { slug: agency.slug, name: agency.name },
		district: complaint.district,
		village: complaint.village,
		place: complaint.place,
		category: { slug: category.slug, name: category.id },
		supports: complaint.supportCount,
		rating: complaint.rating,
		sp4n_number: complaint.sp4nNumber,
		files: complaint.files.map((file) => fileJson(file, origin)),
		thread: journey.entries.map((entry) => entryJson(entry, origin)),
		...journey.leaf
	};
}

const fileJson = ({ id, name, bytes }: ViewedFile, origin: string) => ({ name, bytes, url: `${origin}/berkas/${id}` });

const entryJson = (entry: JourneyEntry, origin: string) => ({
	type: entry.type,
	id: entry.id,
	at: entry.at,
	what: entry.type === 'post' ? entry.kind : entry.action,
	by: { role: entry.by.role, agency: entry.by.agency },
	through: entry.through,
	html: entry.type === 'post' && !entry.folded ? entry.html : null,
	hidden: entry.type === 'post' && (entry.folded || entry.html === null),
	to_agency: entry.type === 'post' ? null : entry.toAgency,
	reason: entry.type === 'post' ? null : entry.reason,
	files: entry.type === 'post' ? entry.files.map((file) => fileJson(file, origin)) : []
});
