import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { listWaiting } from '$lib/server/queries/queue/waiting';
import { SOURCES } from '$lib/server/queries/queue/sources';
import { squareAt, type Area } from '$lib/domain/moderation/areas';
import { dayOf } from '$lib/domain/calendar/zone';
import { cleanFile } from '$lib/server/files/clean';
import { findFile, readFileBytes } from '$lib/server/queries/file/find-file';
import { everyTextFor } from '$lib/text/every-catalogue';
import { performAct } from '$lib/server/usecases/act';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { redactPicture, restorePicture, type PictureCommand } from '$lib/server/usecases/redaction/redact-picture';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { insertFile } from '$lib/server/usecases/thread/attach-files';
import { sql } from 'kysely';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let moderator: Actor, citizen: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	citizen = await aPerson(test.services);
});

/** A photograph of eighty by forty: white, but for a red face in its first square. */
async function aPicture() {
	const face = await sharp({ create: { width: 10, height: 5, channels: 3, background: '#f00' } })
		.png()
		.toBuffer();
	const bytes = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#fff' } })
		.composite([{ input: face, left: 0, top: 0 }])
		.png()
		.withExif({ IFD0: { Artist: 'Kanariwati' } })
		.toBuffer();
	const cleaned = await cleanFile({ name: 'wajah.png', bytes, of: 'citizen' });
	if (!cleaned.ok) throw new Error(cleaned.refusal);
	return insertFile(test.db, cleaned.value, test.services.now());
}

async function aReport() {
	const fileId = await aPicture();
	const { ref, threadId } = await fileReport(test.services, { fileIds: [fileId] });
	const act = { action: 'route', agencyId: province.agencies.pupr, text: 'Jembatan provinsi.' } as const;
	await actOnComplaint(test.services, { ref, doer: moderator, act, formKey: null });
	return { ref, threadId, fileId };
}

const mask = (ref: string, pictureId: string, more: Partial<PictureCommand> = {}) =>
	redactPicture(test.services, {
		ref,
		doer: moderator,
		formKey: null,
		postId: null,
		pictureId,
		rule: 'B2',
		text: 'Wajah anak.',
		areas: [squareAt(0, 0)],
		areasWay: 'cover',
		...more
	});

const shownNow = async (threadId: string) =>
	(await test.db.selectFrom('attachment').select('file_id').where('thread_id', '=', threadId).executeTakeFirstOrThrow())
		.file_id;
const colourAt = async (fileId: string, left: number, top: number) => {
	const bytes = await readFileBytes(test.db, fileId, 'bytes');
	const pixel = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
	return [...pixel];
};
const fileRow = (id: string) => test.db.selectFrom('file').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('masking a picture', () => {
	it('blacks out what was chosen, under another address, and restoring brings back the very bytes', async () => {
		const { ref, threadId, fileId } = await aReport();
		const before = await fileRow(fileId);
		expect(await mask(ref, fileId)).toEqual({ ok: true, value: { ref } });
		const shown = await shownNow(threadId);
		expect(shown).not.toBe(fileId);
		expect(await colourAt(shown, 2, 2)).toEqual([0, 0, 0]);
		expect(await colourAt(shown, 40, 20)).toEqual([255, 255, 255]);
		const { thumbnail } = await fileRow(shown);
		const corner = await sharp(thumbnail!)
			.extract({ left: 2, top: 2, width: 1, height: 1 })
			.removeAlpha()
			.raw()
			.toBuffer();
		expect([...corner].every((value) => value < 40)).toBe(true);
		for (const actor of [VISITOR, citizen, moderator])
			expect(await findFile(test.db, fileId, { actor, writer: null })).toBeUndefined();
		expect((await fileRow(fileId)).bytes.length).toBe(0);
		const restored = await restorePicture(test.services, {
			ref,
			doer: moderator,
			formKey: null,
			postId: null,
			text: 'Keliru.'
		});
		expect(restored.ok).toBe(true);
		expect(await shownNow(threadId)).toBe(fileId);
		expect(await fileRow(fileId)).toEqual(before);
		expect((await fileRow(shown)).bytes.length).toBe(0);
	});

	it('masked again keeps the first as the original, and leaves no colour of it anywhere', async () => {
		const { ref, threadId, fileId } = await aReport();
		const before = await fileRow(fileId);
		await mask(ref, fileId);
		const once = await shownNow(threadId);
		await mask(ref, once, { areas: [squareAt(4, 4)] });
		const twice = await shownNow(threadId);
		expect(await colourAt(twice, 2, 2)).toEqual([0, 0, 0]);
		expect(await colourAt(twice, 45, 22)).toEqual([0, 0, 0]);
		expect((await fileRow(once)).bytes.length).toBe(0);
		await restorePicture(test.services, { ref, doer: moderator, formKey: null, postId: null, text: 'Keliru.' });
		expect(await fileRow(fileId)).toEqual(before);
	});

	it('crops to what is chosen', async () => {
		const { ref, threadId, fileId } = await aReport();
		const right: Area[] = [squareAt(0, 4), squareAt(7, 7)];
		await mask(ref, fileId, { areas: right, areasWay: 'crop' });
		const { width, height } = await fileRow(await shownNow(threadId));
		expect([width, height]).toEqual([40, 40]);
	});

	it('asks for what to cover, and is nobody else’s to do', async () => {
		const { ref, fileId } = await aReport();
		expect(await mask(ref, fileId, { areas: [] })).toEqual({ ok: false, refusal: 'areas_required' });
		expect(await mask(ref, crypto.randomUUID())).toEqual({ ok: false, refusal: 'not_found' });
		expect(await mask(ref, fileId, { doer: citizen })).toEqual({ ok: false, refusal: 'not_allowed' });
	});
});

describe('words that look like personal data', () => {
	it('go to the moderators as a flag of nobody, and one key masks them and settles it', async () => {
		const { ref, threadId } = await aReport();
		const text = 'Saya juga kena. Telepon saya 0812-4417-9083.';
		await actInThread(test.services, { ref, action: 'reply', doer: citizen, text, formKey: null });
		const reader = {
			actor: moderator,
			now: test.services.now(),
			today: dayOf(test.services.now(), test.services.env.zone)
		};
		const waiting = (await listWaiting(test.services, reader, ['flag'])).find((one) => one.threadId === threadId)!;
		const source = SOURCES.find(({ kind }) => kind === 'flag')!;
		const matter = await source.show(test.db, { ...waiting, reader, lang: 'id', text: everyTextFor('id') });
		expect(matter?.facts[0]?.lines).toEqual(['nomor telepon “0812-4417-9083”']);
		const [offer] = matter!.offers;
		if (!offer || !('command' in offer) || offer.command.act !== 'redact')
			throw new Error('Nothing masks under one key');
		const { act, input, postId } = offer.command;
		const done = await performAct(test.services, {
			ref,
			act,
			input,
			postId,
			doer: moderator,
			formKey: crypto.randomUUID(),
			fileIds: [],
			flagger: ''
		});
		expect(done.ok).toBe(true);
		const { body } = await test.db.selectFrom('post').select('body').where('id', '=', postId).executeTakeFirstOrThrow();
		expect(body).toBe('Saya juga kena. Telepon saya ▮▮▮ nomor telepon disamarkan.');
		expect((await listWaiting(test.services, reader, ['flag'])).some((one) => one.threadId === threadId)).toBe(false);
		const { rows } = await sql<{
			count: number;
		}>`select count(*)::int from redaction where thread_id = ${threadId}`.execute(test.db);
		expect(rows).toEqual([{ count: 1 }]);
	});
});
