import type { ChangeAct, EffectKind, Subject } from '$lib/domain/administration/change';
import { formatNumber } from '../../format';

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
		sejak: 'Nama baru berlaku sejak',
		sampai: 'Hari terakhir',
		penerus: 'Instansi penerus',
		pegawai: 'Pejabatnya juga bertugas di instansi penerus, dengan SK yang sama',
		pecahan: 'Instansi baru',
		kategori: 'Kategori yang dipindahkan',
		mulai: 'Mulai berlaku',
		alasan: 'Alasan dan dasar'
	},
	hints: {
		singkatan: 'Seperti orang menyebutnya, misalnya Dinkes.',
		tugas: 'Satu dua kalimat: urusan apa yang ditangani. Dipakai warga untuk mencari.',
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
		open_reports: (n: number) => `${count(n)} laporan terbuka`,
		late_reports: (n: number) => `${count(n)} di antaranya sudah lewat tenggat`,
		officers: (n: number) => `${count(n)} pejabat yang bertugas di sana`,
		categories: (n: number) => `${count(n)} kategori beserta laporan barunya`,
		routing_rules: (n: number) => `${count(n)} aturan perutean menyebut instansi ini: terbitkan versi baru di Perutean`,
		consultations: (n: number) => `${count(n)} konsultasi berjalan tetap atas namanya`,
		promises: (n: number) => `${count(n)} komitmen yang belum selesai tetap atas namanya`
	} satisfies Record<EffectKind, (n: number) => string>,
	act: {
		create: 'Ditambahkan',
		edit: 'Diubah',
		end: 'Diakhiri',
		split: 'Dipecah',
		revive: 'Pengakhiran dibatalkan',
		appoint: 'Ditunjuk',
		dismiss: 'Tugas diakhiri'
	} satisfies Record<ChangeAct, string>,
	subject: {
		agency: 'Instansi',
		person: 'Orang',
		category: 'Kategori',
		district: 'Wilayah'
	} satisfies Record<Subject, string>,
	history: {
		title: 'Riwayat',
		none: 'Belum ada perubahan yang tercatat.',
		by: (name: string | null) => (name === null ? 'perintah di server' : name),
		again: 'Isi formulir dengan keadaan sebelum ini',
		goingBack: 'Formulir berisi keadaan sebelum perubahan yang Anda pilih. Periksa dampaknya, lalu terbitkan.'
	},
	agencies: {
		title: 'Instansi',
		says: 'Menambah, mengganti nama, menggabungkan, memecah, dan mengakhiri instansi.',
		lead: 'Setiap perubahan diperiksa dampaknya dahulu. Instansi yang berakhir tetap terbaca bersama laporan lamanya.',
		count: (n: number) => `${count(n)} instansi`,
		none: 'Belum ada instansi. Tambahkan satu per satu, atau tempel daftarnya.',
		columns: { name: 'Instansi', staff: 'Pejabat', open: 'Laporan terbuka', state: 'Keadaan' },
		unstaffed: 'belum ada',
		standing: 'berlaku',
		ends: (day: string) => `sampai ${day}`,
		into: (name: string) => `digabung ke ${name}`,
		add: 'Tambah instansi',
		addTitle: 'Tambah instansi',
		import: 'Tempel daftar (CSV)',
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
