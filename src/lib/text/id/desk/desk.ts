import type { Role } from '$lib/domain/actor/actor';
import type { ListName } from '$lib/domain/desk/desk';
import type { DueGroup } from '$lib/domain/desk/due-group';
import { formatNumber } from '../../format';

const count = (value: number) => formatNumber('id', value);

export const desk = {
	title: 'Ruang kerja',
	lead: {
		officer: 'Laporan untuk instansi Anda, yang paling dekat tenggatnya di atas.',
		agency_head: 'Sanggahan yang menunggu keputusan Anda, dan semua laporan instansi Anda.',
		moderator: 'Laporan yang menunggu verifikasi atau keputusan, yang paling dekat tenggatnya di atas.',
		inspector: 'Laporan yang terlambat di mana pun, pengaduan berkadar pengawasan, dan sanggahan.',
		secretary: 'Sanggahan yang menunggu putusan akhir Anda, dan keterlambatan yang sampai ke Sekretariat Daerah.',
		facilitator: 'Konsultasi publik yang Anda pandu.',
		admin: 'Yang perlu diatur supaya setiap laporan ada yang menangani.'
	} satisfies Record<Role, string>,
	seat: (role: string, agency: string | null) => (agency ? `${role}, ${agency}` : role),
	lists: 'Daftar',
	list: {
		todo: 'Menunggu saya',
		mine: 'Saya pegang',
		others: 'Diputuskan orang lain',
		reporter: 'Menunggu pelapor',
		vacant: 'Tanpa petugas aktif',
		paper: 'Lewat surat',
		head: 'Disanggah',
		late: 'Terlambat',
		escalated: 'Eskalasi',
		supervisory: 'Berkadar pengawasan',
		all: 'Belum selesai',
		closed: 'Baru selesai',
		silent: 'Selesai otomatis'
	} satisfies Record<ListName, string>,
	/** What a list is, in a sentence, where its name does not say it all. */
	about: {
		mine: 'Yang Anda pegang, dan yang dipegang rekan yang Anda gantikan hari ini.',
		others: 'Anda pernah menutup atau memutus laporan ini, jadi keberatan atau sanggahannya diputuskan orang lain.',
		reporter: 'Pelapor ditanya atau diminta menanggapi hasilnya. Tidak ada yang perlu Anda kerjakan sekarang.',
		vacant:
			'Tidak ada orang yang hari ini memegang jabatan yang harus menangani laporan ini. Hubungi admin supaya ada yang ditunjuk, atau hubungi instansinya.',
		head: 'Pelapor menyanggah. Yang memutuskan kepala instansi, lalu Inspektorat, lalu Sekretariat Daerah; tidak pernah yang menutup laporan. Penetapan instansi yang dipersoalkan juga di sini.',
		escalated:
			'Keterlambatan yang sampai kepada Anda karena belum ditangani di tingkat sebelumnya, dan apa yang Anda lakukan sesudahnya. Yang sudah ditutup tetap di sini selama 30 hari.',
		closed: 'Ditutup dalam 30 hari terakhir. Selama itu pelapor masih dapat membukanya kembali.',
		silent: 'Ditutup dalam 30 hari terakhir karena pelapor tidak menanggapi sampai batas waktunya.'
	} as Partial<Record<ListName, string>>,
	undecreed: (year: string, reports: number) =>
		`Kalender ${year} belum ditetapkan. Tenggat ${count(reports)} laporan terbuka mencapai tahun itu dan ditandai “sementara”.`,
	late: (value: number) => `${count(value)} terlambat`,
	/** By what is due. */
	group: {
		late: 'Terlambat',
		today: 'Jatuh tempo hari ini',
		soon: 'Dalam 2 hari kerja',
		week: 'Minggu ini',
		later: 'Sesudah minggu ini',
		waiting: 'Tidak ada tenggat yang berjalan'
	} satisfies Record<DueGroup, string>,
	/** Something happened there since one last looked. */
	fresh: 'Baru',
	overview: 'Ikhtisar',
	panel: {
		ways: 'Pindah',
		back: 'Ke daftar',
		whole: 'Halaman laporan',
		next: 'Laporan berikutnya',
		act: 'Tindakan',
		toForm: 'Ke formulir',
		/** Of what is shown in part. */
		all: (files: number) => (files > 0 ? `Seluruh laporan dan ${count(files)} berkas` : 'Seluruh laporan'),
		nothingToDo: 'Tidak ada yang perlu atau dapat Anda lakukan sekarang.',
		missing: 'Laporan ini tidak ada, atau bukan bagian Anda lagi.'
	},
	empty: {
		todo: 'Tidak ada yang menunggu Anda. Semua sudah beres.',
		mine: 'Tidak ada laporan yang Anda pegang.',
		others: 'Tidak ada yang menunggu keputusan orang lain.',
		reporter: 'Tidak ada yang menunggu pelapor.',
		vacant: 'Setiap laporan ada petugasnya.',
		paper: 'Tidak ada yang menunggu surat instansi.',
		head: 'Tidak ada yang sedang disanggah.',
		late: 'Tidak ada yang terlambat.',
		escalated: 'Tidak ada keterlambatan yang sampai kepada Anda.',
		supervisory: 'Tidak ada pengaduan berkadar pengawasan yang terbuka.',
		all: 'Tidak ada laporan yang terbuka.',
		closed: 'Tidak ada yang ditutup dalam 30 hari terakhir.',
		silent: 'Tidak ada yang selesai otomatis dalam 30 hari terakhir.'
	} satisfies Record<ListName, string>,
	/** The same where other lists of the chair are late: an empty list is not all well then. */
	emptyBut: { todo: 'Tidak ada keputusan atau tindakan yang menunggu Anda.' } as Partial<Record<ListName, string>>,
	lateElsewhere: (late: number, list: string) => `${count(late)} laporan terlambat di “${list}”`,
	nothingFound: 'Tidak ada laporan yang cocok dengan filter ini.',
	endOfList: 'Anda sudah di ujung daftar.',
	toFirst: 'Kembali ke awal daftar',
	search: 'Cari nomor atau kata',
	filters: 'Filter',
	filtersActive: (value: number) => `Filter (${count(value)} dipakai)`,
	status: 'Status',
	category: 'Kategori',
	district: 'Kabupaten/kota',
	classification: 'Jenis',
	agency: 'Instansi',
	anyStatus: 'Semua status',
	anyCategory: 'Semua kategori',
	anyDistrict: 'Semua kabupaten/kota',
	anyClassification: 'Semua jenis',
	anyAgency: 'Semua instansi',
	holder: 'Pemegang',
	anyHolder: 'Semua pemegang',
	heldBy: { me: 'Saya pegang', nobody: 'Belum dipegang siapa pun' },
	onlyLate: 'Hanya yang terlambat',
	apply: 'Terapkan',
	age: (days: number) => (days === 0 ? 'masuk hari ini' : `masuk ${count(days)} hari lalu`),
	noAgency: 'belum ada instansi',
	confidential: 'Rahasia',
	anonymous: 'Anonim',
	hidden: 'Disembunyikan',
	hops: (done: number, most: number) => `Dialihkan ${done}/${most}`,
	linkedTo: (ref: string) => `Satu kasus dengan ${ref}`,
	leads: (count: number) => `Laporan utama dari ${formatNumber('id', count)} laporan lain`,
	flags: (value: number) => `${count(value)} laporan konten`,
	dutyOf: (owner: string) => `Yang terlambat: ${owner}`,
	reached: (step: string, clock: string) => `${step}: ${clock.toLowerCase()}`,
	decided: 'Sesudah itu',
	settled: 'Sudah ditangani',
	undecided: 'Anda belum menindaklanjuti',
	named: {
		title: 'Eskalasi ke kantor Anda',
		about:
			'Laporan instansi lain yang terlambat dan disampaikan kepada kantor Anda. Hanya laporan yang terbuka untuk umum yang tampil; yang sudah ditutup tetap di sini selama 30 hari.',
		none: 'Tidak ada keterlambatan yang sampai ke kantor Anda.',
		open: 'Kewajiban itu belum dipenuhi',
		newest: (shown: number) => `Ditampilkan ${shown} yang terbaru.`
	},
	acts: (ref: string) => `Tindakan untuk ${ref}`,
	previousPage: 'Sebelumnya',
	nextPage: 'Berikutnya',
	csv: 'Unduh daftar ini (CSV)',
	workload: 'Beban kerja',
	workloadNote: 'Laporan terbuka di instansi ini menurut statusnya. Bukan penilaian.',
	workloadTotal: 'Belum selesai',
	keys: {
		title: 'Pintasan papan ketik',
		next: 'laporan berikutnya',
		previous: 'laporan sebelumnya',
		open: 'buka laporan yang dipilih',
		choose: 'pilih atau lepas laporan ini',
		write: 'ke formulir tindakan',
		send: 'kirim formulir laporan yang terbuka',
		nextCase: 'buka laporan berikutnya',
		search: 'ke kotak pencarian',
		help: 'tampilkan atau tutup daftar ini',
		note: 'Tidak berlaku selama Anda mengetik.',
		active: 'Pintasan aktif'
	},
	admin: {
		vacancies: 'Jabatan kosong hari ini',
		explain:
			'Tidak ada yang ditunjuk, atau yang diundang belum masuk: laporan yang memerlukan jabatan ini tidak ada yang menangani. Isi laporannya tidak ditampilkan kepada admin.',
		office: 'Jabatan',
		agency: 'Instansi',
		waiting: 'Laporan menunggu',
		forum: 'Forum ini',
		invited: (n: number) => `${count(n)} diundang, belum masuk`,
		none: 'Semua jabatan terisi.'
	},
	csvFile: 'ruang-kerja'
};
