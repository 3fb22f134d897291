import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomXml, type Feed } from './atom';

const feed = (change: Partial<Feed>): string =>
	atomXml({
		id: 'tag:forum.test,2026:moderasi-log',
		title: 'Buku moderasi',
		page: 'https://forum.test/moderasi-log?aturan=B1&keadaan=banding',
		self: 'https://forum.test/moderasi-log.atom',
		author: 'Forum',
		lang: 'id',
		updated: '2026-01-01T00:00:00.000Z',
		entries: [],
		...change
	});

const entry = (summary: string, updated = '2026-11-02T03:04:05.000Z') => ({
	id: 'tag:forum.test,2026:moderasi/7',
	title: 'No. 7',
	href: 'https://forum.test/moderasi-log#7',
	published: '2026-11-01T03:04:05.000Z',
	updated,
	summary
});

describe('a feed', () => {
	it('has one id, title, author and time, and the newest time of its entries', () => {
		const xml = feed({ entries: [entry('a'), { ...entry('b', '2026-11-05T00:00:00.000Z'), id: 'tag:x' }] });
		expect(xml.match(/<updated>[^<]+/)?.[0]).toBe('<updated>2026-11-05T00:00:00.000Z');
		expect(xml.match(/<entry>/g)).toHaveLength(2);
		expect(xml).toContain('href="https://forum.test/moderasi-log?aturan=B1&amp;keadaan=banding"');
		expect(feed({})).toContain('<updated>2026-01-01T00:00:00.000Z</updated>');
	});

	it('is well-formed whatever people wrote', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (words) => {
				const text = /<summary>([\s\S]*)<\/summary>/.exec(feed({ entries: [entry(words)] }))?.[1] ?? '<';
				expect(text).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)|(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u);
				expect(text.isWellFormed()).toBe(true);
			})
		);
	});
});
