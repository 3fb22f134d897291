import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomXml } from './atom';
import { publish, type Feed, type FeedEntry } from './feed';
import { jsonFeed } from './json-feed';

const ENTRY: FeedEntry = {
	name: 'moderasi/7',
	title: 'No. 7',
	href: '/moderasi-log#7',
	published: '2026-11-01T03:04:05.000Z',
	updated: '2026-11-02T03:04:05.000Z',
	author: null,
	says: { text: 'Disembunyikan.' },
	categories: []
};

const published = (change: Partial<Feed>) =>
	publish(
		{
			title: 'Buku moderasi',
			page: '/moderasi-log',
			query: '?aturan=B1&keadaan=banding',
			entries: [],
			newer: null,
			older: null,
			...change
		},
		{ origin: 'https://forum.test', site: 'Forum', lang: 'id', format: 'atom' }
	);
const feed = (change: Partial<Feed>): string => atomXml(published(change));

describe('a feed', () => {
	it('has one id, title, author and time, and the newest time of its entries', () => {
		const xml = feed({ entries: [ENTRY, { ...ENTRY, name: 'x', updated: '2026-11-05T00:00:00.000Z' }] });
		expect(xml.match(/<updated>[^<]+/)?.[0]).toBe('<updated>2026-11-05T00:00:00.000Z');
		expect(xml.match(/<entry>/g)).toHaveLength(2);
		expect(xml).toContain('<id>tag:forum.test,2026:moderasi/7</id>');
		expect(xml).toContain('href="https://forum.test/moderasi-log?aturan=B1&amp;keadaan=banding"');
		expect(xml).toContain('href="https://forum.test/moderasi-log.atom?aturan=B1&amp;keadaan=banding"');
		expect(feed({})).toContain('<updated>2026-01-01T00:00:00.000Z</updated>');
	});

	it('leads from page to page where its list has pages', () => {
		expect(feed({})).not.toContain('rel="next"');
		expect(feed({ older: '?sebelum=3' })).toContain(
			'rel="next" type="application/atom+xml" href="https://forum.test/moderasi-log.atom?sebelum=3"'
		);
		expect(feed({ newer: '?sesudah=9' })).toContain('rel="previous"');
		expect(JSON.parse(jsonFeed(published({ older: '?sebelum=3' })))).toMatchObject({
			next_url: 'https://forum.test/moderasi-log.atom?sebelum=3'
		});
	});

	it('leads to archives, and from each to the others and to the present', () => {
		const past = feed({ query: '?arsip=2', older: '?arsip=1', newer: '?arsip=3', archive: 'past' });
		expect(past).toContain('<archive xmlns="http://purl.org/syndication/history/1.0"/>');
		const led = [...past.matchAll(/<link rel="([a-z-]+)" type="application\/atom\+xml" href="[^"?]+([^"]*)"/g)];
		expect(led.map(([, rel, query]) => `${rel ?? ''} ${query ?? ''}`)).toEqual([
			'self ?arsip=2',
			'current ',
			'next-archive ?arsip=3',
			'prev-archive ?arsip=1'
		]);
		const present = feed({ query: '', older: '?arsip=3', archive: 'current' });
		expect(present).toContain('rel="prev-archive"');
		expect(present).not.toMatch(/purl\.org|rel="(next|current|first)"/);
	});

	it('is well-formed whatever people wrote', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (words) => {
				for (const says of [{ text: words }, { html: words }]) {
					const xml = feed({ entries: [{ ...ENTRY, says }] });
					const text = /<(?:summary|content type="html")>([\s\S]*)<\/(?:summary|content)>/.exec(xml)?.[1] ?? '<';
					expect(text).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)|(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u);
					expect(text.isWellFormed()).toBe(true);
				}
			})
		);
	});

	it('leads from what people wrote to the place that they meant', () => {
		const html =
			'<p><a href="/pengaduan?a=1&#38;b=2" rel="x">di sini</a> <a href="#kiriman-1">tadi</a> <a href="https://x.test/">luar</a></p>';
		const [entry] = published({ entries: [{ ...ENTRY, says: { html } }] }).entries;
		expect(entry?.says).toEqual({
			html: '<p><a href="https://forum.test/pengaduan?a=1&amp;b=2" rel="x">di sini</a> <a href="https://forum.test/moderasi-log#kiriman-1">tadi</a> <a href="https://x.test/">luar</a></p>'
		});
	});
});
