import { SET_NAMES } from '../../src/lib/domain/open-data/data-sets';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll } from 'vitest';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { newAccount } from '../support/site/account';
import { aKey } from '../support/site/api-key';
import type { Asker } from '../support/site/asker';
import { agencyId, database } from '../support/site/database';
import { actAs, type DemoEmail } from '../support/site/people';
import { photoFile } from '../support/site/photo';
import { mustPost, post } from '../support/site/post';
import { aReport, fillDraft, sendReport, type Receipt } from '../support/site/report';
import { OPEN_TOPIC } from '../support/site/topics';
import { visitor } from '../support/site/visitor';
import { QUESTIONS } from '../../src/lib/forms/statistics-query';
import { until } from '../support/until';
import { addressesOf, readableRoutes, type Places } from './support/readable';
import { expect, test } from './support/test';

/** Two words: the first is looked for, so that the second stands nowhere but where the forum says it by itself. */
const [SOUGHT, SEALED] = ['Kanariwati', 'Zulqaidah'];
const NAMED = `${SOUGHT} ${SEALED}`;
const INPUTS = `/konsultasi/${OPEN_TOPIC}/masukan`;

type Who = 'guest' | 'reporter by code' | 'another account' | DemoEmail;
const people = new Map<Who, Asker>();
const as = (who: Who): Asker => {
	const asker = people.get(who);
	if (!asker) throw new Error(`${who} has not come in`);
	return asker;
};

let report: Receipt, linked: Receipt;
let replyId: string, input: { number: number; postId: string }, picture: { id: string; bytes: Buffer };
let places: Places;

beforeAll(async () => {
	const by = visitor();
	report = await sendReport(
		by,
		aReport({ title: `Obat kosong, tanya ${NAMED}`, text: wordsOf('Stok obat habis'), place: `Rumah ${NAMED}` })
	);
	linked = await sendReport(visitor(), aReport());
	await comeIn(by);
	const moderator = as('moderator@fkp.test');
	const instansi = await agencyId('dinkes');
	await mustPost(moderator, `/pengaduan/${report.ref}/${VERB_OF.route}`, {
		instansi,
		teks: `Menurut ${NAMED}, stok habis.`
	});
	await mustPost(moderator, `/pengaduan/${linked.ref}/${VERB_OF.route}`, { instansi });
	const merging = { utama: report.ref, teks: 'Obat yang sama, puskesmas yang sama.' };
	await mustPost(moderator, `/pengaduan/${linked.ref}/${VERB_OF.merge}`, merging);
	await mustPost(moderator, '/meja/sp4n', { laporan: report.ref });
	await write();
	await learnPlaces();
	// Within a minute everything so far stands in the public log.
	const proof = `/pengaduan/${report.ref}/log/1.tlog-proof`;
	await until('the report stands in the log', async () => (await as('guest').get(proof)).status() === 200);
});

const wordsOf = (first: string) =>
	`${first} sejak tiga minggu lalu kata Ibu ${NAMED}, dan keluarga ${SEALED} membelinya sendiri di apotek yang jauh.`;

async function comeIn(reporter: Asker): Promise<void> {
	people.set('guest', visitor());
	people.set('reporter by code', reporter);
	await mustPost(reporter, '/lacak', { nomor: report.ref, kode: report.code });
	people.set('another account', visitor());
	await newAccount(as('another account'));
	const staff = ['moderator', 'dinkes', 'pupr', 'pengawas', 'sekda', 'fasilitator', 'admin', 'warga'] as const;
	for (const name of staff) {
		people.set(`${name}@fkp.test`, visitor());
		await actAs(as(`${name}@fkp.test`), `${name}@fkp.test`);
	}
}

/** A reply with a picture, and an input. */
async function write(): Promise<void> {
	const citizen = as('warga@fkp.test');
	const form = new FormData();
	form.set('teks', `Saya tetangga ${NAMED}, obatnya memang kosong.`);
	const photo = await photoFile(`${SEALED}.jpg`);
	form.set('berkas', new File([new Uint8Array(photo.buffer)], photo.name, { type: photo.mimeType }));
	expect((await post(citizen, `/pengaduan/${report.ref}/${VERB_OF.reply}`, form)).status()).toBe(303);
	const given = { jenis: 'ask', unsur: 'academic', teks: wordsOf('Loket tutup') };
	expect((await post(citizen, `${INPUTS}/tulis`, given)).status()).toBe(200);
	replyId = await postHolding(`Saya tetangga ${NAMED}`);
	const postId = await postHolding(wordsOf('Loket tutup'));
	const found = await database()
		.selectFrom('input')
		.select('number')
		.where('post_id', '=', postId)
		.executeTakeFirstOrThrow();
	input = { number: found.number, postId };
	const { file_id: id } = await database()
		.selectFrom('attachment')
		.select('file_id')
		.where('post_id', '=', replyId)
		.executeTakeFirstOrThrow();
	picture = { id, bytes: await (await as('guest').get(`/berkas/${id}`)).body() };
}

const postHolding = async (words: string): Promise<string> =>
	(await database().selectFrom('post').select('id').where('body', 'like', `${words}%`).executeTakeFirstOrThrow()).id;

const shownPictures = async (): Promise<string[]> =>
	(await database().selectFrom('attachment').select('file_id').where('post_id', '=', replyId).execute()).map(
		({ file_id }) => file_id
	);

/** Where something is that can be read; what does not exist stands for what only its owner has. */
async function learnPlaces(): Promise<void> {
	const first = async (query: ReturnType<typeof sql<{ value: string }>>) =>
		(await query.execute(database())).rows.map(({ value }) => value);
	const nobodys = randomUUID();
	const topic = sql<string>`(select thread_id from consultation where slug = ${OPEN_TOPIC})`;
	const letters = await first(
		sql`select mail.id::text as value from mail join thread on thread.id = thread_id where ref in (${report.ref}, ${linked.ref})`
	);
	const [, , id = '', door = ''] = new URL(
		(await as('reporter by code').get(`/pengaduan/${report.ref}/log/1`)).url()
	).pathname.split('/');
	const receipt = { id, door };
	places = {
		'pengaduan/[ref=ref]': [report.ref],
		'pengaduan/[ref=ref].[format=feed]': FEEDS.map((feed) => `${report.ref}.${feed}`),
		'/pengaduan.[format=feed]': FEEDS.map((feed) => `pengaduan.${feed}`),
		'instansi/[slug].[format=feed]': FEEDS.map((feed) => `dinkes.${feed}`),
		'/konsultasi.[format=feed]': FEEDS.map((feed) => `konsultasi.${feed}`),
		'konsultasi/[slug].[format=feed]': FEEDS.map((feed) => `${OPEN_TOPIC}.${feed}`),
		'[slug]/masukan.[format=feed]': FEEDS.map((feed) => `masukan.${feed}`),
		'[slug]/komitmen.[format=feed]': FEEDS.map((feed) => `komitmen.${feed}`),
		'/moderasi-log.[format=feed]': FEEDS.map((feed) => `moderasi-log.${feed}`),
		'complaints/[ref]': [report.ref],
		'inputs/[number]': [String(input.number)],
		'surveys/[slug]': ['survei-kepuasan-permintaan-data-kesehatan'],
		'api/[...rest]': ['tidak-ada'],
		'agencies/[slug]': ['dinkes'],
		'services/[slug]': ['surat-keterangan-sehat'],
		'consultations/[slug]': [OPEN_TOPIC],
		...Object.fromEntries(
			Object.entries(OPEN311).map(([part, name]) => [
				part,
				['xml', 'json'].map((format) => `${name(report.ref)}.${format}`)
			])
		),
		'v2/[...rest]': ['tidak-ada.xml'],
		'log/[seq=number].tlog-proof': ['1.tlog-proof', '2.tlog-proof'],
		'log/[seq=number]': ['1', '2'],
		'tanda-terima/[id=number]': [receipt.id],
		'[id=number]/[door]': [receipt.door],
		'catatan/[id=number]': ['1'],
		'tile/[level]': ['0', 'entries'],
		'[level]/[...path]': ['000', '000.p/1'],
		'[ref=ref]/[verb=verb]': ACTS.map((act) => VERB_OF[act]),
		'tindakan/[verb=verb]': [VERB_OF.redact, VERB_OF.unredact, VERB_OF.hide_post, VERB_OF.flag].map(
			(verb) => `${verb}?kiriman=${input.postId}`
		),
		'konsultasi/[slug]': [OPEN_TOPIC],
		'instansi/[slug]': ['dinkes'],
		'logo/[id].webp': ['tidak-berlaku.webp'],
		'api/[id]': await first(sql`select public_id as value from api_key limit 1`),
		'halaman/[page]': ['privasi'],
		'tangga/[clock]': ['resolution'],
		'batas/[limit]': ['report-account'],
		'layanan/[slug]': ['surat-keterangan-sehat'],
		'statistik/[question=question]': QUESTIONS,
		'survei/[slug]': ['survei-kepuasan-permintaan-data-kesehatan'],
		'masukan/[number=number]': [String(input.number)],
		'keputusan/[number=number]': await first(
			sql`select number::text as value from decision where thread_id in (select id from thread where ref in (${report.ref}, ${linked.ref}) or id = ${topic}) order by number desc limit 3`
		),
		'berkas/[id]': [picture.id, `${picture.id}?kecil`, ...(await shownPictures())],
		'surat/[id]': letters,
		'pertemuan/[id]': await first(sql`select id::text as value from meeting where thread_id = ${topic} limit 1`),
		'butir/[item]': ['baru'],
		'komitmen/[position=position]': ['1'],
		'[position=position]/[act=promise]': ['kabar'],
		'tarik/[record=record]': ['pertemuan'],
		'[record=record]/[id]': [nobodys],
		'kebijakan/[code]': ['TL'],
		'aturan/[code]': ['B1'],
		'penahanan/[scope]': ['tidak-ada'],
		'versi/[versi]': ['1'],
		'atur-ulang-sandi/[token]': ['tidak-berlaku'],
		'konfirmasi/[token]': ['tidak-berlaku'],
		'ganti-email/[token]': ['tidak-berlaku'],
		'undangan/[token]': ['tidak-berlaku'],
		'pertama/[key]': ['tidak-berlaku'],
		'berhenti/[token]': ['tidak-berlaku'],
		'ikutan/[token]': ['tidak-berlaku'],
		'tenggat/[key].ics': ['tidak-berlaku.ics'],
		'bersama/[id]': await first(sql`select id::text as value from bulk limit 2`),
		'tim/[ref=ref]': [report.ref],
		'label/[ref=ref]': [report.ref],
		'bersama/[id].csv': [`${nobodys}.csv`],
		'sp4n/[id]': await handovers(),
		'sp4n/[id].csv': (await handovers()).map((id) => `${id}.csv`),
		'sp4n/[id].xlsx': (await handovers()).map((id) => `${id}.xlsx`),
		'templat/[template]': await first(sql`select id::text as value from answer_template limit 2`),
		'surat/[slug]': ['dishut'],
		'daftar/[list]': ['orang'],
		'kategori/[slug]': ['obat-tenaga-kesehatan'],
		'webhook/[id]': await first(sql`select id::text as value from webhook limit 1`),
		'orang/[id]': await first(sql`select id::text as value from app_user where email = 'dinkes@fkp.test'`),
		'hadir/[code]': ['tidak-berlaku'],
		'statistik/[figure].csv': ['terlambat.csv'],
		'data/[set=dataset]': SET_NAMES,
		'data/[set=dataset].[format=dataformat]': SET_NAMES.flatMap((set) =>
			['csv', 'jsonl'].map((end) => `${set}.${end}`)
		),
		'edisi/[edition]': ['2000-01'],
		'[edition]/[file]': ['laporan.csv']
	};
}

/** Files for SP4N-LAPOR!, of which one holds the report. */
async function handovers(): Promise<string[]> {
	const rows = await database().selectFrom('sp4n_handover').select('id').orderBy('at', 'desc').limit(2).execute();
	return rows.map(({ id }) => id);
}

const FEEDS = ['atom', 'feed.json'];

/** What GeoReport v2 answers, by the folder of its address. */
const OPEN311: Record<string, (ref: string) => string> = {
	'v2/discovery.[format=exchange]': () => 'discovery',
	'v2/services.[format=exchange]': () => 'services',
	'services/[code].[format=exchange]': () => 'obat-tenaga-kesehatan',
	'v2/requests.[format=exchange]': () => 'requests',
	'requests/[id].[format=exchange]': (ref) => ref,
	'tokens/[token].[format=exchange]': (ref) => ref,
	'v2/servicerequestupdates.[format=exchange]': () => 'servicerequestupdates'
};

/** The lists and searches in which the words could be found, besides every page. */
const ASKED = [
	`/pengaduan?cari=${SOUGHT}`,
	`/pengaduan?cari=${SEALED.slice(0, -1)}i`,
	`/pengaduan.atom?cari=${SOUGHT}`,
	`/konsultasi?cari=${SOUGHT}`,
	`${INPUTS}?cari=${SOUGHT}`,
	`/meja?peran=moderator&cari=${SOUGHT}`,
	'/en/moderasi-log'
];

/** Every act has the same page: these show the most of what it is about. */
const ACTS = ['redact', 'unredact', 'restore_picture', 'hide_post', 'flag', 'route'] as const;

function everywhere(who: Who): string[] {
	const copies = [`/pengaduan/${linked.ref}`, `/api/v1/complaints/${linked.ref}/trail`];
	const query = `?kiriman=${replyId}&berkas=${picture.id}`;
	const ofReply = ACTS.map((act) => `/pengaduan/${report.ref}/${VERB_OF[act]}${query}`);
	const theirs = readableRoutes().filter((route) => reads(who, route));
	return [...theirs.flatMap((route) => addressesOf(route, places)), ...copies, ...ofReply, ...ASKED];
}

/** Whoever is asked for everything of a part of the site; and what tells of reports, inputs and letters, to everybody. */
const READERS: readonly [part: RegExp, by: readonly Who[]][] = [
	[/^\(admin\)/, ['admin@fkp.test']],
	[/^\(desk\)\/meja\/konsultasi/, ['fasilitator@fkp.test', 'dinkes@fkp.test']],
	[/^\(desk\)\/meja\/layanan/, ['admin@fkp.test']],
	[/^\(desk\)/, ['dinkes@fkp.test', 'pupr@fkp.test', 'moderator@fkp.test', 'pengawas@fkp.test', 'sekda@fkp.test']],
	[/^\(account\)/, ['another account']],
	[/bukti\./, ['reporter by code', 'another account']],
	[/\.pdf$/, ['guest']]
];
const HOLDS_WORDS = /pengaduan|tanda-terima|complaints|open311|masukan|moderasi|lacak|surat|berkas|tinjau/;

function reads(who: Who, route: string): boolean {
	const [, by] = READERS.find(([part]) => part.test(route)) ?? [];
	if (by) return by.includes(who);
	return who === 'guest' || HOLDS_WORDS.test(route);
}

/** Where the sealed words stand for somebody, and what was answered with an error of ours. */
async function sweep(who: Who): Promise<{ told: string[]; broken: string[]; seen: Set<string> }> {
	const asker = as(who);
	const found = { told: [] as string[], broken: [] as string[], seen: new Set<string>() };
	for (const path of everywhere(who)) {
		const answer = await asker.get(path);
		// Whether the house is ready may be answered by no: other tests trouble it meanwhile.
		const isAnswered = answer.status() === 200 || path === '/readyz';
		if (answer.status() >= 500 && !isAnswered) found.broken.push(path);
		if (isAnswered) found.seen.add(path);
		if ((await answer.text()).includes(SEALED) || (await answer.body()).equals(picture.bytes)) found.told.push(path);
	}
	return found;
}

const mask = (path: string, verb: string, more: Record<string, string>) =>
	mustPost(as('moderator@fkp.test'), `${path}/${verb}`, { aturan: 'B1', teks: 'Memuat data pribadi.', ...more });

/** Whom the law names: the page on which the original is put back, for those whose act it is. */
const MAY_READ: readonly Who[] = ['moderator@fkp.test'];
const ORIGINALS = () => [
	`/pengaduan/${report.ref}/${VERB_OF.unredact}`,
	...[`?kiriman=${replyId}`, `?kiriman=${replyId}&berkas=${picture.id}`].map(
		(query) => `/pengaduan/${report.ref}/${VERB_OF.unredact}${query}`
	),
	`/konsultasi/${OPEN_TOPIC}/tindakan/${VERB_OF.unredact}?kiriman=${input.postId}`
];

/** Not read by anybody here, and why that is no matter. */
const HOLD_NONE: Record<string, string> = {
	'(account)/ikuti': 'asks what is to be followed, and says nothing of it but its public name',
	'(account)/pertama/[key]': 'the link of a province without anybody',
	'(desk)/meja/bersama/[id]': 'what somebody did to several reports, and nobody has',
	'(desk)/meja/bersama/[id].csv': 'the same as a file',
	'(desk)/tenggat/[key].ics': 'a calendar that nobody asked for',
	'(admin)/admin/kebijakan/[code]': 'rules of clocks',
	'(admin)/admin/penahanan/[scope]': 'when words wait before they are published',
	'(desk)/meja/konsultasi/[slug]/tarik/[record=record]/[id]': 'a meeting or a document of the host',
	'(public)/data/edisi/[edition]/[file]': 'codes, moments and counts, and no words',
	'(public)/hadir/[code]': 'the door of a meeting, and its code',
	'(public)/konsultasi/[slug]/berita-acara/tanda-terima': 'leads to a receipt, which has no words',
	'(public)/konsultasi/[slug]/masukan/[number=number]/tanda-terima/jawaban': 'the same',
	'(public)/moderasi/keputusan/[number=number]/tanda-terima/putusan': 'the same',
	'(public)/konsultasi/[slug]/berita-acara.json': 'minutes are signed, and say what they say',
	'(public)/konsultasi/[slug]/berita-acara.pdf': 'the same',
	'(public)/konsultasi/[slug]/komitmen/[position=position]': 'promises of the host',
	'(public)/konsultasi/[slug]/komitmen/[position=position]/[act=promise]': 'the same',
	'(report)/lapor/berkas/[id]': 'a file of a draft, for its writer alone',
	'api/[...rest]': 'what is no call',
	'api/3/action/package_show': 'metadata of a set that has to be named',
	'api/v1/clock': 'reckons days, and knows no report',
	'api/v1/consultations/[slug]/minutes': 'minutes are signed, and say what they say',
	metrics: 'counts and ages, for a monitor that shows a token',
	'logo/[id].webp': 'a picture of the province, and it has none',
	'open311/v2/[...rest]': 'what is no address'
};

/** What programs read, with a key and without. */
const ofPrograms = () => [
	`/api/v1/complaints/${report.ref}`,
	`/api/v1/complaints?cari=${SOUGHT}`,
	`/api/v1/consultations/${OPEN_TOPIC}/inputs`,
	`/api/v1/consultations/${OPEN_TOPIC}/inputs/${input.number}`
];

/** Where everybody read the words before; a copy that was kept must not be called fresh afterwards. */
const CHANNELS = () => [
	`/pengaduan/${report.ref}`,
	`/pengaduan?cari=${SOUGHT}`,
	...FEEDS.map((feed) => `/pengaduan/${report.ref}.${feed}`),
	`/pengaduan.atom?cari=${SOUGHT}`,
	`/api/v1/complaints/${report.ref}/trail`,
	`/open311/v2/requests/${report.ref}.xml`,
	'/open311/v2/requests.json',
	...ofPrograms(),
	`${INPUTS}/${input.number}`,
	`${INPUTS}.csv`,
	`${INPUTS}.atom`,
	`/konsultasi/${OPEN_TOPIC}.feed.json`,
	`/berkas/${picture.id}`
];

test('what is masked is told in no channel, to nobody but who may restore it', async () => {
	const kept = new Map<string, string>();
	for (const path of CHANNELS()) {
		const answer = await as('guest').get(path);
		expect((await answer.text()).includes(SEALED) || (await answer.body()).equals(picture.bytes), path).toBe(true);
		kept.set(path, answer.headers()['etag'] ?? '');
	}

	await mask(`/pengaduan/${report.ref}`, VERB_OF.redact, { kata: `${NAMED}\n${SEALED}` });
	await mask(`/pengaduan/${report.ref}`, `${VERB_OF.redact}?kiriman=${replyId}`, { kata: NAMED });
	const ofPicture = `${VERB_OF.redact_picture}?kiriman=${replyId}&berkas=${picture.id}`;
	await mask(`/pengaduan/${report.ref}`, ofPicture, { gambar: 'cover', bidang: '0,0,125,125' });
	await mask(`/konsultasi/${OPEN_TOPIC}/tindakan`, `${VERB_OF.redact}?kiriman=${input.postId}`, { kata: SEALED });

	await learnPlaces();
	await fillDraft(as('guest'), aReport({ title: `Obat kosong, tanya ${SOUGHT}` }));
	const read = new Set<string>();
	for (const who of people.keys()) {
		const { told, broken, seen } = await sweep(who);
		expect(
			told.filter((path) => !(MAY_READ.includes(who) && ORIGINALS().includes(path))),
			`told to ${who}`
		).toEqual([]);
		expect(broken, `broken for ${who}`).toEqual([]);
		for (const path of seen) read.add(path);
	}
	const key = await aKey({ name: `RT ${randomUUID().slice(0, 8)}`, scopes: ['report', 'reply'] });
	for (const path of ofPrograms()) {
		const answer = await as('guest').get(path, { headers: { authorization: `Bearer ${key}` } });
		expect([path, answer.status(), (await answer.text()).includes(SEALED)]).toEqual([path, 200, false]);
	}
	const unread = readableRoutes().filter((route) => !addressesOf(route, places).some((path) => read.has(path)));
	expect(unread, 'read by nobody').toEqual(Object.keys(HOLD_NONE).sort());
	for (const [path, tag] of kept) {
		const again = await as('guest').get(path, { headers: { 'if-none-match': tag } });
		expect(again.status(), `${path} is not what it was`).not.toBe(304);
	}
});
