import { readdirSync } from 'node:fs';
import { issueToken } from '../../src/lib/server/auth/email-token';
import type { Answer, Asker } from '../support/site/asker';
import { aCitizen, insertAccount, newAccount, type Citizen } from '../support/site/account';
import { database } from '../support/site/database';
import { actAs } from '../support/site/people';
import { browserHeaders, mustPost, post } from '../support/site/post';
import { aReport, fillDraft, sendReport, type Receipt } from '../support/site/report';
import { SIGNED_TOPIC } from '../support/site/topics';
import { expect, step, test } from './support/test';

const DROPS_COPIES = '"cache"';
const DROPS_WORDS_TOO = '"cache", "storage"';

/** Each way in which whoever is at the browser leaves it, or somebody else arrives; answers what the site said. */
const WAYS: Record<string, (asker: Asker) => Promise<Answer>> = {
	'signing out': (asker) => post(asker, '/keluar', {}),
	'signing in': async (asker) => {
		const { email, password } = await account();
		return post(asker, '/masuk', { email, password });
	},
	'the demo bar': (asker) => post(asker, '/demo/masuk', { account: 'pupr@fkp.test', back: '/' }),
	'a new password by mail': async (asker) => {
		const { email } = await account();
		const { id } = await database()
			.selectFrom('app_user')
			.select('id')
			.where('email', '=', email)
			.executeTakeFirstOrThrow();
		const token = await issueToken(database(), id, 'reset', new Date());
		return post(asker, `/atur-ulang-sandi/${token}`, {
			password: 'papeda kuah kuning 7',
			again: 'papeda kuah kuning 7'
		});
	},
	'signing in with a form that came back': async (asker) => {
		const { email, password } = await account();
		return post(asker, '/akun/profil', { name: 'Nama Lain', lang: 'id', masuk_surel: email, masuk_sandi: password });
	}
};

async function account(): Promise<Citizen> {
	const citizen = aCitizen();
	await insertAccount(database(), citizen);
	return citizen;
}

const textOf = async (asker: Asker, path: string) => (await asker.get(path)).text();
const statusOf = async (asker: Asker, path: string) => (await asker.get(path, { maxRedirects: 0 })).status();
const open = (asker: Asker, { ref, code }: Receipt) => mustPost(asker, '/lacak', { nomor: ref, kode: code });

for (const [way, leave] of Object.entries(WAYS)) {
	test(`${way} ends what a guest keeps: draft, receipt and opened report`, async ({ comeIn }) => {
		const secret = aReport({ confidential: true });
		const [writer, sender, reader] = [comeIn(), comeIn(), comeIn()];
		await step('draft', async () => {
			await fillDraft(writer, secret);
			expect(await textOf(writer, '/lapor/perihal')).toContain(secret.title);
			const drops = way === 'signing out' ? DROPS_WORDS_TOO : DROPS_COPIES;
			expect((await leave(writer)).headers()['clear-site-data']).toBe(drops);
			for (const path of ['/lapor', '/lapor/lokasi', '/lapor/perihal', '/lapor/diri', '/lapor/tinjau'])
				expect(await textOf(writer, path)).not.toContain(secret.title);
		});
		await step('receipt', async () => {
			await fillDraft(sender, secret);
			await mustPost(sender, '/lapor/tinjau', {});
			expect(await statusOf(sender, '/lapor/terkirim')).toBe(200);
			await leave(sender);
			expect(await statusOf(sender, '/lapor/terkirim')).toBe(303);
		});
		await step('opened report', async () => {
			const receipt = await sendReport(comeIn(), secret);
			await open(reader, receipt);
			expect(await statusOf(reader, `/pengaduan/${receipt.ref}`)).toBe(200);
			await leave(reader);
			expect(await statusOf(reader, `/pengaduan/${receipt.ref}`)).toBe(404);
			expect((await post(reader, `/pengaduan/${receipt.ref}/tarik`, {})).status()).toBe(404);
		});
	});
}

test('a draft of an account waits for it, here and elsewhere, and nobody else reads or sends it', async ({
	comeIn
}) => {
	const here = comeIn();
	const ani = await newAccount(here);
	const written = aReport();
	await fillDraft(here, written);
	await mustPost(here, '/keluar', {});
	for (const arrive of [() => Promise.resolve(), () => newAccount(here), () => actAs(here, 'warga@fkp.test')]) {
		await arrive();
		expect(await textOf(here, '/lapor/perihal')).not.toContain(written.title);
		await post(here, '/lapor/tinjau', {});
		const filed = await database().selectFrom('thread').select('ref').where('title', '=', written.title).execute();
		expect(filed).toEqual([]);
	}
	for (const place of [here, comeIn()]) {
		await mustPost(place, '/masuk', { email: ani.email, password: ani.password });
		expect(await textOf(place, '/lapor/perihal')).toContain(written.title);
	}
});

test('a draft of a guest comes along only for who says that they wrote it', async ({ comeIn }) => {
	const [theirs, others] = [comeIn(), comeIn()];
	const citizen = await account();
	const written = aReport();
	for (const asker of [theirs, others]) await fillDraft(asker, written);
	expect(await textOf(theirs, '/lapor')).toContain('/masuk?draf=bawa');
	expect(await textOf(others, '/masuk')).toContain('draf=bawa');
	const { email, password } = citizen;
	await mustPost(others, '/masuk', { email, password });
	expect(await textOf(others, '/lapor/perihal')).not.toContain(written.title);
	await mustPost(theirs, '/masuk?draf=bawa&ke=%2Flapor', { email, password });
	expect(await textOf(theirs, '/lapor/perihal')).toContain(written.title);
	// From then on it is the account's.
	expect(await textOf(others, '/lapor/perihal')).toContain(written.title);
	await mustPost(theirs, '/keluar', {});
	expect(await textOf(theirs, '/lapor/perihal')).not.toContain(written.title);
});

test('words that come late go into nobody’s draft', async ({ comeIn }) => {
	const asker = comeIn();
	await newAccount(asker);
	const written = aReport();
	await fillDraft(asker, written);
	const page = await textOf(asker, '/lapor');
	const mark = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';
	const late = { step: 'what', title: written.title, text: 'x', untuk: mark('untuk'), draf: mark('draf') };
	expect((await post(asker, '/lapor/simpan', late)).status()).toBe(200);
	await mustPost(asker, '/lapor/hapus', {});
	expect((await post(asker, '/lapor/simpan', late)).status()).toBe(409);
	await mustPost(asker, '/keluar', {});
	expect((await post(asker, '/lapor/simpan', { ...late, draf: '' })).status()).toBe(409);
	expect(await textOf(asker, '/lapor/perihal')).not.toContain(written.title);
});

/** Every address without a parameter, of every route that can be asked for. */
const STATIC = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\+(page\.svelte|server\.ts)$/.test(file) && !file.includes('['))
	.map(
		(file) =>
			`/${file
				.split('/')
				.slice(0, -1)
				.filter((part) => !part.startsWith('('))
				.join('/')}`
	);

const PATHS = (ref: string) => [
	...STATIC,
	...['', '/bukti.json', '/bukti.pdf', '/balas', '/__data.json'].map((part) => `/pengaduan/${ref}${part}`),
	...['', '/berita-acara', '/masukan/1', '/teks'].map((part) => `/konsultasi/${SIGNED_TOPIC}${part}`),
	...['/instansi/dinkes', '/en/lapor', '/en/lacak', '/pengaduan/0000-0000', '/tidak-ada', '/atur-ulang-sandi/kunci'],
	...[`/api/v1/complaints/${ref}/clocks`, '/hadir/kode-rahasia']
];

test('nothing that was shaped by a person stays behind, wherever it was asked for', async ({ comeIn }) => {
	const nobody = comeIn();
	const secret = aReport({ confidential: true });
	const receipt = await sendReport(comeIn(), secret);
	const people: Record<string, Asker> = { 'by code': comeIn(), 'by account': comeIn(), staff: comeIn() };
	await open(people['by code']!, receipt);
	await newAccount(people['by account']!);
	await actAs(people['staff']!, 'moderator@fkp.test');
	for (const path of PATHS(receipt.ref)) {
		const asked = () => nobody.get(path, { headers: { accept: 'text/html' }, maxRedirects: 0 });
		for (const [who, asker] of Object.entries(people)) {
			const answer = await asker.get(path, { headers: { accept: 'text/html' }, maxRedirects: 0 });
			const kept = answer.headers()['cache-control'] ?? '';
			// What anybody may keep is what anybody is answered.
			if (kept.startsWith('public')) expect(await answer.text(), `${path} ${who}`).toBe(await (await asked()).text());
			else expect(kept, `${path} ${who}`).toContain('no-store');
		}
	}
});

test('no draft, receipt or answer to a form stays behind', async ({ comeIn }) => {
	const asker = comeIn();
	const written = aReport();
	const isKept = async (path: string) =>
		!(await asker.get(path, { maxRedirects: 0 })).headers()['cache-control']?.includes('no-store');
	expect(await isKept('/lapor'), 'the empty form').toBe(false);
	await fillDraft(asker, written);
	for (const path of [
		'/lapor',
		'/en/lapor',
		'/lapor/lokasi',
		'/lapor/perihal',
		'/lapor/diri',
		'/lapor/tinjau',
		'/masuk'
	])
		expect(await isKept(path), path).toBe(false);
	await mustPost(asker, '/lapor/tinjau', {});
	for (const path of ['/lapor', '/lapor/terkirim']) expect(await isKept(path), path).toBe(false);
	const refused = await post(asker, '/lacak', { nomor: 'x', kode: 'y' });
	expect([refused.status(), refused.headers()['cache-control']]).toEqual([422, 'private, no-store']);
	const headers = browserHeaders('/');
	for (const path of ['/', '/pengaduan', '/statistik'])
		expect((await asker.get(path, { headers })).headers()['cache-control'], path).toBe('private, no-cache');
});
