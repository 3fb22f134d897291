import type { Kysely } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright/test';
import { openDatabase } from '../../src/lib/server/db/client';
import type { Database } from '../../src/lib/server/db/schema';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { textFor } from '../../src/lib/text/catalogue';
import { aCitizen, insertAccount } from '../support/site/account';
import { theDemo } from '../support/site/open-site';
import { actAs } from '../support/site/people';
import { mustPost } from '../support/site/post';
import { sendReport, type Receipt } from '../support/site/report';
import { startServer, type RunningServer } from '../support/site/server';
import { set, setting, someAddress } from '../support/site/setting';
import { OPEN_TOPIC } from '../support/site/topics';
import { visitor } from '../support/site/visitor';
import { expect, test } from './support/test';

const words = textFor('id');
const { keptWords } = words.common;
const WORDS = `Pasien menunggu "empat jam" <b>tanpa</b> kursi.\nPetugas hanya satu; loket kedua tutup sejak Senin. ${'Begitu setiap hari. '.repeat(9).trim()}`;

let site: RunningServer, shared: string, db: Kysely<Database>, report: Receipt;
const citizen = aCitizen();

/** Whoever writes, as a browser that comes back to where it was. */
type Writer = 'citizen' | 'code' | 'dinkes@fkp.test' | 'fasilitator@fkp.test';
type Form = { name: string; by: Writer; field: string; at: () => Promise<string> };

const FORMS: readonly Form[] = [
	{ name: 'a report', by: 'citizen', field: 'text', at: () => Promise.resolve('/lapor') },
	{
		name: 'an official answer',
		by: 'dinkes@fkp.test',
		field: 'teks',
		at: () => Promise.resolve(`/pengaduan/${report.ref}/${VERB_OF.answer}`)
	},
	{
		name: "a citizen's reply",
		by: 'code',
		field: 'teks',
		at: () => Promise.resolve(`/pengaduan/${report.ref}/${VERB_OF.reply}`)
	},
	{
		name: 'an input',
		by: 'citizen',
		field: 'teks',
		at: () => Promise.resolve(`/konsultasi/${OPEN_TOPIC}/masukan/tulis`)
	},
	{
		name: 'minutes',
		by: 'fasilitator@fkp.test',
		field: 'ringkasan',
		at: () => deskWith('berita-acara', 'name="ringkasan"')
	},
	{ name: 'a draft text', by: 'fasilitator@fkp.test', field: 'naskah', at: () => deskWith('teks', 'name="naskah"') },
	{ name: 'notes of a meeting', by: 'fasilitator@fkp.test', field: 'teks', at: () => meetingWithNotes() }
];

// One after another: they share a server.
test.describe.configure({ mode: 'default' });

/** One server of its own for all cuts, since it is killed; what is not cut is as it was. */
test.beforeAll(async () => {
	site = await startServer({ postgresUrl: setting('POSTGRES'), demo: theDemo() });
	shared = setting('URL');
	set({ URL: site.url });
	db = openDatabase(site.databaseUrl, { max: 2 });
	await insertAccount(db, citizen);
	report = await sendReport(visitor());
	const moderator = visitor();
	await actAs(moderator, 'moderator@fkp.test');
	const { id } = await db.selectFrom('agency').select('id').where('slug', '=', 'dinkes').executeTakeFirstOrThrow();
	await mustPost(moderator, `/pengaduan/${report.ref}/teruskan`, { instansi: id });
});
test.afterAll(async () => {
	await db.destroy();
	await site.stop();
	set({ URL: shared });
});

/** The first consultation of the facilitator at whose desk that is being written. */
async function deskWith(part: string, mark: string, within = ''): Promise<string> {
	const desk = visitor();
	await actAs(desk, 'fasilitator@fkp.test');
	const topics = await db.selectFrom('consultation').select('slug').orderBy('slug').execute();
	for (const { slug } of topics) {
		const path = `/meja/konsultasi/${slug}/${part}`;
		const html = await (await desk.get(path)).text();
		if (html.includes(mark) && html.includes(within)) return path;
	}
	throw new Error(`No desk with ${mark}`);
}

async function meetingWithNotes(): Promise<string> {
	const desk = visitor();
	await actAs(desk, 'fasilitator@fkp.test');
	const meetings = await db
		.selectFrom('meeting')
		.innerJoin('consultation', 'consultation.thread_id', 'meeting.thread_id')
		.select(['slug', 'meeting.id'])
		.execute();
	for (const { slug, id } of meetings) {
		const path = `/meja/konsultasi/${slug}/pertemuan/${id}`;
		if ((await (await desk.get(path)).text()).includes('<textarea')) return path;
	}
	throw new Error('No meeting takes notes');
}

type Written = { form: Form; path: string; page: Page; context: BrowserContext };

/** Opens every form as its writer and writes into it, without sending. */
async function writeAll(browser: Browser): Promise<Written[]> {
	const written: Written[] = [];
	for (const form of FORMS) {
		const context = await newVisit(browser);
		const page = await context.newPage();
		if (form.by === 'citizen')
			await mustPost(page.request, '/masuk', { email: citizen.email, password: citizen.password });
		else if (form.by === 'code') await mustPost(page.request, '/lacak', { nomor: report.ref, kode: report.code });
		else await actAs(page.request, form.by);
		const path = await form.at();
		await page.goto(path);
		await fieldOf(page, form).fill(WORDS);
		if (form.field === 'text') await expect(page.locator('#draf-tersimpan')).toHaveText(/\d\d[.:]\d\d/);
		written.push({ form, path, page, context });
	}
	return written;
}

const newVisit = (browser: Browser) =>
	browser.newContext({ baseURL: site.url, extraHTTPHeaders: { 'x-forwarded-for': someAddress() } });

const fieldOf = (page: Page, { field }: Form) => page.locator(`textarea[name="${field}"]`).first();

/** Presses what sends the form that was written in. */
const send = (page: Page, form: Form) =>
	fieldOf(page, form)
		.locator('xpath=ancestor::form[1]')
		.locator('button:not([type="button"]):visible')
		.last()
		.click({ noWaitAfter: true });

async function sendAndHear({ page, form }: Written): Promise<void> {
	const heard = page.waitForResponse(
		(answer) => answer.request().method() === 'POST' && answer.request().isNavigationRequest()
	);
	await send(page, form);
	await heard;
	await page.waitForLoadState();
}

/** Opens the page again, where what was written is offered; a report is kept by the server while it is written. */
async function comeBack(page: Page, { form, path }: Pick<Written, 'form' | 'path'>): Promise<void> {
	await page.goto(path);
	if (form.field === 'text') return;
	// An answer may have come to its draft before, and stands there already.
	const offered = page.getByRole('button', { name: keptWords.take });
	await expect(async () => {
		if (await offered.isVisible()) await offered.click();
		expect(await fieldOf(page, form).inputValue()).toBe(WORDS);
	}).toPass();
}

async function findsAgain({ page, form }: Written, when: string): Promise<void> {
	await expect(fieldOf(page, form), `${form.name}, ${when}`).toHaveValue(WORDS);
}

const leaveAll = (all: Written[]) => Promise.all(all.map(({ context }) => context.close()));

test('words are found again when the session or the code ends', async ({ browser }) => {
	const all = await writeAll(browser);
	for (const one of all) {
		await one.context.clearCookies();
		await sendAndHear(one);
		await findsAgain(one, 'when who wrote it is not there any more');
	}
	await leaveAll(all);
});

test('words are found again when an office is taken away', async ({ browser }) => {
	const all = await writeAll(browser);
	const held = await db.selectFrom('membership').select(['id', 'valid_until']).execute();
	await db.updateTable('membership').set({ valid_until: '2020-12-31', valid_from: '2020-01-01' }).execute();
	try {
		for (const one of all.filter(({ form }) => form.by.includes('@'))) {
			await sendAndHear(one);
			await findsAgain(one, 'when its writer has no office any more');
		}
	} finally {
		for (const { id, valid_until } of held)
			await db.updateTable('membership').set({ valid_until }).where('id', '=', id).execute();
	}
	await leaveAll(all);
});

test('words are found again when the network goes while they are sent', async ({ browser }) => {
	const all = await writeAll(browser);
	for (const one of all) {
		const { context, page, form } = one;
		const failed = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
		await context.setOffline(true);
		await send(page, form);
		await failed;
		await context.setOffline(false);
		await comeBack(page, one);
		await findsAgain(one, 'after the network was gone');
	}
	const reply = all.find(({ form }) => form.by === 'code')!;
	await send(reply.page, reply.form);
	await reply.page.waitForURL(/sudah=reply/);
	expect(await postsSaying(WORDS), 'sent once').toBe(1);
	await leaveAll(all);
});

test('words are found again when the server is killed while they are sent', async ({ browser }) => {
	const all = await writeAll(browser);
	await site.kill();
	for (const { page, form } of all) {
		const failed = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
		await send(page, form);
		await failed;
	}
	site = await startServer({ postgresUrl: setting('POSTGRES'), demo: theDemo(), after: site });
	for (const one of all) {
		await comeBack(one.page, one);
		await findsAgain(one, 'after the server was started again');
	}
	await leaveAll(all);
});

test('words are found again when the browser ends and opens its tabs again', async ({ browser }) => {
	for (const { form, path, page, context } of await writeAll(browser)) {
		await page.waitForFunction(() => document.querySelector('form[data-step]') ?? sessionStorage.length > 0);
		const tab = await page.evaluate(() => ({ ...sessionStorage }));
		const cookies = await context.cookies();
		await context.close();

		const again = await newVisit(browser);
		await again.addCookies(cookies);
		await again.addInitScript(
			(kept) => {
				for (const [key, value] of Object.entries(kept)) sessionStorage.setItem(key, value);
			},
			tab as Record<string, string>
		);
		const restored = await again.newPage();
		await comeBack(restored, { form, path });
		await findsAgain({ form, path, page: restored, context: again }, 'in the tab that was restored');
		await again.close();
	}
});

test('nobody else finds them, at this computer or in another tab', async ({ browser }) => {
	// What has no draft that would follow its writer.
	const input = (await writeAll(browser)).find(({ path }) => path.endsWith('/masukan/tulis'));
	const { context, page, path, form } = input!;
	await page.waitForFunction(() => sessionStorage.length > 0);
	const tab = await context.newPage();
	await tab.goto(path);
	await expect(fieldOf(tab, form)).toHaveValue('');
	await expect(tab.getByRole('button', { name: keptWords.take })).toHaveCount(0);
	await tab.goto('/akun');
	await tab.getByRole('button', { name: words.account.home.signOut, exact: true }).click();
	await tab.waitForURL(/masuk/);
	expect(await page.evaluate(() => sessionStorage.length), 'in a tab that is still open').toBe(0);
	await actAs(page.request, 'kepala.dinkes@fkp.test');
	await page.goto(`/pengaduan/${report.ref}/${VERB_OF.reply}`);
	await expect(page.locator('textarea').first()).toHaveValue('');
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

const postsSaying = async (body: string): Promise<number> => {
	const rows = await db.selectFrom('post').select('body').where('body', 'like', 'Pasien menunggu%').execute();
	return rows.filter((row) => row.body.replace(/\r/g, '') === body).length;
};
