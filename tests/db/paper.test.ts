import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { listPaperAgencies, findLetter } from '$lib/server/queries/paper/letters';
import { findComplaintThread, listEvents } from '$lib/server/db/threads';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { aPerson, aPhoto, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';
import { CLOSING, reachStatus, type Cast } from '../support/reach-status';

const test = useDatabase();
let cast: Cast;
let clerk: Actor;
let ref: string;

const DONE = 'Regu jalan memasang dua papan baru di sisi timur jembatan pada 3 November.';
const LETTER = { letterNumber: '600/12/PUPR/2026', letterDated: '2026-11-20' };

beforeAll(async () => {
	const { agencies } = await aProvince(test.services);
	const agencyId = agencies.pupr;
	cast = {
		agencyId,
		moderator: await aPerson(test.services, 'moderator'),
		officer: await aPerson(test.services, 'officer', agencyId)
	};
	clerk = await aPerson(test.services, 'moderator');
	const report = await reachStatus(test.services, cast, 'routed');
	({ ref } = report);
	const { userId } = await aPerson(test.services);
	const follow = { thread_id: report.threadId, user_id: userId, at: test.clock.now() };
	await test.db.insertInto('follow').values(follow).execute();
});

const setPaper = (on: boolean) =>
	test.db.updateTable('agency').set({ on_paper: on }).where('slug', '=', 'pupr').execute();

async function act(action: 'accept' | 'answer' | 'resolve', doer: Actor, letter: Partial<typeof LETTER> = {}) {
	const outcome = await actOnComplaint(test.services, {
		ref,
		doer,
		act: { ...CLOSING, ...letter, action, text: action === 'accept' ? '' : DONE },
		fileIds: action === 'resolve' ? [await aPhoto(test.services)] : [],
		formKey: null
	});
	return outcome.ok ? 'done' : outcome.refusal;
}

const last = async () => {
	const thread = await findComplaintThread(test.db, ref);
	return (await listEvents(test.db, thread?.id ?? '')).at(-1);
};

describe('an agency that works on paper', () => {
	it('has no clerk before it is marked so', async () => {
		expect(await act('answer', clerk, LETTER)).toBe('not_allowed');
		expect(await listPaperAgencies(test.services, clerk)).toEqual([]);
		expect(await findLetter(test.services, 'pupr', clerk)).toBeNull();
	});

	it('is written down by a moderator, with the letter it came by', async () => {
		await setPaper(true);
		expect(await act('answer', clerk)).toBe('letter_required');
		expect(await act('answer', clerk, { letterNumber: ' ', letterDated: '2026-11-20' })).toBe('letter_required');
		expect(await act('answer', clerk, { ...LETTER, letterDated: '2026-11-22' })).toBe('letter_in_future');
		expect(await act('answer', clerk, LETTER)).toBe('done');
		expect(await last()).toMatchObject({ role: 'clerk', agencyId: cast.agencyId, data: LETTER });
	});

	it('is told like any other answer of the agency, with the letter it came by', async () => {
		await writeDueLetters(test.services);
		const letters = await test.db
			.selectFrom('mail')
			.select(['audience', 'subject', 'body_text as text'])
			.where('subject', 'like', '%menjawab%')
			.execute();
		expect(letters.map(({ audience }) => audience)).toEqual(['followers']);
		for (const { subject, text } of letters) {
			expect(subject).toContain('Dinas');
			expect(text).toContain(`Lewat surat: nomor ${LETTER.letterNumber}, Jumat, 20 November 2026`);
			expect(text).toContain(DONE);
		}
	});

	it('keeps its own officers, whose words came by no letter', async () => {
		expect(await act('answer', cast.officer, LETTER)).toBe('done');
		const event = await last();
		expect(event).toMatchObject({ role: 'officer' });
		expect(event?.data).not.toHaveProperty('letterNumber');
	});

	it('finds what waits for its answer in a letter, and nothing of who reported', async () => {
		const [agency] = await listPaperAgencies(test.services, clerk);
		expect(agency).toMatchObject({ slug: 'pupr', waiting: { total: 1, late: 0 } });
		const letter = await findLetter(test.services, 'pupr', clerk);
		expect(letter?.reports.map((report) => report.ref)).toEqual([ref]);
		expect(Object.keys(letter?.reports[0] ?? {}).sort()).toEqual([
			'body',
			'confidential',
			'district',
			'dueDay',
			'late',
			'receivedDay',
			'ref',
			'status',
			'title'
		]);
	});

	it('leaves whoever wrote down a closing out of what is ruled on it later', async () => {
		expect(await act('resolve', clerk, LETTER)).toBe('done');
		const thread = await findComplaintThread(test.db, ref);
		expect(thread?.complaint).toMatchObject({ status: 'followed_up', deciderIds: [clerk.userId] });
	});

	it('is not agreed with by whoever writes down its letters, at their own counter with the reporter’s code', async () => {
		const { ref: other, threadId } = await reachStatus(test.services, cast, 'followed_up');
		const confirm = (doer: Actor) =>
			actOnComplaint(test.services, {
				ref: other,
				doer: { ...doer, openedThreadId: threadId },
				act: { ...CLOSING, action: 'confirm', text: '' },
				fileIds: [],
				formKey: null
			});
		expect(await confirm(clerk)).toMatchObject({ ok: false, refusal: 'own_case' });
		const left = { ...clerk, userId: null, appointments: [], desksHere: clerk.appointments };
		expect(await confirm(left)).toMatchObject({ ok: false, refusal: 'own_case' });
	});
});
