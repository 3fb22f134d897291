import { formatNumber } from '../../format';
import { reportFaults } from './faults';

const count = (value: number) => formatNumber('id', value);

export const report = {
	title: 'Tulis laporan',
	steps: { what: 'Kejadian', where: 'Lokasi', about: 'Perihal', who: 'Pelapor', review: 'Periksa' },
	heading: {
		what: 'Apa yang terjadi?',
		where: 'Di mana?',
		about: 'Tentang apa?',
		who: 'Siapa yang boleh melihat?',
		review: 'Periksa sebelum mengirim'
	},
	intro: 'Lima halaman pendek, sekitar lima menit. Anda tidak perlu akun, dan yang Anda ketik tersimpan sebagai draf.',
	emergency: 'Ini bukan layanan darurat. Bila nyawa terancam, hubungi 112 sekarang.',
	next: 'Simpan dan lanjut',
	nextToReview: 'Simpan dan periksa',
	back: 'Langkah sebelumnya',
	saved: (time: string) => `Draf tersimpan ${time}`,
	saving: 'Menyimpan draf…',
	notSaved: 'Draf belum tersimpan: sambungan terputus. Kami coba lagi.',
	draftKept: 'Draf disimpan 30 hari di peramban ini.',
	draftKeptAccount: 'Draf disimpan 30 hari di akun Anda.',
	bringDraft: 'Masuk dan bawa draf ini ke akun saya',
	discard: 'Hapus draf',
	discardSure: 'Hapus semua yang sudah Anda tulis?',
	discardYes: 'Ya, hapus draf',

	classification: 'Jenis laporan',
	classificationHint: {
		complaint: 'Layanan publik yang buruk, rusak, terlambat, atau tidak sesuai aturan.',
		aspiration: 'Usul atau harapan supaya layanan menjadi lebih baik.',
		information_request: 'Pertanyaan tentang layanan, syarat, biaya, atau program.'
	},
	titleLabel: 'Judul',
	titleHint: 'Satu kalimat: apa yang terjadi dan di mana. Kami ambil dari cerita Anda; ubah bila perlu.',
	text: 'Cerita Anda',
	textHint: 'Ceritakan apa adanya. Paling sedikit 30 huruf.',
	aidTitle: 'Bantuan menulis',
	aid: [
		['Apa', 'yang terjadi, dan apa akibatnya bagi Anda atau warga lain.'],
		['Di mana', 'tepatnya: nama jalan, desa, kantor, atau kapal.'],
		['Kapan', 'mulai terjadi, dan apakah masih berlangsung.'],
		['Siapa', 'yang terlibat, cukup jabatan atau unit kerjanya.'],
		['Bagaimana', 'sebaiknya diselesaikan menurut Anda.']
	],
	aidPrivacy: 'Jangan tulis NIK, nomor telepon, atau nama lengkap orang lain: isi laporan dapat dibaca umum.',
	occurredOn: 'Tanggal kejadian',
	occurredOnHint: 'Bila lebih dari sehari, isi hari pertamanya.',

	district: 'Kabupaten/kota',
	choose: 'Pilih…',
	village: 'Desa atau kelurahan',
	villageHint: 'Bila tidak tahu, kosongkan.',
	villageNone: 'Tidak tahu, atau di luar desa',
	villageOf: (subdistrict: string) => `Kecamatan ${subdistrict}`,
	villageWhole: (subdistrict: string) => `${subdistrict} (kecamatannya saja)`,
	villageList: 'Tampilkan daftar desa',
	locate: 'Cari desa terdekat dari posisi saya',
	locating: 'Mencari posisi …',
	located: (village: string) => `Desa terdekat: ${village}. Ubah bila keliru. Posisi Anda tidak dikirim.`,
	notLocated: 'Posisi tidak ditemukan. Pilih sendiri dari daftar.',
	locatedFar: 'Anda tampaknya di luar provinsi ini. Pilih sendiri dari daftar.',
	place: 'Tempat kejadian',
	placeHint: 'Dengan kata-kata, misalnya “depan SD Inpres 1, Desa Akelamo”.',
	category: 'Kategori',
	categorySearch: 'Cari kategori',
	categorySearchHint: 'Ketik satu kata, misalnya “obat”, “kapal”, atau “jalan”.',
	categoryFind: 'Cari',
	categoryFound: (found: number) => (found === 1 ? 'Satu kategori cocok.' : `${count(found)} kategori cocok.`),
	categoryNone: 'Tidak ada kategori yang cocok. Semua kategori ditampilkan.',
	categorySuggested: 'Menurut cerita Anda',
	categoryElse: 'Lainnya, pilih dari daftar',
	categoryList: 'Semua kategori',
	categoryOther: (group: string) => `Lainnya: ${group}`,
	agency: 'Instansi tujuan',
	agencyHint: 'Bila ragu, biarkan: moderator mencarikan instansi yang berwenang.',
	agencyUnknown: 'Saya tidak tahu',
	files: 'Foto atau dokumen',
	filesHint: (most: number) => `Paling banyak ${count(most)} berkas JPG, PNG, WebP, atau PDF, masing-masing 5 MB.`,
	filesKept: (kept: number, most: number) => `${count(kept)} dari ${count(most)} berkas terlampir`,
	filesRefused: (refused: number) =>
		refused === 1 ? 'Satu berkas tidak dapat dilampirkan.' : `${count(refused)} berkas tidak dapat dilampirkan.`,
	filesFull: 'Lima berkas sudah terlampir. Hapus satu bila ingin mengganti.',
	upload: 'Unggah berkas',
	uploading: (percent: number) => `Mengunggah ${count(percent)}%`,
	checking: 'Memeriksa berkas…',
	uploadFailed: 'Sambungan terputus saat mengunggah. Berkas belum tersimpan; pilih lagi untuk mencoba.',
	removeFile: (name: string) => `Hapus ${name}`,

	mode: 'Cara mengirim',
	modeChoice: {
		open: {
			label: 'Biasa',
			hint: 'Isi laporan tampil untuk umum setelah diverifikasi, tanpa nama Anda. Instansi tahu nama Anda.'
		},
		anonymous: {
			label: 'Anonim',
			hint: 'Isi laporan tampil untuk umum. Nama Anda tidak diberikan kepada instansi yang Anda laporkan.'
		},
		confidential: {
			label: 'Rahasia',
			hint: 'Isi laporan hanya dibaca yang menanganinya. Warga lain tidak dapat ikut mendukung.'
		},
		both: { label: 'Anonim dan Rahasia', hint: 'Hanya dibaca yang menanganinya, dan tanpa nama Anda.' }
	},
	discreetTitle: 'Rahasia sudah kami pilihkan',
	discreet:
		'Laporan dalam kategori ini sering menyangkut keselamatan atau nama baik orang. Anda tetap dapat mengubahnya.',
	contact: 'Kontak Anda',
	contactHint:
		'Semua boleh kosong. Tanpa kontak, Anda tetap dapat memantau dan menjawab dengan nomor laporan dan kode akses.',
	name: 'Nama',
	email: 'Email',
	emailHint: 'Untuk kabar setiap kali laporan Anda bergerak.',
	phone: 'Nomor telepon',
	accountTitle: 'Anda sudah masuk',
	account: (name: string) => `Laporan ini tercatat atas akun ${name}, dan kabarnya dikirim ke akun itu.`,
	channel: 'Laporan ini',
	channelOption: {
		web: 'laporan saya sendiri',
		counter: 'atas nama orang lain, di loket',
		letter: 'atas nama orang lain, lewat surat',
		phone: 'atas nama orang lain, lewat telepon'
	},
	behalf: 'Orang yang melapor',
	behalfHint: 'Kontak disegel dan tidak diberikan kepada instansi. Serahkan tanda terimanya kepada pelapor.',

	change: 'Ubah',
	changePart: (part: string) => `Ubah ${part.toLowerCase()}`,
	notFilled: 'belum diisi',
	incomplete: 'Belum dapat dikirim',
	incompleteLink: (step: string) => `Lengkapi: ${step}`,
	noFiles: 'tanpa lampiran',
	contactNone: 'tanpa kontak: pantau dengan nomor dan kode akses',
	privacy: 'Nama dan isi',
	privacyMode: {
		open: 'Biasa: isi tampil untuk umum tanpa nama Anda',
		anonymous: 'Anonim: nama Anda disembunyikan juga dari instansi',
		confidential: 'Rahasia: isi tidak tampil untuk umum',
		both: 'Anonim dan Rahasia'
	},
	discreetOpen: 'Laporan dalam kategori ini biasanya dirahasiakan, sedangkan laporan Anda akan tampil untuk umum.',
	audienceTitle: 'Siapa yang akan melihat apa',
	similarTitle: 'Mungkin sudah ada yang melaporkan hal ini',
	similar:
		'Bila salah satunya sama, dukunglah: satu laporan dengan banyak dukungan lebih kuat. Draf Anda tetap tersimpan.',
	support: 'Dukung laporan ini',
	consent:
		'Dengan mengirim, Anda menyatakan isi laporan benar sepanjang pengetahuan Anda. Kami mengolah data Anda untuk menangani laporan ini, sesuai tugas pelayanan publik dan UU 27/2022.',
	consentLink: 'Bagaimana data Anda dilindungi',
	send: 'Kirim laporan',
	sendOnce: 'Laporan terkirim satu kali saja walaupun tombol ditekan dua kali.',
	sentTitle: 'Laporan Anda sudah diterima',
	sentKeep: 'Tanpa kode akses, laporan tanpa akun tidak dapat dibuka lagi. Cetak, salin, atau foto halaman ini.',
	sentAccount: 'Laporan ini juga ada di halaman Akun Anda.',
	sentUntil: 'Halaman ini dapat dibuka lagi dari peramban ini selama satu jam.',
	sentWhatNext: 'Apa yang terjadi selanjutnya',
	sentNext: {
		verify: (day: string | null) =>
			day ? `Moderator memverifikasi paling lambat ${day}.` : 'Moderator memverifikasi laporan Anda.',
		route: 'Laporan diteruskan ke instansi yang berwenang, dan tenggat jawabannya mulai dihitung.',
		answer: 'Instansi menjawab. Bila perlu keterangan, instansi bertanya lewat halaman laporan Anda.',
		judge: 'Anda menilai: menerima penyelesaiannya atau menyanggahnya.'
	},
	sentStep: { verify: 'Verifikasi', route: 'Diteruskan', answer: 'Tindak lanjut', judge: 'Tanggapan Anda' },
	copy: 'Salin nomor dan kode',
	copied: 'Tersalin',
	print: 'Cetak tanda terima',
	done: 'Saya sudah menyimpan kode',
	another: 'Tulis laporan lain',
	trackLink: 'Lacak laporan ini',

	faults: reportFaults
};
