import type { AgencySlug } from './agencies';

/** What one citizen wrote about the matter of the case: days ago in working days, and the hour. */
type Told = { back: number; hour: number; title: string; text: string; place: string; anonymous?: true; guest?: true };

/**
 * Six reports of one landslip, linked into one case: two are anonymous, two came without an account. What the agency answers to
 * the first reaches all, and one reporter objects. Two more of another matter have come since, and nobody has looked yet.
 */
export const linkedCase = {
	agency: 'pupr' satisfies AgencySlug,
	category: 'jalan-rusak',
	district: '82.71',
	leading: {
		back: 15,
		hour: 7,
		title: 'Longsor menutup separuh Jalan Raya Batu Angus di Kulaba',
		text: 'Sejak hujan malam tadi tanah longsor menutup separuh badan jalan di Kulaba, kira-kira 200 meter sebelum jembatan. Kendaraan bergantian lewat satu jalur dan tidak ada rambu.',
		place: 'Kulaba'
	},
	linked: [
		{
			back: 14,
			hour: 6,
			title: 'Jalan Batu Angus Kulaba longsor, satu jalur saja',
			text: 'Longsor di Jalan Batu Angus dekat jembatan Kulaba. Pagi ini antre panjang karena hanya satu jalur, dan batu masih jatuh.',
			place: 'Kulaba',
			anonymous: true
		},
		{
			back: 14,
			hour: 9,
			title: 'Tanah longsor di Kulaba belum dibersihkan',
			text: 'Tanah longsor menutup separuh jalan di Kulaba dan belum ada alat berat. Anak sekolah lewat di tepi jurang.',
			place: 'Kulaba'
		},
		{
			back: 13,
			hour: 17,
			title: 'Longsor Kulaba: malam gelap dan tidak ada rambu',
			text: 'Badan jalan di Kulaba tertutup longsor sebelum jembatan. Malam hari gelap, tanpa rambu, sudah dua motor jatuh.',
			place: 'Kulaba',
			guest: true
		},
		{
			back: 12,
			hour: 8,
			title: 'Mohon longsor di Jalan Raya Batu Angus segera dibersihkan',
			text: 'Longsor di Jalan Raya Batu Angus, Kulaba, menutup separuh jalan. Mobil sayur dari Sulamadaha terlambat setiap pagi.',
			place: 'Kulaba',
			guest: true
		},
		{
			back: 11,
			hour: 10,
			title: 'Saluran dan jalan di Kulaba rusak karena longsor',
			text: 'Selain jalan yang tertutup longsor di Kulaba, saluran air di sisi atas juga pecah, jadi airnya masuk ke halaman rumah.',
			place: 'Kulaba',
			anonymous: true
		}
	],
	why: 'Longsor yang sama di Jalan Raya Batu Angus, Kulaba, dekat jembatan, dilaporkan pada pekan yang sama.',
	answer:
		'Regu kami sudah memeriksa longsor di Kulaba. Alat berat dari Ternate Selatan bekerja mulai besok pagi, dan rambu sementara sudah dipasang di kedua sisi.',
	resolution:
		'Material longsor di Jalan Raya Batu Angus, Kulaba, sudah diangkut, kedua jalur terbuka, dan tebing di atasnya ditutup terpal sambil menunggu bronjong.',
	/** In the words of the reporter whose report came last. */
	objection:
		'Jalannya memang sudah terbuka, tetapi saluran yang pecah belum diperbaiki dan air masih masuk ke halaman kami.',
	/** Of the same reporter, who appeals against the link: nobody has looked yet. */
	denial: 'Yang kami laporkan saluran yang pecah, bukan longsornya. Longsor sudah selesai, saluran kami belum dijawab.',
	waiting: [
		{
			back: 1,
			hour: 16,
			title: 'Lampu jalan di depan Pasar Dufa-Dufa padam',
			text: 'Lampu jalan di depan Pasar Dufa-Dufa padam sejak tiga malam. Pedagang pulang dalam gelap.',
			place: 'Dufa-Dufa'
		},
		{
			back: 0,
			hour: 6,
			title: 'Depan Pasar Dufa-Dufa gelap, lampu jalannya padam',
			text: 'Sudah beberapa malam lampu jalan depan Pasar Dufa-Dufa padam, gelap sekali untuk pedagang yang pulang malam.',
			place: 'Dufa-Dufa',
			guest: true
		}
	],
	waitingCategory: 'penerangan-jalan'
} as const satisfies Record<string, unknown> & { leading: Told; linked: readonly Told[]; waiting: readonly Told[] };
