import type { TemplateAct } from '$lib/domain/answer/acts';
import type { AgencySlug } from './agencies';
import type { CategorySlug } from './categories';

/** Words that answers begin from; several bodies are versions, the first the oldest. */
export type DemoTemplate = {
	agency: AgencySlug | null;
	act: TemplateAct;
	category?: CategorySlug;
	name: string;
	bodies: readonly [string, ...string[]];
	retired?: true;
};

const CONTEST = 'Bila hasilnya belum sesuai, Anda dapat menyanggah di halaman ini.';

export const templates: readonly DemoTemplate[] = [
	{
		agency: 'pupr',
		act: 'answer',
		category: 'jalan-rusak',
		name: 'Jalan berlubang: sudah diperiksa',
		bodies: [
			'Yth. {nama},\n\nlaporan {nomor} sudah kami periksa.',
			'{nama}, terima kasih atas laporan “{judul}”.\n\nRegu kami memeriksa jalan itu pada {tanggal}. Kami menemukan [apa]. Kami menambalnya pada [tanggal], paling lambat {tenggat}.\n\nKeberatan atas jawaban ini? Anda dapat menyanggah di halaman ini.'
		]
	},
	{
		agency: 'pupr',
		act: 'resolve',
		name: 'Perbaikan selesai',
		bodies: [
			`{nama}, kami sudah memperbaiki yang Anda laporkan.\n\nYang kami kerjakan: [apa], di [tempat], pada [tanggal]. Fotonya terlampir.\n\n${CONTEST}`
		]
	},
	{
		agency: 'pupr',
		act: 'promise',
		name: 'Menunggu bahan',
		bodies: ['Kami sudah [apa] di [tempat]. Bahannya tiba [tanggal], lalu kami kerjakan sampai selesai.'],
		retired: true
	},
	{
		agency: 'dinkes',
		act: 'answer',
		name: 'Pelayanan puskesmas',
		bodies: [
			`{nama}, kami sudah berbicara dengan kepala puskesmas tentang “{judul}”.\n\nMulai [tanggal] berlaku ini: [apa]. Ruang pengaduan {instansi} buka Senin sampai Jumat, pukul 08.00 sampai 15.00.\n\n${CONTEST}`
		]
	},
	{
		agency: 'dinkes',
		act: 'dispose',
		name: 'Masukan diterima',
		bodies: [
			'Masukan {nomor} tentang {pasal} kami terima: [apa yang berubah] dalam naskah berikutnya, karena [alasan].'
		]
	},
	{
		agency: null,
		act: 'dispose',
		name: 'Di luar lingkup',
		bodies: [
			'Masukan ini di luar lingkup “{konsultasi}”. {instansi} meneruskannya kepada [instansi] pada {tanggal}, dan [langkah berikutnya].'
		]
	},
	{
		agency: null,
		act: 'ask',
		name: 'Tempat kurang jelas',
		bodies: [
			'Di mana tepatnya di {wilayah}? Sebutkan nama jalan dan bangunan yang dekat, atau kirim foto, dalam 5 hari kerja.'
		]
	}
];
