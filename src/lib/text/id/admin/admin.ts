import { apiKeys } from './api-keys';
import { health } from './health';
import { holds } from './holds';
import { keys } from './keys';
import { ladder } from './ladder';
import { province } from './province';
import { routing } from './routing';
import { rules } from './rules';
import { site } from './site';
import { waysIn } from './ways-in';
import { webhooks } from './webhooks';
import type { FileFault } from '$lib/forms/calendar/import-problem';
import { formatNumber } from '../../format';

const count = (value: number) => formatNumber('id', value);

export const admin = {
	title: 'Admin',
	lead: 'Aturan yang dipakai forum ini untuk menghitung tenggat. Setiap perubahan tercatat dan tidak mengubah yang sudah lewat.',
	back: 'Kembali ke Admin',
	rules,
	province,
	site,
	routing,
	health,
	holds,
	keys,
	apiKeys,
	ladder,
	waysIn,
	webhooks,
	pages: {
		templatesSays: 'Templat seluruh forum dan semua instansi, dengan versi dan pemiliknya.',
		rules: 'Aturan forum',
		rulesSays: 'Aturan yang disebut setiap tindakan moderasi, dengan dasar hukum dan versinya.',
		routing: 'Aturan perutean',
		routingSays: 'Siapa menangani apa: kategori, wilayah, dan kata, dicoba dahulu sebelum diterbitkan.',
		holds: 'Pemeriksaan sebelum tampil',
		holdsSays:
			'Kapan tulisan pengguna baru menunggu dilihat, dan kata yang diperhatikan, dicoba dahulu sebelum diterbitkan.',
		calendar: 'Kalender hari kerja',
		calendarSays: 'Hari libur, cuti bersama, dan hari kerja pengganti, masing-masing dengan dasarnya.',
		policies: 'Batas waktu',
		policiesSays: 'Berapa lama setiap tahap, sejak kapan berlaku, dan instansi yang lebih cepat.'
	},
	calendar: {
		title: 'Kalender hari kerja',
		lead: 'Hari di luar Senin–Jumat biasa. Perubahan disiapkan dahulu, diperiksa dampaknya, lalu diterbitkan sebagai versi baru.',
		year: 'Tahun',
		days: (year: string) => `Hari-hari ${year}`,
		noDays: (year: string) => `Belum ada hari yang tercatat untuk ${year}.`,
		noDaysNext: 'Tambahkan satu per satu, atau impor dari berkas.',
		day: 'Tanggal',
		kind: 'Jenis',
		name: 'Nama',
		decree: 'Dasar',
		place: 'Wilayah',
		everywhere: 'seluruh provinsi',
		status: 'Status',
		official: 'resmi',
		provisional: 'sementara',
		actions: 'Tindakan',
		change: 'Ubah',
		withdraw: 'Cabut',
		isWithdrawn: 'akan dicabut',
		isChanged: 'akan diubah',
		add: 'Tambah hari',
		import: 'Impor berkas',
		staged: {
			title: 'Disiapkan, belum berlaku',
			none: 'Tidak ada perubahan yang disiapkan.',
			count: (value: number) => `${count(value)} perubahan`,
			what: { add: 'Tambah', change: 'Ubah', withdraw: 'Cabut' },
			before: 'sebelumnya',
			undo: 'Batalkan',
			preview: 'Periksa dampak dan terbitkan'
		},
		done: {
			siap: 'Perubahan disiapkan. Periksa dampaknya, lalu terbitkan.',
			sama: 'Hari itu sudah tercatat persis begitu, jadi tidak ada yang disiapkan.',
			batal: 'Perubahan dibatalkan.',
			terbit: 'Versi baru diterbitkan.'
		},
		imported: (staged: number, unchanged: number) =>
			`${count(staged)} hari disiapkan${unchanged > 0 ? `, ${count(unchanged)} sudah tercatat persis begitu` : ''}. Periksa dampaknya, lalu terbitkan.`,
		progress: {
			title: 'Tenggat sedang dihitung ulang',
			says: (done: number, total: number) => `${count(done)} dari ${count(total)} laporan terbuka`,
			refresh: 'Halaman ini diperbarui sendiri. Anda boleh menutupnya; perhitungan berjalan terus.'
		},
		undecreed: {
			title: (year: string) => `Kalender ${year} belum ditetapkan`,
			says: (reports: number) =>
				`Tenggat ${count(reports)} laporan terbuka mencapai tahun itu dan ditandai “sementara”. Tambahkan hari liburnya begitu SKB terbit.`
		},
		versions: {
			title: 'Versi',
			version: (value: number) => `Versi ${value}`,
			current: 'berlaku',
			by: 'oleh',
			office: 'Admin sistem',
			origin: 'bawaan pemasangan',
			days: (added: number, withdrawn: number) =>
				[added > 0 && `${count(added)} hari ditambah`, withdrawn > 0 && `${count(withdrawn)} hari dicabut`]
					.filter(Boolean)
					.join(', '),
			moved: (value: number) =>
				value === 0 ? 'tidak ada tenggat yang bergeser' : `tenggat ${count(value)} laporan bergeser`,
			running: 'sedang dihitung'
		},
		form: {
			addTitle: 'Tambah hari',
			changeTitle: 'Ubah hari',
			explain: 'Disiapkan dahulu. Belum ada tenggat yang berubah sampai Anda menerbitkannya.',
			kindChoose: 'Pilih jenis …',
			decreeHint: 'Nomor dan tanggal keputusan, misalnya SKB 933/1/3-2025, 7 Agustus 2025.',
			placeHint: 'Hanya libur khusus daerah dan hari kerja pengganti yang boleh berlaku di satu kabupaten/kota.',
			statusHint: 'Sementara: sudah diumumkan atau diperkirakan, tetapi keputusannya belum ada.',
			submit: 'Siapkan'
		},
		importing: {
			title: 'Impor hari',
			lead: 'Dari CSV atau kalender (.ics). Semua baris diperiksa dahulu; bila ada yang keliru, tidak satu pun disiapkan.',
			file: 'Berkas CSV atau .ics',
			fileHint: 'Paling besar 200 kB. Kosongkan bila Anda mengisi kotak di bawah.',
			text: 'Atau tempel barisnya',
			textHint: 'Baris pertama: tanggal,jenis,nama,dasar,status,wilayah. Yang wajib hanya tanggal dan nama.',
			defaults: 'Untuk baris yang tidak menyebutkannya',
			defaultsHint:
				'Berkas .ics biasanya hanya berisi tanggal dan nama. Nama yang diawali “Cuti bersama” dianggap cuti bersama.',
			submit: 'Periksa dan siapkan',
			missing: 'Pilih berkas atau tempel barisnya.',
			problems: (value: number) => `${count(value)} hal perlu diperbaiki`,
			problemsSay: 'Perbaiki di kotak di bawah; isi berkas Anda sudah ada di sana. Belum ada yang disiapkan.',
			line: (value: number) => `Baris ${value}`,
			words: 'Isi',
			wrong: 'Yang perlu diperbaiki',
			kinds: 'Kata untuk kolom jenis',
			statuses:
				'Kata untuk kolom status: resmi atau sementara. Wilayah: kode atau nama kabupaten/kota; kosong berarti seluruh provinsi.'
		},
		fault: {
			no_days: 'Tidak ada hari di dalamnya.',
			too_many_days: 'Paling banyak 1.000 hari sekali impor.',
			columns_missing: 'Baris pertama harus menyebut kolom tanggal dan nama.',
			column_unknown: 'Kolom ini tidak dikenal; hapus, atau ganti namanya.',
			quote_open: 'Ada tanda kutip yang tidak ditutup.',
			day_twice: 'Tanggal dan wilayah ini sudah ada di baris sebelumnya.',
			not_a_whole_day: 'Acara ini memakai jam. Hanya hari penuh yang dapat diimpor.',
			recurring: 'Acara berulang tidak dapat diimpor. Tulis setiap tanggalnya.',
			range_invalid: 'Tanggal akhirnya tidak sesudah tanggal mulainya.',
			range_too_long: 'Rentangnya lebih dari 31 hari.',
			event_unfinished: 'Acara ini tidak ditutup (END:VEVENT).'
		} satisfies Record<FileFault, string>,
		publish: {
			pastTitle: 'Di antaranya ada hari yang sudah lewat',
			pastSays:
				'Tenggat yang sudah terlewat atau dipenuhi tidak berubah. Tenggat yang masih berjalan dan melewati hari itu dihitung ulang, seperti terlihat pada dampak di halaman ini.',
			past: 'Ya, hari yang sudah lewat ini memang dimaksud',
			title: 'Periksa dampak dan terbitkan',
			changes: 'Yang akan berubah di kalender',
			effect: 'Dampak pada laporan terbuka',
			counting: 'Dampak sedang dihitung',
			countedAt: 'Dihitung',
			moves: (cases: number) =>
				cases === 0
					? 'Tidak ada tenggat laporan terbuka yang bergeser.'
					: `${count(cases)} laporan terbuka berubah; tenggat berikut bergeser.`,
			notBreached: 'Tenggat yang sudah terlewat tidak ikut berubah, dan yang sudah dipenuhi tetap seperti semula.',
			first: (shown: number) => `Ditampilkan ${count(shown)} di antaranya.`,
			csv: 'Unduh semua (CSV)',
			csvFile: 'dampak-kalender',
			to: 'Menjadi',
			noDay: 'belum ditentukan',
			numberOnly: 'judul tidak ditampilkan',
			heard: 'Pelapor dan petugas instansinya diberi tahu lewat email. Setiap pergeseran tercatat di riwayat laporan.',
			reason: 'Alasan penerbitan',
			reasonHint: 'Tampil untuk umum di riwayat setiap laporan yang bergeser. Sebutkan keputusannya.',
			submit: (version: number) => `Terbitkan versi ${version}`,
			toCalendar: 'Kembali ke kalender'
		}
	},
	policy: {
		title: 'Batas waktu',
		lead: 'Setiap laporan memakai batas waktu yang berlaku pada hari hitungannya dimulai. Versi baru hanya berlaku bagi hitungan yang dimulai sejak tanggalnya.',
		name: 'Batas waktu',
		amount: 'Lama',
		since: 'Berlaku sejak',
		until: 'sampai',
		agencies: 'Instansi yang lebih cepat',
		none: 'belum ada',
		next: (amount: string, day: string) => `menjadi ${amount} sejak ${day}`,
		open: 'Riwayat dan versi baru',
		openOf: (name: string) => `Riwayat dan versi baru: ${name}`,
		back: 'Kembali ke batas waktu',
		now: 'Berlaku sekarang',
		basis: 'Dasar',
		history: 'Riwayat',
		forWhom: 'Untuk',
		all: 'semua instansi',
		state: { past: 'berakhir', current: 'berlaku', future: 'akan berlaku', revoked: 'ditarik' },
		overtaken: 'tidak dipakai: ketentuan umum sudah sama singkatnya',
		recorded: 'Dicatat',
		origin: 'bawaan pemasangan',
		why: (reason: string) => `Alasan: ${reason}`,
		form: {
			title: 'Versi baru',
			explain:
				'Laporan yang hitungannya sudah berjalan tetap memakai batas waktu semula. Versi ini hanya berlaku bagi hitungan yang dimulai sejak tanggal di bawah.',
			agency: 'Berlaku untuk',
			agencyHint: 'Nilai satu instansi harus lebih singkat dari ketentuan umum, dan memakai satuannya.',
			all: 'Semua instansi (ketentuan umum)',
			amount: 'Lama',
			unit: 'Satuan',
			from: 'Mulai berlaku',
			fromHint: 'Hari ini atau sesudahnya.',
			basis: 'Dasar',
			basisHint: 'Peraturan atau keputusan yang menetapkannya. Tampil untuk umum pada setiap laporan.',
			reason: 'Alasan perubahan',
			reasonHint: 'Tercatat bersama nama Anda.',
			submit: 'Terbitkan versi baru'
		},
		withdrawn: 'Ditarik',
		withdrawal: {
			title: 'Tarik versi yang belum berlaku',
			explain: 'Ketentuan sebelumnya berlaku terus. Versi yang ditarik tetap tercatat di riwayat.',
			version: 'Versi',
			choose: 'Pilih versi …',
			option: (amount: string, whom: string, day: string) => `${amount}, ${whom}, mulai ${day}`,
			reason: 'Alasan penarikan',
			submit: 'Tarik versi ini'
		},
		done: { terbit: 'Versi baru dicatat.', tarik: 'Versi itu ditarik.' }
	}
};
