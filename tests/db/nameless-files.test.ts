import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { insertFile } from '$lib/server/usecases/thread/attach-files';
import { createHash, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { aConsultation } from '../support/consultations';
import { giveInput } from '../support/inputs';

const test = useDatabase();

const aDocument = (name: string) => {
	const bytes = Buffer.from(`%PDF-1.7 ${randomUUID()}`);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return insertFile(test.db, { name, mediaType: 'application/pdf', bytes, sha256 }, test.services.now());
};
const namesOf = async (fileIds: string[]) => {
	const rows = await test.db.selectFrom('file').select(['id', 'name']).where('id', 'in', fileIds).execute();
	return fileIds.map((fileId) => rows.find(({ id }) => id === fileId)?.name);
};
/** As they are called who sent them. */
const someFiles = async () => [
	await aPhoto(test.services, 'IMG KTP Budi Santoso.webp'),
	await aDocument('surat Budi Santoso.pdf'),
	await aPhoto(test.services, 'rumah Budi.webp')
];
const NAMELESS = ['foto-1.webp', 'dokumen-1.pdf', 'foto-2.webp'];

it('forgets what citizens call their files as soon as others may read them, and keeps what an office says', async () => {
	const { services } = test;
	const { agencies } = await aProvince(services);
	const moderator = await aPerson(services, 'moderator');
	const officer = await aPerson(services, 'officer', agencies.pupr);
	const sent = await someFiles();
	const { ref, reporter } = await fileReport(services, { fileIds: sent });
	expect(await namesOf(sent), 'of a report').toEqual(NAMELESS);

	const route = { action: 'route', agencyId: agencies.pupr, text: 'Jembatan provinsi.' } as const;
	expect(await actOnComplaint(services, { ref, doer: moderator, act: route, formKey: null })).toMatchObject({
		ok: true
	});
	for (const doer of [reporter, officer]) {
		const files = await someFiles();
		const reply = { ref, action: 'reply', doer, text: 'Ini fotonya.', fileIds: files, formKey: null } as const;
		expect(await actInThread(services, reply)).toMatchObject({ ok: true });
		expect(await namesOf(files), 'of a reply, whoever writes it').toEqual(NAMELESS);
	}
	const evidence = [await aDocument('Surat perintah kerja 12-2026.pdf')];
	const answer = {
		action: 'answer',
		text: 'Papan dipesan hari Senin dan dipasang hari Kamis oleh regu Tobelo.'
	} as const;
	const answered = await actOnComplaint(services, {
		ref,
		doer: officer,
		act: answer,
		fileIds: evidence,
		formKey: null
	});
	expect(answered).toMatchObject({ ok: true });
	expect(await namesOf(evidence), 'of an official answer').toEqual(['Surat perintah kerja 12-2026.pdf']);

	const topic = await aConsultation(test, agencies.dinkes, 'open');
	const given = await someFiles();
	await giveInput(services, topic.slug, { doer: await aPerson(services), fileIds: given });
	expect(await namesOf(given), 'of an input').toEqual(NAMELESS);
});
