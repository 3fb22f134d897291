import type { Phase } from '$lib/domain/consultation/journey';

/** Pages of one consultation and their list, as everybody reads them. */
export const topic = {
	tab: {
		parts: 'Bagian konsultasi',
		topic: 'Ikhtisar',
		text: 'Naskah',
		inputs: 'Masukan',
		minutes: 'Berita acara',
		commitments: 'Komitmen'
	},
	window: {
		until: (closes: string) => `Menerima masukan sampai ${closes}`,
		from: (opens: string, closes: string) => `Menerima masukan ${opens} sampai ${closes}`,
		over: (opens: string, closes: string) => `Masa penyampaian masukan: ${opens} sampai ${closes}`
	},
	list: {
		title: 'Konsultasi publik',
		lead: 'Rancangan, standar, dan kebijakan layanan yang dibicarakan instansi bersama masyarakat sebelum diputuskan. Setiap masukan dijawab.',
		open: 'Sedang menerima masukan',
		others: 'Konsultasi lain',
		results: 'Daftar konsultasi',
		stage: 'Tahap',
		allStages: 'Semua tahap',
		stages: {
			dibuka: 'Menerima masukan',
			dijadwalkan: 'Akan datang',
			dibahas: 'Masukan dijawab',
			'tindak-lanjut': 'Tindak lanjut',
			selesai: 'Selesai',
			dibatalkan: 'Dibatalkan'
		},
		agency: 'Instansi',
		allAgencies: 'Semua instansi',
		scope: 'Yang dibahas',
		allScopes: 'Semua',
		apply: 'Tampilkan',
		form: 'Filter konsultasi',
		more: 'Filter',
		empty: 'Tidak ada konsultasi yang cocok',
		emptyNext: 'Ubah atau kosongkan filter.',
		emptyAll: 'Belum ada konsultasi yang diumumkan',
		emptyAllNext: 'Konsultasi muncul di sini begitu instansi mengumumkan jadwalnya.',
		inputs: (count: string) => `${count} masukan`,
		answered: (count: string, of: string) => `${count} dari ${of} masukan dijawab`,
		closes: (at: string) => `ditutup ${at}`,
		opens: (at: string) => `dibuka ${at}`
	},
	now: {
		readText: 'Baca naskah',
		readInputs: 'Lihat semua masukan',
		readMinutes: 'Baca berita acara',
		readCommitments: 'Pantau komitmen',
		answered: (count: string, of: string) => `${count} dari ${of} masukan sudah dijawab`,
		noInputs: 'Belum ada masukan.',
		soFar: (count: string) => `${count} masukan sejauh ini.`,
		due: (day: string) => `Tenggat tahap ini: ${day}.`,
		late: (day: string) => `Tenggat tahap ini sudah lewat: ${day}.`,
		hidden: 'Konsultasi ini disembunyikan moderator dan tidak tampil untuk umum.',
		draft: 'Hanya penyelenggara yang melihat halaman ini sampai jadwalnya diumumkan.',
		cancelledBecause: (reason: string) => `Alasan: ${reason}`
	},
	asked: 'Yang ditanyakan',
	askedNone: 'Pertanyaannya belum ditulis.',
	questions: 'Pertanyaan untuk Anda',
	answer: 'Jawab',
	answerOf: (position: number) => `pertanyaan ${position}`,
	background: 'Latar belakang',
	materials: 'Bahan',
	materialsNone: 'Belum ada bahan.',
	earlier: 'Sebelumnya:',
	materialVersion: (version: number) => `versi ${version}`,
	agenda: 'Pertemuan',
	agendaNone: 'Tidak ada pertemuan tatap muka. Seluruh konsultasi berlangsung di situs ini.',
	calendar: 'Simpan ke kalender',
	meetingLink: 'Tautan pertemuan daring',
	survey: 'Survei kepuasan',
	surveyLink: 'Isi survei konsultasi ini',
	surveyResult: 'Lihat hasil survei konsultasi ini',
	facts: {
		title: 'Keterangan',
		host: 'Penyelenggara',
		scope: 'Yang dibahas',
		method: 'Cara',
		service: 'Layanan',
		attached: 'Dilampiri',
		standard: 'standar pelayanan',
		declaration: 'maklumat pelayanan',
		surveyResult: 'hasil survei kepuasan',
		decree: 'Tim',
		contact: 'Narahubung'
	},
	unsur: {
		title: 'Siapa yang hadir',
		count: (count: number) => `${count} kelompok masyarakat hadir (paling sedikit 5)`,
		online: 'Dihitung dari masukan dan daftar hadir.',
		offline: 'Dihitung dari daftar hadir pertemuan.',
		none: 'Belum ada yang tercatat.',
		met: 'Target terpenuhi',
		invited: (count: number) => `${count} pihak diundang`
	},
	journey: {
		title: 'Perjalanan konsultasi',
		phase: {
			announcement: 'Diumumkan',
			inputs: 'Menerima masukan',
			deliberation: 'Masukan dijawab',
			minutes: 'Berita acara',
			follow_up: 'Tindak lanjut'
		} satisfies Record<Phase, string>,
		past: 'sudah lewat',
		turn: (owner: string) => `menunggu ${owner}`,
		left: (days: number) => (days === 0 ? 'hari terakhir' : `sisa ${days} hari`)
	},
	brief: {
		title: 'Konsultasi publik',
		homeNone: 'Saat ini tidak ada konsultasi yang menerima masukan.',
		figures: (open: string) => `${open} konsultasi sedang menerima masukan.`,
		answered: (answered: string, inputs: string) =>
			`${answered} dari ${inputs} masukan dijawab dalam konsultasi yang masa penyampaian masukannya berakhir.`,
		agencyNone: 'Instansi ini belum mengumumkan konsultasi.',
		all: 'Semua konsultasi',
		allOfAgency: 'Semua konsultasi instansi ini'
	}
};
