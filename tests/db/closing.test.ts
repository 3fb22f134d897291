import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import type { Act } from '$lib/domain/complaint/decide';
import { parseStatisticsQuery } from '$lib/forms/statistics-query';
import { publicStatistics } from '$lib/server/queries/statistics/public-statistics';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { findComplaintThread } from '$lib/server/db/threads';
import { listComplaints } from '$lib/server/queries/complaint-list/list';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { aPerson, aPhoto, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';
import { reachStatus, type Cast } from '../support/reach-status';

const test = useDatabase();
let cast: Cast & Record<'head' | 'inspector', Actor>;

const RESOLVE: Act = {
	action: 'resolve',
	text: 'Regu jalan menambal empat lubang dan memasang rambu.',
	doneWhere: 'Depan SD Negeri 3 Kalumata',
	doneOn: '2026-11-20'
};
const PROMISE: Act = {
	action: 'promise',
	text: 'Dua dari lima papan sudah diganti regu Sofifi.',
	why: 'Kayu besi tiba 5 Desember.',
	promisedOn: '2026-12-12'
};

beforeAll(async () => {
	const agencyId = (await aProvince(test.services)).agencies.pupr;
	cast = {
		agencyId,
		moderator: await aPerson(test.services, 'moderator'),
		officer: await aPerson(test.services, 'officer', agencyId),
		head: await aPerson(test.services, 'agency_head', agencyId),
		inspector: await aPerson(test.services, 'inspector')
	};
});

beforeEach(() => test.clock.set('2026-11-23T01:00:00Z'));

const start = () => reachStatus(test.services, cast, 'in_progress');

async function act(ref: string, doer: Actor, what: Act): Promise<string> {
	const fileIds = what.action === 'resolve' ? [await aPhoto(test.services)] : [];
	const outcome = await actOnComplaint(test.services, { ref, doer, act: what, fileIds, formKey: null });
	return outcome.ok ? ((await findComplaintThread(test.db, ref))?.complaint.status ?? '') : outcome.refusal;
}

async function postsFor(ref: string, actor: Actor) {
	const page = await findComplaintPage(test.services, ref, { actor, voice: null });
	return page?.journey.entries.flatMap((entry) => (entry.type === 'post' ? [entry] : [])) ?? [];
}

describe('a closing', () => {
	it('says where and when, to everybody', async () => {
		const { ref } = await start();
		expect(await act(ref, cast.officer, { ...RESOLVE, doneWhere: '' })).toBe('where_required');
		expect(await act(ref, cast.officer, { ...RESOLVE, doneOn: '2026-11-24' })).toBe('done_in_future');
		expect(
			await act(ref, cast.officer, { ...RESOLVE, text: 'Laporan Saudara sudah kami baca dan kami pahami dengan baik' })
		).toBe('placeholder_answer');
		expect(await act(ref, cast.officer, RESOLVE)).toBe('followed_up');
		const { doneWhere, doneOn } = RESOLVE;
		expect((await postsFor(ref, cast.inspector)).at(-1)?.said).toEqual({ doneWhere, doneOn });
	});

	it('in the words of another is asked about once, and seen by those who oversee', async () => {
		const [first, second] = [await start(), await start()];
		const words = 'Regu drainase mengangkat endapan dari selokan di Jalan Pahlawan.';
		expect(await act(first.ref, cast.officer, { ...RESOLVE, text: words })).toBe('followed_up');
		const alike = { ...RESOLVE, text: `  regu drainase MENGANGKAT endapan dari selokan, di Jalan Pahlawan 12 ` };
		expect(await act(second.ref, cast.head, alike)).toBe('same_words');
		expect(await act(second.ref, cast.head, { action: 'answer', text: words })).toBe('same_words');
		expect(await act(second.ref, cast.head, { ...alike, repeated: 'ya' })).toBe('followed_up');
		const repeatsFor = async (actor: Actor) => (await postsFor(second.ref, actor)).at(-1)?.repeats;
		expect(await repeatsFor(cast.inspector)).toBe(1);
		expect(await repeatsFor(cast.moderator)).toBe(1);
		expect(await repeatsFor(cast.officer)).toBeNull();
		expect(await repeatsFor(second.reporter)).toBeNull();
	});

	it('is a pasted answer from the third on, whatever names and numbers it bears, and counted in public', async () => {
		const often: number[] = [];
		const answer = async (nth: number, more: Partial<Act>) => {
			const { ref } = await start();
			const name = ['Ahmad', 'Siti Aminah', 'Yusuf'][nth % 3] ?? '';
			const text = `Yth. Bapak ${name}, regu penerangan sudah mengganti ${nth + 2} lampu yang padam di Kelurahan ${name} pada ${nth + 1} Maret, dan tiangnya dicat ulang.`;
			const sent = await actOnComplaint(test.services, {
				ref,
				act: { action: 'answer', text, ...more },
				doer: cast.officer,
				formKey: null,
				onRepeat: (reports) => often.push(reports)
			});
			return sent.ok ? 'sent' : sent.refusal;
		};
		const pastedOf = async () =>
			(await publicStatistics(test.services, parseStatisticsQuery(new URLSearchParams()), 1)).pasted.map(
				({ answers }) => answers.part
			);
		expect(await answer(0, {})).toBe('sent');
		expect(await answer(1, {})).toBe('same_words');
		expect(await answer(1, { repeated: 'ya' })).toBe('sent');
		expect(await answer(2, {})).toBe('pasted_words');
		expect(await answer(2, { repeated: 'ya' })).toBe('sent');
		expect(often).toEqual([1, 2]);
		expect(await pastedOf()).toEqual([1]);
		for (let nth = 3; nth < 7; nth += 1) expect(await answer(nth, { repeated: 'ya' })).toBe('sent');
		expect(await pastedOf()).toEqual([5]);
	});
});

describe('an honest "not yet"', () => {
	it('is public, moves no due day, and is put off by the head alone, once', async () => {
		const { ref, threadId } = await start();
		const due = () =>
			test.db
				.selectFrom('deadline')
				.select(['clock', 'due_day', 'ended_at'])
				.where('thread_id', '=', threadId)
				.orderBy('clock')
				.execute();
		const before = await due();
		expect(await act(ref, cast.officer, PROMISE)).toBe('in_progress');
		expect(await due()).toEqual(before);
		const met = test.db.selectFrom('deadline').select('met_at').where('thread_id', '=', threadId);
		expect((await met.where('clock', '=', 'first_response').executeTakeFirstOrThrow()).met_at).not.toBeNull();
		expect((await met.where('clock', '=', 'resolution').executeTakeFirstOrThrow()).met_at).toBeNull();

		const row = async () =>
			(await listComplaints(test.services, parseComplaintFilter(new URLSearchParams()))).rows.find(
				(one) => one.ref === ref
			);
		expect((await row())?.promised).toEqual({ day: '2026-12-12', broken: false });
		test.clock.set('2026-12-13T01:00:00Z');
		expect((await row())?.promised).toEqual({ day: '2026-12-12', broken: true });

		const later = { ...PROMISE, text: 'Empat dari lima papan sudah diganti.', promisedOn: '2026-12-20' };
		expect(await act(ref, cast.officer, later)).toBe('head_required');
		expect(await act(ref, cast.head, later)).toBe('in_progress');
		expect(await act(ref, cast.head, { ...later, promisedOn: '2026-12-30' })).toBe('promise_spent');
		const page = await findComplaintPage(test.services, ref, { actor: cast.inspector, voice: null });
		expect(page?.complaint.promisedOn).toBe('2026-12-20');
		expect((await postsFor(ref, cast.inspector)).map(({ kind, said }) => [kind, said?.promisedOn])).toEqual([
			['not_yet', '2026-12-12'],
			['not_yet', '2026-12-20']
		]);
	});
});
