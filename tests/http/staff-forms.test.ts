import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll } from 'vitest';
import type { Role } from '../../src/lib/domain/actor/actor';
import { givenBackTextFor } from '../../src/lib/text/given-back-catalogue';
import { newAccount } from '../support/site/account';
import type { Answer, Asker } from '../support/site/asker';
import { database } from '../support/site/database';
import { formOn } from '../support/site/forms-on';
import { post } from '../support/site/post';
import { OPEN_TOPIC } from '../support/site/topics';
import { visitor } from '../support/site/visitor';
import { expect, step, test } from './support/test';

type Fields = Record<string, string>;

/** A form of those who work here, and what somebody writes into it. */
type StaffForm = {
	page: string;
	/** Whatever is written, `words` stand in it as they are. */
	says: (words: string) => Fields;
	/** Its effect is looked at before it is published. */
	looked?: true;
	/** It fills in what stands: two people may have it open. */
	shared?: true;
};

const token = () => randomUUID().slice(0, 8);
/** A word of letters alone. */
const letters = () => token().replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
const why = (words: string) => ({ alasan: `Menurut ${words}` });
const day = (name: string, [hari, bulan, tahun]: readonly [string, string, string]) => ({
	[`${name}.hari`]: hari,
	[`${name}.bulan`]: bulan,
	[`${name}.tahun`]: tahun
});
const NEW_YEAR = ['1', '1', String(new Date().getFullYear() + 2)] as const;
/** No two of a list of days. */
let days = 1;
const anotherDay = () => [String((days += 1)), '3', NEW_YEAR[2]] as const;

const FORMS: Partial<Record<Role, StaffForm[]>> = {
	admin: [
		{
			page: '/admin/instansi/baru',
			looked: true,
			says: (words) => ({ nama: words, singkatan: token(), ...why(words) })
		},
		{ page: '/admin/instansi/dlh', looked: true, shared: true, says: (words) => ({ tugas: words, ...why(words) }) },
		{
			page: '/admin/orang/tunjuk',
			looked: true,
			says: (words) => ({
				nama: words,
				surel: `${token()}@kantor.test`,
				peran: 'moderator',
				sk: words,
				...day('mulai', NEW_YEAR),
				...why(words)
			})
		},
		{ page: '/admin/kategori/baru', looked: true, says: (words) => ({ nama: words, nama_en: words, ...why(words) }) },
		{
			page: '/admin/kategori/jembatan',
			looked: true,
			shared: true,
			says: (words) => ({ sinonim: words, ...why(words) })
		},
		{ page: '/admin/daftar/kategori', looked: true, says: (words) => ({ teks: `nama\n${words}`, ...why(words) }) },
		{ page: '/admin/situs', looked: true, shared: true, says: (words) => ({ jam: words, ...why(words) }) },
		{
			page: '/admin/situs/halaman/privasi',
			looked: true,
			shared: true,
			says: (words) => ({ isi: words, ...why(words) })
		},
		{
			page: '/admin/situs/batas/report-account',
			looked: true,
			shared: true,
			says: (words) => ({ paling: String(8 + (days += 1)), ...why(words) })
		},
		{
			page: '/admin/tangga/resolution',
			looked: true,
			shared: true,
			says: (words) => ({ pengingat: String(3 + (days += 1)), ...why(words) })
		},
		{
			page: '/admin/masuk',
			looked: true,
			shared: true,
			says: (words) => ({ masa: String(30 + (days += 1)), ...why(words) })
		},
		{ page: '/admin/situs/api/baru', looked: true, says: (words) => ({ nama: words, lapor: 'on', ...why(words) }) },
		{
			page: '/admin/kalender/hari',
			says: (words) => ({
				...day('tanggal', anotherDay()),
				jenis: 'libur_nasional',
				nama: words,
				dasar: words,
				status: 'resmi',
				wilayah: ''
			})
		},
		{
			page: '/admin/kebijakan/first-response',
			says: (words) => ({
				lama: String(1 + days),
				satuan: 'working_days',
				...day('mulai', anotherDay()),
				dasar: words,
				...why(words)
			})
		},
		{
			page: '/admin/aturan/B1',
			shared: true,
			says: (words) => ({ judul: words, isi: words, ...day('mulai', anotherDay()), ...why(words) })
		},
		{
			page: '/meja/layanan/baru',
			looked: true,
			says: (words) => ({ instansi: 'dlh', nama: words, waktu: words, ...why(words) })
		},
		{
			page: '/meja/layanan/surat-keterangan-sehat',
			looked: true,
			shared: true,
			says: (words) => ({ waktu: words, ...why(words) })
		},
		{
			page: '/admin/penahanan/umum',
			looked: true,
			shared: true,
			says: (words) => ({ sendiri: 'ya', umur: String(10 + (days += 1)), ...why(words) })
		},
		{
			page: '/admin/penahanan/kata',
			looked: true,
			says: (words) => ({ kata: `obat ${letters()}`, cara: 'hint', arti: words, ...why(words) })
		}
	],
	moderator: [
		{
			page: '/meja/templat/baru',
			says: (words) => ({ lingkup: 'semua', tindakan: 'ask', nama: words, isi: `Di mana tepatnya? ${words}` })
		},
		{ page: '/meja/tampilan?daftar=semua&cari=jalan', says: (words) => ({ nama: words.slice(-30), bagi: 'saya' }) }
	],
	facilitator: [
		{
			page: `/meja/konsultasi/${OPEN_TOPIC}/pertemuan`,
			says: (words) => ({
				judul: words,
				...day('tanggal', NEW_YEAR),
				mulai: '09:00',
				selesai: '10:00',
				tempat: words,
				acara: words
			})
		},
		{
			page: `/meja/konsultasi/${OPEN_TOPIC}/undangan`,
			says: (words) => ({ nama: words, surel: `${token()}@warga.test`, unsur: 'academic' })
		},
		{
			page: `/meja/konsultasi/${OPEN_TOPIC}/masukan/catat`,
			says: (words) => ({ jenis: 'propose', teks: words, unsur: 'service_user', nama: 'Ona Bacan', lewat: 'paper' })
		}
	]
};

const says = givenBackTextFor('id');
/** As a word processor pastes them. */
const someWords = () => `Kata\u00ad \u201c${randomUUID()}\u201d\u00a0dan\u200b \u2018${token()}\u2019`;
/** As they stand afterwards. */
const clean = (words: string) => words.replace(/[\u00ad\u200b]/g, '').replace(/\u00a0/g, ' ');

/** Somebody who holds an office, signed in. */
async function staff(role: Role): Promise<Asker & { id: string }> {
	const asker = visitor();
	const { email } = await newAccount(asker);
	const db = database();
	const { id } = await db.selectFrom('app_user').select('id').where('email', '=', email).executeTakeFirstOrThrow();
	const agency = await db.selectFrom('agency').select('id').where('slug', '=', 'dinkes').executeTakeFirstOrThrow();
	const agency_id = role === 'facilitator' ? agency.id : null;
	await db
		.insertInto('membership')
		.values({ user_id: id, role, agency_id, decree: 'SK 1', valid_from: '2020-01-01', valid_until: null })
		.execute();
	return { ...asker, id };
}

/** The form of the page, filled in. */
async function draw(asker: Asker, { page: path, says: fill }: StaffForm, words: string) {
	const page = await asker.get(path);
	expect(page.status()).toBe(200);
	const fields = fill(words);
	const { to, carried } = formOn({ path, html: await page.text() }, Object.keys(fields));
	return { to, fields: { ...carried, ...fields } };
}

/** Sends it, after a look at its effect where it is looked at first; answers what was sent last, to be sent again. */
async function send(asker: Asker, form: StaffForm, drawn: { to: string; fields: Fields }) {
	if (!form.looked) return { ...drawn, answer: await post(asker, drawn.to, drawn.fields) };
	const looked = await post(asker, drawn.to, { ...drawn.fields, langkah: 'coba' });
	if (looked.status() !== 200) return { ...drawn, answer: looked };
	const { carried } = formOn({ path: drawn.to, html: await looked.text() }, ['uji', 'langkah']);
	const fields = { ...drawn.fields, ...carried, langkah: 'terbit', yakin: 'on' };
	return { to: drawn.to, fields, answer: await post(asker, drawn.to, fields) };
}

/** What forms of staff write into. */
const WRITTEN = [
	...['province_change', 'agency', 'app_user', 'membership', 'category', 'service_version', 'page_text', 'api_key'],
	...['calendar_change', 'deadline_policy', 'forum_rule', 'hold_settings', 'watched_word', 'second_step_rule'],
	...['answer_template_version', 'desk_view', 'meeting', 'invitation', 'post', 'thread_event', 'spent_form']
];
const census = async () =>
	(
		await sql<object>`select ${sql.join(
			WRITTEN.map((name) => sql`(select count(*) from ${sql.table(name)}) as ${sql.ref(name)}`)
		)}`.execute(database())
	).rows;

/** What a page says of a form that was not taken. */
const refusalOn = async (answer: Answer): Promise<string> =>
	/role="alert"[^>]*>(.*?)<form/s.exec(await answer.text())?.[1]?.replace(/<[^>]+>|\s+/g, ' ') ?? '';

const shows = async (answer: Answer, words: string): Promise<boolean> =>
	(await answer.text()).replaceAll('&quot;', '"').includes(words);

const people = new Map<Role, { one: Asker & { id: string }; other: Asker }>();
const each = Object.entries(FORMS).flatMap(([role, forms]) => forms.map((form) => ({ role: role as Role, form })));

beforeAll(async () => {
	for (const role of Object.keys(FORMS) as Role[])
		people.set(role, { one: await staff(role), other: await staff(role) });
});
afterAll(() => people.clear());

function both(role: Role) {
	const found = people.get(role);
	if (!found) throw new Error(`nobody is ${role}`);
	return found;
}

test.for(each)('$form.page has its effect once, however often it is sent', async ({ role, form }) => {
	const { one } = both(role);
	const words = someWords();
	const sent = await send(one, form, await draw(one, form, words));
	expect([200, 303], await refusalOn(sent.answer)).toContain(sent.answer.status());
	const before = await census();
	const again = await post(one, sent.to, sent.fields);
	expect([again.status(), again.headers()['location']]).toEqual([
		sent.answer.status(),
		sent.answer.headers()['location']
	]);
	expect(await census()).toEqual(before);
});

test.for(each.filter(({ form }) => form.shared))(
	'$form.page shows the second of two what the first changed, and keeps what they wrote',
	async ({ role, form }) => {
		const { one, other } = both(role);
		const [mine, theirs] = [someWords(), someWords()];
		const drawn = await draw(one, form, mine);
		const { answer } = await send(other, form, await draw(other, form, theirs));
		expect(answer.status(), await refusalOn(answer)).toBe(303);
		const late = await send(one, form, drawn);
		expect(late.answer.status(), await refusalOn(late.answer)).toBe(409);
		const html = await late.answer.text();
		expect(html).toContain(says.standing);
		expect(await shows(late.answer, mine), 'what was written').toBe(true);
		if (Object.values(form.says('x')).some((said) => said === 'x'))
			expect(await shows(late.answer, clean(theirs)), 'what was saved meanwhile').toBe(true);
		const { carried } = formOn({ path: drawn.to, html }, Object.keys(drawn.fields).slice(0, 1));
		const knowingly = await send(one, form, {
			...drawn,
			fields: { ...drawn.fields, ...form.says(mine), keadaan: carried['keadaan'] ?? '' }
		});
		expect(knowingly.answer.status(), await refusalOn(knowingly.answer)).toBe(303);
	}
);

test('what somebody whose office ended writes comes back to them', async () => {
	const drawn: { asker: Asker; to: string; fields: Fields; words: string }[] = [];
	for (const { role, form } of each) {
		const { one: asker } = both(role);
		const words = someWords();
		drawn.push({ asker, words, ...(await draw(asker, form, words)) });
	}
	for (const { one } of people.values())
		await database()
			.updateTable('membership')
			.set({ valid_until: '2020-12-31' })
			.where('user_id', '=', one.id)
			.execute();
	const before = await census();
	for (const { asker, to, fields, words } of drawn)
		await step(to, async () => {
			const answer = await post(asker, to, { ...fields, langkah: 'coba' });
			expect([403, 404]).toContain(answer.status());
			expect(await shows(answer, words.slice(-20))).toBe(true);
		});
	expect(await census()).toEqual(before);
});
