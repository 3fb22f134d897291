import type { ForwardAction, Moment, PartState, PathPart, PathStep, StepState } from '$lib/domain/consultation/path';
import { formatNumber } from '$lib/text/format';

const number = (value: number) => formatNumber('id', value);

/** The path of a consultation as its host walks it. */
export const deskPath = {
	title: 'Langkah konsultasi',
	stepOf: (step: number, steps: number) => `Langkah ${number(step)} dari ${number(steps)}`,
	step: {
		prepare: 'Siapkan',
		listen: 'Dengarkan',
		agree: 'Sepakati',
		keep: 'Tepati'
	} satisfies Record<PathStep, string>,
	stepSays: {
		prepare: 'Apa yang ditanyakan, bahannya, jadwalnya, dan siapa yang diundang.',
		listen: 'Masukan dikumpulkan dan dijawab satu per satu; pertemuan dicatat.',
		agree: 'Berita acara disusun, ditetapkan, dan ditandatangani para pihak.',
		keep: 'Berita acara diterbitkan, dan setiap komitmen ditepati.'
	} satisfies Record<PathStep, string>,
	stepState: {
		done: 'Selesai',
		now: 'Sedang dikerjakan',
		ahead: 'Nanti',
		dropped: 'Tidak dilanjutkan'
	} satisfies Record<StepState, string>,
	partsDone: (done: number, of: number) => `${number(done)} dari ${number(of)} bagian`,
	part: {
		details: 'Data konsultasi',
		text: 'Naskah',
		materials: 'Bahan',
		meetings: 'Jadwal pertemuan',
		invitations: 'Undangan',
		inputs: 'Masukan',
		attendance: 'Daftar hadir',
		notes: 'Notulensi dan foto',
		minutes: 'Berita acara',
		items: 'Butir',
		parties: 'Pihak',
		signatures: 'Tanda tangan',
		publication: 'Penerbitan',
		commitments: 'Komitmen'
	} satisfies Record<PathPart, string>,
	partState: {
		done: 'Selesai',
		next: 'Berikutnya',
		todo: 'Belum lengkap',
		going: 'Sedang berjalan',
		ahead: 'Nanti',
		spare: 'Tidak diwajibkan',
		dropped: 'Tidak dilanjutkan'
	} satisfies Record<PartState, string>,
	until: {
		opening: 'sejak masa penyampaian masukan dibuka',
		meeting: 'sejak pertemuan pertama',
		fixing: 'sesudah naskah ditetapkan',
		signing: 'sesudah semua pihak menandatangani',
		publishing: 'sesudah berita acara diterbitkan'
	} satisfies Record<Moment, string>,
	gather: {
		details: 'Lengkapi data konsultasi',
		text: 'Susun naskah',
		materials: 'Tambahkan bahan',
		meetings: 'Jadwalkan pertemuan',
		invitations: 'Susun daftar undangan',
		inputs: 'Periksa dan jawab masukan',
		attendance: 'Isi daftar hadir',
		notes: 'Catat notulensi dan unggah foto',
		minutes: 'Isi tanggal dan tempat forum',
		items: 'Susun butir berita acara',
		parties: 'Tentukan pihak penanda tangan',
		signatures: 'Kumpulkan tanda tangan',
		publication: 'Catat tempat penyebarluasan',
		commitments: 'Tepati komitmen'
	} satisfies Record<PathPart, string>,
	needs: (what: string) => `Yang masih diperlukan: ${what}.`,
	owed: (unanswered: number, held: number) =>
		[
			unanswered > 0 && `${number(unanswered)} masukan belum dijawab`,
			held > 0 && `${number(held)} masukan tamu menunggu pemeriksaan`
		]
			.filter(Boolean)
			.join(', '),
	go: (part: string) => `Ke ${part}`,
	fix: 'Tetapkan naskah berita acara',
	fixSays: 'Semua yang diperlukan sudah ada. Baca naskahnya sekali lagi, lalu tetapkan untuk ditandatangani.',
	move: {
		schedule: 'Semua yang diperlukan sudah ada. Sesudah diumumkan, siapa saja dapat membacanya dan undangan dikirim.',
		open: 'Hari pembukaan sudah tiba. Masa penyampaian masukan dibuka dengan sendirinya dalam beberapa menit.',
		close_inputs: 'Masa penyampaian masukan sudah habis dan ditutup dengan sendirinya dalam beberapa menit.',
		publish: 'Semua pihak sudah menandatangani. Sesudah diterbitkan, siapa saja dapat membaca berita acara.',
		begin_follow_up: 'Penyebarluasan sudah tercatat. Sejak sekarang komitmen dipantau sampai ditepati.',
		conclude: 'Semua komitmen sudah selesai atau dilepaskan dengan alasan.'
	} satisfies Record<ForwardAction, string>,
	wait: { opening: 'Menunggu hari pembukaan', closing: 'Mendengarkan masukan' },
	waitSays: {
		opening: 'Semua sudah siap. Masa penyampaian masukan dibuka dengan sendirinya pada waktu yang diumumkan.',
		closing: 'Tidak ada yang tertinggal. Masa penyampaian masukan ditutup dengan sendirinya pada waktu yang diumumkan.'
	},
	over: { kept: 'Konsultasi ini sudah selesai', cancelled: 'Konsultasi ini dibatalkan' },
	overSays: {
		kept: 'Semua komitmen sudah ditepati atau dilepaskan dengan alasan. Tidak ada langkah lagi.',
		cancelled: 'Alasannya dapat dibaca di halaman publik. Tidak ada langkah lagi.'
	},
	byHost: 'Dikerjakan oleh fasilitator atau pimpinan instansi ini.',
	byPromising: 'Setiap komitmen ditepati oleh instansi yang menjanjikannya.',
	waitsFor: (what: string) => `Menunggu: ${what}`,
	announcedHour: 'jam yang diumumkan',
	following: 'Bagian berikutnya',
	preceding: 'Bagian sebelumnya'
};
