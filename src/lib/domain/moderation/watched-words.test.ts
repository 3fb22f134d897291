import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUSE_WORDS } from './watched-list';
import { sightingsIn, watchFor } from './watched-words';

const watch = watchFor(HOUSE_WORDS);
const found = (text: string) => sightingsIn(text, watch).map(({ word }) => word);

/** What is written, and the word that it is. */
const HITS: [string, string][] = [
	// Plainly, with affixes, doubled, and at the end of a sentence.
	['Dasar anjing kalian semua!', 'anjing'],
	['anjing-anjing pejabat ini', 'anjing'],
	['anjing2 kantor itu', 'anjing'],
	['Anjingnya kepala dinas', 'anjing'],
	['ANJING!!!', 'anjing'],
	['kalian bangsat, uang rakyat dimakan', 'bangsat'],
	['kebangsatan pegawai ini', 'bangsat'],
	['bangsat-bangsat di kelurahan', 'bangsat'],
	['Memang babi petugas loket itu', 'babi'],
	['babinya lurah', 'babi'],
	['Asu!', 'asu'],
	['asu tenan', 'asu'],
	['asulah', 'asu'],
	['tai semua janji mereka', 'tai'],
	['janji tai.', 'tai'],
	['kontol lah', 'kontol'],
	['mulut memek', 'memek'],
	['ngentot kau', 'ngentot'],
	['jancok tenan', 'jancok'],
	['Jancuk!', 'jancuk'],
	['cuki kau', 'cuki'],
	['cukimai semua', 'cukimai'],
	['pukimai ngoni', 'pukimai'],
	['pukimak', 'pukimak'],
	['puki ale', 'puki'],
	['bajingan tengik', 'bajingan'],
	['kebajinganan mereka', 'bajingan'],
	['goblok sekali', 'goblok'],
	['kegoblokan petugas', 'goblok'],
	['digoblokin terus', 'goblok'],
	['tolol', 'tolol'],
	['ketololan dinas', 'tolol'],
	['bego banget adminnya', 'bego'],
	['idiot semua', 'idiot'],
	['brengsek', 'brengsek'],
	['keparat kau', 'keparat'],
	['kampret lo', 'kampret'],
	['lonte', 'lonte'],
	['sundal', 'sundal'],
	['dasar sundala', 'sundala'],
	['jablay', 'jablay'],
	['bacot doang', 'bacot'],
	['bacotlah', 'bacot'],
	['biongo skali', 'biongo'],
	['telaso', 'telaso'],
	['Bangke lu', 'bangke'],
	// Digits and signs for letters.
	['b4ngs4t', 'bangsat'],
	['B4N6S4T', 'bangsat'],
	['@njing', 'anjing'],
	['4nj1n9', 'anjing'],
	['anj!ng', 'anjing'],
	['k0nt0l', 'kontol'],
	['m3m3k', 'memek'],
	['g0bl0k', 'goblok'],
	['t0l0l', 'tolol'],
	['b4b1', 'babi'],
	['4su', 'asu'],
	['a5u', 'asu'],
	['t4i', 'tai'],
	['j4nc0k', 'jancok'],
	['br3ngs3k', 'brengsek'],
	['l0nt3', 'lonte'],
	['ba$$ngsat bangs@t', 'bangsat'],
	// Repeats.
	['baaangsat', 'bangsat'],
	['bangsaaaattt', 'bangsat'],
	['annnjiiingg', 'anjing'],
	['goblooook', 'goblok'],
	['asuuuu', 'asu'],
	['taiiii', 'tai'],
	['kooontooll', 'kontol'],
	['tololll', 'tolol'],
	// Spaces and signs between.
	['b a n g s a t', 'bangsat'],
	['dasar a n j i n g kau', 'anjing'],
	['k a m u b a n g s a t', 'bangsat'],
	['ba ng sa t', 'bangsat'],
	['ko n to l', 'kontol'],
	['a s u', 'asu'],
	['b.a.n.g.s.a.t', 'bangsat'],
	// In bold, or with signs of no width between, as a reader does not see them.
	['**ban**g**sat**', 'bangsat'],
	['ban~~g~~sat', 'bangsat'],
	['ban&shy;g&#8203;sat', 'bangsat'],
	['b-a-n-g-s-a-t', 'bangsat'],
	['a_n_j_i_n_g', 'anjing'],
	['g.o.b.l.o.k!', 'goblok'],
	['ban.gsat', 'bangsat'],
	['kon-tol', 'kontol'],
	['dasar,anjing', 'anjing'],
	['anjing/babi', 'anjing'],
	// Letters left out or hidden.
	['b*ngsat', 'bangsat'],
	['anj*ng', 'anjing'],
	['k*nt*l', 'kontol'],
	['g*blok', 'goblok'],
	['bgst', 'bgst'],
	['bngst lo', 'bngst'],
	['kntl', 'kntl'],
	['anjg', 'anjg'],
	// Letters of other alphabets, accents, wide letters, invisible signs.
	['bаngsаt', 'bangsat'],
	['аnjing', 'anjing'],
	['kοntοl', 'kontol'],
	['bángsát', 'bangsat'],
	['ａｎｊｉｎｇ', 'anjing'],
	['𝗯𝗮𝗻𝗴𝘀𝗮𝘁', 'bangsat'],
	['ban\u200bgsat', 'bangsat'],
	['go\u00adblok', 'goblok'],
	// Advertisements.
	['Main di situs slot terpercaya', 'situs slot'],
	['SLOT GACOR hari ini', 'slot gacor'],
	['sl0t g4c0r', 'slot gacor'],
	['pasti maxwin', 'maxwin'],
	['bandar togel resmi', 'bandar togel'],
	['bonus new member 100', 'bonus new member'],
	['jual obat kuat', 'obat kuat']
];

/** What people write here every day and means nothing of the kind. */
const TRAPS = [
	// An abbreviation that is less than a word.
	'putusan MK sudah jelas',
	// Longer words that a short one stands in.
	'asuransi kesehatan',
	'asuhan keperawatan',
	'anak asuh dan pengasuh',
	'asumsi anggaran',
	'kasus korupsi',
	'masuk ke kantor',
	'pasukan kuning',
	'basuh tangan',
	'rasuah',
	'air pasang di pantai Sulamadaha',
	'lantai dua puskesmas',
	'rantai pasok pupuk',
	'santai saja',
	'partai politik',
	'bantai sapi kurban',
	'petai dan jengkol',
	'cerita intai',
	'kaitan dengan surat',
	'detail laporan',
	'tailing tambang',
	'Taiwan dan Thailand',
	'pukat harimau',
	'pukis dijual',
	'pukul sembilan',
	'cukin',
	'cukup lama',
	'kebaikan jalan',
	'babinsa desa',
	'Babinsa dan Bhabinkamtibmas',
	'membabi buta menebang pohon',
	'bangsa Indonesia',
	'kebangsaan',
	'bangsal rumah sakit',
	'bangsawan',
	'bangkai ikan di pelabuhan',
	'bangku sekolah',
	'kontrak kerja',
	'kontrol jalan',
	'kontroler lampu',
	'memeka',
	'memekakkan telinga',
	'memekarkan wilayah',
	'pepaya',
	'pantekosta',
	'gereja Pantekosta',
	'pantai kapal',
	'titil',
	'beton dan bebek',
	'begonia di taman',
	'sandalan',
	'Toboli',
	'nyonya tua',
	'gelontor air',
	'bacokan di pasar',
	'kepadatan',
	'brengosnya',
	// The animal itself, and the sickness.
	'anjing laut terdampar di pantai Jailolo',
	'banyak anjing liar di RT 05',
	'anak saya digigit anjing tetangga',
	'vaksin rabies untuk anjing',
	'anjing peliharaan warga berkeliaran',
	'kandang babi di belakang rumah',
	'limbah ternak babi masuk sungai',
	'daging babi dijual tanpa label',
	'flu babi afrika',
	'hama babi hutan di kebun',
	'kawanan monyet merusak kebun',
	'cacar monyet',
	'monyet ekor panjang',
	'tai lalat di pipi',
	'tahi lalat',
	'kotoran ayam dan tai ayam',
	// Places and people.
	'warga Pulau Babi meminta dermaga',
	'Pulau Asu di Nias',
	'Tanjung Anjing',
	'Desa Kimak, Bangka',
	'Kampung Tai',
	'Bapak Tai dari Halmahera',
	'Pak Asu sudah datang',
	'keluarga Taihuttu',
	'marga Pukul',
	'Kelurahan Tolobali',
	'Kelurahan Sangaji',
	'Desa Cukilan',
	'Toko Bali',
	'Desa Bangsalsari',
	// Medical, official and everyday words.
	'penyandang cacat dan autis',
	'penyakit kutil kelamin',
	'kanker payudara',
	'infeksi saluran kencing',
	'tes HIV bagi pekerja',
	'operator alat berat bego',
	'ruang VIP A5 U',
	'Jalur T41',
	'SD 4 A',
	'RT 01 RW 02 B 3',
	'DG 5 U',
	'nomor 4 5 u',
	'a. b. c. d.',
	'1. 2. 3.',
	'pukul 10.00 s.d. 12.00 WIT',
	'di ke ya ku',
	'ada di RT ku di sa na',
	'tambang emas Gosowong',
	'slot parkir penuh',
	'judi online meresahkan warga',
	'pinjol ilegal',
	'bonus atlet belum dibayar',
	'obat untuk jantung tidak kuat',
	'https://contoh.test/babi/asu',
	'surat@tai.test'
];

describe('words that are watched', () => {
	it('has as many of each as a proof takes', () => {
		expect(new Set(HITS.map(([text]) => text)).size).toBeGreaterThanOrEqual(80);
		expect(new Set(TRAPS).size).toBeGreaterThanOrEqual(80);
	});

	it.each(HITS)('finds: %s', (text, word) => expect(found(text)).toContain(word));

	it.each(TRAPS)('leaves alone: %s', (text) => expect(found(text)).toEqual([]));

	it('says how it was written', () => {
		expect(sightingsIn('Dasar (B4ngs4t), semua', watch)).toEqual([
			{ word: 'bangsat', mode: 'hold', written: 'B4ngs4t' }
		]);
	});

	it('is found however many letters are repeated, made small or large', () => {
		const word = 'bangsat';
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean()), { minLength: 7, maxLength: 7 }),
				(ways) => {
					const written = [...word].map((letter, index) => {
						const [times, large] = ways[index] ?? [1, false];
						return (large ? letter.toUpperCase() : letter).repeat(times);
					});
					expect(found(`kamu ${written.join('')} ya`)).toContain(word);
				}
			)
		);
	});

	it('takes whatever is typed, and in no time', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => Array.isArray(found(text))));
		expect(found('a '.repeat(2000))).toEqual([]);
	});
});
