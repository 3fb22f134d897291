import { findFile } from '$lib/server/queries/file/find-file';
import { findAnswerDraft } from '$lib/server/usecases/answer/answer-draft';
import { dropDraftFiles, listDraftFiles } from '$lib/server/usecases/answer/draft-files';
import { sweepDrafts } from '$lib/server/usecases/draft/sweep-drafts';
import { readWaitingMail } from '$lib/server/usecases/mail-in/read-waiting';
import { performAct } from '$lib/server/usecases/act';
import type { Actor } from '$lib/domain/actor/actor';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aPerson } from '../support/builders';
import { useConversations } from '../support/conversations';
import { readable } from '../support/mail-server';

const { handling, test, office, aConversation } = useConversations();

type Part = { name: string; type: string; bytes: Buffer };

/** A picture with a place in it, as telephones write it. */
const photo = async (shade: number): Promise<Buffer> =>
	sharp({ create: { width: 40, height: 30, channels: 3, background: { r: shade, g: 90, b: 40 } } })
		.withExif({ IFD0: { Make: 'KENARI-KAMERA' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '0/1 47/1 0/1' } })
		.jpeg()
		.toBuffer();

const withFiles = (words: string, parts: readonly Part[]): string =>
	[
		'Content-Type: multipart/mixed; boundary=batas',
		'',
		'--batas',
		'Content-Type: text/plain; charset=utf-8',
		'',
		words,
		...parts.flatMap(({ name, type, bytes }) => [
			'--batas',
			`Content-Type: ${type}; name="${name}"`,
			`Content-Disposition: attachment; filename="${name}"`,
			'Content-Transfer-Encoding: base64',
			'',
			...(bytes.toString('base64').match(/.{1,76}/g) ?? [])
		]),
		'--batas--',
		''
	].join('\r\n');

const jpeg = async (name: string, shade: number): Promise<Part> => ({
	name,
	type: 'image/jpeg',
	bytes: await photo(shade)
});

const draftOf = (threadId: string) => ({ userId: handling.people.officer.userId, threadId, act: 'answer' as const });
const namesIn = async (threadId: string) => (await listDraftFiles(test.db, draftOf(threadId))).map(({ name }) => name);
const filesOf = async () => (await test.db.selectFrom('file').select('id').execute()).map(({ id }) => id);

const send = (ref: string, doer: Actor, fileIds: string[]) =>
	performAct(test.services, {
		ref,
		act: 'answer',
		doer,
		input: { text: 'Papan jembatan kami ganti hari Kamis, dengan regu dari Sofifi.' },
		formKey: randomUUID(),
		fileIds,
		postId: null,
		flagger: ''
	});

describe('files of an officer’s mail', () => {
	it('wait with the draft, cleaned as those of forms, and are looked at by its writer alone', async () => {
		const { ref, threadId, task, desk } = await aConversation();
		const body = withFiles('Foto terlampir.', [await jpeg('jembatan.jpg', 10)]);
		await office.receive({ from: desk, to: task.replyTo, body });
		expect(await office.verdicts()).toEqual(['drafted']);
		const [file] = await listDraftFiles(test.db, draftOf(threadId));
		expect(file?.name).toBe('jembatan.jpg');
		const { bytes } = await test.db
			.selectFrom('file')
			.select('bytes')
			.where('id', '=', file?.id ?? '')
			.executeTakeFirstOrThrow();
		expect((await sharp(bytes).metadata()).exif).toBeUndefined();
		expect(bytes.includes('KENARI')).toBe(false);
		const { officer, moderator } = handling.people;
		const other = await aPerson(test.services, 'officer', handling.people.province.agencies.pupr);
		const seenBy = async (actor: Actor) =>
			(await findFile(test.db, file?.id ?? '', { actor, writer: null }))?.isPublic ?? 'nothing';
		expect([await seenBy(officer), await seenBy(other), await seenBy(moderator)]).toEqual([
			false,
			'nothing',
			'nothing'
		]);
		expect(readable((await office.deliver())[0]?.source ?? '')).toContain('lampirannya');
		// One press sends them; the draft and what it held are gone.
		expect(await send(ref, officer, [file?.id ?? ''])).toMatchObject({ ok: true });
		expect(await findAnswerDraft(test.services, draftOf(threadId))).toBeNull();
		expect(await seenBy({ ...officer, userId: null, appointments: [] })).toBe(true);
	});

	it('of which some cannot be taken are there but for those, and the letter says so', async () => {
		const { threadId, task, desk } = await aConversation();
		const parts = [
			await jpeg('satu.jpg', 20),
			{ name: 'surat.docx', type: 'application/octet-stream', bytes: Buffer.from('PK\x03\x04bukan') },
			{ name: 'foto.exe', type: 'image/jpeg', bytes: Buffer.from('MZ\x90') }
		];
		await office.receive({ from: desk, to: task.replyTo, body: withFiles('Tiga berkas.', parts) });
		expect(await office.verdicts()).toEqual(['drafted']);
		expect(await namesIn(threadId)).toEqual(['satu.jpg']);
		const [letter] = await office.deliver();
		expect(readable(letter?.source ?? '')).toContain('Sebagian lampirannya');
	});

	it('of which there are thirty are looked into as far as there is room, and both who wrote are told', async () => {
		const { threadId, task, desk, letter, email } = await aConversation();
		const parts = await Promise.all(Array.from({ length: 30 }, (_, nth) => jpeg(`foto ${nth}.jpg`, 110 + nth)));
		const before = (await filesOf()).length;
		await office.receive({ from: desk, to: task.replyTo, body: withFiles('Tiga puluh foto.', parts) });
		expect([await office.verdicts(), (await namesIn(threadId)).length]).toEqual([['drafted'], 5]);
		await office.receive({ from: email, to: letter.replyTo, body: withFiles('Foto dari warga.', parts) });
		expect((await filesOf()).length).toBe(before + 10);
		const told = await office.deliver();
		const toldTo = (address: string) => readable(told.find(({ to }) => to === address)?.source ?? '');
		expect(toldTo(desk)).toContain('Sebagian lampirannya');
		expect(toldTo(email)).toContain('paling banyak lima foto');
	});

	it('come without words, five at most in all mails, each once, also where a process died in between', async () => {
		const { threadId, task, desk } = await aConversation();
		const parts = await Promise.all([30, 40, 50, 60].map((shade) => jpeg(`foto ${shade}.jpg`, shade)));
		await office.receive({ from: desk, to: task.replyTo, body: withFiles('', parts.slice(0, 1)) });
		expect(await office.verdicts()).toEqual(['drafted']);
		await office.receive({ from: desk, to: task.replyTo, body: withFiles('Lagi.', parts) });
		expect(await namesIn(threadId)).toEqual(['foto 30.jpg', 'foto 40.jpg', 'foto 50.jpg', 'foto 60.jpg']);
		const before = (await filesOf()).length;
		await test.db.updateTable('mail_in').set({ verdict: null, judged_at: null, next_at: test.clock.now() }).execute();
		await readWaitingMail(office.house());
		expect([await namesIn(threadId), (await filesOf()).length]).toEqual([
			expect.objectContaining({ length: 4 }),
			before
		]);
		const more = await Promise.all([70, 80].map((shade) => jpeg(`foto ${shade}.jpg`, shade)));
		await office.receive({ from: desk, to: task.replyTo, body: withFiles('Terlalu banyak.', more) });
		expect(await namesIn(threadId)).toHaveLength(5);
		expect((await filesOf()).length).toBe(before + 1);
		const draft = await findAnswerDraft(test.services, draftOf(threadId));
		expect([draft?.now.words['teks'], ...(draft?.aside ?? []).map(({ words }) => words['teks'])]).toContain('Lagi.');
	});

	it('go with a draft that nobody touches, and one by one', async () => {
		await office.deliver();
		const { threadId, task, desk } = await aConversation();
		const parts = await Promise.all([90, 100].map((shade) => jpeg(`foto ${shade}.jpg`, shade)));
		await office.receive({ from: desk, to: task.replyTo, body: withFiles('Dua foto.', parts) });
		expect([await office.verdicts(), await namesIn(threadId)]).toEqual([['drafted'], ['foto 90.jpg', 'foto 100.jpg']]);
		const [first, second] = await listDraftFiles(test.db, draftOf(threadId));
		await dropDraftFiles(test.db, draftOf(threadId), [first?.id ?? '']);
		expect([await namesIn(threadId), (await filesOf()).includes(first?.id ?? '')]).toEqual([['foto 100.jpg'], false]);
		await test.db
			.updateTable('answer_draft')
			.set({ updated_at: new Date('2026-01-01') })
			.execute();
		await sweepDrafts(test.services);
		expect((await filesOf()).includes(second?.id ?? '')).toBe(false);
		expect(await findAnswerDraft(test.services, draftOf(threadId))).toBeNull();
	});
});
