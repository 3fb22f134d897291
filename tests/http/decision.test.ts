import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../../demo/play/accounts';
import { newAccount } from '../support/site/account';
import type { Asker } from '../support/site/asker';
import { newWords } from '../support/new-words';
import { actAs } from '../support/site/people';
import { mustPost, post } from '../support/site/post';
import { sendPublicReport } from '../support/site/report';
import { expect, step, test } from './support/test';

/** The first entry of the book that somebody else may have decided upon in the meantime. */
const PAGE = '/moderasi/keputusan/1';
const WORDS = 'Kata yang tidak boleh hilang.';

async function marksOf(asker: Asker) {
	const html = await (await asker.get(PAGE)).text();
	const valueOf = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
	return { kunci: valueOf('kunci'), untuk: valueOf('untuk') };
}

test('a form that is offered no longer comes back with why, and with what was typed', async ({ request }) => {
	await actAs(request, 'moderator@fkp.test');
	const marks = await marksOf(request);
	for (const [action, choice] of [
		['ajukan', ''],
		['kata', ''],
		['putus', 'upheld'],
		['perbaiki', ''],
		['izinkan', 'declined'],
		['jawab', 'upheld']
	]) {
		const answer = await post(request, `${PAGE}?/${action}`, { ...marks, hasil: choice ?? '', kata: WORDS });
		const html = await answer.text();
		expect([action, answer.status() >= 400 && answer.status() < 500]).toEqual([action, true]);
		expect(html, action).toContain('role="alert"');
		expect(html, action).toContain(WORDS);
	}
});

const REASONS = 'Kiriman itu mengkritik pelayanan, dan kritik memang boleh.';
const HOSTILE = {
	nothing: '',
	'only spaces': ' \u00a0\u3000\t\r\n ',
	'NUL and control characters': 'obat\u0000kosong\u0001\u001b[31m',
	'half an emoji': 'obat \ud83c kosong',
	'right to left': '\u202Eكلام\u202C'
};
const A_BOOK = 'panjang '.repeat(12_500);

/** A reply that the first moderator hid: who may send what on the page of that decision. */
async function aDecision(comeIn: () => Asker) {
	const [author, first, second, reader] = [comeIn(), comeIn(), comeIn(), comeIn()];
	await newAccount(author);
	await actAs(first, 'moderator@fkp.test');
	await mustPost(second, '/masuk', { email: 'moderator2@fkp.test', password: DEMO_PASSWORD });
	const { ref } = await sendPublicReport(comeIn());
	await mustPost(author, `/pengaduan/${ref}/balas`, { teks: `Loket ${newWords()} selalu tutup sebelum jamnya.` });
	const id = /kiriman=([0-9a-f-]{36})/.exec(await (await first.get(`/pengaduan/${ref}`)).text())?.[1] ?? '';
	const why = { aturan: 'A1', teks: 'Menghina petugas.' };
	await mustPost(first, `/pengaduan/${ref}/sembunyikan-kiriman?kiriman=${id}`, why);
	const place = await (await author.get(`/pengaduan/${ref}`)).text();
	const page = /\/moderasi\/keputusan\/\d+/.exec(place)?.[0] ?? '';
	return { page, author, first, second, reader };
}

test('the forms of a decision bear whatever is sent to them', async ({ comeIn }) => {
	const { page, author, first, second, reader } = await aDecision(comeIn);
	const send = (who: Asker, action: string, fields: Record<string, string>) =>
		post(who, `${page}?/${action}`, { ...fields });
	const sweep = async (who: Asker, action: string, fields: Record<string, string> = {}, tries: object = HOSTILE) => {
		const field = action === 'buka' ? 'kode' : 'kata';
		for (const [name, hostile] of Object.entries(tries))
			await step(`${action}: ${name}`, async () => {
				const answer = await send(who, action, { ...fields, [field]: hostile });
				expect(answer.status()).toBeLessThan(500);
				if (answer.status() >= 400) expect(await answer.text()).toContain('role="alert"');
			});
		await step(`${action}: a book, a wrong choice, a decision that is not there`, async () => {
			const answer = await send(who, action, { ...fields, [field]: A_BOOK });
			expect(answer.status()).toBe(422);
			if (field === 'kata') expect(await answer.text()).toContain('panjang panjang');
			if (fields['hasil'])
				expect((await send(who, action, { kata: REASONS, hasil: 'bukan-pilihan' })).status()).toBe(422);
			for (const number of ['9999999', '0', '99999999999', 'x'])
				expect(
					(await post(who, `/moderasi/keputusan/${number}?/${action}`, { ...fields, [field]: REASONS })).status()
				).toBe(404);
		});
	};
	// An objection takes one press: whatever else is in it files it.
	await sweep(author, 'ajukan', {}, {});
	const kunci = randomUUID();
	const filed = await Promise.all(
		[1, 2].map(() => send(author, 'ajukan', { kunci, kata: HOSTILE['NUL and control characters'] }))
	);
	expect(filed.map((answer) => answer.status())).toEqual([303, 303]);
	await sweep(author, 'perbaiki');
	await sweep(author, 'kata');
	await sweep(first, 'cabut');
	await sweep(second, 'izinkan', { hasil: 'declined' });
	await sweep(reader, 'tinjau');
	await sweep(second, 'jawab', { hasil: 'stands' });
	await sweep(reader, 'buka');
	await sweep(second, 'putus', { hasil: 'upheld' });
	const decided = await Promise.all(
		(['upheld', 'reversed'] as const).map((hasil) => send(second, 'putus', { hasil, kata: `${REASONS} ${hasil}` }))
	);
	const [won, lost] = decided.toSorted((a, b) => a.status() - b.status());
	expect([won?.status(), lost?.status()]).toEqual([303, 409]);
	expect(await lost?.text()).toContain(REASONS);
	expect((await send(author, 'tarik', {})).status()).toBe(409);
});
