import type { Concern, Way } from '$lib/domain/notice/channel';

/** Notifications on devices: what they say, and the part of the page where they are let in. */
export const push = {
	more: (count: number) => `dan ${count} kabar sebelumnya`,
	others: (count: number) => `dan ${count} lagi`,
	title: 'Pemberitahuan di perangkat',
	lead: 'Kabar muncul di layar telepon atau komputer Anda, juga saat forum tidak dibuka. Yang tampak hanya nomor, judul, dan keadaan laporan; dari laporan Rahasia hanya nomor, tugas, dan harinya.',
	here: 'Di perangkat ini',
	state: {
		absent:
			'Untuk menyalakannya di perangkat ini, browser harus menjalankan JavaScript. Tanpa itu semua kabar tetap datang lewat email.',
		unsupported: 'Browser ini tidak mengenal pemberitahuan. Semua kabar tetap datang lewat email.',
		home: 'Di iPhone dan iPad: tekan Bagikan, pilih “Tambah ke Layar Utama”, lalu buka forum dari ikonnya dan kembali ke halaman ini.',
		denied:
			'Browser ini diminta tidak menampilkan pemberitahuan dari forum. Izinkan lagi di pengaturan situs (ikon di samping alamat), lalu muat ulang halaman ini.',
		failed: 'Layanan pemberitahuan browser ini tidak menjawab. Coba lagi sebentar lagi.',
		off: 'Belum menyala di perangkat ini.',
		on: 'Menyala di perangkat ini.'
	},
	stays: 'Perangkat ini milik saya sendiri: tetap beri kabar setelah saya keluar',
	staysHint: 'Tanpa tanda ini kabar berhenti begitu Anda keluar. Jangan beri tanda di komputer yang dipakai bersama.',
	turnOn: 'Beri tahu di perangkat ini',
	devices: 'Perangkat yang menyala',
	unknownDevice: 'Perangkat tanpa nama',
	thisOne: 'perangkat ini',
	since: 'Sejak',
	untilSignOut: 'sampai Anda keluar',
	forGood: 'juga setelah Anda keluar',
	stop: 'Hentikan',
	stopNamed: (device: string) => `Hentikan pemberitahuan di ${device}`,
	ways: 'Lewat mana',
	gathered: 'Ringkasan sekali sehari',
	waysHint: 'Bila perangkat tidak dapat dihubungi lagi, kabar datang lewat email.',
	concern: {
		own: 'Laporan dan tulisan saya',
		followed: 'Yang saya ikuti',
		duties: 'Tugas saya'
	} satisfies Record<Concern, string>,
	way: {
		mail: 'email',
		push: 'perangkat',
		both: 'email dan perangkat'
	} satisfies Record<Way, string>
};
