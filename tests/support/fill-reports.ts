import { insertReferenceData } from '$demo/play/reference-data';
import { makeTimetable } from '$demo/play/timetable';
import { makeReference } from '$lib/domain/thread/reference';
import { loadCalendar } from '$lib/server/db/rules';
import { searchColumns } from '$lib/server/db/search/vectors';
import { countWords } from '$lib/server/usecases/search/index-threads';
import { randomBytes, randomUUID } from 'node:crypto';
import type { TestDatabase } from './database';

export type Labelled = {
	category: string;
	district: string;
	place: string;
	title: string;
	text: string;
	agency?: string;
};

/** The province of the demo, with nothing in it. */
export async function fillProvince({ db, services }: TestDatabase): Promise<void> {
	const timetable = makeTimetable(services.now(), services.env.zone, await loadCalendar(db));
	await db.transaction().execute((trx) => insertReferenceData(trx, timetable));
}

/** Published reports, one a minute, so that each has a place in time; returns their numbers in order. */
export async function fillReports({ db, services }: TestDatabase, reports: readonly Labelled[]): Promise<string[]> {
	const categories = await db.selectFrom('category').select(['slug', 'agency_id as agencyId']).execute();
	const agencyOf = new Map(categories.map(({ slug, agencyId }) => [slug, agencyId]));
	const refs: string[] = [];
	for (const [index, { category, district, place, title, text }] of reports.entries()) {
		const at = new Date(services.now().getTime() - (reports.length - index) * 3_600_000);
		const ref = makeReference((length) => new Uint8Array(randomBytes(length)));
		refs.push(ref);
		const { id } = await db
			.insertInto('thread')
			.values({
				kind: 'complaint',
				ref,
				title: title.padEnd(10, '.'),
				published_at: at,
				hidden_at: null,
				locked_at: null,
				created_at: at,
				last_event_at: at,
				...(await searchColumns(db, { title, text, place }))
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await db
			.insertInto('complaint')
			.values({
				thread_id: id,
				status: 'routed',
				classification: 'complaint',
				channel: 'web',
				occurred_on: null,
				body: text.padEnd(30, '.'),
				body_html: '',
				district_code: district,
				place,
				category_slug: category,
				agency_id: agencyOf.get(category) ?? null,
				anonymous: false,
				submission_key: randomUUID(),
				wished_agency_id: null
			})
			.execute();
	}
	await countWords(services);
	return refs;
}
