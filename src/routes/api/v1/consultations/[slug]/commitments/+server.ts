import { publicCommitmentList } from '$lib/server/queries/consultation/commitment/public-list';
import { publicConsultationHead } from '$lib/server/queries/consultation/public-head';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** The promises of published minutes, and how they are kept. */
export const GET = serve('list_commitments', async ({ house, params }) => {
	const found = await publicConsultationHead(house, params['slug'] ?? '');
	if (!found) return null;
	const { commitments, reports } = await publicCommitmentList(house, found.head);
	const data = commitments.map(({ slug, position, problem, recommendation, term, status, agency, ...row }) => ({
		position,
		problem,
		recommendation,
		term,
		status,
		url: `${house.env.origin}/konsultasi/${slug}/komitmen/${position}`,
		agency: { slug: agency.slug, name: agency.name },
		due_day: row.dueDay,
		reported_at: row.reportedAt,
		settled_at: row.settledAt,
		state: row.clock.state,
		reports: reports.filter((report) => report.position === position).map(({ ref }) => ref)
	}));
	return { body: { data } };
});
