import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { stateOfDraft } from '$lib/domain/answer/draft';
import { listAgreedAnswers } from '$lib/server/queries/answer/agreed-answers';
import { findPlaceValues } from '$lib/server/queries/answer/case-places';
import { findThread } from '$lib/server/db/threads';
import { findAnswerDraft, saveAnswerDraft, type DraftOf } from '$lib/server/usecases/answer/answer-draft';
import { actOnComplaint, type ActCommand } from '$lib/server/usecases/complaint/act-on-complaint';
import { sweepDrafts } from '$lib/server/usecases/draft/sweep-drafts';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let officer: Actor & { userId: string }, moderator: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	moderator = await aPerson(test.services, 'moderator');
});

async function act(ref: string, doer: Actor, said: ActCommand['act'], fileIds: string[] = []) {
	const done = await actOnComplaint(test.services, { ref, doer, act: said, fileIds, formKey: randomUUID() });
	if (!done.ok) throw new Error(done.refusal);
}

async function routed(overrides: Parameters<typeof fileReport>[1] = {}) {
	const report = await fileReport(test.services, overrides);
	await act(report.ref, moderator, { action: 'route', agencyId: province.agencies.pupr });
	return report;
}

const ANSWER = 'Dua papan jembatan di Bobaneigo kami ganti hari Senin; fotonya terlampir. Keberatan? Sanggah di sini.';

describe('a draft answer', () => {
	let of: DraftOf, ref: string;
	const save = (key: string, teks: string, state: string | null = null, take?: string) =>
		saveAnswerDraft(test.services, { of, page: { key, state }, words: { teks }, ...(take && { take }) });
	const found = () => findAnswerDraft(test.services, of);

	beforeEach(async () => {
		const report = await routed();
		ref = report.ref;
		of = { userId: officer.userId, threadId: report.threadId, act: 'answer' };
	});

	it('is found on another machine, and by nobody else', async () => {
		await save('meja', 'Papan sudah kami pesan.');
		expect(await found()).toMatchObject({ now: { words: { teks: 'Papan sudah kami pesan.' } } });
		const other = await aPerson(test.services, 'officer', province.agencies.pupr);
		expect(await findAnswerDraft(test.services, { ...of, userId: other.userId })).toBeNull();
		expect(await findAnswerDraft(test.services, { ...of, act: 'resolve' })).toBeNull();
		const { rows } = await sql<{ row: string }>`select answer_draft::text as row from answer_draft`.execute(test.db);
		expect(rows.some(({ row }) => row.includes('Papan') || row.includes(Buffer.from('Papan').toString('hex')))).toBe(
			false
		);
	});

	it('written on two machines at once is kept of both, and either can be gone on with', async () => {
		const outcomes = await Promise.all([save('meja', 'Satu.'), save('ponsel', 'Dua.'), save('tablet', 'Tiga.')]);
		expect(outcomes.filter(({ elsewhere }) => elsewhere)).toHaveLength(2);
		const draft = await found();
		const all = [draft?.now, ...(draft?.aside ?? [])].map((hand) => hand?.words['teks']);
		expect(all.sort()).toEqual(['Dua.', 'Satu.', 'Tiga.']);
		const [first] = draft?.aside ?? [];
		await save('baru', draft?.now.words['teks'] ?? '', draft && stateOfDraft(draft), first?.by);
		expect((await found())?.now.words).toEqual(first?.words);
		expect((await found())?.aside).toHaveLength(2);
	});

	it('is gone when it is sent, when nothing stands in it, and a month after its last word', async () => {
		await save('meja', ANSWER);
		await act(ref, officer, { action: 'answer', text: ANSWER });
		expect(await found()).toBeNull();
		await save('meja', 'Masih ada lagi');
		await save('meja', '  ');
		expect(await found()).toBeNull();
		await save('meja', 'Lama');
		const later = new Date(test.services.now().getTime() + 31 * 86_400_000);
		expect(await sweepDrafts({ ...test.services, now: () => later })).toBeGreaterThan(0);
		expect(await found()).toBeNull();
	});
});

describe('beside an answer', () => {
	it('stand cases like it whose reporters agreed, of any place, and none that only some may read', async () => {
		const { threadId } = await routed();
		expect(await listAgreedAnswers(test.db, threadId)).toEqual([]);
		const agreed = async (overrides: Parameters<typeof fileReport>[1]) => {
			const { ref, reporter } = await routed(overrides);
			const done = { doneWhere: 'Bobaneigo', doneOn: '2026-11-20' as const };
			await act(ref, officer, { action: 'accept' });
			const said = { action: 'resolve', text: `${ANSWER} ${ref}`, repeated: 'ya', ...done } as const;
			await act(ref, officer, said, [await aPhoto(test.services)]);
			await act(ref, reporter, { action: 'confirm' });
			return ref;
		};
		const elsewhere = await agreed({ districtCode: '82.71', place: 'Kalumata' });
		await agreed({ confidential: true });
		await agreed({
			title: 'Antrean panjang di puskesmas',
			text: 'Petugas loket satu orang.',
			categorySlug: 'kesehatan'
		});
		const found = await listAgreedAnswers(test.db, threadId);
		expect(found.map(({ ref }) => ref)).toEqual([elsewhere]);
		expect(found[0]?.html).toContain('Dua papan jembatan');
	});

	it('a template is filled in with what everybody knows of the report, and with no name', async () => {
		const identity = { name: 'Ona Rahasia', email: 'ona@warga.test', phone: '' };
		const { ref } = await routed({ identity });
		const { ref: anonymous } = await routed({ identity, anonymous: true });
		const of = async (number: string) => {
			const thread = await findThread(test.db, number);
			if (thread?.kind !== 'complaint') throw new Error(number);
			return findPlaceValues(test.services, thread);
		};
		expect(await of(ref)).toMatchObject({
			nama: 'Warga Halmahera Utara',
			nomor: ref,
			instansi: 'Dinas Pekerjaan Umum dan Penataan Ruang',
			kategori: 'Jembatan'
		});
		expect((await of(ref)).tenggat).toMatch(/\d{4}$/);
		expect((await of(anonymous)).nama).toBe('Bapak/Ibu');
		expect(JSON.stringify([await of(ref), await of(anonymous)])).not.toMatch(/Ona|rahasia@/i);
	});
});
