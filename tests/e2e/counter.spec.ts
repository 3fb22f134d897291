import { textFor } from '../../src/lib/text/catalogue';
import { database } from '../support/site/database';
import { actAs } from '../support/site/people';
import { mustPost, post } from '../support/site/post';
import { aReport, fillDraft } from '../support/site/report';
import { expect, test } from './support/test';

const { counter, track, report } = textFor('id');
const CODE = /\b(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}\b/;

test('a clerk files for a citizen, who alone has the code, and the next person finds nothing', async ({
	page,
	comeIn
}) => {
	const clerk = page.request;
	await actAs(clerk, 'dinkes@fkp.test');
	await page.goto('/meja/loket');
	await page.getByRole('button', { name: counter.begin }).click();
	await expect(page.getByRole('alert')).toContainText(counter.consentMissing);
	await page.getByLabel(counter.consent).check();
	await page.getByRole('button', { name: counter.begin }).click();
	await expect(page.getByText(counter.serving)).toBeVisible();

	const written = aReport({ anonymous: true });
	await fillDraft(clerk, { ...written, name: '' });
	await mustPost(clerk, '/lapor/diri', { channel: 'counter', mode: 'anonymous' });
	await page.goto('/lapor/tinjau');
	await page.getByRole('button', { name: report.send, exact: true }).click();
	await expect(page.getByRole('heading', { name: counter.sentTitle })).toBeVisible();
	expect(await page.content()).not.toMatch(CODE);

	const print = async (name: string) => {
		const opened = page.context().waitForEvent('page');
		await page.getByRole('button', { name }).click();
		const sheet = await opened;
		await expect(sheet.getByText(counter.slip.masked)).toBeVisible();
		expect(await sheet.locator('main').innerText()).not.toMatch(CODE);
		await sheet.emulateMedia({ media: 'print' });
		const paper = await sheet.locator('main').innerText();
		await sheet.close();
		return { code: CODE.exec(paper)?.[0] ?? '', ref: /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(paper)?.[0] ?? '' };
	};
	const first = await print(counter.print);
	await page.reload();
	const second = await print(counter.printAgain);
	expect(second.code).not.toBe(first.code);

	const citizen = await comeIn();
	const opens = async (code: string) =>
		(await post(citizen.request, '/lacak', { nomor: second.ref, kode: code })).status();
	expect([await opens(first.code), await opens(second.code)]).toEqual([422, 303]);
	await citizen.goto(`/pengaduan/${second.ref}`);
	const { event } = textFor('id').law;
	await expect(citizen.getByText(event.issue_code)).toBeVisible();

	await page.getByRole('button', { name: counter.next }).first().click();
	await expect(page.getByText(counter.ready)).toBeVisible();
	for (const path of ['/lapor', '/lapor/tinjau', '/lapor/terkirim', '/lacak']) {
		await page.goto(path);
		expect(await page.content()).not.toContain(written.title);
	}
	await page.goBack();
	expect(await page.content()).not.toContain(written.title);
	const { consent_at: consent } = await database()
		.selectFrom('reporter')
		.innerJoin('thread', 'thread.id', 'thread_id')
		.select('consent_at')
		.where('ref', '=', second.ref)
		.executeTakeFirstOrThrow();
	expect(consent).not.toBeNull();
});

test('the agency in charge cannot type the code of its own case and agree, signed out or not', async ({
	page,
	comeIn
}) => {
	const officer = await comeIn();
	await actAs(officer.request, 'dinkes@fkp.test');
	const own = aReport();
	await fillDraft(page.request, own);
	await mustPost(page.request, '/lapor/tinjau', {});
	await page.goto('/lapor/terkirim');
	const code = CODE.exec(await page.content())?.[0] ?? '';
	const ref = />([0-9A-Z]{4}-[0-9A-Z]{4})</.exec(await page.content())?.[1] ?? '';
	const { id: instansi } = await database()
		.selectFrom('agency')
		.select('id')
		.where('slug', '=', 'dinkes')
		.executeTakeFirstOrThrow();
	const moderator = await comeIn();
	await actAs(moderator.request, 'moderator@fkp.test');
	await mustPost(moderator.request, `/pengaduan/${ref}/teruskan`, { instansi });
	for (const leave of [false, true]) {
		if (leave) await mustPost(officer.request, '/keluar', {});
		await officer.goto('/lacak');
		await officer.getByLabel(track.number).fill(ref);
		await officer.getByLabel(track.code, { exact: true }).fill(code);
		await officer.getByRole('button', { name: track.open }).click();
		await expect(officer.getByText(textFor('id').complaintPage.banner.ownCase)).toBeVisible();
		expect((await post(officer.request, `/pengaduan/${ref}/tarik`, {})).status()).toBe(409);
	}
});
