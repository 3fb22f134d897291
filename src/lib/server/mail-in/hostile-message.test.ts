import { describe, expect, it } from 'vitest';
import { MOST_PARTS_DEEP } from '$lib/domain/mail-in/verdict';
import { readMessage } from './read-message';

const HEAD = 'From: sari@contoh.id\r\nTo: r+a@balas.fkp.test\r\nMIME-Version: 1.0\r\n';
const FROM_MAILBOX = { from: null, to: [] };
const read = (body: string | Buffer) =>
	readMessage(Buffer.concat([Buffer.from(HEAD), Buffer.from(body)]), FROM_MAILBOX);

const multipart = (parts: readonly string[]): string =>
	[`Content-Type: multipart/mixed; boundary=b`, '', ...parts.flatMap((part) => ['--b', part]), '--b--', ''].join(
		'\r\n'
	);
const TEXT = 'Content-Type: text/plain\r\n\r\nHalo.';
const FILE = 'Content-Type: image/png; name=a.png\r\nContent-Disposition: attachment\r\n\r\nx';

/** Each part holds the next. */
const nested = (deep: number): string =>
	deep === 0
		? TEXT
		: `Content-Type: multipart/mixed; boundary=b${deep}\r\n\r\n--b${deep}\r\n${nested(deep - 1)}\r\n--b${deep}--\r\n`;

describe('a message that is meant to do harm', () => {
	it.each<[string, string | Buffer]>([
		['has a thousand files', multipart([TEXT, ...Array.from({ length: 1_000 }, () => FILE)])],
		['is nested without an end', nested(200)],
		['is nested one deeper than anybody nests', nested(MOST_PARTS_DEEP + 2)],
		['has headers without an end', `X-A: ${'a'.repeat(400_000)}\r\n\r\nHalo.`]
	])('that %s is none', async (_, body) => {
		expect(await read(body)).toBeNull();
	});

	it.each<[string, string | Buffer, RegExp]>([
		['a thousand parts of words', multipart(Array.from({ length: 1_000 }, () => TEXT)), /Halo\./],
		['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=zzz\r\n\r\nHalo.', /^$/],
		['a charset that nobody knows', 'Content-Type: text/plain; charset=x-kenari\r\n\r\nHalo.', /Halo\./],
		['bytes of another charset', Buffer.from([0x0d, 0x0a, 0x48, 0x61, 0xe9, 0x00, 0xff, 0xfe]), /Ha/],
		['base64 that is none', 'Content-Transfer-Encoding: base64\r\n\r\n%%%%', /.*/],
		['lines without an end', `\r\n${'a'.repeat(3_000_000)}`, /^a+$/],
		['a million marks of quoting', `\r\n${'> '.repeat(1_000_000)}`, /.*/],
		['lines that nearly say who is quoted', `\r\n${'Pada Sen, 30 Nov 2026 13.55 menulis\r\n'.repeat(20_000)}`, /Pada/],
		[
			'tags within tags',
			`Content-Type: text/html\r\n\r\n${'<div>'.repeat(100_000)}Halo.${'</div>'.repeat(100_000)}`,
			/.*/
		],
		['tags that never close', `Content-Type: text/html\r\n\r\n<p>Halo.</p>${'<a href="'.repeat(100_000)}`, /Halo\./],
		['entities in heaps', `Content-Type: text/html\r\n\r\n<p>Halo.</p>${'&amp;lt;'.repeat(200_000)}`, /Halo\./]
	])('with %s is read, or what can be of it', async (_, body, words) => {
		const incoming = await read(body);
		expect(incoming?.words).toMatch(words);
		expect(incoming?.words.length).toBeLessThanOrEqual(120_000);
	});

	it('brings no address of its own making', async () => {
		const head =
			'From: "r+x@balas.fkp.test" <sari@contoh.id>, lain@contoh.id\r\nTo: Kelompok: r+a@balas.fkp.test, x@y.id;\r\n';
		const incoming = await readMessage(Buffer.from(`${head}\r\nHalo.`), FROM_MAILBOX);
		expect(incoming?.from).toBe('sari@contoh.id');
		expect(incoming?.to).toEqual(['r+a@balas.fkp.test', 'x@y.id']);
	});
});
