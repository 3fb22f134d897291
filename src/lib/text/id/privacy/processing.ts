import type { Retained } from '$lib/domain/privacy/retention';
import { formatNumber } from '../../format';

const number = (value: number) => formatNumber('id', value);
const retained: Record<Retained, string> = {
	contact: 'Nama dan kontak pelapor sesudah laporan ditutup',
	letter: 'Salinan surat yang sudah dikirim',
	device: 'Perangkat yang diberi tahu, sejak terakhir dipakai'
};

export const processing = {
	title: 'Catatan pemrosesan data pribadi',
	says: 'Data apa yang diproses, dasar dan masa simpannya, dan surat bila terjadi kegagalan pelindungan.',
	lead: 'Diambil dari daftar yang juga dibaca halaman “Data saya”, penghapusan, dan pengujian skema (UU 27/2022, Pasal 31).',
	columns: { kind: 'Data', ground: 'Dasar', sealed: 'Tersegel', erased: 'Bila dihapus', rows: 'Kira-kira baris' },
	retention: 'Masa simpan',
	retentionSays: 'Pekerjaan malam membuang yang lewat masanya, sedikit demi sedikit, dan mencatat berapa yang dibuang.',
	retained,
	days: (days: number) => `${number(days)} hari`,
	preview: (due: number, all: number) => `Hari ini akan dibuang ${number(due)} dari ${number(all)}.`,
	removed: (count: number) => `Sudah dibuang: ${number(count)}.`,
	change: 'Ubah masa simpan',
	daysLabel: 'Berapa hari',
	groundLabel: 'Dasarnya',
	save: 'Simpan',
	breach: 'Surat kegagalan pelindungan data',
	breachSays:
		'Pilih data yang terungkap dan sejak kapan; suratnya tersusun dari catatan ini. Kirim paling lambat 3 × 24 jam sejak diketahui (Pasal 46), kepada yang bersangkutan dan lembaga pelindungan data pribadi.',
	breachKinds: 'Data yang terungkap',
	breachSince: 'Terungkap sejak',
	breachWrite: 'Susun surat',
	letter: {
		title: 'Pemberitahuan kegagalan pelindungan data pribadi',
		opening: (site: string) =>
			`Kami, pengelola ${site}, memberitahukan bahwa data pribadi berikut terungkap atau mungkin terungkap:`,
		since: 'Sejak',
		untilKnown: 'Diketahui',
		deadline: 'Batas pemberitahuan (3 × 24 jam)',
		concerned: (accounts: number, contacts: number) =>
			`Paling banyak menyangkut ${number(accounts)} akun dan ${number(contacts)} pelapor yang meninggalkan kontak.`,
		sealed: 'Tersegel: tidak terbaca tanpa rahasia server.',
		open: 'Terbaca.',
		closing:
			'Yang kami lakukan, dan yang dapat Anda lakukan: [tulis di sini]. Pertanyaan kepada pejabat pelindungan data pribadi:'
	}
};
