import ICAL from 'ical.js';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { readAtom, readJsonFeed, type ReadFeed } from '../support/feeds';
import type { Asker } from '../support/site/asker';
import { database } from '../support/site/database';
import { actAs } from '../support/site/people';
import { browserHeaders, mustPost, post } from '../support/site/post';
import { aReport, sendPublicReport } from '../support/site/report';
import { setting } from '../support/site/setting';
import { OPEN_TOPIC, SIGNED_TOPIC } from '../support/site/topics';
import { visitor } from '../support/site/visitor';
import { busiestReport } from '../support/site/well-known';
import { expect, step, test } from './support/test';

const BUSY = await busiestReport(database());

/** Every page that has feeds, and whether they stand in the order of time. */
const PAGES: readonly (readonly [path: string, inTime: boolean])[] = [
	['/pengaduan', true],
	['/en/pengaduan?status=diproses', true],
	['/pengaduan?wilayah=82.71&kategori=listrik', true],
	['/pengaduan?cari=obat&urut=terbaru', true],
	['/pengaduan?terlambat=1', false],
	[`/pengaduan/${BUSY}`, true],
	['/instansi/dinkes', true],
	['/konsultasi', false],
	['/konsultasi?tahap=selesai&instansi=dinkes', false],
	[`/konsultasi/${OPEN_TOPIC}`, true],
	[`/konsultasi/${OPEN_TOPIC}/masukan?jenis=usul`, true],
	[`/konsultasi/${SIGNED_TOPIC}/komitmen`, false],
	['/moderasi-log?keadaan=berlaku', false]
];

const READ = { 'application/atom+xml': readAtom, 'application/feed+json': readJsonFeed };
const WITH_GZIP = { 'accept-encoding': 'gzip' };

/** The feeds that a page announces, by their kind. */
async function announcedBy(page: string, by: Asker): Promise<[type: keyof typeof READ, href: string][]> {
	const html = await (await by.get(page)).text();
	return [...html.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)"/g)].map(
		([, type = '', href = '']) => [type as keyof typeof READ, href.replaceAll('&amp;', '&')]
	);
}

/** What stands in no feed: numbers of what few may read, and addresses of mail. */
async function secrets(): Promise<string[]> {
	const sealed = await database()
		.selectFrom('thread')
		.select('ref')
		.where((eb) =>
			eb.or([eb('confidential', '=', true), eb('hidden_at', 'is not', null), eb('published_at', 'is', null)])
		)
		.execute();
	const accounts = await database().selectFrom('app_user').select('email').execute();
	return [...sealed.map(({ ref }) => ref), ...accounts.map(({ email }) => email)];
}

test('every feed is what its page announces: whole, stable, the same for everybody, and tells nothing sealed', async ({
	request,
	comeIn
}) => {
	const moderator = comeIn();
	await actAs(moderator, 'moderator@fkp.test');
	const sealed = await secrets();
	expect(sealed.length).toBeGreaterThan(20);
	for (const [page, inTime] of PAGES)
		await step(page, async () => {
			const announced = await announcedBy(page, request);
			expect(announced.map(([type]) => type)).toEqual(Object.keys(READ));
			const seen: Omit<ReadFeed, 'id'>[] = [];
			for (const [type, href] of announced) {
				const answer = await request.get(href, { headers: WITH_GZIP });
				expect(answer.headers()['content-type'], href).toBe(`${type}; charset=utf-8`);
				const feed = READ[type](await answer.text());
				expect(new URL(feed.self).pathname + new URL(feed.self).search).toBe(href);
				const ids = feed.entries.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				const days = feed.entries.map(({ published }) => published);
				if (inTime) expect(days).toEqual(days.toSorted().toReversed());
				for (const { published, updated } of feed.entries) expect(updated >= published, href).toBe(true);
				const text = await answer.text();
				expect(
					sealed.filter((word) => withoutTombstones(text).includes(word)),
					href
				).toEqual([]);
				await sameFor(moderator, href, answer.headers()['etag'] ?? '', text);
				seen.push(feed);
			}
			const [atom, json] = seen;
			expect(json?.entries).toEqual(atom?.entries);
		});
});

/** That something is gone says by which name it stood here, and since when; nothing else. */
const withoutTombstones = (text: string) =>
	text.replace(
		/<deleted-entry xmlns="http:\/\/purl.org\/atompub\/tombstones\/1.0" ref="tag:[^"]+" when="\d{4}-\d\d-\d\dT[\d:.]+Z"\/>/g,
		''
	);

/** Whoever asks, and however, has the same; and is told in a few bytes that they have it. */
async function sameFor(reader: Asker, href: string, etag: string, text: string): Promise<void> {
	const theirs = await reader.get(href, { headers: WITH_GZIP });
	expect(await theirs.text(), href).toBe(text);
	expect(theirs.headers()).toMatchObject({ etag, 'cache-control': 'private, no-cache' });
	const again = await visitor().get(href, { headers: { ...WITH_GZIP, 'if-none-match': `"other", ${etag}` } });
	expect([again.status(), await again.text(), again.headers()['etag']], href).toEqual([304, '', etag]);
}

test('every list and thread has its file beside its feeds, with what the page is narrowed to, and tells nothing sealed', async ({
	request
}) => {
	const sealed = await secrets();
	for (const [page] of PAGES)
		await step(page, async () => {
			const html = await (await request.get(page)).text();
			const row = /<ul[^>]+aria-label="(?:Ikuti, umpan, dan unduh|Follow, feeds and downloads)"[\s\S]*?<\/ul>/.exec(
				html
			)?.[0];
			const href = /<a href="([^"]+)" download/.exec(row ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
			const answer = await request.get(href);
			expect(answer.status(), href).toBe(200);
			const text = await answer.text();
			expect(
				sealed.filter((word) => text.includes(word)),
				href
			).toEqual([]);
			if (!href.includes('/pengaduan.csv')) return;
			const narrowed = new URL(page, 'http://x').search;
			if (!/urut|\/instansi/.test(page) && narrowed) expect(href).toContain(narrowed);
			const listed = [...html.matchAll(/\/pengaduan\/([0-9A-Z]{4}-[0-9A-Z]{4})"/g)].map(([, ref = '']) => ref);
			if (page.includes('pengaduan')) expect(listed.filter((ref) => !text.includes(ref))).toEqual([]);
		});
});

test('what a feed has goes on to its end, every report once', async ({ request }) => {
	const ids: string[] = [];
	for (let href: string | undefined = '/pengaduan.atom'; href;) {
		const feed = readAtom(await (await request.get(href)).text());
		ids.push(...feed.entries.map(({ id }) => id));
		href = feed.next;
	}
	expect(new Set(ids).size).toBe(ids.length);
	const { count } = await database()
		.selectFrom('thread')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('kind', '=', 'complaint')
		.where('published_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.where('confidential', '=', false)
		.where('head_id', 'is', null)
		.executeTakeFirstOrThrow();
	expect(ids.length).toBeGreaterThan(count * 0.9);
});

const eventsIn = (file: string) =>
	new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('the calendar of a consultation is one that programs read, and stays the same until something changes', async ({
	request
}) => {
	const answer = await request.get(`/konsultasi/${OPEN_TOPIC}/agenda.ics`);
	const events = eventsIn(await answer.text());
	expect(events.length).toBeGreaterThan(0);
	for (const { uid, startDate, endDate } of events) {
		expect(uid).toMatch(/^\S+@\S+$/);
		expect(startDate.compare(endDate)).toBe(-1);
	}
	const etag = answer.headers()['etag'] ?? '';
	const again = await request.get(`/konsultasi/${OPEN_TOPIC}/agenda.ics`, { headers: { 'if-none-match': etag } });
	expect(again.status()).toBe(304);
});

test('a reporter without an account has the due days of a report by an address of their own, and hidden it leaves all feeds', async ({
	request,
	comeIn
}) => {
	const word = 'Mariwanga';
	const { ref, code } = await sendPublicReport(request, aReport({ title: `Jembatan ${word} putus diterjang banjir` }));
	await mustPost(request, '/lacak', { nomor: ref, kode: code });
	const moderator = comeIn();
	await actAs(moderator, 'moderator@fkp.test');

	await step('the calendar', async () => {
		const page = `/pengaduan/${ref}/kalender`;
		for (const stranger of [moderator, comeIn()]) expect((await stranger.get(page)).status()).toBe(404);
		const press = async (action: string) =>
			(await post(request, `${page}?/${action}`, await marksOf(request, page))).text();
		const make = async () => /\/tenggat\/[\w-]+\.ics/.exec(await press('alamat'))?.[0] ?? '';
		const first = await make();
		const answer = await comeIn().get(first);
		const file = await answer.text();
		expect(answer.headers()['cache-control']).toBe('no-store');
		const [due] = eventsIn(file);
		expect(due?.summary).toContain(ref);
		expect(due?.startDate.isDate).toBe(true);
		expect(due?.endDate.subtractDate(due.startDate).toSeconds()).toBe(86_400);
		expect(file).not.toContain(word);
		const second = await make();
		const opens = async (address: string) => (await comeIn().get(address)).status();
		expect([await opens(first), await opens(second)]).toEqual([404, 200]);
		await press('matikan');
		expect(await opens(second)).toBe(404);
	});

	await step('the feeds', async () => {
		const guest = comeIn();
		const telling = async () => {
			const told = ['/pengaduan.atom', `/pengaduan.feed.json?cari=${word}`].map(async (path) =>
				(await guest.get(path)).text()
			);
			return (await Promise.all(told)).filter((text) => withoutTombstones(text).includes(ref));
		};
		const gone = `ref="tag:${new URL(setting('URL')).hostname},2026:pengaduan/${ref}" when="`;
		const tombstone = async (path: string) => (await (await guest.get(path)).text()).includes(gone);
		expect(await telling()).toHaveLength(2);
		expect(await tombstone('/pengaduan.atom')).toBe(false);
		expect((await guest.get(`/pengaduan/${ref}.atom`)).status()).toBe(200);
		const why = { aturan: 'B1', teks: 'Memuat data pribadi.' };
		await mustPost(moderator, `/pengaduan/${ref}/${VERB_OF.hide_thread}`, why);
		expect(await telling()).toEqual([]);
		// The same ones whatever is asked: what it was about is gone with it.
		for (const query of ['', '?wilayah=82.01&kategori=listrik'])
			expect(await tombstone(`/pengaduan.atom${query}`)).toBe(true);
		for (const reader of [guest, request, moderator])
			expect((await reader.get(`/pengaduan/${ref}.atom`)).status()).toBe(404);
	});
});

/** The hidden fields of the form, as a browser sends them along. */
async function marksOf(asker: Asker, page: string): Promise<Record<string, string>> {
	const html = await (await asker.get(page, { headers: browserHeaders(page) })).text();
	const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
	return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}
