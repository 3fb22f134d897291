import type { ChangeAct, EffectKind } from '$lib/domain/administration/change';
import type { Subject } from '$lib/domain/administration/change';
import type { ListFault } from '$lib/forms/administration/read-list';
import type { FirstStep } from '$lib/domain/administration/first-steps';
import { formatNumber } from '../../format';
import { services } from './services';

const count = (value: number) => formatNumber('id', value);

/** Instansi, orang, kategori, wilayah: apa pun yang diubah admin, dengan dampak, alasan, dan riwayatnya. */
export const province = {
	fields: {
		nama: 'Nama',
		singkatan: 'Nama pendek',
		tugas: 'Tugas',
		alamat: 'Alamat',
		telepon: 'Telepon',
		surel: 'Email',
		pengawas: 'Instansi ini Inspektorat',
		kertas: 'Instansi ini bekerja dengan kertas',
		sejak: 'Nama baru berlaku sejak',
		sampai: 'Hari terakhir',
		penerus: 'Instansi penerus',
		pegawai: 'Pejabatnya juga bertugas di instansi penerus, dengan SK yang sama',
		pecahan: 'Instansi baru',
		kategori: 'Kategori yang dipindahkan',
		mulai: 'Mulai berlaku',
		urutan: 'Urutan',
		alasan: 'Alasan dan dasar'
	},
	hints: {
		singkatan: 'Seperti orang menyebutnya, misalnya Dinkes.',
		tugas: 'Satu dua kalimat: urusan apa yang ditangani. Dipakai warga untuk mencari.',
		kertas: 'Moderator mencetak suratnya setiap pekan dan memasukkan jawabannya, bertanda “lewat surat”.',
		pengawas: 'Keberatan atas pekerjaannya sendiri diputus Sekretariat Daerah.',
		sejak: 'Kosongkan untuk hari ini. Yang terjadi sebelumnya tetap disebut dengan nama lama.',
		sampai: 'Besoknya laporan terbuka beralih ke instansi penerus.',
		penerus: 'Kosongkan hanya bila tidak ada laporan atau kategori yang ditinggalkan.',
		mulai: 'Sejak hari itu laporan terbuka dan laporan baru dalam kategori itu ditangani instansi baru.',
		alasan: 'Misalnya nomor Perda atau SK. Tercatat bersama nama Anda, dan dibaca orang yang terkena.'
	},
	asking: {
		look: 'Periksa dampaknya',
		lookAgain: 'Periksa lagi',
		publish: 'Terbitkan',
		title: 'Dampak perubahan ini',
		anew: 'Dampaknya berubah sejak Anda melihatnya, atau isiannya Anda ubah. Belum ada yang diterbitkan: baca lagi, lalu terbitkan.',
		untouched: 'Di luar itu tidak ada yang berubah.',
		becomes: 'menjadi',
		empty: 'kosong',
		on: 'ya',
		done: 'Perubahan sudah berlaku dan tercatat di riwayat.',
		same: 'Tidak ada yang berubah.'
	},
	effect: {
		added: (n: number) => `${count(n)} ditambahkan`,
		edited: (n: number) => `${count(n)} diubah`,
		unchanged: (n: number) => `${count(n)} sudah tercatat persis begitu`,
		invited: (n: number) => `${count(n)} orang diundang lewat email untuk membuat akun`,
		known: (n: number) => `${count(n)} orang yang sudah punya akun diberi tahu lewat email`,
		unattended: (n: number) => `${count(n)} laporan terbuka tidak lagi punya pejabat penghubung sesudah hari itu`,
		open_reports: (n: number) => `${count(n)} laporan terbuka`,
		late_reports: (n: number) => `${count(n)} di antaranya sudah lewat tenggat`,
		officers: (n: number) => `${count(n)} pejabat yang bertugas di sana`,
		categories: (n: number) => `${count(n)} kategori beserta laporan barunya`,
		routing_rules: (n: number) => `${count(n)} aturan perutean menyebut instansi ini: terbitkan versi baru di Perutean`,
		services: (n: number) => `${count(n)} layanan beserta standarnya`,
		consultations: (n: number) => `${count(n)} konsultasi berjalan tetap atas namanya`,
		promises: (n: number) => `${count(n)} komitmen yang belum selesai tetap atas namanya`,
		rescheduled: (n: number) => `tenggat ${count(n)} laporan bergeser`,
		rerouted: (n: number) => `${count(n)} laporan dari 90 hari terakhir akan ke instansi lain`,
		open_clocks: (n: number) => `${count(n)} tenggat yang sedang berjalan mengikuti tangga ini`,
		without_second_step: (n: number) => `${count(n)} orang yang terkena belum punya langkah kedua`,
		shut_out_at_once: (n: number) => `${count(n)} di antaranya tidak dapat bertugas sampai memasangnya`,
		proofs: (n: number) =>
			`${count(n)} laporan: bukti yang diunduh sesudah ini menyebut nama baru, jadi sidik jarinya lain dari unduhan lama`,
		english_readers: (n: number) => `${count(n)} akun berbahasa Inggris dibawa ke halaman bahasa Indonesia`,
		named_in: (n: number) => `${count(n)} survei dan konsultasi tentang layanan ini`,
		resealed: (n: number) => `${count(n)} isi disegel ulang; tidak ada halaman yang berubah`
	} satisfies Record<EffectKind, (n: number) => string>,
	act: {
		create: 'Ditambahkan',
		edit: 'Diubah',
		end: 'Diakhiri',
		split: 'Dipecah',
		revive: 'Pengakhiran dibatalkan',
		appoint: 'Ditunjuk',
		dismiss: 'Tugas diakhiri',
		uninvite: 'Undangan dicabut',
		unlock: 'Pelepasan langkah kedua diminta',
		assent: 'Pelepasan langkah kedua disetujui',
		link: 'Akun kantor ditautkan',
		unlink: 'Tautan akun kantor dilepas',
		renew_key: 'Rahasia baru dipakai',
		reseal: 'Segel ulang diminta',
		move: 'Dipindahkan'
	} satisfies Record<ChangeAct, string>,
	kind: {
		agency: 'Instansi',
		person: 'Orang',
		category: 'Kategori',
		district: 'Wilayah',
		service: 'Layanan',
		site: 'Situs',
		webhook: 'Webhook',
		page: 'Halaman',
		limit: 'Batas',
		key: 'Kunci',
		api_key: 'Kunci API',
		ladder: 'Tangga eskalasi',
		ways_in: 'Cara masuk',
		calendar: 'Kalender kerja, versi',
		policy: 'Batas waktu',
		rule: 'Aturan forum',
		routing: 'Perutean, versi',
		hold: 'Pemeriksaan kiriman',
		word: 'Kata yang diperhatikan'
	} satisfies Record<Subject, string>,
	log: {
		title: 'Riwayat perubahan',
		says: 'Siapa mengubah apa, kapan, dan mengapa.',
		lead: 'Semua yang diubah admin dan penjaga aturan, dengan penulis, alasan, dan jalan kembalinya. Tidak ada yang dapat menyunting atau menghapusnya.',
		kind: 'Jenis',
		every: 'Semua jenis',
		author: 'Oleh',
		everybody: 'Siapa pun',
		words: 'Nama atau alasan',
		show: 'Tampilkan',
		csv: 'Unduh CSV',
		notFound: 'Tidak ada perubahan seperti itu.',
		file: 'riwayat-perubahan',
		columns: ['tanggal', 'jam', 'jenis', 'hal', 'perubahan', 'oleh', 'alasan', 'isian']
	},
	history: {
		title: 'Riwayat',
		none: 'Belum ada perubahan yang tercatat.',
		by: (name: string | null) => (name === null ? 'perintah di server' : name),
		again: 'Isi formulir dengan keadaan sebelum ini',
		fields: (n: number) => `Lihat ${count(n)} isian`,
		goingBack: 'Formulir berisi keadaan sebelum perubahan yang Anda pilih. Periksa dampaknya, lalu terbitkan.'
	},
	guide: {
		title: 'Mulai dari sini',
		says: 'Langkah demi langkah dari provinsi kosong sampai laporan pertama.',
		lead: 'Delapan langkah sampai laporan pertama dapat dijawab. Yang sudah ada ditandai sendiri; urutannya boleh lain.',
		progress: (done: number, all: number) => `${done} dari ${all} langkah selesai`,
		done: 'selesai',
		open: 'belum',
		later: 'boleh menyusul',
		step: {
			identity: 'Nama provinsi dan forum',
			calendar: 'Kalender kerja tahun ini',
			districts: 'Kabupaten dan kota',
			agencies: 'Instansi',
			people: 'Moderator dan pejabat penghubung',
			categories: 'Kategori laporan',
			services: 'Layanan dan standarnya',
			mail: 'Pengiriman email',
			report: 'Laporan pertama'
		} satisfies Record<FirstStep, string>,
		about: {
			identity:
				'Sebelum diisi, provinsi disebut “Contoh”. Nama, logo, warna, dan zona waktu; zona tetap sejak laporan pertama.',
			calendar: 'Hari libur dan cuti bersama menentukan setiap tenggat.',
			districts: 'Setiap laporan menyebut kabupaten atau kotanya. Tempel daftar dengan kode Kemendagri.',
			agencies: 'Tambahkan satu per satu, atau tempel daftar dari lembar kerja.',
			people:
				'Mereka diundang lewat email. Selesai bila seorang moderator dan seorang pejabat penghubung sudah membuka undangannya dan masa tugasnya sudah mulai.',
			services: 'Tidak wajib untuk mulai. Warga membaca syarat, waktu, dan biayanya di halaman instansi.',
			categories: 'Dengan kata sehari-hari dan instansi yang menanganinya.',
			mail: 'SMTP_URL diatur di server; tanpanya undangan dan pemberitahuan tidak terkirim.',
			report: 'Kirim satu laporan percobaan, lalu tarik kembali sebagai pelapornya.'
		} satisfies Record<FirstStep, string>
	},
	people: {
		title: 'Orang dan tugas',
		says: 'Mengundang dan menunjuk pejabat dengan SK, dan mengakhiri tugasnya.',
		lead: 'Siapa bertugas sebagai apa, berdasarkan SK mana, sampai kapan. Yang belum punya akun diundang lewat email.',
		find: 'Cari nama, email, atau instansi',
		none: 'Belum ada orang yang ditunjuk.',
		notFound: 'Tidak ada orang dengan nama, email, atau instansi itu.',
		count: (n: number) => `${count(n)} orang`,
		columns: { name: 'Nama', held: 'Tugas', state: 'Akun' },
		begins: (day: string) => `mulai ${day}`,
		noOffice: 'tidak bertugas',
		invited: 'diundang, belum masuk',
		active: 'aktif',
		add: 'Tunjuk orang',
		addTitle: 'Tunjuk orang',
		again: 'Tunjuk untuk tugas lain',
		atForum: 'Tidak terikat instansi',
		fields: {
			nama: 'Nama lengkap',
			surel: 'Alamat email',
			peran: 'Peran',
			instansi: 'Instansi',
			sk: 'Nomor SK',
			mulai: 'Hari pertama',
			sampai: 'Hari terakhir',
			identitas: 'Boleh membuka identitas pelapor yang disegel',
			jabatan: 'Tugas'
		},
		hints: {
			surel: 'Email dinas. Undangan dikirim ke sana; yang sudah punya akun hanya diberi tahu.',
			instansi: 'Untuk pejabat penghubung, kepala instansi, dan fasilitator.',
			sampai: 'Kosongkan selama SK tidak menyebut akhirnya.',
			identitas: 'Hanya untuk sedikit orang. Setiap pembukaan diketahui pelapornya.'
		},
		end: 'Ubah hari terakhir',
		endSays: 'Kosongkan untuk membatalkan pengakhiran.',
		readBy: 'Orang ini membaca perubahan dan alasannya di akunnya.',
		resend: 'Kirim undangan lagi',
		resent: 'Undangan baru dikirim. Tautan yang lama tidak berlaku lagi.',
		serves: 'Tugas'
	},
	categories: {
		title: 'Kategori',
		says: 'Hal yang dapat dilaporkan, kata-kata warga untuknya, dan instansi yang menanganinya.',
		lead: 'Warga memilih kategori saat melapor. Sinonim membantu mereka menemukannya dengan kata sehari-hari.',
		none: 'Belum ada kategori. Tambahkan satu per satu, atau tempel daftarnya.',
		count: (n: number) => `${count(n)} kategori`,
		find: 'Cari nama atau sinonim',
		notFound: 'Tidak ada kategori dengan kata itu.',
		columns: { name: 'Kategori', agency: 'Instansi', words: 'Sinonim' },
		noAgency: 'moderator memilih',
		add: 'Tambah kategori',
		addTitle: 'Tambah kategori',
		top: 'Tidak ada: kategori utama',
		fields: {
			nama: 'Nama',
			nama_en: 'Nama dalam bahasa Inggris',
			induk: 'Bagian dari',
			sinonim: 'Sinonim',
			instansi: 'Instansi yang menangani',
			di_luar: 'Bila bukan kewenangan provinsi',
			pengawasan: 'Menyangkut penyalahgunaan wewenang: rahasia, langsung ke Inspektorat',
			sensitif: 'Menyangkut hal peka: pelapor ditawari kerahasiaan'
		},
		hints: {
			sinonim: 'Kata dan ejaan yang dipakai orang, dipisahkan spasi atau koma.',
			instansi: 'Disarankan kepada moderator; aturan perutean dapat menentukan lain.',
			di_luar: 'Siapa lagi yang mungkin berwenang, misalnya PLN atau pemerintah kabupaten.'
		}
	},
	districts: {
		title: 'Wilayah',
		says: 'Kabupaten, kota, kecamatan, dan desa dengan kode Kemendagri.',
		lead: 'Laporan menyebut kabupaten atau kotanya; nama kecamatan dan desa dikenali pencarian.',
		none: 'Belum ada wilayah. Tempel daftarnya.',
		columns: { code: 'Kode', name: 'Kabupaten/kota', places: 'Kecamatan dan desa' }
	},
	services,
	lists: {
		paste: 'Tempel atau unggah daftar (Excel, CSV)',
		title: {
			instansi: 'Daftar instansi',
			orang: 'Daftar orang',
			kategori: 'Daftar kategori',
			wilayah: 'Daftar wilayah',
			layanan: 'Daftar layanan'
		},
		lead: 'Dari lembar kerja: baris pertama menyebut kolomnya, dalam urutan apa pun. Yang sudah tercatat persis begitu tidak berubah; tidak ada yang dihapus.',
		firstLine: 'Baris pertama, siap disalin:',
		columns: (required: string, optional: string) =>
			`Wajib: ${required}.${optional && ` Boleh kosong atau tidak ada: ${optional}.`}`,
		notes: {
			instansi:
				'pengawas: ya untuk Inspektorat. kertas: ya untuk yang tanpa komputer. Instansi yang namanya sudah ada dilewati.',
			orang:
				'peran: pejabat penghubung, kepala instansi, moderator, fasilitator, pengawas (inspektorat), sekretariat daerah, atau admin sistem. instansi: nama atau nama pendeknya. mulai, sampai: 2026-12-31 atau 31/12/2026. identitas: ya atau tidak.',
			kategori: 'induk: nama kategori yang sudah ada atau di baris sebelumnya. pengawasan, sensitif: ya atau tidak.',
			layanan:
				'instansi: nama atau nama pendeknya. Layanan dikenali dari instansi dan namanya; kolom yang tidak ada di daftar tidak diubah, sel kosong mengosongkan. mulai, tinjauan: 2026-12-31 atau 31/12/2026. Daftar yang diunduh dari halaman Layanan dapat diisi lalu ditempel kembali.',
			wilayah: 'kode: 82.71 untuk kabupaten/kota, 82.71.01 untuk kecamatan, 82.71.01.1001 untuk desa.'
		},
		text: 'Atau tempel barisnya',
		file: 'Berkas Excel (.xlsx) atau CSV',
		fileHint: 'Paling besar 200 kB. Kosongkan bila Anda mengisi kotak di bawah.',
		good: (n: number) => `${count(n)} baris dapat dicatat`,
		refused: (n: number) => `${count(n)} baris ditolak`,
		refusedSays:
			'Baris ini tidak ikut dicatat. Perbaiki di kotak di bawah lalu periksa lagi, atau terbitkan tanpa baris ini.',
		line: (n: number) => `Baris ${n}`,
		known: { what: 'Semua baris sudah tercatat persis begitu.', next: 'Tidak ada yang perlu diterbitkan.' },
		changes: (n: number) => `Lihat ${count(n)} perubahan`,
		done: (n: string) => `${n} baris dicatat.`,
		onward: 'Ke langkah berikutnya',
		fault: {
			no_lines: 'Tidak ada baris di dalamnya.',
			too_many_lines: 'Paling banyak 2.000 baris sekali tempel.',
			columns_missing: 'Baris pertama harus menyebut kolom-kolom ini',
			column_unknown: 'Kolom ini tidak dikenal; hapus, atau ganti namanya',
			quote_open: 'Ada tanda kutip yang tidak ditutup.'
		} satisfies Record<ListFault, string>
	},
	agencies: {
		title: 'Instansi',
		says: 'Menambah, mengganti nama, menggabungkan, memecah, dan mengakhiri instansi.',
		lead: 'Setiap perubahan diperiksa dampaknya dahulu. Instansi yang berakhir tetap terbaca bersama laporan lamanya.',
		count: (n: number) => `${count(n)} instansi`,
		none: 'Belum ada instansi. Tambahkan satu per satu, atau tempel daftarnya.',
		columns: { name: 'Instansi', staff: 'Pejabat', open: 'Laporan terbuka', state: 'Keadaan' },
		unanswered: 'belum ada pejabat penghubung yang masuk',
		unansweredTitle: (n: number) => `${count(n)} instansi belum punya pejabat penghubung yang masuk`,
		unansweredSays: 'Laporan yang diteruskan ke sana tidak dibaca siapa pun. Instansinya bertanda di daftar ini.',
		unansweredHere: (invited: number) =>
			invited > 0
				? `Laporan yang diteruskan ke sini tidak dibaca siapa pun: ${count(invited)} orang diundang dan belum membuka undangannya. Kirim lagi undangannya, atau tunjuk orang lain.`
				: 'Laporan yang diteruskan ke sini tidak dibaca siapa pun. Tunjuk pejabat penghubungnya.',
		standing: 'berlaku',
		ends: (day: string) => `sampai ${day}`,
		into: (name: string) => `digabung ke ${name}`,
		add: 'Tambah instansi',
		addTitle: 'Tambah instansi',
		editTitle: 'Ubah keterangan',
		publicPage: 'Lihat halaman publiknya',
		end: 'Akhiri atau gabungkan',
		endTitle: (name: string) => `Akhiri atau gabungkan ${name}`,
		endLead:
			'Nama, laporan yang sudah selesai, konsultasi, dan komitmennya tetap tersimpan. Laporan terbuka beralih ke instansi penerus; pelapor dan petugasnya diberi tahu, dan alasan Anda tampil di riwayat laporan.',
		nobody: 'Tidak ada penerus',
		split: 'Pecah menjadi dua',
		splitTitle: (name: string) => `Pecah ${name}`,
		splitLead:
			'Instansi baru menerima kategori yang Anda pilih bersama laporan terbukanya. Untuk membatalkannya, gabungkan instansi baru itu kembali.',
		noCategories: 'Instansi ini tidak memegang kategori apa pun, jadi tidak ada yang dapat dipisahkan.',
		ended: (day: string) => `Instansi ini berlaku sampai ${day}.`,
		waiting: (n: number) => `${count(n)} laporan sudah beralih.`,
		revive: 'Batalkan pengakhiran',
		reviveLead: 'Instansi ini berlaku lagi. Laporan yang sudah beralih dan masih di instansi penerus kembali ke sini.',
		earlier: 'Nama sebelumnya'
	}
};
