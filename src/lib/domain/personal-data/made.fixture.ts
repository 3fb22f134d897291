import type { PersonalKind } from './kind';

/** A small generator of our own (mulberry32), so that the same numbers are made everywhere. */
export function makeRandom(seed: number) {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const upTo = (most: number) => Math.floor(next() * most);
	const one = <T>(of: readonly T[]): T => of[upTo(of.length)] as T;
	const digits = (count: number) => Array.from({ length: count }, () => upTo(10)).join('');
	const padded = (value: number, size = 2) => String(value).padStart(size, '0');
	return { upTo, one, digits, padded };
}
type Random = ReturnType<typeof makeRandom>;

const NAMES = ['Siti Djaelani', 'Iswan', 'Rahmawati Umasangadji', 'Hamid Usman', 'Nurlela Sangaji', 'Yoseph Tonda'];
const PLACES = ['Bastiong', 'Kalumata', 'Sofifi', 'Gurabati', 'Labuha', 'Daruba', 'Sanana', 'Maba', 'Weda', 'Tobelo'];
const LEADS = ['Mohon dibantu.', 'Warga sudah resah.', 'Sudah tiga bulan begini.', 'Tolong ditindaklanjuti, Pak.', ''];
const TAILS = ['Terima kasih.', 'Mohon segera.', 'Kami tunggu kabarnya.', ''];

const registry = ({ upTo, one, padded }: Random, women: boolean) => {
	const day = padded(1 + upTo(28) + (women && upTo(2) ? 40 : 0));
	const region = `${one(['82', '82', '82', '81', '73', '35', '91'])}${padded(1 + upTo(30))}${padded(1 + upTo(20))}`;
	return `${region}${day}${padded(1 + upTo(12))}${padded(upTo(100))}${padded(1 + upTo(9998), 4)}`;
};
const spelt = ({ one }: Random, digits: string, ways: readonly (readonly number[])[], signs: readonly string[]) => {
	const way = one(ways);
	const sign = one(signs);
	let at = 0;
	return way.length === 0
		? digits
		: way
				.map((size) => digits.slice(at, (at += size)))
				.filter(Boolean)
				.join(sign);
};
const mobile = (random: Random) => {
	const start = random.one(['0811', '0812', '0813', '0821', '0822', '0823', '0852', '0853', '0895', '0858', '0877']);
	const national = start + random.digits(6 + random.upTo(3));
	const way = random.upTo(4);
	if (way === 0) return national;
	if (way === 1) return spelt(random, `62${national.slice(1)}`, [[2, 3, 4, 5]], [' ', '-']).replace(/^/, '+');
	return spelt(
		random,
		national,
		[
			[4, 4, 5],
			[4, 3, 6],
			[4, 4, 2, 3]
		],
		[' ', '-', '.', '\u00a0']
	);
};

const MAKE: Record<PersonalKind, (random: Random) => [lead: string, value: string]> = {
	nik: (random) => [
		random.one(['NIK saya', 'NIK:', 'KTP', `atas nama ${random.one(NAMES)}`, '', 'nomor induk kependudukan']),
		spelt(random, registry(random, true), [[], [], [6, 6, 4], [4, 4, 4, 4], [2, 2, 2, 6, 4]], [' ', '.', '-'])
	],
	family_card: (random) => [
		random.one(['No. KK', 'nomor KK', 'Kartu Keluarga', 'KK:']),
		spelt(random, registry(random, false), [[], [4, 4, 4, 4], [6, 6, 4]], [' ', '.'])
	],
	tax_number: (random) => [
		random.one(['NPWP', 'NPWP saya', 'nomor pokok wajib pajak']),
		spelt(random, random.digits(15), [[]], ['']).replace(
			/^(..)(...)(...)(.)(...)(...)$/,
			random.upTo(2) ? '$1.$2.$3.$4-$5.$6' : '$1$2$3$4$5$6'
		)
	],
	insurance: (random) => [random.one(['No. BPJS', 'kartu JKN', 'KIS', 'nomor peserta']), `000${random.digits(10)}`],
	phone: (random) => [
		random.one(['hubungi', 'WA', 'HP', 'telp.', 'nomor saya', 'bisa di', '', 'kontak:', `${random.one(NAMES)},`]),
		mobile(random)
	],
	email: (random) => [
		random.one(['email', 'kirim ke', 'surel saya:', '']),
		`${random.one(['siti', 'iswan.k', 'rahma_u', 'hamid99', 'y.tonda'])}${random.upTo(99)}@${random.one(['gmail.com', 'yahoo.co.id', 'outlook.com', 'unkhair.ac.id', 'proton.me'])}`
	],
	account: (random) => [
		random.one([
			'rekening BRI',
			'no. rek',
			'BNI',
			'transfer ke BCA',
			'rekening Mandiri',
			'rekening saya di Bank Maluku'
		]),
		spelt(
			random,
			`${1 + random.upTo(7)}${random.digits(9 + random.upTo(6))}`,
			[[], [], [4, 2, 6, 2, 1], [4, 4, 8]],
			['-', ' ']
		)
	],
	plate: (random) => [
		random.one(['mobil', 'truk', 'motor', 'plat', 'nopol', '', 'pengemudi']),
		`${random.one(['DG', 'DG', 'DE', 'DB', 'DD'])}${random.one([' ', '', '-'])}${1000 + random.upTo(8999)}${random.one([' ', ''])}${random.one(['KA', 'KB', 'MT', 'UB', 'QM', 'A', 'TS'])}`
	],
	coordinates: (random) => [
		random.one(['rumah saya', 'kediaman kami', 'titik', 'peta']),
		`${random.one(['0', '1', '-1'])}.${random.digits(6)}, 12${random.one(['6', '7', '8'])}.${random.digits(6)}`
	]
};

/** Sentences with one number of somebody in each, and where it stands. */
export function makeHits(count: number, seed: number) {
	const random = makeRandom(seed);
	const kinds = Object.keys(MAKE) as PersonalKind[];
	return Array.from({ length: count }, (_, turn) => {
		const kind = kinds[turn % kinds.length] as PersonalKind;
		const [lead, value] = MAKE[kind](random);
		const before = [random.one(LEADS), `Di ${random.one(PLACES)} belum ada perbaikan,`, lead].filter(Boolean).join(' ');
		return {
			kind,
			text: `${before} ${value}${random.one(['.', ',', '', ' ya', ')'])} ${random.one(TAILS)}`,
			from: before.length + 1,
			to: before.length + 1 + value.length
		};
	});
}

const dotted = (amount: string) => amount.replace(/\B(?=(\d{3})+$)/g, '.');

const TRAPS: readonly ((random: Random) => string)[] = [
	({ upTo, padded }) => `RT ${padded(upTo(20))} RW ${padded(upTo(9))} KM ${upTo(90)}`,
	({ upTo }) => `Rp ${dotted(String(1_000_000 + upTo(9_000_000) * 1000))},00`,
	({ upTo, digits }) => `Rp${1 + upTo(9)}${digits(9 + upTo(6))}`,
	({ upTo, padded }) =>
		`tanggal ${padded(1 + upTo(28))}-${padded(1 + upTo(12))}-20${padded(upTo(27))} jam ${padded(upTo(24))}.${padded(upTo(60))}`,
	(random) =>
		`${random.one(['nomor tiket', 'no. resi', 'nomor antrean', 'nomor registrasi', 'kode'])} ${random.one([registry(random, true), `0812${random.digits(8)}`, random.digits(12)])}`,
	({ one, digits }) =>
		`${one(['IDPEL', 'ID pelanggan', 'nomor meter', 'virtual account', 'kode billing', 'IMEI'])} ${one(['5', '1', '8', '0'])}${digits(11)}`,
	({ one, digits }) =>
		`${one(['darurat', 'call center', 'layanan'])} ${one(['110', '112', '119', '123', `1500${digits(3)}`, `0921-31${digits(5)}`, `(0921) 32${digits(4)}`])}`,
	({ upTo, one }) => `${one(['PP', 'UU', 'Perda', 'Permendagri', 'Pasal'])} ${1 + upTo(120)} Tahun 20${10 + upTo(17)}`,
	({ upTo, one }) =>
		`${one(['SD', 'SMP N', 'SMA N', 'Blok B', 'ruang D', 'jalur A'])} ${1 + upTo(30)} ${one(['A', 'B', 'C', ''])}`.trim(),
	({ upTo, digits }) => `Nomor ${100 + upTo(900)}/${digits(4)}/DG-${1 + upTo(12)}/20${10 + upTo(17)}`,
	({ digits }) => `token ${[1, 2, 3, 4, 5].map(() => digits(4)).join(' ')}`,
	({ upTo, one }) =>
		`${upTo(9000) + 10} ${one(['kg', 'kk', 'jiwa', 'meter', 'rb', 'jt', 'unit'])} dg ${10 + upTo(90)} ${one(['kk', 'org', 'rb', 'kg'])}`,
	({ one }) => `${one(['dinkes', 'pupr', 'humas'])}@${one(['malutprov.go.id', 'ternatekota.go.id'])}`,
	(random) =>
		`NIP 19${random.padded(60 + random.upTo(39))}0${1 + random.upTo(9)}${random.padded(1 + random.upTo(28))}20100${1 + random.upTo(9)}100${random.upTo(9)}`,
	({ digits }) => `jalan rusak di 0.${digits(6)}, 127.${digits(6)}`,
	({ one, digits }) => `kartu contoh ${withLuhn(`${one(['4', '55', '51'])}${digits(15)}`.slice(0, 15))}`
];

/** The digit that makes a card's number complete. */
const withLuhn = (digits: string): string => {
	const sum = [...digits].reverse().reduce((total, digit, place) => {
		const worth = place % 2 === 0 ? Number(digit) * 2 : Number(digit);
		return total + (worth > 9 ? worth - 9 : worth);
	}, 0);
	return `${digits}${(10 - (sum % 10)) % 10}`;
};

export function makeTraps(count: number, seed: number): string[] {
	const random = makeRandom(seed);
	return Array.from({ length: count }, (_, turn) => {
		const trap = (TRAPS[turn % TRAPS.length] as (typeof TRAPS)[number])(random);
		return `${random.one(LEADS)} Di ${random.one(PLACES)}, ${trap}. ${random.one(TAILS)}`.trim();
	});
}
