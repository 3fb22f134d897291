import { cameraOf, photograph, placeOf } from '../../src/lib/server/files/made-up/scene';
import { jpegOf } from '../../src/lib/server/files/made-up/spoil';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { textFor } from '../../src/lib/text/catalogue';
import { evidenceTextFor } from '../../src/lib/text/evidence-catalogue';
import { agencyId } from '../support/site/database';
import { actAs } from '../support/site/people';
import { mustPost, post } from '../support/site/post';
import { aReport, fillDraft, receiptIn } from '../support/site/report';
import { visitor } from '../support/site/visitor';
import { fillDay } from './support/fill-day';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

const { act, law, complaintPage } = textFor('id');
const text = evidenceTextFor('id');

/** On the desk of its agency, with a picture of the reporter's. */
async function routedWith(picture: Buffer): Promise<string> {
	const reporter = visitor();
	await fillDraft(reporter, aReport());
	const form = new FormData();
	for (const [name, value] of Object.entries({ text: aReport().text, unggah: '1' })) form.set(name, value);
	form.set('files', new File([new Uint8Array(picture)], 'lubang.jpg', { type: 'image/jpeg' }));
	expect((await post(reporter, '/lapor', form)).status()).toBe(200);
	await mustPost(reporter, '/lapor/tinjau', {});
	const { ref } = receiptIn(await (await reporter.get('/lapor/terkirim')).text());
	const moderator = visitor();
	await actAs(moderator, 'moderator@fkp.test');
	await mustPost(moderator, `/pengaduan/${ref}/${VERB_OF.route}`, { instansi: await agencyId('dinkes') });
	return ref;
}

test('a picture that was sent before is asked about, and a second person sees both side by side', async ({
	page,
	comeIn
}) => {
	const picture = await jpegOf(photograph(placeOf(41), cameraOf(41), { seed: 1, done: false }));
	const ref = await routedWith(picture);
	await signInAs(page, 'dinkes@fkp.test');
	await page.goto(`/pengaduan/${ref}/${VERB_OF.resolve}`);
	const close = async () => {
		await page.getByLabel(act.files).setInputFiles({ name: 'selesai.jpg', mimeType: 'image/jpeg', buffer: picture });
		await page.getByRole('button', { name: law.action.resolve, exact: true }).click();
	};
	await page
		.getByRole('textbox', { name: act.words.resolve.text ?? act.reason })
		.fill('Obat sudah dikirim dan diterima kemarin sore.');
	await page.getByRole('textbox', { name: act.doneWhere }).fill('Puskesmas Kalumata');
	await fillDay(page, act.doneOn, new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jayapura' }).format());
	await close();
	await expect(page.getByRole('alert')).toContainText(text.doubts.reporters_own);
	await page.getByRole('textbox', { name: act.explained }).fill('Foto ini diambil regu kami pada hari yang sama.');
	await page.getByRole('button', { name: law.action.resolve, exact: true }).click();
	await expect(page.getByText(complaintPage.banner.proofPending).first()).toBeVisible();

	const second = await comeIn();
	await signInAs(second, 'pengawas@fkp.test');
	await second.goto('/meja/bukti');
	const look = second.locator(`[id="${ref}"]`);
	await expect(look.getByRole('img', { name: text.now })).toBeVisible();
	await expect(look.getByRole('img', { name: text.reporters })).toBeVisible();
	await look.getByRole('link', { name: act.words.accept_proof.do }).click();
	await second.getByRole('textbox').last().fill('Dilihat di tempat: obatnya sudah ada.');
	await second.getByRole('button', { name: law.action.accept_proof, exact: true }).click();
	await second.waitForURL(`**/pengaduan/${ref}?sudah=accept_proof*`);
	await expect(second.getByText(complaintPage.banner.proofPending)).toHaveCount(0);
});
