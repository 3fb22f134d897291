import { clocksOf } from '$lib/domain/complaint/clock';
import { conductIn } from '$lib/domain/complaint/conduct';
import { openWorkIn } from '$lib/domain/complaint/open-work';
import { tenuresOf } from '$lib/domain/complaint/watch';
import type { Db } from '../../db/client';
import { replaceClocks, tenureRows } from '../../db/deadlines';
import { readOpenCases, type OpenCase } from '../../db/open-clocks';
import { loadRulesOfDistricts } from '../../db/rules';
import type { Deps } from '../record';

/** What figures of a report are read from. */
type Facts = { tenures: object[]; openWork: object[]; writtenBy: string | null; answersListed: boolean[] };

/** The numbers of those reports whose figures are read from other rows than their histories give. */
export async function findDifferent({ db, env }: Pick<Deps, 'db' | 'env'>, ids: readonly string[]): Promise<string[]> {
	const [cases, stored, rulesOf] = await Promise.all([
		readOpenCases(db, ids),
		readStored(db, ids),
		loadRulesOfDistricts(db, env.zone)
	]);
	return cases.flatMap((one) => {
		const { events, districtCode, isPublic } = one;
		const clocks = clocksOf(events, rulesOf(districtCode));
		const work = openWorkIn(events, clocks);
		const derived = {
			...tenuresAndWriter(one),
			answersListed: clocks.filter(({ kind }) => kind === 'first_response').map(() => isPublic),
			openWork: work.map(({ agencyId, held, dueAt, firstDueAt }) => ({
				thread_id: one.id,
				agency_id: agencyId,
				listed: isPublic,
				held,
				received_at: events[0]?.at,
				due_at: dueAt,
				first_due_at: firstDueAt
			}))
		};
		return canonical(derived) === canonical(stored(one.id)) ? [] : [one.ref];
	});
}

/** Writes them anew, with the clocks that they rest on. */
export const rebuildFigures = ({ db, env }: Pick<Deps, 'db' | 'env'>, ids: readonly string[]): Promise<void> =>
	db.transaction().execute(async (trx) => {
		await trx.selectFrom('thread').select('id').where('id', 'in', ids).orderBy('id').forNoKeyUpdate().execute();
		const rulesOf = await loadRulesOfDistricts(trx, env.zone);
		for (const one of await readOpenCases(trx, ids)) {
			const { id, events } = one;
			const clocks = clocksOf(events, rulesOf(one.districtCode));
			const tenures = conductIn(tenuresOf(events), events);
			await replaceClocks(trx, id, { clocks, tenures, work: openWorkIn(events, clocks) });
			await trx
				.updateTable('complaint')
				.set({ written_by: writerOf(one) })
				.where('thread_id', '=', id)
				.execute();
		}
	});

const tenuresAndWriter = (one: OpenCase): Pick<Facts, 'tenures' | 'writtenBy'> => ({
	tenures: tenureRows(one.id, conductIn(tenuresOf(one.events), one.events)),
	writtenBy: writerOf(one)
});

function writerOf({ events: [first] }: OpenCase): string | null {
	return first?.action === 'submit' ? (first.data.counter?.agencyId ?? null) : null;
}

async function readStored(db: Db, ids: readonly string[]): Promise<(id: string) => Facts> {
	const [complaints, answers, tenures, openWork] = await Promise.all([
		db.selectFrom('complaint').select(['thread_id', 'written_by']).where('thread_id', 'in', ids).execute(),
		db
			.selectFrom('deadline')
			.select(['thread_id', 'listed'])
			.where('thread_id', 'in', ids)
			.where('clock', '=', 'first_response')
			.execute(),
		db.selectFrom('tenure').selectAll().where('thread_id', 'in', ids).execute(),
		db.selectFrom('open_work').selectAll().where('thread_id', 'in', ids).execute()
	]);
	const writers = new Map(complaints.map(({ thread_id, written_by }) => [thread_id, written_by]));
	const answersOfThread = Map.groupBy(answers, ({ thread_id }) => thread_id);
	const tenuresOfThread = Map.groupBy(tenures, ({ thread_id }) => thread_id);
	const workOfThread = Map.groupBy(openWork, ({ thread_id }) => thread_id);
	return (id) => ({
		tenures: tenuresOfThread.get(id) ?? [],
		openWork: workOfThread.get(id) ?? [],
		writtenBy: writers.get(id) ?? null,
		answersListed: (answersOfThread.get(id) ?? []).map(({ listed }) => listed)
	});
}

/** The same rows give the same text, in whatever order and with whatever order of columns they come. */
const canonical = ({ tenures, openWork, writtenBy, answersListed }: Facts): string =>
	[tenures.map(line).sort(), openWork.map(line).sort(), [writtenBy], answersListed]
		.map((lines) => lines.join('\n'))
		.join('\n\n');
const line = (row: object): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => a.localeCompare(b)));
