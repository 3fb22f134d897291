import { deflateSync } from 'node:zlib';
import { textFor } from '../../src/lib/text/catalogue';
import type { Answer, Asker } from '../support/site/asker';
import { SITE_FORMS } from './support/forms';
import { actAs } from '../support/site/people';
import { photoFile } from '../support/site/photo';
import { browserHeaders, post } from '../support/site/post';
import { sendPublicReport } from '../support/site/report';
import { expect, step, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';
import { inOneBreath } from '../../src/lib/text/refusal/refusal';

const refusals = refusalsFor('id');

const { report } = textFor('id');
const MB = 1_000_000;
type Reason = Exclude<keyof typeof refusals.file, 'all_too_large'>;
type Bad = { name: string; bytes: Buffer; reason: Reason };

const text = (words: string) => Buffer.from(words);

/** Files that are not what they say, and what is to be said of each. */
async function badFiles(): Promise<Bad[]> {
	const photo = (await photoFile('foto.jpg')).buffer;
	return [
		{ name: 'program.jpg', bytes: Buffer.concat([text('MZ'), Buffer.alloc(400, 1)]), reason: 'unknown_type' },
		{ name: 'halaman.png', bytes: text('<!doctype html><script>alert(1)</script>'), reason: 'unknown_type' },
		{
			name: 'gambar.svg',
			bytes: text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
			reason: 'unknown_type'
		},
		{ name: 'skrip.sh', bytes: text('#!/bin/sh\nrm -rf /\n'), reason: 'unknown_type' },
		{ name: 'kosong.jpg', bytes: Buffer.alloc(0), reason: 'empty' },
		{ name: 'besar.jpg', bytes: Buffer.concat([photo, Buffer.alloc(10 * MB)]), reason: 'too_large' },
		{ name: 'terpotong.jpg', bytes: photo.subarray(0, 60), reason: 'broken' },
		{ name: 'raksasa.png', bytes: hugePng(), reason: 'too_many_pixels' },
		{ name: 'IMG_0851.HEIC', bytes: text('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), reason: 'heic' },
		{
			name: 'terkunci.pdf',
			bytes: text('%PDF-1.7\ntrailer << /Encrypt 9 0 R >>\nstartxref\n0\n%%EOF\n'),
			reason: 'encrypted'
		},
		{
			name: 'surat.pdf',
			bytes: text('%PDF-1.7\n<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>\nstartxref\n0\n%%EOF\n'),
			reason: 'active_content'
		},
		{ name: '../../etc/passwd.jpg', bytes: text('root:x:0:0'), reason: 'unknown_type' },
		{ name: '<img src=x onerror=alert(1)>.jpg', bytes: text('bukan gambar'), reason: 'unknown_type' }
	];
}

test('a draft refuses files by name and keeps the rest', async ({ request }) => {
	const words = 'Atap Pasar Gamalama bocor di tiga tempat sejak Januari.';
	await request.post('/lapor', { headers: browserHeaders(), form: { text: words } });
	for (const { name, bytes, reason } of await badFiles())
		await step(name, async () => {
			const answer = await upload(request, '/lapor', 'files', [[name, bytes]], { text: words });
			const html = await answer.text();
			expect(answer.status(), html.slice(0, 200)).toBe(422);
			expect(plain(html)).toContain(inOneBreath(refusals.file[reason](name)));
			expect(html).toContain(words);
		});
	const six = await Promise.all(
		[1, 2, 3, 4, 5, 6].map(async (place): Promise<[string, Buffer]> => {
			const { name, buffer } = await photoFile(`foto-${place}.jpg`, `#${place}0${place}0${place}0`);
			return [name, buffer];
		})
	);
	const answer = await upload(request, '/lapor', 'files', six, { text: words, unggah: '1' });
	expect(answer.status()).toBe(422);
	const html = plain(await answer.text());
	expect(html).toContain(inOneBreath(refusals.file.too_many('foto-6.jpg')));
	expect(html).toContain(report.filesKept(5, 5));
});

test('an act refuses files by name and keeps the words and the good files', async ({ request }) => {
	const { ref } = await sendPublicReport(request);
	await actAs(request, 'dinkes@fkp.test');
	const words = 'Stok dikirim dengan kapal Kamis dan tiba Jumat sore.';
	const photo = await photoFile('gudang.jpg');
	for (const { name, bytes, reason } of await badFiles())
		await step(name, async () => {
			const files: [string, Buffer][] = [
				['gudang.jpg', photo.buffer],
				[name, bytes]
			];
			const answer = await upload(request, `/pengaduan/${ref}/jawab`, 'berkas', files, { teks: words });
			const html = await answer.text();
			expect(answer.status(), html.slice(0, 200)).toBe(422);
			expect(plain(html)).toContain(inOneBreath(refusals.file[reason](name)));
			expect(html).toContain(words);
			expect(html, 'the good one is kept').toMatch(/name="tersimpan"/);
		});
});

test('bodies larger than the server reads are refused as such', async ({ request }) => {
	const { ref } = await sendPublicReport(request);
	await actAs(request, 'dinkes@fkp.test');
	for (const [path, field] of [
		['/lapor', 'files'],
		[`/pengaduan/${ref}/jawab`, 'berkas']
	] as const) {
		const answer = await upload(request, path, field, [['film.jpg', Buffer.alloc(34 * MB)]], {
			teks: 'Lihat filmnya.'
		});
		expect([413, 422], path).toContain(answer.status());
		expect(await answer.text()).toMatch(/<h1|<h2/);
	}
});

test('words where files belong are no file', async ({ request }) => {
	for (const { path, files, fields } of SITE_FORMS.filter(({ by, files }) => by === 'guest' && files)) {
		const multipart = new FormData();
		for (const [name, value] of Object.entries({ ...fields, [files ?? '']: 'ini bukan berkas' }))
			multipart.append(name, value);
		expect((await post(request, path, multipart)).status(), path).toBeLessThan(400);
	}
});

function upload(
	request: Asker,
	path: string,
	field: string,
	files: readonly [string, Buffer][],
	words: Record<string, string>
): Promise<Answer> {
	const multipart = new FormData();
	for (const [name, value] of Object.entries(words)) multipart.append(name, value);
	for (const [name, bytes] of files)
		multipart.append(field, new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }));
	return post(request, path, multipart);
}

/** A picture of 30,000 × 30,000 pixels in a few bytes: unpacked it would fill the memory. */
function hugePng(): Buffer {
	const chunk = (type: string, data: Buffer) => {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(data.length);
		return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
	};
	const header = Buffer.alloc(13);
	header.writeUInt32BE(30_000, 0);
	header.writeUInt32BE(30_000, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([
		magic,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** What the markup says. */
const plain = (html: string): string =>
	html
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&');
