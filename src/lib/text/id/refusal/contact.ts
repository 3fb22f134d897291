import type { ContactWords } from '../../refusal/refusal';

export const contact = {
	operator: { says: 'Pengelola forum dapat membantu Anda.', link: 'Hubungi pengelola', href: '/tentang#kontak' },
	desk: {
		says: 'Bicarakan dengan yang memegang perkara ini lewat catatan internal.',
		link: 'Buka ruang kerja',
		href: '/meja'
	},
	appointment: {
		says: 'Tugas Anda menurut SK tercatat di akun. Bila ada yang kurang, mintalah pengelola forum mencatatnya.',
		link: 'Lihat tugas saya',
		href: '/akun'
	},
	deciders: {
		says: 'Setiap keputusan punya pemegangnya.',
		link: 'Siapa memutuskan apa',
		href: '/tentang#pemutus'
	},
	unhappy: {
		says: 'Anda tetap dapat menempuh jalan lain.',
		link: 'Bila Anda tidak puas',
		href: '/tentang#tidak-puas'
	},
	ombudsman: {
		says: 'Ombudsman Republik Indonesia menerima pengaduan tanpa biaya.',
		link: 'Telepon 137',
		href: 'tel:137'
	},
	tracking: {
		says: 'Pelapor membuka laporannya dengan nomor dan kode akses.',
		link: 'Lacak laporan',
		href: '/lacak'
	},
	signIn: { says: 'Belum punya akun? Mendaftar hanya perlu alamat email.', link: 'Masuk atau daftar', href: '/masuk' },
	complaints: {
		says: 'Semua laporan yang tampil untuk umum ada di daftar.',
		link: 'Lihat semua pengaduan',
		href: '/pengaduan'
	},
	consultations: {
		says: 'Konsultasi lain mungkin masih menerima masukan.',
		link: 'Lihat semua konsultasi',
		href: '/konsultasi'
	},
	emergency: { says: 'Bila nyawa terancam, jangan menunggu halaman ini.', link: 'Telepon 112', href: 'tel:112' },
	developers: {
		says: 'Pertanyaan tentang data terbuka dijawab pengelola forum.',
		link: 'Hubungi pengelola',
		href: '/tentang#kontak'
	}
} satisfies ContactWords;
