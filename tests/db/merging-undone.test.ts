import type { Actor } from '$lib/domain/actor/actor';
import type { PersonalAct } from '$lib/forms/verbs';
import { findComplaintThread } from '$lib/server/db/threads';
import { supportThread } from '$lib/server/usecases/thread/support';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { act, asIfAlone, databaseNow, listMisplaced, unlinked, type Report } from '../support/merging';

/*
 * Linking leaves the database as it was: no row of a report, its clocks, its terms of office, posts, files, supports, follows,
 * flags or sealed identity changes, in whatever order reports are linked and parted and whatever is done meanwhile. What
 * grows is the history (an event for each act), with the place in it at which a thread stands, and who has been told.
 */
const test = useDatabase();
let province: Province;
let moderator: Actor, officer: Actor, head: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
});

async function fileAll(count: number): Promise<Report[]> {
	const reports: Report[] = [];
	await emptyTables(test.db, 'thread');
	test.clock.set('2026-11-02T01:00:00Z');
	for (let at = 0; at < count; at += 1) {
		const report = await fileReport(test.services);
		await act(test.services, moderator, 'route', report, { agencyId: province.agencies.pupr });
		reports.push(report);
		test.clock.advance({ hours: 5 });
	}
	return reports;
}

/** `FC_RUNS=200 npx vitest run --project db merging-undone` draws more. */
const DRAWN = { numRuns: Number(process.env.FC_RUNS ?? 2), endOnFailure: true };

const SAME = 'Jembatan yang sama.';

type Step = {
	who: 'moderator' | 'officer' | 'head' | 'reporter' | 'voice';
	what: string;
	on: number;
	to: number;
	hours: number;
};

const COUNT = 5;
const stepOf = (who: Step['who'], ...what: string[]) =>
	fc.record({
		who: fc.constant(who),
		what: fc.constantFrom(...what),
		on: fc.nat(COUNT - 1),
		to: fc.nat(COUNT - 1),
		hours: fc.nat(80)
	});
/** What changes who may lead. */
const MODERATED = ['hide_thread', 'restore_thread', 'lock', 'archive', 'redact'];
const MODES = ['seal_report', 'open_report'];
const aStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: stepOf('moderator', 'merge', 'merge', 'unmerge', 'route', 'keep_merge', ...MODERATED) },
	{
		weight: 5,
		arbitrary: stepOf('officer', 'accept', 'answer', 'promise', 'resolve', 'resolve', 'hand_over', 'return')
	},
	{ weight: 1, arbitrary: stepOf('head', 'rework', 'resolve') },
	{
		weight: 3,
		arbitrary: stepOf('reporter', 'confirm', 'contest', 'reopen', 'withdraw', 'deny_merge', 'appeal', ...MODES)
	},
	{ weight: 1, arbitrary: stepOf('voice', 'support', 'flag') }
);

const PLEDGE = { why: 'Menunggu bahan.', promisedOn: '2027-01-04' };

async function take(step: Step, reports: readonly Report[]): Promise<string> {
	const [on, to] = [reports[step.on], reports[step.to]] as [Report, Report];
	test.clock.advance({ hours: step.hours });
	if (step.what === 'flag') return act(test.services, on.reporter, 'flag', to, { flagReason: 'spam' });
	if (step.who === 'voice') {
		const voice = { voice: `device:${step.to % 2}`, network: `${step.on}`, supports: true };
		return (await supportThread(test.services, { ref: on.ref, ...voice })).ok ? 'done' : 'refused';
	}
	const doer = { moderator, officer, head, reporter: on.reporter }[step.who];
	const text = `Regu memasang dua papan baru di sisi ${step.to} jembatan, dan pagarnya dicat pada hari ke-${step.hours}.`;
	return act(test.services, doer, step.what as PersonalAct, on, {
		text: step.what === 'merge' ? SAME : text,
		...(step.what === 'merge' ? { into: to.ref } : {}),
		...(MODERATED.includes(step.what) ? { rule: 'E1', archiveReason: 'spam', otherWords: 'jembatan' } : {}),
		...(step.what === 'promise' ? PLEDGE : {}),
		...(step.what === 'hand_over' ? { agencyId: province.agencies.dishub } : {}),
		...(step.what === 'route' ? { agencyId: province.agencies.pupr } : {})
	});
}

const isLink = ({ what }: Step) => what === 'merge' || what === 'unmerge';

/** How each report stands and what its clocks say, as it is stored and as its own history alone gives it. */
async function compareWithAlone(reports: readonly Report[]): Promise<void> {
	for (const report of reports) {
		const alone = await asIfAlone(test.services, report);
		const stored = await findComplaintThread(test.db, report.ref);
		expect(stored?.complaint).toEqual(alone.complaint);
		const rows = await test.db.selectFrom('deadline').selectAll().where('thread_id', '=', report.threadId).execute();
		const plain = (row: object) => JSON.stringify(Object.entries(row).sort());
		const clocks = rows.map(({ listed: _, ...clock }) => clock);
		expect(clocks.map(plain).sort()).toEqual(
			alone.clocks.map((row) => plain(JSON.parse(row, revive) as object)).sort()
		);
	}
}
const revive = (name: string, value: unknown) =>
	name.endsWith('_at') && typeof value === 'string' ? new Date(value) : value;

async function partAll(reports: readonly Report[], order: readonly number[]): Promise<number> {
	let parted = 0;
	for (const at of order) {
		const report = reports[at];
		if (report && (await act(test.services, moderator, 'unmerge', report)) === 'done') parted += 1;
	}
	return parted;
}

describe('what was linked and parted again', () => {
	it('is as it was, three deep and in whatever order', async () => {
		const orders = fc.shuffledSubarray([1, 2, 3], { minLength: 3 });
		await fc.assert(
			fc.asyncProperty(orders, orders, async (links, parts) => {
				const reports = await fileAll(4);
				const before = await databaseNow(test.services);
				// 3 into 2, 2 into 1 and 1 into 0, in this order or another: the case becomes up to three deep.
				for (const at of links) {
					const [report, into] = [reports[at], reports[at - 1]] as [Report, Report];
					expect(await act(test.services, moderator, 'merge', report, { into: into.ref, text: SAME })).toBe('done');
				}
				expect(unlinked(await databaseNow(test.services))).toEqual(unlinked(before));
				expect(await partAll(reports, parts)).toBe(3);
				expect(await databaseNow(test.services)).toEqual(before);
			}),
			DRAWN
		);
	});

	it('is as it would have been had each act been done on each report by hand, and no clock moved by a link', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(aStep, { minLength: 12, maxLength: 16 }),
				fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: COUNT }),
				async (steps, order) => {
					const reports = await fileAll(COUNT);
					for (const step of steps) {
						const before = isLink(step) ? await databaseNow(test.services) : null;
						await take(step, reports);
						expect(await listMisplaced(test.services)).toEqual([]);
						if (before) expect(unlinked(await databaseNow(test.services))).toEqual(unlinked(before));
					}
					await compareWithAlone(reports);
					const linked = await databaseNow(test.services);
					await partAll(reports, order);
					const parted = await databaseNow(test.services);
					expect(unlinked(parted)).toEqual(unlinked(linked));
					await compareWithAlone(reports);
					const left = test.db.selectFrom('thread').select('id').where('head_id', 'is not', null);
					expect(await left.execute()).toEqual([]);
				}
			),
			DRAWN
		);
	});
});
