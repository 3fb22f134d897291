import type { ReportDraft } from '$lib/forms/report/fields';
import { proposeTitle } from '$lib/forms/report/propose';
import { adviseCategories } from '$lib/server/queries/report/advise-categories';
import { listSimilarReports } from '$lib/server/queries/report/similar-reports';
import { services } from '$lib/server/services';

/** What may be told of already, nearby: known as soon as the text and the district are, before a word more is asked. */
export async function similarTo({ text = '', district, place = '', title, category }: ReportDraft) {
	if (!text || !district) return [];
	const { db, now } = services();
	const called = title || proposeTitle(text);
	const [advised = ''] = category ? [category] : await adviseCategories(db, { title: called, text });
	const written = { title: called, text, place, categorySlug: advised, districtCode: district };
	const found = await listSimilarReports(db, written, now());
	return found.slice(0, MOST).map(({ createdAt, ...report }) => ({ ...report, createdAt: createdAt.toISOString() }));
}

/** More would be read by nobody who came to write. */
const MOST = 3;
