import type { Actor } from '$lib/domain/actor/actor';
import { squareAt } from '$lib/domain/moderation/areas';
import type { ActInput } from '$lib/forms/act-form';
import type { PersonalAct } from '$lib/forms/verbs';
import { findAppeal } from '$lib/server/db/appeals';
import { findComplaintThread } from '$lib/server/db/threads';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { listWaiting } from '$lib/server/queries/queue/waiting';
import { fileAppeal } from '$lib/server/usecases/moderation/file-appeal';
import { actInAppeal } from '$lib/server/usecases/moderation/in-appeal';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { act as does, DONE, type Report } from '../support/merging';

/* Linking reports is moderation: it stands in the book, and its reporter can appeal. And who leads a case when things change. */
const test = useDatabase();
let province: Province;
type Person = Actor & { userId: string };
let moderator: Person, second: Person, officer: Person;

const SAME = 'Jembatan yang sama di Desa Bobaneigo, dilaporkan pada pekan yang sama.';
const LOOKED = 'Foto kedua laporan memang menunjukkan jembatan yang sama.';
const identity = { name: 'Ona', email: 'ona@warga.test', phone: '' };

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	second = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
});
beforeEach(() => test.clock.set('2026-11-02T01:00:00Z'));

const act = (doer: Actor, what: PersonalAct, report: Pick<Report, 'ref'>, input: ActInput = {}) =>
	does(test.services, doer, what, report, input);
const link = (report: Report, into: Report) => act(moderator, 'merge', report, { into: into.ref, text: SAME });

async function aCase(count: number): Promise<[Report, Report, Report]> {
	const reports: Report[] = [];
	for (let at = 0; at < count; at += 1) {
		const report = await fileReport(test.services, { identity });
		expect(await act(moderator, 'route', report, { agencyId: province.agencies.pupr })).toBe('done');
		reports.push(report);
		test.clock.advance({ hours: 1 });
	}
	const [first, ...rest] = reports as [Report, Report, Report];
	for (const report of rest) expect(await link(report, first)).toBe('done');
	return [first, ...rest] as [Report, Report, Report];
}

const entryOf = ({ threadId }: Report) =>
	test.db
		.selectFrom('decision')
		.select(['id', 'number', 'act', 'rule_code as rule', 'reason', 'end_kind as end', 'end_reason as why'])
		.where('thread_id', '=', threadId)
		.orderBy('number', 'desc')
		.executeTakeFirstOrThrow();
const threadOf = async ({ ref }: Report) => {
	const thread = await findComplaintThread(test.db, ref);
	if (!thread) throw new Error('no report');
	return thread;
};
const headOf = async (report: Report) => (await threadOf(report)).headId;
const statusOf = async (report: Report) => (await threadOf(report)).complaint.status;
const waiting = async (actor: Actor, kind: 'merge' | 'appeal') =>
	(await listWaiting(test.services, { actor, now: test.clock.now(), today: '2026-11-02' }, [kind])).map(
		({ threadId }) => threadId
	);
const by = (doer: Actor, number: number) => ({ doer, number, openedInput: null, formKey: randomUUID() });
const decideOn = (doer: Actor, number: number, outcome: 'upheld' | 'reversed') =>
	actInAppeal(test.services, { ...by(doer, number), action: 'decide', outcome, words: LOOKED });

describe('a link in the book', () => {
	it('cites its rule, is told with the way to object, and ends when it is taken back', async () => {
		const [, linked] = await aCase(2);
		const entry = await entryOf(linked);
		expect(entry).toMatchObject({ act: 'merge', rule: 'D5', reason: SAME, end: null });
		await writeDueLetters(test.services);
		const letter = await test.db
			.selectFrom('mail')
			.innerJoin('thread_event', 'thread_event.id', 'mail.event_id')
			.select('mail.body_text as body')
			.where('thread_event.thread_id', '=', linked.threadId)
			.where('thread_event.action', '=', 'merge')
			.executeTakeFirstOrThrow();
		expect(letter.body).toContain(`/moderasi/keputusan/${entry.number}`);
		expect(await act(moderator, 'unmerge', linked, { text: 'Telepon saja ke 081234567890.' })).toBe('reason_personal');
		expect(await act(moderator, 'unmerge', linked, { text: 'Jembatannya lain.' })).toBe('done');
		expect(await entryOf(linked)).toMatchObject({ end: 'restored', why: 'Jembatannya lain.' });
	});

	it('is appealed against by one word of its reporter, and somebody else decides, by either door', async () => {
		const [leader, one, two] = await aCase(3);
		const [{ id, number }, other] = [await entryOf(one), await entryOf(two)];
		expect(await act(one.reporter, 'deny_merge', one, { text: 'Ini dusun sebelah.' })).toBe('done');
		expect(await waiting(second, 'appeal')).toContain(one.threadId);
		expect(await waiting(second, 'merge')).not.toContain(one.threadId);
		expect(await waiting(moderator, 'appeal')).not.toContain(one.threadId);
		expect(await act(moderator, 'keep_merge', one)).toBe('same_person');
		expect(await decideOn(moderator, number, 'upheld')).toMatchObject({ refusal: 'same_person' });
		expect(await decideOn(second, number, 'upheld')).toMatchObject({ ok: true });
		expect(await threadOf(one)).toMatchObject({ headId: leader.threadId, mergeDeniedAt: null });
		// Once for each link; what is said later a moderator answers.
		expect(await act(one.reporter, 'deny_merge', one)).toBe('done');
		expect(await waiting(second, 'merge')).toContain(one.threadId);

		const words = 'Dusun saya di seberang kali, dekat rumah kepala dusun.';
		expect(await fileAppeal(test.services, { ...by(two.reporter, other.number), words })).toMatchObject({ ok: true });
		// What the page of the decision promises never to show stands in no history.
		expect((await findAppeal(test.db, other.id))?.events[0]?.words).toBe(words);
		const said = test.db
			.selectFrom('thread_event')
			.select('id')
			.where(sql<boolean>`data::text like '%seberang kali%'`);
		expect(await said.execute()).toEqual([]);
		expect((await threadOf(two)).mergeDeniedAt).not.toBe(null);
		expect(await decideOn(second, other.number, 'reversed')).toMatchObject({ ok: true });
		expect(await headOf(two)).toBe(null);
		expect(await entryOf(two)).toMatchObject({ end: 'reversed', why: LOOKED });
		expect((await findAppeal(test.db, id))?.state).toBe('upheld');
	});

	it('is settled by the act in the report, and by a reporter who takes their word back', async () => {
		const [, one, two] = await aCase(3);
		for (const report of [one, two]) expect(await act(report.reporter, 'deny_merge', report)).toBe('done');
		const [{ id }, other] = [await entryOf(one), await entryOf(two)];
		expect(await act(second, 'keep_merge', one, { text: LOOKED })).toBe('done');
		expect(await findAppeal(test.db, id)).toMatchObject({ state: 'upheld', decidedBy: second.userId });
		const withdrawn = { ...by(two.reporter, other.number), action: 'withdraw' } as const;
		expect(await actInAppeal(test.services, withdrawn)).toMatchObject({ ok: true });
		expect((await threadOf(two)).mergeDeniedAt).toBe(null);
		// Who linked them takes it back by themselves.
		const [, three] = await aCase(2);
		expect(await act(three.reporter, 'deny_merge', three)).toBe('done');
		expect(await act(moderator, 'unmerge', three)).toBe('done');
		expect((await findAppeal(test.db, (await entryOf(three)).id))?.state).toBe('conceded');
	});

	it('takes the place of archiving as the same', async () => {
		const [report] = await aCase(1);
		const twin = await fileReport(test.services);
		expect(await act(moderator, 'archive', twin, { archiveReason: 'duplicate' })).toBe('merge_instead');
		expect(await link(twin, report)).toBe('done');
	});
});

describe('a leading report', () => {
	const dueOf = ({ threadId }: Report) =>
		test.db
			.selectFrom('deadline')
			.select(['clock', 'round', 'due_at', 'met_at', 'ended_at'])
			.where('thread_id', '=', threadId)
			.orderBy('clock')
			.orderBy('round')
			.execute();

	it('that is hidden or sealed is followed by the earliest other one, and leads again when it is shown', async () => {
		const [leader, one, two] = await aCase(3);
		const before = await Promise.all([one, two].map(dueOf));
		for (const [away, back] of [
			['hide_thread', 'restore_thread'],
			['seal_report', 'open_report']
		] as const) {
			const doer = away === 'hide_thread' ? moderator : leader.reporter;
			expect(await act(doer, away, leader, { rule: 'E1' })).toBe('done');
			expect(await Promise.all([leader, one, two].map(headOf))).toEqual([one.threadId, null, one.threadId]);
			expect(await Promise.all([one, two].map(dueOf))).toEqual(before);
			expect(await act(doer, back, leader)).toBe('done');
			expect(await Promise.all([leader, one, two].map(headOf))).toEqual([null, leader.threadId, leader.threadId]);
		}
	});

	it('that is withdrawn hands on, an answer to the next reaches the rest, and all can be parted', async () => {
		const [leader, one, two] = await aCase(3);
		expect(await act(leader.reporter, 'withdraw', leader)).toBe('done');
		expect(await act(officer, 'resolve', one)).toBe('done');
		expect(await Promise.all([leader, one, two].map(statusOf))).toEqual(['withdrawn', 'followed_up', 'followed_up']);
		expect(await act(moderator, 'unmerge', one)).toBe('done');
		expect(await Promise.all([leader, one, two].map(headOf))).toEqual([two.threadId, null, null]);
		expect(await act(moderator, 'unmerge', two)).toBe('done');
		expect(await Promise.all([leader, one, two].map(headOf))).toEqual([null, null, null]);
	});

	it('that is refused takes the rest along, and leads again on appeal', async () => {
		const reports = await Promise.all([1, 2].map(() => fileReport(test.services)));
		const [leader, linked] = reports as [Report, Report];
		expect(await link(linked, leader)).toBe('done');
		expect(await act(moderator, 'refer', leader, { responsible: 'Balai Jalan Nasional' })).toBe('done');
		expect(await Promise.all(reports.map(statusOf))).toEqual(['not_our_authority', 'not_our_authority']);
		expect(await headOf(linked)).toBe(leader.threadId);
		expect(await act(linked.reporter, 'appeal', linked)).toBe('done');
		expect(await headOf(leader)).toBe(linked.threadId);
		expect(await act(second, 'route', linked, { agencyId: province.agencies.pupr })).toBe('done');
		expect(await headOf(leader)).toBe(linked.threadId);
	});
});

describe('what was answered once', () => {
	const PHONE = '0812-3456-7890';
	const postsOf = ({ threadId }: Report) =>
		test.db
			.selectFrom('post')
			.select(['id', 'body', 'hidden_at as hiddenAt'])
			.where('thread_id', '=', threadId)
			.where('kind', '=', 'official_answer')
			.executeTakeFirstOrThrow();
	const pictureOf = ({ threadId }: Report) =>
		test.db
			.selectFrom('attachment')
			.innerJoin('file', 'file.id', 'attachment.file_id')
			.select(['file.id', sql<number>`length(file.bytes)`.as('size')])
			.where('thread_id', '=', threadId)
			.executeTakeFirstOrThrow();
	const everywhere = <T>(reports: readonly Report[], read: (report: Report) => Promise<T>) =>
		Promise.all(reports.map(read));

	it('is masked, hidden and shown again in every report that it reached, in each by an event of its own', async () => {
		const reports = await aCase(3);
		const [, one, two] = reports;
		expect(await act(officer, 'answer', reports[0], { text: `${DONE} Hubungi ${PHONE}.` })).toBe('done');
		// A copy stays one when its report is taken out.
		expect(await act(moderator, 'unmerge', two)).toBe('done');
		const written = await everywhere(reports, postsOf);
		const onCopy = async (what: PersonalAct, input: ActInput = {}) =>
			does(test.services, moderator, what, one, { text: 'Nomor warga.', ...input }, (await postsOf(one)).id);
		expect(await onCopy('redact', { rule: 'B1', otherWords: PHONE })).toBe('done');
		for (const { body } of await everywhere(reports, postsOf)) expect(body).not.toContain(PHONE);
		expect(await entryOf(two)).toMatchObject({ act: 'redact', rule: 'B1', end: null });
		expect(await onCopy('unredact')).toBe('done');
		expect(await everywhere(reports, postsOf)).toEqual(written);
		expect(await onCopy('hide_post', { rule: 'E1' })).toBe('done');
		for (const { hiddenAt } of await everywhere(reports, postsOf)) expect(hiddenAt).not.toBe(null);
		expect(await onCopy('restore_post')).toBe('done');
		expect(await everywhere(reports, postsOf)).toEqual(written);
		expect(await entryOf(two)).toMatchObject({ act: 'hide_post', end: 'restored' });
	});

	it('has one picture, which is covered for all', async () => {
		const reports = await aCase(2);
		expect(await act(officer, 'answer', reports[0])).toBe('done');
		const bytes = await sharp({ create: { width: 16, height: 8, channels: 3, background: '#f00' } })
			.webp()
			.toBuffer();
		const { id: shown } = await pictureOf(reports[0]);
		await test.db.updateTable('file').set({ bytes }).where('id', '=', shown).execute();
		const before = await everywhere(reports, pictureOf);
		const [{ id: postId }, [{ id: pictureId } = { id: '' }]] = [await postsOf(reports[0]), before];
		const onPicture = (what: 'redact_picture' | 'restore_picture', input: ActInput = {}) =>
			does(
				test.services,
				moderator,
				what,
				reports[0],
				{ rule: 'B1', text: 'Wajah anak.', ...input },
				postId,
				pictureId
			);
		expect(await onPicture('redact_picture', { areas: [squareAt(0, 0)], areasWay: 'cover' })).toBe('done');
		const covered = await everywhere(reports, pictureOf);
		expect(new Set(covered.map(({ id }) => id)).size).toBe(1);
		expect(covered[0]?.id).not.toBe(pictureId);
		expect(await entryOf(reports[1])).toMatchObject({ act: 'redact_picture' });
		expect(await onPicture('restore_picture')).toBe('done');
		expect(await everywhere(reports, pictureOf)).toEqual(before);
	});
});
