import type { AgencySlug } from './agencies';
import type { CategorySlug } from './categories';

export type DemoRule = {
	category?: CategorySlug;
	district?: string;
	words?: readonly string[];
	agency: AgencySlug;
	priority?: number;
	note?: string;
};

/** Who answers for what in the demo province, beyond the agency of each category. */
export const rules: readonly DemoRule[] = [
	{
		words: ['longsor', 'banjir bandang', 'gempa', 'abrasi pantai'],
		agency: 'bpbd',
		priority: 1,
		note: 'Bahaya lebih dahulu: BPBD mengoordinasi dinas lain.'
	},
	{
		words: ['pungli', 'pungutan liar', 'minta uang', 'uang pelicin'],
		agency: 'inspektorat',
		priority: 2,
		note: 'Dugaan pungutan diperiksa Inspektorat, apa pun layanannya.'
	},
	{ category: 'jalan-rusak', agency: 'pupr' },
	{ category: 'jembatan', agency: 'pupr' },
	{ category: 'drainase', agency: 'pupr' },
	{
		category: 'penerangan-jalan',
		agency: 'dishub',
		note: 'Lampu jalan di ruas provinsi, sejak pembagian urusan 2025.'
	},
	{ category: 'lalu-lintas', words: ['rambu', 'marka', 'lampu merah', 'zebra cross'], agency: 'dishub' },
	{ category: 'kapal-pelabuhan', agency: 'dishub' },
	{ category: 'rumah-sakit', district: '82.71', agency: 'rsud', note: 'RSUD provinsi berada di Ternate.' },
	{ category: 'rumah-sakit', agency: 'dinkes' },
	{ category: 'sarana-sekolah', agency: 'dikbud' },
	{ category: 'sampah-pencemaran', agency: 'dlh' },
	{ category: 'perikanan', words: ['bom ikan', 'kapal asing', 'pukat'], agency: 'dkp' },
	{ category: 'irigasi', agency: 'pupr', note: 'Jaringan primer; saluran di sawah urusan Dinas Pertanian.' }
];

/** What the next version would add; the second quarrels with a rule above, so that the page shows it. */
export const drafted: readonly DemoRule[] = [
	{ category: 'jalan-rusak', words: ['lampu jalan', 'tiang lampu'], agency: 'dishub', priority: 4 },
	{ category: 'jembatan', agency: 'dishub' },
	{ category: 'irigasi', words: ['sawah', 'gabah', 'petani'], agency: 'pertanian', priority: 4 }
];

type Pass = { by: AgencySlug; to: AgencySlug; text: string };
export type DemoWanderer = {
	title: string;
	body: string;
	place: string;
	district: string;
	category: CategorySlug;
	first: AgencySlug;
	passes: readonly Pass[];
	settled: { to: AgencySlug; text: string };
	/** What the agency then does: it answers, or disputes that the report is its. */
	then: { action: 'answer' | 'dispute'; text: string };
};

/** Reports that two agencies passed on before a moderator settled whose they are. */
export const wanderers: readonly DemoWanderer[] = [
	{
		title: 'Lampu jalan di tikungan Sidangoli padam sejak dua bulan',
		body: 'Tiga lampu jalan di tikungan sebelum dermaga Sidangoli padam sejak dua bulan lalu. Malam hari gelap sekali dan sudah ada dua pengendara motor yang jatuh. Kami sudah bertanya ke beberapa kantor, selalu disuruh ke kantor lain.',
		place: 'Sidangoli',
		district: '82.01',
		category: 'jalan-rusak',
		first: 'pupr',
		passes: [
			{ by: 'pupr', to: 'perkim', text: 'Kami memelihara badan jalan; penerangan masuk kegiatan Dinas Perkim.' },
			{ by: 'perkim', to: 'pupr', text: 'Lampu ini berdiri di bahu jalan provinsi, yang dipelihara Dinas PUPR.' },
			{ by: 'pupr', to: 'perkim', text: 'Tiang dan lampunya tidak tercatat sebagai aset kami.' }
		],
		settled: {
			to: 'dishub',
			text: 'Lampu jalan di ruas provinsi adalah perlengkapan jalan. Dinas Perhubungan menanganinya, sesuai pembagian urusan tahun 2025; Dinas PUPR memberi izin kerja di bahu jalan.'
		},
		then: {
			action: 'answer',
			text: 'Petugas memeriksa ketiga lampu pada hari Selasa. Dua lampu putus dan satu kabel terkelupas. Lampu pengganti dipasang pekan ini setelah kabelnya diganti.'
		}
	},
	{
		title: 'Saluran di belakang Pasar Jailolo tersumbat lumpur',
		body: 'Saluran besar di belakang Pasar Jailolo penuh lumpur sejak hujan bulan lalu. Setiap hujan airnya naik ke lapak ikan dan sayur, dan baunya sampai ke jalan. Pedagang sudah membersihkan bagian depan, tetapi yang di belakang terlalu dalam.',
		place: 'Jailolo',
		district: '82.01',
		category: 'drainase',
		first: 'pupr',
		passes: [
			{ by: 'pupr', to: 'dlh', text: 'Yang menyumbat sampah pasar; pengangkutannya kegiatan Dinas Lingkungan Hidup.' },
			{
				by: 'dlh',
				to: 'pupr',
				text: 'Sampahnya sudah kami angkut. Yang tersisa lumpur di saluran, dan itu bukan sampah.'
			},
			{ by: 'pupr', to: 'dlh', text: 'Saluran di lingkungan pasar tidak masuk daftar pemeliharaan kami.' }
		],
		settled: {
			to: 'pupr',
			text: 'Lumpur di saluran adalah pekerjaan drainase, siapa pun yang mencatat asetnya. Dinas PUPR mengeruknya lebih dahulu, lalu menyelesaikan catatan asetnya dengan kabupaten.'
		},
		then: {
			action: 'dispute',
			text: 'Saluran ini dibangun kabupaten dan belum diserahkan kepada provinsi, sehingga anggaran pemeliharaan kami tidak dapat dipakai. Dinas PU Kabupaten Halmahera Barat yang memelihara saluran di sebelahnya.'
		}
	}
];
