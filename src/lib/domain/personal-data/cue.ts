/*
 * What a number is, the words beside it say better than its digits do. A cue is a word that speaks for a kind of number;
 * of several the nearest one before it counts, for people write "NIK 82…, HP 08…" in one line.
 */

/** `other`: a number of something, not of somebody. `sum`: money, sizes and counts. `public`: an account of an office. */
export type Cue =
	| 'nik'
	| 'family_card'
	| 'tax_number'
	| 'insurance'
	| 'phone'
	| 'account'
	| 'card'
	| 'vehicle'
	| 'home'
	| 'other'
	| 'sum'
	| 'public';

const WORDS: Record<Cue, readonly string[]> = {
	nik: ['nik', 'ktp', 'e-ktp', 'induk kependudukan', 'no ktp', 'kependudukan'],
	family_card: ['kk', 'kartu keluarga', 'no kk', 'nkk'],
	tax_number: ['npwp', 'pokok wajib pajak', 'nitku'],
	insurance: ['bpjs', 'jkn', 'kis', 'jkn-kis', 'nomor peserta'],
	phone: [
		...['hp', 'no hp', 'handphone', 'ponsel', 'telp', 'tlp', 'telpon', 'telepon', 'tel', 'wa', 'whatsapp', 'whatsap'],
		...['wasap', 'sms', 'hubungi', 'kontak', 'nomor saya', 'nomer saya', 'telegram', 'call', 'cp', 'contact', 'phone']
	],
	account: [
		...['rekening', 'rek', 'norek', 'a.n', 'a/n', 'an.', 'transfer', 'bri', 'bni', 'bsi', 'mandiri', 'bca', 'btn'],
		...['bank maluku', 'bpd', 'bank', 'cimb', 'danamon', 'seabank']
	],
	card: ['kartu kredit', 'kartu debit', 'kartu atm'],
	vehicle: [
		...['plat', 'pelat', 'nopol', 'nomor polisi', 'no polisi', 'no pol', 'motor', 'mobil', 'kendaraan', 'angkot'],
		...['truk', 'truck', 'bentor', 'ojek', 'pick up', 'pickup', 'avanza', 'bus', 'becak', 'oto', 'tnkb']
	],
	home: [
		'rumah saya',
		'rumah kami',
		'rumah ibu',
		'rumah bapak',
		'rumah orang tua',
		'kediaman',
		'kos saya',
		'alamat saya'
	],
	other: [
		...['tiket', 'resi', 'invoice', 'faktur', 'kuitansi', 'kwitansi', 'laporan', 'pengaduan', 'aduan', 'registrasi'],
		...[
			'pendaftaran',
			'antrian',
			'antrean',
			'meter',
			'meteran',
			'pelanggan',
			'idpel',
			'id pel',
			'token',
			'seri',
			'imei'
		],
		...['virtual account', 'va', 'briva', 'kode', 'billing', 'kode billing', 'sertifikat', 'surat', 'berkas', 'barang'],
		...[
			'inventaris',
			'nib',
			'nop',
			'pbb',
			'nis',
			'nisn',
			'npsn',
			'nip',
			'ip',
			'isbn',
			'serial',
			'listrik',
			'pdam',
			'id'
		],
		...[
			'transaksi',
			'pesanan',
			'order',
			'referensi',
			'ref',
			'sk',
			'stnk',
			'rangka',
			'mesin',
			'paket',
			'dokumen',
			'akta'
		]
	],
	sum: ['rp', 'rupiah', 'sebesar', 'senilai', 'anggaran', 'biaya', 'pagu', 'dana', 'harga', 'total', 'luas', 'jumlah'],
	public: ['kas daerah', 'kas negara', 'kas umum', 'rkud', 'bendahara', 'pemda', 'pemprov', 'retribusi', 'donasi resmi']
};

/** So far back a word still speaks for a number; that it is of a thing only right before it. */
const REACH = 44;
const REACH_OF: Partial<Record<Cue, number>> = { other: 24, sum: 24 };

const CUE_OF = new Map((Object.keys(WORDS) as Cue[]).flatMap((cue) => WORDS[cue].map((word) => [word, cue] as const)));
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[ .:]{1,2}');
// Longest first, so that "virtual account" is not read as "account".
const ANY_CUE = new RegExp(
	`(?<![\\p{L}\\d])(${[...CUE_OF.keys()]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|')})(?:nya)?(?![\\p{L}])`,
	'gu'
);

type Found = { cue: Cue; distance: number };

/** What the words before a place speak for, the nearest first. */
export function cuesBefore(text: string, at: number): readonly Found[] {
	const before = sameSentence(text.slice(Math.max(0, at - REACH), at).toLowerCase());
	if (!/\p{L}/u.test(before)) return [];
	return [...before.matchAll(ANY_CUE)]
		.flatMap(({ index, 0: whole, 1: word = '' }) => {
			const cue = CUE_OF.get(word) ?? CUE_OF.get(word.replace(/[ .:]{1,2}/g, ' '));
			const distance = before.length - index - whole.length;
			return cue && distance <= (REACH_OF[cue] ?? REACH) ? [{ cue, distance }] : [];
		})
		.reverse();
}

/** The nearest of these, or none. */
export const nearest = (cues: readonly Found[], among: readonly Cue[]): Cue | null =>
	cues.find(({ cue }) => among.includes(cue))?.cue ?? null;

export const cueBefore = (text: string, at: number, among: readonly Cue[]) => nearest(cuesBefore(text, at), among);

/** What stands before the end of a sentence, or in another paragraph, says nothing of this number. */
const sameSentence = (before: string) => before.replace(/^.*(?:[!?]\s|\p{L}{4,}\.\s|\n\s*\n)/su, '');

/** Words right behind a number: whose account it is. */
export const isOwned = (text: string, end: number): boolean =>
	/^[\s,]{0,3}\(?\s?(?:a\.?\s?[/.]?\s?n\b|atas nama)/i.test(text.slice(end, end + 24));
