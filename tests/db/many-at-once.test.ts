import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { STATUS_ACTIONS, nextStatus, type StatusAction, type ComplaintStatus } from '$lib/domain/complaint/status';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { findDifferent } from '$lib/server/usecases/complaint/figures';
import { submitReport } from '$lib/server/usecases/complaint/submit-report';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto, aProvince, aReport, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let moderators: Actor[], officers: Actor[], heads: Actor[], citizens: Actor[];

const several = (count: number, make: () => Promise<Actor>) => Promise.all(Array.from({ length: count }, make));

beforeAll(async () => {
	province = await aProvince(test.services);
	moderators = await several(10, () => aPerson(test.services, 'moderator'));
	officers = await several(10, () => aPerson(test.services, 'officer', province.agencies.pupr));
	heads = await several(5, () => aPerson(test.services, 'agency_head', province.agencies.pupr));
	citizens = await several(5, () => aPerson(test.services));
});

/** A repeatable stream of choices, so that a failure can be run again. */
function choices(seed: number) {
	let state = seed;
	return (count: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state % count;
	};
}

const PERSONAL = STATUS_ACTIONS.filter((action): action is Exclude<StatusAction, 'lapse'> => action !== 'lapse');

describe('fifty people on twenty reports', () => {
	it('lose and double nothing, break no law, and leave figures the rows that the histories give', async () => {
		const reports = await Promise.all(Array.from({ length: 20 }, () => fileReport(test.services)));
		const pick = choices(7);
		let accepted = 0;
		const person = async (index: number) => {
			for (let turn = 0; turn < 24; turn += 1) {
				const report = reports[pick(reports.length)]!;
				const crowd = [moderators, officers, heads, [report.reporter], citizens][index % 5]!;
				const doer = crowd[pick(crowd.length)]!;
				if (pick(6) === 0) {
					const reply = await actInThread(test.services, {
						ref: report.ref,
						action: 'reply',
						doer,
						formKey: randomUUID(),
						text: 'Saya mengalami hal yang sama.'
					});
					if (reply.ok) accepted += 1;
					continue;
				}
				const action = PERSONAL[pick(PERSONAL.length)]!;
				if (action === 'withdraw' && pick(4) > 0) continue;
				const outcome = await actOnComplaint(test.services, {
					ref: report.ref,
					doer,
					formKey: randomUUID(),
					fileIds: [await aPhoto(test.services)],
					act: {
						action,
						text: 'Dua papan sudah diganti dan diperiksa pada 20 November.',
						agencyId: province.agencies.pupr,
						classification: 'aspiration',
						archiveReason: 'too_general',
						responsible: 'Balai jalan nasional'
					}
				});
				if (outcome.ok) accepted += 1;
			}
		};
		await Promise.all(Array.from({ length: 50 }, (_, index) => person(index)));

		const events = await test.db.selectFrom('thread_event').selectAll().orderBy('thread_id').orderBy('seq').execute();
		expect(events).toHaveLength(reports.length + accepted);
		expect(accepted).toBeGreaterThan(40);
		for (const { threadId } of reports) {
			const history = events.filter((event) => event.thread_id === threadId);
			expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1));
			let status: ComplaintStatus | null = null;
			for (const event of history) {
				if (event.to_status === null) continue;
				if (status !== null) {
					const to = nextStatus(status, event.action as StatusAction);
					// What went to and fro often enough is settled instead of being sent on.
					const lawful = to === 'returned' && event.to_status === 'unsettled' ? 'unsettled' : to;
					expect([event.from_status, lawful]).toEqual([status, event.to_status]);
				}
				status = event.to_status as ComplaintStatus;
			}
			const row = await test.db
				.selectFrom('complaint')
				.innerJoin('thread', 'thread.id', 'thread_id')
				.select(['status', 'last_seq'])
				.where('thread_id', '=', threadId)
				.executeTakeFirstOrThrow();
			expect(row).toEqual({ status, last_seq: history.length });
		}
		const posts = await test.db
			.selectFrom('post')
			.select((eb) => eb.fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow();
		expect(posts.n).toBe(events.filter(({ data }) => data.postId).length);
		const ids = reports.map(({ threadId }) => threadId);
		expect(await findDifferent(test.services, ids)).toEqual([]);
	});
});

describe('the same form sent many times at once', () => {
	it('files one report', async () => {
		const report = aReport();
		const outcomes = await Promise.all(Array.from({ length: 20 }, () => submitReport(test.services, report)));
		const refs = outcomes.map((outcome) => (outcome.ok ? outcome.value.ref : outcome.refusal));
		expect(new Set(refs).size).toBe(1);
		expect(outcomes.filter((outcome) => outcome.ok && !outcome.value.repeated)).toHaveLength(1);
	});

	it('answers once, and tells every sender that it is done', async () => {
		const { ref } = await fileReport(test.services);
		const [moderator] = moderators;
		const formKey = randomUUID();
		const send = () =>
			actOnComplaint(test.services, {
				ref,
				doer: moderator!,
				formKey,
				act: { action: 'route', agencyId: province.agencies.pupr }
			});
		const outcomes = await Promise.all(Array.from({ length: 10 }, send));
		expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
		const { last_seq } = await test.db
			.selectFrom('thread')
			.select('last_seq')
			.where('ref', '=', ref)
			.executeTakeFirstOrThrow();
		expect(last_seq).toBe(2);
	});

	it('lets one of two moderators win and tells the other', async () => {
		const { ref } = await fileReport(test.services);
		const outcomes = await Promise.all([
			actOnComplaint(test.services, {
				ref,
				doer: moderators[0]!,
				formKey: null,
				act: { action: 'route', agencyId: province.agencies.pupr }
			}),
			actOnComplaint(test.services, {
				ref,
				doer: moderators[1]!,
				formKey: null,
				act: { action: 'archive', archiveReason: 'spam', text: 'Iklan.' }
			})
		]);
		expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.refusal)).sort()).toEqual(['ok', 'wrong_status']);
	});
});
