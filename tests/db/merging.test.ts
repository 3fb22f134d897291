import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { findComplaintThread } from '$lib/server/db/threads';
import { findFile } from '$lib/server/queries/file/find-file';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, fileReport, type Province } from '../support/builders';
import { firstOf, SAME, useCases } from '../support/cases';
import { followThread } from '../support/following';
import { DONE, type Report } from '../support/merging';

const cases = useCases();
const { test, act, link, aCase } = cases;
let province: Province;
let moderator: Actor, second: Actor, officer: Actor, head: Actor, other: Actor;

beforeAll(() => {
	({ province, moderator, second, officer, head, other } = cases.people);
});

const statusOf = async ({ ref }: Report) => (await findComplaintThread(test.db, ref))?.complaint.status;
const headOf = async ({ ref }: Report) => (await findComplaintThread(test.db, ref))?.headId ?? null;
const eventsOf = async ({ threadId }: Report) =>
	(
		await test.db.selectFrom('thread_event').select('action').where('thread_id', '=', threadId).orderBy('seq').execute()
	).map(({ action }) => action);

async function toldOf({ threadId }: Report, action: string): Promise<string[]> {
	await writeDueLetters(test.services);
	const mails = await test.db
		.selectFrom('mail')
		.innerJoin('thread_event', 'thread_event.id', 'mail.event_id')
		.select(['mail.recipient', 'mail.subject'])
		.where('thread_event.thread_id', '=', threadId)
		.where('thread_event.action', '=', action as 'merge')
		.execute();
	return mails.map(({ recipient, subject }) => `${recipient.split(':')[0]}: ${subject.replace(/^\[.*?\] /, '')}`);
}

describe('reports of one matter', () => {
	it('are linked by a moderator with why, told to the reporter, and nothing of them moves', async () => {
		const identity = { name: 'Ona', email: 'ona@warga.test', phone: '' };
		const [leader, linked] = [firstOf(await aCase(1)), firstOf(await aCase(1, { identity }))];
		expect(await link(linked, leader)).toBe('done');
		expect(await headOf(linked)).toBe(leader.threadId);
		expect(await toldOf(linked, 'merge')).toEqual([
			'reporter: Laporan Anda digabungkan dengan laporan tentang hal yang sama'
		]);
		expect(await eventsOf(leader)).toEqual(['submit', 'route']);
		expect(await link(linked, leader)).toBe('already_so');
		expect(await act(linked.reporter, 'merge', leader, { into: linked.ref, text: SAME })).toBe('not_allowed');
		expect(await act(officer, 'merge', leader, { into: linked.ref, text: SAME })).toBe('not_allowed');
	});

	it('are never linked in a circle, to what is closed, or across what only some may read', async () => {
		const [one, two, three] = await aCase(3);
		const [a, b, c] = [firstOf([one]), firstOf([two]), firstOf([three])] as [Report, Report, Report];
		expect(await link(a, a)).toBe('merge_same');
		expect(await link(b, a)).toBe('done');
		expect(await link(a, b)).toBe('merge_same');
		expect(await act(moderator, 'merge', a, { into: '0000-0000', text: SAME })).toBe('merge_unknown');
		expect(await act(moderator, 'merge', a, { into: c.ref, text: ' ' })).toBe('text_required');
		const secret = firstOf(await aCase(1, { confidential: true }));
		expect(await link(c, secret)).toBe('merge_confidential');
		expect(await link(secret, c)).toBe('done');
		const hint = await fileReport(test.services, { classification: 'supervisory_complaint' });
		expect(await link(hint, a)).toBe('merge_supervisory');
		expect(await act(c.reporter, 'withdraw', c)).toBe('done');
		expect(await act(moderator, 'unmerge', secret)).toBe('done');
		expect(await link(a, c)).toBe('merge_closed');
		expect(await link(c, a)).toBe('merge_over');
		// Nobody moderates what they filed themselves, from whichever end.
		const own = await fileReport(test.services, { doer: second });
		expect(await link(a, own, second)).toBe('not_allowed');
	});

	it('join another case whole, three deep, and part again as they came', async () => {
		const [a, b, c, d] = (await aCase(4)) as [Report, Report, Report, Report];
		expect(await link(d, c)).toBe('done');
		expect(await link(c, b)).toBe('done');
		expect(await link(b, a)).toBe('done');
		expect(await Promise.all([b, c, d].map(headOf))).toEqual([a.threadId, a.threadId, a.threadId]);
		expect(await act(moderator, 'unmerge', c)).toBe('done');
		expect(await Promise.all([a, b, c, d].map(headOf))).toEqual([null, a.threadId, null, c.threadId]);
		expect(await act(moderator, 'unmerge', b)).toBe('done');
		expect(await Promise.all([a, b, c, d].map(headOf))).toEqual([null, null, null, c.threadId]);
		// By whatever number of the case it is named, the leading one is meant.
		expect(await link(b, d)).toBe('done');
		expect(await headOf(b)).toBe(c.threadId);
	});

	it('that still wait for a moderator go along to the agency of the leading one, if wished', async () => {
		const leader = firstOf(await aCase(1));
		const [alone, along] = [await fileReport(test.services), await fileReport(test.services)];
		expect(await link(alone, leader)).toBe('done');
		expect(await statusOf(alone)).toBe('submitted');
		expect(await link(along, leader, moderator, { along: 'ya' })).toBe('done');
		expect(await eventsOf(along)).toEqual(['submit', 'merge', 'route']);
		expect((await findComplaintThread(test.db, along.ref))?.complaint.agencyId).toBe(province.agencies.pupr);
	});
});

describe('what is done to the leading report', () => {
	it('reaches every linked one once, with words and files, and each reporter hears of it', async () => {
		const identity = { name: 'Ona', email: 'ona@warga.test', phone: '' };
		const [leader, ...linked] = (await aCase(4, { identity })) as [Report, ...Report[]];
		const follower = await aPerson(test.services);
		for (const report of [leader, firstOf(linked)])
			await followThread(test.services, { ref: report.ref, doer: follower });
		for (const report of linked) expect(await link(report, leader)).toBe('done');
		expect(await act(officer, 'answer', leader)).toBe('done');
		expect(await act(officer, 'resolve', leader)).toBe('done');
		for (const report of linked) {
			expect(await eventsOf(report)).toEqual(['submit', 'route', 'merge', 'answer', 'resolve']);
			expect(await statusOf(report)).toBe('followed_up');
			const posts = test.db.selectFrom('post').select(['body', 'kind', 'id']).where('thread_id', '=', report.threadId);
			expect((await posts.orderBy('created_at').orderBy('kind').execute()).map(({ body }) => body)).toEqual([
				DONE,
				DONE
			]);
			expect(await toldOf(report, 'answer')).toEqual([
				'reporter: Dinas Pekerjaan Umum dan Penataan Ruang menjawab laporan Anda'
			]);
		}
		// Who follows two reports of a case hears once; staff hear of the leading one alone.
		expect((await toldOf(leader, 'resolve')).sort()).toEqual([
			expect.stringContaining('reporter: '),
			expect.stringContaining('user: ')
		]);
		const { file_id: fileId } = await test.db
			.selectFrom('attachment')
			.select('file_id')
			.where('thread_id', '=', firstOf(linked).threadId)
			.executeTakeFirstOrThrow();
		expect(await findFile(test.db, fileId, { actor: VISITOR, writer: null })).toMatchObject({ isPublic: true });
	});

	it('leaves out who stands elsewhere, objects, or is of another agency, and what few may read', async () => {
		const [leader, contesting, elsewhere, answered] = (await aCase(4)) as [Report, Report, Report, Report];
		expect(await act(officer, 'hand_over', elsewhere, { agencyId: province.agencies.dishub })).toBe('done');
		expect(await act(officer, 'resolve', contesting)).toBe('done');
		expect(await act(contesting.reporter, 'contest', contesting)).toBe('done');
		for (const report of [contesting, elsewhere, answered]) expect(await link(report, leader)).toBe('done');
		expect(await act(officer, 'resolve', leader)).toBe('done');
		expect(await Promise.all([leader, contesting, elsewhere, answered].map(statusOf))).toEqual([
			'followed_up',
			'contested',
			'routed',
			'followed_up'
		]);
		// What answers the objection of one answers that one alone.
		expect(await act(leader.reporter, 'contest', leader)).toBe('done');
		expect(await act(head, 'resolve', leader)).toBe('done');
		expect(await statusOf(contesting)).toBe('contested');
		expect(await act(other, 'resolve', elsewhere)).toBe('done');

		const [open, hidden] = (await aCase(2)) as [Report, Report];
		expect(await link(open, hidden)).toBe('done');
		expect(await act(hidden.reporter, 'seal_report', hidden)).toBe('done');
		expect(await act(officer, 'resolve', hidden)).toBe('done');
		expect(await statusOf(open)).toBe('routed');
	});

	it('counts as one writing of its words, and staff of the own case are passed by', async () => {
		const [leader, linked] = (await aCase(2)) as [Report, Report];
		const own = firstOf(await aCase(1, { doer: officer }));
		const words = 'Talud sepanjang dua belas meter di depan sekolah sudah dipasang.';
		for (const report of [linked, own]) expect(await link(report, leader)).toBe('done');
		expect(await act(officer, 'answer', leader, { text: words })).toBe('done');
		expect(await Promise.all([linked, own].map(statusOf))).toEqual(['in_progress', 'routed']);
		const next = firstOf(await aCase(1));
		expect(await act(officer, 'answer', next, { text: words })).toBe('done');
		const { data } = await test.db
			.selectFrom('thread_event')
			.select('data')
			.where('thread_id', '=', next.threadId)
			.where('action', '=', 'answer')
			.executeTakeFirstOrThrow();
		expect(data).toMatchObject({ repeats: 1 });
	});
});

describe('a reporter whose report was linked', () => {
	it('contests, reopens and rates for themselves', async () => {
		const [leader, linked] = (await aCase(2)) as [Report, Report];
		expect(await link(linked, leader)).toBe('done');
		expect(await act(officer, 'resolve', leader)).toBe('done');
		expect(await act(leader.reporter, 'confirm', leader)).toBe('done');
		expect(await act(linked.reporter, 'contest', linked)).toBe('done');
		expect(await Promise.all([leader, linked].map(statusOf))).toEqual(['closed_agreed', 'contested']);
		expect(await act(head, 'resolve', linked)).toBe('done');
		expect(await act(linked.reporter, 'confirm', linked)).toBe('done');
		expect(await act(linked.reporter, 'rate', linked, { rating: 2 })).toBe('done');
		expect(await act(linked.reporter, 'reopen', linked)).toBe('done');
		expect(await statusOf(leader)).toBe('closed_agreed');
	});

	it('says that it is another matter, and another moderator than the first answers that it stays', async () => {
		const [leader, linked] = (await aCase(2, { identity: { name: 'Ona', email: 'ona@warga.test', phone: '' } })) as [
			Report,
			Report
		];
		expect(await act(linked.reporter, 'deny_merge', linked)).toBe('already_so');
		expect(await link(linked, leader)).toBe('done');
		expect(await act(moderator, 'keep_merge', linked)).toBe('already_so');
		expect(await act(linked.reporter, 'deny_merge', linked, { text: 'Ini jembatan di dusun sebelah.' })).toBe('done');
		expect(await act(linked.reporter, 'deny_merge', linked)).toBe('already_so');
		expect(await act(moderator, 'keep_merge', linked)).toBe('same_person');
		expect(await act(second, 'keep_merge', linked)).toBe('done');
		expect(await toldOf(linked, 'keep_merge')).toEqual([
			'reporter: Moderator lain memeriksa: laporan Anda tetap satu kasus dengan laporan lain'
		]);
		expect(await act(linked.reporter, 'deny_merge', linked)).toBe('done');
		expect(await act(moderator, 'unmerge', linked)).toBe('done');
		expect(await headOf(linked)).toBe(null);
	});
});
