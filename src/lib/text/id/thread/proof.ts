import type { ReckonedDay } from '$lib/domain/deadline/reckon';

export const proof = {
	title: 'Bukti laporan',
	/** Of the file that is saved. */
	fileName: (ref: string) => `bukti-laporan-${ref}`,
	subject: (ref: string, title: string) => `Laporan ${ref}: ${title}`,
	confidential: 'RAHASIA: laporan ini tidak dibuka untuk umum.',
	purpose: (forum: string, province: string) =>
		`Dokumen ini memuat laporan yang disampaikan kepada penyelenggara layanan publik melalui ${forum} Provinsi ${province}, beserta seluruh penanganannya sampai saat dokumen ini dibuat.`,
	ombudsman:
		'Dokumen ini dapat dilampirkan pada laporan kepada Ombudsman Republik Indonesia sebagai bukti bahwa masalahnya lebih dahulu disampaikan kepada instansi terlapor atau atasannya, tetapi belum diselesaikan sebagaimana mestinya (UU 37/2008 Pasal 24). Ombudsman juga meminta nama, tempat dan tanggal lahir, status, pekerjaan, dan alamat Anda, serta uraian peristiwanya. Anda dapat meminta agar identitas Anda dirahasiakan. Telepon Ombudsman: 137.',
	facts: {
		ref: 'Nomor laporan',
		reportTitle: 'Judul',
		classification: 'Klasifikasi',
		category: 'Kategori',
		place: 'Lokasi',
		occurredOn: 'Hari kejadian',
		submittedAt: 'Diterima',
		channel: 'Disampaikan lewat',
		reporter: 'Pelapor',
		reporterSealed: 'identitas pelapor disimpan terpisah dan tidak dicetak di sini',
		status: 'Status',
		made: 'Dokumen dibuat'
	},
	text: 'Isi laporan',
	files: 'Berkas yang dilampirkan',
	file: 'Berkas',
	size: 'Ukuran',
	sha256: 'Sidik jari sha256',
	timeline: 'Perjalanan laporan',
	clocks: 'Tenggat dan hitungannya',
	clocksNote:
		'Hari mulai adalah hari ke-0. Yang dihitung adalah hari kerja, kecuali disebut lain; akhir pekan, libur, dan hari saat hitungan dijeda dilewati.',
	round: (name: string, round: number) => `${name} (putaran ke-${round})`,
	rule: 'Ketentuan',
	basis: 'Dasar',
	general: 'Ketentuan umum',
	owner: 'Kewajiban',
	start: 'Mulai',
	pause: 'Jeda',
	pauseSpan: (from: string, until: string) => `${from} sampai ${until}, menunggu keterangan pelapor`,
	pauseOpen: (from: string) => `sejak ${from}, menunggu keterangan pelapor`,
	due: 'Jatuh tempo',
	dueDay: (day: string) => `${day}, sampai akhir hari`,
	met: 'Dipenuhi',
	outcome: 'Hasil',
	/** Of a clock that still runs: the lateness is that of a day. */
	asOf: (standing: string, day: string) => `${standing} (keadaan ${day})`,
	calendar: 'Kalender',
	calendarVersion: (version: number) => `versi ${version}`,
	provisional: 'sementara: ada hari yang belum ditetapkan pemerintah',
	weekdays: 'Hitungan hari demi hari',
	day: {
		start: 'hari ke-0',
		counted: 'dihitung',
		weekend: 'akhir pekan',
		paused: 'dijeda',
		national_holiday: 'libur',
		collective_leave: 'cuti bersama',
		special_national: 'libur khusus',
		special_regional: 'libur daerah'
	} satisfies Record<ReckonedDay['kind'], string>,
	dayCount: (count: number) => `hari ke-${count}`,
	dueMark: 'jatuh tempo',
	hidden: (why: string) => `Kiriman ini disembunyikan moderator. Alasan: ${why}`,
	reason: (words: string) => `Alasan: ${words}`,
	attached: (name: string, size: string, sha256: string) => `Lampiran: ${name} (${size}), sha256 ${sha256}`,
	authenticity: 'Memeriksa keaslian',
	fingerprint: 'Sidik jari isi (sha256)',
	howToVerify:
		'Bandingkan isi dokumen ini dengan halaman laporannya. Pelapor, instansi yang menangani, moderator, dan pengawas dapat mengunduh isi yang sama sebagai JSON dari alamat di bawah; sha256 berkas itu harus sama dengan sidik jari di atas.',
	contentsAt: 'Alamat isi',
	pageAt: 'Halaman laporan',
	qr: (ref: string) => `Kode QR menuju halaman laporan ${ref}`,
	unprintable:
		'Huruf yang tidak dapat dicetak, misalnya emoji, tampil sebagai □; aslinya ada dalam isi berbentuk JSON.',
	page: (number: number, count: number) => `Halaman ${number} dari ${count}`
};
