import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { ActInput } from '$lib/forms/act-form';
import type { PersonalAct } from '$lib/forms/verbs';
import { findComplaintThread } from '$lib/server/db/threads';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { job } from '$lib/server/jobs/suggest-merges';
import { listComplaints } from '$lib/server/queries/complaint-list/list';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { publicComplaintPage } from '$lib/server/queries/complaint/public-page';
import { listAlikeReports } from '$lib/server/queries/moderation/alike-reports';
import { source as mergeSource } from '$lib/server/queries/queue/sources/merge';
import { listWaiting } from '$lib/server/queries/queue/waiting';
import { supportThread } from '$lib/server/usecases/thread/support';
import { everyTextFor } from '$lib/text/every-catalogue';
import { findFile } from '$lib/server/queries/file/find-file';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { followThread } from '$lib/server/usecases/thread/follow';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { act as does, DONE, type Report } from '../support/merging';

const test = useDatabase();
let province: Province;
type Person = Actor & { userId: string };
let moderator: Person, second: Person, officer: Person, head: Person, other: Person;

const SAME = 'Jembatan yang sama di Desa Bobaneigo, dilaporkan pada pekan yang sama.';

beforeAll(async () => {
	const { services } = test;
	province = await aProvince(services);
	moderator = await aPerson(services, 'moderator');
	second = await aPerson(services, 'moderator');
	officer = await aPerson(services, 'officer', province.agencies.pupr);
	head = await aPerson(services, 'agency_head', province.agencies.pupr);
	other = await aPerson(services, 'officer', province.agencies.dishub);
});

beforeEach(() => test.clock.set('2026-11-02T01:00:00Z'));

const act = (doer: Actor, what: PersonalAct, report: Pick<Report, 'ref'>, input: ActInput = {}) =>
	does(test.services, doer, what, report, input);

const link = (report: Report, into: Report, doer: Actor = moderator, more: ActInput = {}) =>
	act(doer, 'merge', report, { into: into.ref, text: SAME, ...more });

async function aCase(count: number, overrides: Parameters<typeof fileReport>[1] = {}): Promise<Report[]> {
	const reports: Report[] = [];
	for (let at = 0; at < count; at += 1) {
		const report = await fileReport(test.services, overrides);
		expect(await act(moderator, 'route', report, { agencyId: province.agencies.pupr })).toBe('done');
		reports.push(report);
		test.clock.advance({ hours: 1 });
	}
	return reports;
}

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

const firstOf = <T>(list: readonly T[], at = 0): T => {
	const one = list[at];
	if (one === undefined) throw new Error('There is no such report');
	return one;
};

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
			await followThread(test.services, { ref: report.ref, doer: follower, follows: true });
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

describe('what the public sees', () => {
	const lists = async (query = '') => {
		const page = await listComplaints(test.services, parseComplaintFilter(new URLSearchParams(query)));
		return page.rows.map(({ ref }) => ref);
	};
	const publicCase = async ({ ref }: Report) => (await publicComplaintPage(test.services, ref))?.linkedCase ?? null;

	it('is one case in lists and in the search, while each number opens', async () => {
		const [leader, one, two] = (await aCase(3, { title: 'Talud pecah di Bobaneigo' })) as [Report, Report, Report];
		for (const report of [one, two]) expect(await link(report, leader)).toBe('done');
		for (const query of ['', 'cari=talud+pecah', 'cari=talud+pecah&urut=terbaru', 'wilayah=82.03']) {
			const shown = await lists(query);
			expect(shown).toContain(leader.ref);
			expect(shown).not.toContain(one.ref);
		}
		const { rows } = await listComplaints(test.services, parseComplaintFilter(new URLSearchParams('cari=talud+pecah')));
		expect(rows).toMatchObject([{ ref: leader.ref, reporters: 3 }]);
		expect(await publicCase(one)).toMatchObject({ leads: false, leader: { ref: leader.ref } });
		// Whose reporter objects goes its own way, in the list as well.
		expect(await act(officer, 'resolve', leader)).toBe('done');
		expect(await act(two.reporter, 'contest', two)).toBe('done');
		expect(await lists('cari=talud+pecah')).toEqual(expect.arrayContaining([leader.ref, two.ref]));
	});

	it('counts nobody twice, and nothing that only some may read', async () => {
		const person = await aPerson(test.services);
		const [leader, linked] = (await aCase(2)) as [Report, Report];
		const named = await aCase(2, { doer: person });
		const anonymous = firstOf(await aCase(1, { doer: person, anonymous: true }));
		const secret = firstOf(await aCase(1, { confidential: true }));
		const support = ({ ref }: Report, voice: string) =>
			supportThread(test.services, { ref, voice, network: randomUUID(), supports: true });
		await support(leader, 'device:one');
		await support(linked, 'device:one');
		await support(linked, 'device:two');
		await support(leader, `user:${person.userId}`);
		for (const report of [linked, ...named, anonymous]) expect(await link(report, leader)).toBe('done');
		const before = JSON.stringify(await publicCase(leader));
		expect(await publicCase(leader)).toMatchObject({ leader: { reporters: 4, supports: 2 } });
		expect(await link(secret, leader)).toBe('done');
		expect(JSON.stringify(await publicCase(leader))).toBe(before);
		const seen = (actor: Actor) => findComplaintPage(test.services, leader.ref, { actor, voice: null });
		expect((await seen(moderator))?.linkedCase?.linked).toHaveLength(5);
		expect((await seen(officer))?.linkedCase?.linked).toHaveLength(4);
		expect(JSON.stringify(await seen(leader.reporter))).not.toContain(secret.ref);
		expect(await act(moderator, 'unmerge', linked)).toBe('done');
		expect(await publicCase(linked)).toBe(null);
	});

	it('is due when the first of the reports is', async () => {
		const first = firstOf(await aCase(1));
		test.clock.advance({ days: 7 });
		const leader = firstOf(await aCase(1));
		const dueOf = async ({ ref }: Report) =>
			(await publicComplaintPage(test.services, ref))?.clocks.turn?.view.dueDay ?? '';
		const [early, late] = [await dueOf(first), await dueOf(leader)];
		expect(early < late).toBe(true);
		expect(await link(first, leader)).toBe('done');
		expect((await publicCase(leader))?.leader.clock?.dueDay).toBe(early);
	});

	it('names no report that only some may read in the history of another', async () => {
		const [leader, linked] = (await aCase(2)) as [Report, Report];
		expect(await link(linked, leader)).toBe('done');
		expect(await act(officer, 'answer', leader)).toBe('done');
		const told = async (actor: Actor) => {
			const page = await findComplaintPage(test.services, linked.ref, { actor, voice: null });
			return JSON.stringify([page?.journey, page?.complaint]);
		};
		expect(await told(VISITOR)).toContain(leader.ref);
		expect(await act(leader.reporter, 'seal_report', leader)).toBe('done');
		expect(await told(VISITOR)).not.toContain(leader.ref);
		expect(await told(linked.reporter)).not.toContain(leader.ref);
		expect(await told(moderator)).toContain(leader.ref);
		expect(await lists()).toContain(linked.ref);
	});
});

describe('what may be the same', () => {
	const about = (place: string, title: string, rest: Parameters<typeof fileReport>[1] = {}) =>
		fileReport(test.services, {
			title,
			place,
			text: `${title}. Warga sudah dua kali melapor kepada ketua RT dan belum ada yang datang memeriksa.`,
			...rest
		});
	const queued = async (actor: Actor) => {
		const reader = { actor, now: test.clock.now(), today: '2026-11-02' };
		return (await listWaiting(test.services, reader, ['merge', 'appeal'])).map(({ threadId }) => threadId);
	};
	const find = () => job.run(test.services, {});

	it('is found by words, place, time and subject, told with why, linked by one act, and when declined not proposed again', async () => {
		const first = await about('Desa Tahafo', 'Lampu jembatan gantung Tahafo padam');
		const second = await about('Desa Tahafo', 'Jembatan gantung Tahafo lampunya padam');
		const secret = await about('Desa Tahafo', 'Lampu jembatan gantung Tahafo padam', { confidential: true });
		await about('Desa Tahafo', 'Lampu jembatan gantung Tahafo padam', { categorySlug: 'kesehatan' });
		await find();
		await find();
		const found = await listAlikeReports(test.db, second.threadId);
		expect(found.map(({ ref }) => ref)).toEqual([first.ref]);
		expect(found[0]?.why).toMatchObject({ places: ['tahafo'], days: 0, sameCategory: true });
		expect(found[0]?.why.words).toContain('lampu');
		expect(await listAlikeReports(test.db, secret.threadId)).toEqual([]);
		expect(await queued(moderator)).toContain(second.threadId);
		expect(await queued(moderator)).not.toContain(secret.threadId);
		const matter = await mergeSource.show(test.db, {
			targetId: second.threadId,
			threadId: second.threadId,
			reader: { actor: moderator, now: test.clock.now(), today: '2026-11-02' },
			lang: 'id',
			text: everyTextFor('id')
		});
		expect(matter?.offers.map(({ key }) => key)).toEqual(['g', 'b', 'i']);

		expect(await act(moderator, 'decline_merge', second, { into: first.ref })).toBe('done');
		expect(await queued(moderator)).not.toContain(second.threadId);
		await test.db.updateTable('thread').set({ merge_sought_at: null }).where('id', '=', second.threadId).execute();
		await find();
		expect(await queued(moderator)).not.toContain(second.threadId);
		expect(await listAlikeReports(test.db, second.threadId)).toEqual([]);
	});

	it('is not proposed again once it was parted, and a denial waits until it is answered', async () => {
		const first = await about('Desa Kao', 'Gorong-gorong Kao tersumbat batang pohon');
		const other = await about('Desa Kao', 'Gorong-gorong di Kao tersumbat pohon');
		expect((await listAlikeReports(test.db, other.threadId)).map(({ ref }) => ref)).toEqual([first.ref]);
		expect(await link(other, first)).toBe('done');
		expect(await listAlikeReports(test.db, other.threadId)).toEqual([]);
		expect(await act(other.reporter, 'deny_merge', other)).toBe('done');
		expect(await queued(second)).toContain(other.threadId);
		expect(await act(second, 'unmerge', other)).toBe('done');
		expect(await queued(second)).not.toContain(other.threadId);
		expect(await listAlikeReports(test.db, other.threadId)).toEqual([]);
	});
});

describe('many at once', () => {
	it('link, part and answer without waiting in a circle', async () => {
		const reports = await aCase(5);
		const pairs = reports.flatMap((one) => reports.filter((two) => two !== one).map((two) => [one, two] as const));
		const outcomes = await Promise.all([
			...pairs.map(([one, two]) => link(one, two)),
			...reports.map((report) => act(officer, 'accept', report)),
			...reports.map((report) => act(moderator, 'unmerge', report)),
			...reports.map((report) => act(report.reporter, 'reply', report))
		]);
		expect(outcomes.filter((outcome) => outcome === 'done').length).toBeGreaterThan(0);
		const ids = reports.map(({ threadId }) => threadId);
		const rows = await test.db
			.selectFrom('thread')
			.select(['id', 'merged_into', 'head_id'])
			.where('id', 'in', ids)
			.execute();
		// Whatever came first: who leads is led by nobody.
		for (const { head_id: headId } of rows) expect(rows.find(({ id }) => id === headId)?.head_id ?? null).toBe(null);
	});
});
