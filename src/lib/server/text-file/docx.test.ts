import { describe, expect, it } from 'vitest';
import { readText } from '$lib/domain/consultation/text/read/read-text';
import { docxOf, p, run, table, zipOf, type Lists } from '../../../../tests/support/docx';
import { outlineOf } from '../../../../tests/support/outline';
import { readDocx, type DocxText } from './docx';

function read(bytes: Uint8Array): DocxText {
	const result = readDocx(bytes);
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
}
const outline = (bytes: Uint8Array) => outlineOf(readText(read(bytes).text));

/** As legal drafts are numbered: one list for the articles, one for ayat, letters and numbers, and its restarts. */
const LAW: Lists = {
	'1': { levels: [{ format: 'upperRoman', text: 'BAB %1' }] },
	'2': { levels: [{ format: 'decimal', text: 'Pasal %1' }] },
	'3': {
		levels: [
			{ format: 'decimal', text: '(%1)' },
			{ format: 'lowerLetter', text: '%2.' },
			{ format: 'decimal', text: '%3)' }
		]
	},
	'4': { same: '3', restart: true },
	'5': { levels: [{ format: 'lowerLetter', text: '%1.' }] }
};

describe('a document whose numbers are none of its words', () => {
	it('gets them back as its readers see them', () => {
		const bytes = docxOf(
			[
				p('KETENTUAN UMUM', { list: '1 0' }),
				p('Loket adalah tempat mendaftar.', { list: '2 0' }),
				p('PELAYANAN', { list: '1 0' }),
				p(run(''), { list: '2 0' }),
				p('Setiap rumah sakit membuka loket.', { list: '3 0' }),
				p('Loket sebagaimana dimaksud pada ayat (1) melayani:', { list: '3 0' }),
				p('pasien baru;', { list: '3 1' }),
				p('pasien lama, yang membawa:', { list: '3 1' }),
				p('kartu; dan', { list: '3 2' }),
				p('surat kontrol.', { list: '3 2' }),
				p('Loket dibuka pukul 07.30.', { list: '3 0' })
			],
			{ lists: LAW }
		);
		expect(read(bytes).text.split('\n\n')).toEqual([
			'BAB I KETENTUAN UMUM',
			'Pasal 1 Loket adalah tempat mendaftar.',
			'BAB II PELAYANAN',
			'Pasal 2',
			'(1) Setiap rumah sakit membuka loket.',
			'(2) Loket sebagaimana dimaksud pada ayat (1) melayani:',
			'a. pasien baru;',
			'b. pasien lama, yang membawa:',
			'1) kartu; dan',
			'2) surat kontrol.',
			'(3) Loket dibuka pukul 07.30.'
		]);
		expect(readText(read(bytes).text).counts).toEqual({ articles: 2, headings: 2, clauses: 3, points: 4, others: 0 });
	});

	it('has bullets that no other font has, and capitals that are only drawn', () => {
		const bytes = docxOf(
			[
				p(run('bab i', '<w:caps/>')),
				p(run('Ketentuan umum', '<w:caps w:val="1"/>')),
				p('Pasal 1'),
				p('Loket melayani:'),
				p('pasien baru; dan', { list: '1 0' }),
				p('\uf0b7 pasien lama.')
			],
			{ lists: { '1': { levels: [{ format: 'bullet', text: '\uf0b7' }] } } }
		);
		expect(outline(bytes)).toMatchInlineSnapshot(`
			"H BAB I / KETENTUAN UMUM
			P [Pasal 1] Loket melayani: / - pasien baru; dan / • pasien lama.
			= {"articles":1,"headings":1,"clauses":0,"points":0,"others":0}
			"
		`);
	});

	it('counts articles on through the chapters of one list, where it says so', () => {
		const levels = [
			{ format: 'upperRoman', text: 'BAB %1' },
			{ format: 'decimal', text: 'Pasal %2', restart: 0 },
			{ format: 'decimal', text: '(%3)' }
		];
		const bytes = docxOf(
			[
				...[
					p('UMUM', { list: '1 0' }),
					p(run(''), { list: '1 1' }),
					p('Satu.', { list: '1 2' }),
					p('Dua.', { list: '1 2' })
				],
				...[p('PENUTUP', { list: '1 0' }), p(run(''), { list: '1 1' }), p('Tiga.', { list: '1 2' })]
			],
			{ lists: { '1': { levels } } }
		);
		expect(read(bytes).text.split('\n\n')).toEqual([
			...['BAB I UMUM', 'Pasal 1', '(1) Satu.', '(2) Dua.'],
			...['BAB II PENUTUP', 'Pasal 2', '(1) Tiga.']
		]);
	});

	it('counts on, restarts, and takes what a style says', () => {
		const styles =
			'<w:style w:styleId="Ayat"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
			'<w:style w:styleId="AyatKhusus"><w:basedOn w:val="Ayat"/></w:style>';
		const bytes = docxOf(
			[
				p('Pasal 1'),
				p('Satu.', { style: 'AyatKhusus' }),
				p('Dua.', { style: 'Ayat' }),
				p('Pasal 2'),
				p('Satu lagi.', { list: '4 0' }),
				p('Dua lagi.', { list: '4 0' }),
				p('Bukan butir.', { list: '0 0', style: 'Ayat' }),
				p('wajib;', { list: '5 0' })
			],
			{ lists: LAW, styles }
		);
		expect(read(bytes).text.split('\n\n')).toEqual([
			...['Pasal 1', '(1) Satu.', '(2) Dua.', 'Pasal 2', '(1) Satu lagi.', '(2) Dua lagi.'],
			...['Bukan butir.', 'a. wajib;']
		]);
	});
});

describe('a document with tables', () => {
	it('is a standard of service whose rows are points', () => {
		const bytes = docxOf(
			[
				p('STANDAR PELAYANAN RAWAT JALAN'),
				table([
					['No', 'Komponen', 'Uraian'],
					[
						p('', { list: '6 0' }),
						'Persyaratan',
						[p('Kartu penduduk', { list: '5 0' }), p('Kartu peserta', { list: '5 0' })]
					],
					[p('', { list: '6 0' }), 'Biaya', 'Tidak dipungut biaya']
				]),
				p('Standar ini ditinjau setiap tahun.')
			],
			{ lists: { ...LAW, '6': { levels: [{ format: 'decimal', text: '%1.' }] } } }
		);
		expect(outline(bytes)).toMatchInlineSnapshot(`
			"H STANDAR PELAYANAN RAWAT JALAN
			N No | Komponen | Uraian
			P [1. Persyaratan] {1. | Persyaratan |}
			    - [huruf a] {a.} Kartu penduduk
			    - [huruf b] {b.} Kartu peserta
			P [2. Biaya] {2. | Biaya |} Tidak dipungut biaya
			P Standar ini ditinjau setiap tahun.
			= {"articles":0,"headings":1,"clauses":0,"points":2,"others":3}
			"
		`);
	});

	it('is signed on both sides of one', () => {
		const bytes = docxOf([
			...[p('Pasal 1'), p('Satu.')],
			table([
				[
					['Diundangkan di Sofifi', 'pada tanggal 2 Januari 2026', 'SEKRETARIS DAERAH,', 'ONA'],
					['Ditetapkan di Sofifi', 'GUBERNUR,', 'ALI']
				]
			])
		]);
		expect(readText(read(bytes).text).provisions.map(({ kind, body }) => [kind, body.length > 6])).toEqual([
			['provision', false],
			['note', true]
		]);
	});

	it('has its grounds in one that nobody sees', () => {
		const bytes = docxOf([
			table([
				['Menimbang', ':', 'a.', 'bahwa pelayanan harus pasti;'],
				['', '', 'b.', 'bahwa tarif harus diketahui;'],
				['Mengingat', ':', ['1. Undang-Undang Nomor 23 Tahun 2014;', '2. Undang-Undang Nomor 25 Tahun 2009;']]
			]),
			p('MEMUTUSKAN:'),
			table([
				['KESATU', ':', 'Membentuk tim.'],
				['KEDUA', ':', 'Tim bertugas enam bulan.']
			])
		]);
		expect(outline(bytes)).toMatchInlineSnapshot(`
			"P [Menimbang] {Menimbang :}
			    - [huruf a] {a.} bahwa pelayanan harus pasti;
			    - [huruf b] {b.} bahwa tarif harus diketahui;
			P [Mengingat] {Mengingat :}
			    - [angka 1] {1.} Undang-Undang Nomor 23 Tahun 2014;
			    - [angka 2] {2.} Undang-Undang Nomor 25 Tahun 2009;
			H MEMUTUSKAN:
			P [KESATU] {KESATU :} Membentuk tim.
			P [KEDUA] {KEDUA :} Tim bertugas enam bulan.
			= {"articles":0,"headings":1,"clauses":0,"points":4,"others":4}
			"
		`);
	});
});

describe('a document that people work on', () => {
	it('reads as if all changes were accepted, and says what was left out', () => {
		const bytes = docxOf([
			p('Pasal 1'),
			p(
				run('Loket dibuka pukul ') +
					`<w:del w:id="1">${run('08.00').replace('<w:t', '<w:delText').replace('</w:t>', '</w:delText>')}</w:del>` +
					`<w:ins w:id="2">${run('07.30')}</w:ins>` +
					run('.') +
					'<w:r><w:commentReference w:id="3"/></w:r><w:r><w:footnoteReference w:id="4"/></w:r>' +
					run('rahasia', '<w:vanish/>')
			),
			p('Pasal 2', { properties: '<w:rPr><w:del w:id="5"/></w:rPr>' }),
			p('A'),
			p('Biaya gratis.'),
			p('Daftar isi 1', { style: 'TOC1' })
		]);
		const { text, marks } = read(bytes);
		expect(text.split('\n\n')).toEqual(['Pasal 1', 'Loket dibuka pukul 07.30.', 'Pasal 2A', 'Biaya gratis.']);
		expect(marks).toEqual({ inserted: 1, deleted: 1, comments: 1, footnotes: 1, hidden: 1 });
	});

	it('keeps breaks, tabs, boxes and fields, and takes nothing of macros, links and embedded files', () => {
		const bytes = docxOf(
			[
				p(`${run('Satu')}<w:r><w:br/></w:r>${run('dua')}<w:r><w:tab/></w:r>${run('tiga')}`),
				p('<w:r><w:instrText>INCLUDETEXT "http://jahat.test/x"</w:instrText></w:r>' + run('empat')),
				p(
					'<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>' +
						p('kotak') +
						'</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>' +
						p('kotak') +
						'</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>'
				)
			],
			{ more: [{ name: 'word/vbaProject.bin', bytes: Buffer.from('Sub AutoOpen') }] }
		);
		expect(read(bytes).text).toBe('Satu\ndua\ttiga\n\nempat\n\nkotak');
	});
});

describe('a file that is refused', () => {
	const entry = (bytes: Buffer, more: object = {}) => [{ name: 'word/document.xml', bytes, ...more }];
	it.each<[string, () => Uint8Array, string]>([
		['no archive', () => Buffer.from('Pasal 1'), 'broken'],
		['cut short', () => docxOf([p('Pasal 1')]).subarray(0, 300), 'broken'],
		['another archive', () => zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]), 'no_document'],
		['locked', () => zipOf(entry(Buffer.from('<w:document/>'), { locked: true })), 'locked'],
		['a bomb', () => zipOf(entry(Buffer.alloc(80_000_000, ' '))), 'too_large'],
		['a bomb that lies', () => zipOf(entry(Buffer.alloc(80_000_000, ' '), { claims: 10 })), 'too_large'],
		['of nothing but elements', () => zipOf(entry(Buffer.from(`<a>${'<b/>'.repeat(700_000)}</a>`))), 'too_large'],
		['too deep', () => zipOf(entry(Buffer.from('<b>'.repeat(500)))), 'too_large'],
		['with entities of its own', () => zipOf(entry(Buffer.from('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'))), 'broken'],
		['with a tag that never ends', () => zipOf(entry(Buffer.from('<w:document><w:body'))), 'broken'],
		[
			'too many entries',
			() => zipOf(Array.from({ length: 4_001 }, (_, i) => ({ name: `${i}`, bytes: Buffer.of(1) }))),
			'too_large'
		]
	])('%s', (_, make, fault) => expect(readDocx(make())).toEqual({ ok: false, refusal: fault }));
});
