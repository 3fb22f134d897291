import type { PersonalCommitmentAction } from '$lib/forms/consultation/commitment/commitment';
import type { CommitmentAction } from '$lib/domain/consultation/commitment/status';

/** Words about promises of signed minutes and about the reports that they answer. */
export const promises = {
	title: 'Komitmen',
	lead: 'Butir rencana tindak lanjut dari berita acara yang ditandatangani. Setiap butir punya penanggung jawab dan tenggat yang disepakati.',
	notYet: 'Komitmen belum terbit',
	notYetWhy: 'Butir komitmen dapat dibaca setelah berita acara diterbitkan.',
	item: (position: number) => `Butir ${position}`,
	realised: (percent: number) => `${percent}% komitmen disetujui peserta sebagai terpenuhi`,
	realisedNone: 'Belum ada komitmen yang dapat dihitung.',
	realisedNote:
		'Terpenuhi: dinyatakan selesai dengan bukti, lalu disetujui peserta. Diam bukan persetujuan: yang tidak ditanggapi disebut tersendiri. Yang dilepaskan sepihak tetap dihitung belum dipenuhi; hanya yang dilepaskan dengan persetujuan peserta tidak ditagih lagi.',
	keptOf: {
		confirmed: 'disetujui peserta',
		unopposed: 'tanpa tanggapan peserta',
		waived: 'dilepaskan sepihak',
		released: 'dilepaskan dengan persetujuan peserta'
	},
	ofCounted: (part: number, whole: number) => `${part} dari ${whole}`,
	problem: 'Masalah',
	recommendation: 'Rekomendasi',
	term: 'Jangka waktu',
	agency: 'Instansi',
	personInCharge: 'Penanggung jawab',
	due: 'Tenggat yang disepakati',
	reported: 'Dinyatakan selesai',
	answerBy: (day: string) => `Peserta dapat menyetujui atau menyanggah sampai ${day}.`,
	answerSignIn: 'Anda peserta konsultasi ini? Masuk untuk menanggapi.',
	inputs: 'Masukan yang mendasari',
	input: (number: number) => `Masukan ${number}`,
	history: 'Perkembangan',
	happened: {
		report_progress: 'Kemajuan ditulis',
		fulfil: 'Dinyatakan selesai',
		contest_fulfilment: 'Disanggah peserta',
		confirm_fulfilment: 'Disetujui peserta',
		accept_silence: 'Batas tanggapan peserta habis tanpa sanggahan',
		waive: 'Dilepaskan sepihak dengan alasan',
		accept_waiver: 'Pelepasan disetujui peserta',
		contest_waiver: 'Pelepasan ditolak peserta'
	} satisfies Record<CommitmentAction, string>,
	historyNone: 'Belum ada perkembangan yang ditulis.',
	back: 'Semua komitmen',
	backToItem: 'Kembali ke butir ini',
	objection: 'Sanggahan peserta',
	agreed: 'Yang disepakati',
	participant: 'Peserta',
	system: 'Sistem',
	reports: 'Laporan warga yang terkait',
	reportsNote: 'Pelapornya mendapat kabar kemajuan.',
	reportsOfTopic: 'Laporan warga yang mendasari konsultasi ini',
	consultations: 'Konsultasi publik tentang laporan ini',
	ofTopic: 'Laporan ini menjadi salah satu alasan konsultasi.',
	progressOf: (position: number, topic: string) => `Butir ${position}: ${topic}`,
	late: {
		title: 'Komitmen yang terlambat',
		note: 'Janji dalam berita acara konsultasi yang tenggatnya sudah lewat dan belum dipenuhi, termasuk yang dilepaskan sepihak.',
		none: 'Tidak ada komitmen yang terlambat.',
		count: (count: number) => (count === 1 ? '1 komitmen terlambat' : `${count} komitmen terlambat`)
	},
	ofAgency: {
		title: 'Komitmen kepada warga',
		none: 'Instansi ini belum membuat komitmen dalam konsultasi publik.',
		counts: (made: number, late: number) => `${made} komitmen, ${late} terlambat`,
		all: 'Yang ditepati'
	},
	desk: {
		title: 'Komitmen instansi',
		lead: 'Janji instansi Anda dalam berita acara konsultasi. Yang paling dekat tenggatnya di atas.',
		back: 'Ruang kerja',
		open: 'Masih dikerjakan',
		openNone: 'Tidak ada komitmen yang masih dikerjakan',
		openNoneWhy: 'Komitmen baru muncul di sini setelah berita acara ditandatangani.',
		waiting: 'Menunggu peserta',
		settled: 'Sudah ditutup',
		most: (count: number) => `Ditampilkan ${count} teratas.`,
		update: 'Buka dan perbarui'
	},
	bridge: {
		title: 'Laporan warga yang terkait',
		lead: 'Kaitkan laporan publik dengan konsultasi ini atau dengan satu butir. Pelapornya diberi tahu setelah umum dapat membacanya.',
		none: 'Belum ada laporan yang dikaitkan.',
		ref: 'Nomor laporan',
		refHint: 'Misalnya 7Q4M-2K9X.',
		tiedTo: 'Kaitkan dengan',
		topic: 'Konsultasi ini seluruhnya',
		submit: 'Kaitkan laporan',
		done: 'Laporan sudah dikaitkan.',
		untie: (what: string) => `Lepaskan dari: ${what}`,
		raise: 'Angkat ke konsultasi publik',
		raises: (ref: string) =>
			`Laporan ${ref} akan dikaitkan dengan konsultasi ini. Pelapornya diberi tahu saat konsultasi diumumkan.`,
		running: 'Atau kaitkan dengan konsultasi yang sudah ada:',
		undone: 'Kaitan laporan sudah dilepaskan.'
	},
	act: {
		text: {
			report_progress: 'Apa yang sudah dikerjakan',
			fulfil: 'Apa yang sudah diselesaikan',
			confirm_fulfilment: 'Tanggapan',
			contest_fulfilment: 'Apa yang belum dipenuhi',
			waive: 'Alasan',
			accept_waiver: 'Tanggapan',
			contest_waiver: 'Mengapa masih harus dipenuhi'
		} satisfies Record<PersonalCommitmentAction, string>,
		explain: {
			report_progress: 'Catatan kemajuan dapat dibaca umum. Tenggatnya tidak berubah.',
			fulfil: 'Lampirkan bukti, misalnya foto atau dokumen. Peserta diberi waktu untuk menyetujui atau menyanggah.',
			confirm_fulfilment: 'Anda menyatakan bahwa komitmen ini sudah dipenuhi.',
			contest_fulfilment: 'Komitmen ini terbuka kembali dan tenggat semula tetap berlaku.',
			waive:
				'Instansi menyatakan tidak mengerjakannya lagi. Alasannya dibaca umum dan tidak dapat ditarik kembali. Selama peserta belum setuju, komitmen ini tetap dihitung belum dipenuhi.',
			accept_waiver: 'Anda setuju komitmen ini tidak ditagih lagi. Peserta lain masih dapat menolaknya.',
			contest_waiver: 'Komitmen ini kembali harus dipenuhi, dan tenggat semula tetap berlaku.'
		} satisfies Record<PersonalCommitmentAction, string>,
		files: 'Bukti',
		filesHint: 'Foto JPEG, PNG, WebP atau PDF; paling banyak lima, masing-masing 5 MB.',
		unavailable: 'Saat ini tidak dapat dilakukan',
		unavailableWhy: (status: string) => `Keadaan komitmen ini: ${status}.`,
		done: 'Tercatat. Pihak yang berkepentingan diberi tahu.'
	}
};
