import { VISITOR, type Actor } from '$lib/domain/actor/actor';
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
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, fileReport } from '../support/builders';
import { firstOf, useCases } from '../support/cases';
import type { Report } from '../support/merging';

const cases = useCases();
const { test, act, link, aCase } = cases;
let moderator: Actor, second: Actor, officer: Actor;

beforeAll(() => {
	({ moderator, second, officer } = cases.people);
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
