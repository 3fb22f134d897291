import { formatNumber } from '../../format';

export const erasure = {
	pseudonym: { citizen: 'Warga yang menghapus akunnya', official: 'Pejabat yang akunnya dihapus' },
	title: 'Hapus data saya',
	lead: 'Yang dihapus tidak dapat dipulihkan, oleh siapa pun. Yang pernah terjadi tetap tercatat, tanpa nama Anda.',
	guestTitle: (ref: string) => `Hapus data saya pada laporan ${ref}`,
	what: 'Apa yang dihapus?',
	account: 'Akun saya, dan nama saya di semua laporan dan kiriman',
	report: (ref: string) => `Hanya identitas saya pada laporan ${ref}; akun saya tetap ada`,
	gone: {
		title: 'Yang hilang',
		list: [
			'nama, email, telepon, sandi, sesi, perangkat dan kunci Anda;',
			'draf, yang Anda ikuti, surat dan pemberitahuan kepada Anda;',
			'nama, email dan telepon Anda di mana pun tertulis dalam laporan dan kiriman Anda.'
		]
	},
	stays: {
		title: 'Yang tetap ada, tanpa nama',
		list: [
			'isi laporan dan kiriman, jawaban instansi, dan tenggatnya;',
			'dukungan dan suara Anda, yang tetap dihitung satu kali;',
			'bukti di log publik: tempatnya tetap, isinya tidak dapat dibuka lagi.'
		]
	},
	lose: 'Sesudahnya Anda tidak dapat membuka, menjawab atau menyanggah laporan-laporan itu lagi, juga tidak dengan kode akses.',
	open: (count: number) =>
		`${formatNumber('id', count)} laporan Anda masih ditangani. Ia akan diteruskan tanpa Anda: pertanyaan kepada Anda lewat waktunya sendiri.`,
	files:
		'Wajah, plat atau surat yang terlihat dalam gambar tidak kami kenali: minta moderator menyamarkannya lebih dahulu.',
	sure: 'Saya mengerti bahwa ini tidak dapat dibatalkan',
	submit: 'Hapus sekarang',
	toErase: 'Hapus data saya',
	back: 'Kembali ke data saya',
	done: 'Data Anda sudah dihapus',
	doneSays: 'Yang terjadi tetap tercatat tanpa nama Anda. Bukti penghapusan disimpan tanpa menyebut siapa.'
};
