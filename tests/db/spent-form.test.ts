import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { planMeeting, recordNotes } from '$lib/server/usecases/consultation/hosting/meetings';
import { nameParty } from '$lib/server/usecases/consultation/minutes/name-parties';
import { sweepForms } from '$lib/server/usecases/sweep-forms';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { aConsultation, DAY } from '../support/consultations';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let moderator: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
});

const note = (ref: string, formKey: string | null, text: string, more: { doer?: Actor; fileIds?: string[] } = {}) =>
	actInThread(test.services, { ref, action: 'note', doer: moderator, formKey, text, ...more });

const notesIn = async (ref: string) =>
	(
		await test.db
			.selectFrom('post')
			.innerJoin('thread', 'thread.id', 'post.thread_id')
			.select('body')
			.where('ref', '=', ref)
			.where('post.kind', '=', 'internal_note')
			.orderBy('post.created_at')
			.execute()
	)
		.map(({ body }) => body)
		.sort();

const spent = { ok: false, refusal: 'form_spent' };

describe('a form that is sent again', () => {
	it('has its effect once, and is answered the same', async () => {
		const { ref } = await fileReport(test.services);
		const key = randomUUID();
		expect(await note(ref, key, 'Sudah ditelepon.')).toEqual({ ok: true, value: { ref } });
		expect(await note(ref, key, 'Sudah ditelepon.')).toEqual({ ok: true, value: { ref } });
		expect(await notesIn(ref)).toEqual(['Sudah ditelepon.']);
	});

	it('is refused with other words, which are then kept by a fresh key', async () => {
		const { ref } = await fileReport(test.services);
		const key = randomUUID();
		await note(ref, key, 'Pertama.');
		expect(await note(ref, key, 'Kedua.')).toEqual(spent);
		expect((await note(ref, randomUUID(), 'Kedua.')).ok).toBe(true);
		expect(await notesIn(ref)).toEqual(['Kedua.', 'Pertama.']);
	});

	it('is another form when somebody else sends it, or other files come with it', async () => {
		const { ref } = await fileReport(test.services);
		const other = await aPerson(test.services, 'moderator');
		const key = randomUUID();
		const photo = await aPhoto(test.services);
		await note(ref, key, 'Sama.', { fileIds: [photo] });
		expect(await note(ref, key, 'Sama.', { doer: other, fileIds: [photo] })).toEqual(spent);
		expect(await note(ref, key, 'Sama.')).toEqual(spent);
	});

	it('takes the same picture uploaded twice for the same', async () => {
		const { ref } = await fileReport(test.services);
		const key = randomUUID();
		const [first, second] = [await aPhoto(test.services), await aPhoto(test.services)];
		const { sha256 } = await test.db
			.selectFrom('file')
			.select('sha256')
			.where('id', '=', first)
			.executeTakeFirstOrThrow();
		await test.db.updateTable('file').set({ sha256 }).where('id', '=', second).execute();
		expect((await note(ref, key, 'Dengan foto.', { fileIds: [first] })).ok).toBe(true);
		expect((await note(ref, key, 'Dengan foto.', { fileIds: [second] })).ok).toBe(true);
		expect(await notesIn(ref)).toHaveLength(1);
	});

	it('is as good as new after a refusal', async () => {
		const { ref } = await fileReport(test.services);
		const key = randomUUID();
		const rate = (rating?: number) =>
			actInThread(test.services, {
				ref,
				action: 'hide_thread',
				doer: moderator,
				formKey: key,
				text: 'Memuat nama anak.',
				...(rating ? { rule: 'B1' } : {})
			});
		expect(await rate()).toEqual({ ok: false, refusal: 'reason_required' });
		expect((await rate(1)).ok).toBe(true);
	});

	it('counts as sent where an earlier version has it without its words', async () => {
		const { ref, threadId } = await fileReport(test.services);
		const key = randomUUID();
		const event = {
			action: 'note',
			from_status: null,
			to_status: null,
			actor_role: 'moderator',
			public: false
		} as const;
		await test.db
			.insertInto('thread_event')
			.values({
				id: randomUUID(),
				thread_id: threadId,
				seq: 2,
				at: test.clock.now(),
				...event,
				form_key: key,
				actor_agency_id: null,
				actor_user_id: moderator.userId,
				data: '{}'
			})
			.execute();
		expect(await note(ref, key, 'Apa pun.')).toEqual({ ok: true, value: { ref } });
		expect(await notesIn(ref)).toEqual([]);
	});
});

describe('many at once', () => {
	it('are one effect, whatever the click', async () => {
		const { ref } = await fileReport(test.services);
		const key = randomUUID();
		const outcomes = await Promise.all(Array.from({ length: 12 }, () => note(ref, key, 'Sekali saja.')));
		expect(outcomes.every(({ ok }) => ok)).toBe(true);
		expect(await notesIn(ref)).toEqual(['Sekali saja.']);
	});

	it('let one of several contents through', async () => {
		const { ref } = await fileReport(test.services);
		const key = randomUUID();
		const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((text) => note(ref, key, `Catatan ${text}`)));
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(outcomes.filter(({ ok }) => !ok)).toEqual([spent, spent, spent]);
		expect(await notesIn(ref)).toHaveLength(1);
	});
});

describe('the forms of one page', () => {
	it('share a key and are forms of their own', async () => {
		const { slug, facilitator } = await aConsultation(test, province.agencies.dinkes, 'deliberated');
		const formKey = randomUUID();
		const by = { slug, doer: facilitator, formKey };
		const meeting = {
			title: 'Pertemuan',
			startsAt: new Date(test.clock.now().getTime() + DAY),
			link: '',
			agenda: '',
			endsAt: new Date(test.clock.now().getTime() + DAY + 3_600_000),
			place: 'Aula'
		};
		expect((await planMeeting(test.services, { ...by, meetingId: null, meeting })).ok).toBe(true);
		expect((await planMeeting(test.services, { ...by, meetingId: null, meeting })).ok).toBe(true);
		const later = { ...meeting, place: 'Kantor Camat' };
		expect(await planMeeting(test.services, { ...by, meetingId: null, meeting: later })).toEqual(spent);
		const { id } = await test.db
			.selectFrom('meeting')
			.innerJoin('consultation', 'consultation.thread_id', 'meeting.thread_id')
			.select('meeting.id')
			.where('slug', '=', slug)
			.where('title', '=', 'Pertemuan')
			.executeTakeFirstOrThrow();
		test.clock.advance({ days: 1, minutes: 1 });
		expect((await recordNotes(test.services, { ...by, meetingId: id, text: 'Hadir 20 orang.', fileIds: [] })).ok).toBe(
			true
		);
		const party = { side: 'public', name: 'Ona', office: 'Warga', gender: null, email: '' } as const;
		expect((await nameParty(test.services, { ...by, party })).ok).toBe(true);
		expect((await nameParty(test.services, { ...by, party })).ok).toBe(true);
		expect(await nameParty(test.services, { ...by, party: { ...party, name: 'Budi' } })).toEqual(spent);
	});
});

it('is forgotten after two months', async () => {
	const { ref } = await fileReport(test.services);
	await note(ref, randomUUID(), 'Lama.');
	test.clock.advance({ days: 59 });
	await note(ref, randomUUID(), 'Baru.');
	const count = async () => (await test.db.selectFrom('spent_form').select('key').execute()).length;
	const before = await count();
	test.clock.advance({ days: 2 });
	await sweepForms(test.services);
	expect(await count()).toBe(1);
	expect(before).toBeGreaterThan(1);
});
