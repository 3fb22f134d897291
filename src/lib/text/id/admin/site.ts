import type { ProvinceClock } from '$lib/domain/site/identity';
import type { Refusal } from '../../refusal/refusal';

/** Identitas forum, halaman teksnya, pengiriman surel, batas, dan kunci. */
export const site = {
	title: 'Situs',
	says: 'Nama, logo, warna, kontak, dan halaman teks forum; uji surel; batas; kunci.',
	tabs: 'Bagian pengaturan situs',
	tab: {
		identity: 'Identitas'
	},
	fields: {
		provinsi: 'Nama provinsi',
		nama: 'Nama forum',
		singkatan: 'Nama pendek forum',
		aksen: 'Warna',
		logo: 'Logo',
		tanpa_logo: 'Hapus logo, pakai tanda bawaan',
		zona: 'Zona waktu',
		inggris: 'Situs juga tersedia dalam bahasa Inggris',
		alamat: 'Alamat kantor pengelola',
		telepon: 'Telepon',
		surel: 'Email pengelola',
		jam: 'Jam layanan',
		petugas: 'Pejabat pelindungan data pribadi',
		surel_petugas: 'Email pejabat pelindungan data'
	},
	identity: {
		title: 'Identitas situs',
		lead: 'Dipakai di kepala dan kaki halaman, surel, bukti, dan berkas. Perubahan langsung terlihat di semua halaman.',
		change: 'Ubah identitas',
		parts: {
			name: 'Nama',
			look: 'Tampilan',
			clock: 'Waktu dan bahasa',
			contact: 'Kontak pengelola',
			officer: 'Pelindungan data pribadi'
		},
		hints: {
			provinsi: 'Tanpa kata “Provinsi”.',
			singkatan: 'Untuk layar sempit dan ikon, paling panjang 16 huruf.',
			aksen: 'Untuk tautan dan tombol. Hanya warna yang terbaca di latar terang dan gelap (kontras 4,5 : 1) diterima.',
			logo: 'PNG, WebP, atau JPEG. SVG tidak diterima karena dapat memuat program. Ditampilkan setinggi 36 piksel.',
			inggris: 'Bila dimatikan, alamat /en dialihkan ke halaman bahasa Indonesia.',
			surel: 'Tampil di halaman kontak. Kosong: alamat pengirim surel dipakai.',
			jam: 'Misalnya Senin–Jumat 08.00–15.30 WIT.',
			petugas: 'Nama atau jabatan, seperti akan dibaca warga di pemberitahuan privasi.'
		},
		zoneFixed: (count: string) =>
			`Tidak dapat diubah lagi: ${count} laporan atau konsultasi sudah dihitung menurut jam ini, dan tenggat yang sudah berlalu tidak boleh bergeser.`,
		zoneFree: 'Tetap sejak laporan pertama masuk: sesudah itu hari yang sudah dihitung tidak boleh bergeser.',
		clock: {
			WIB: 'WIB, Waktu Indonesia Barat',
			WITA: 'WITA, Waktu Indonesia Tengah',
			WIT: 'WIT, Waktu Indonesia Timur'
		} satisfies Record<ProvinceClock, string>,
		sample: 'Contoh warna',
		sampleWords: { link: 'Tautan', button: 'Tombol' },
		ownAccent: 'warna bawaan',
		picture: (id: string) => `gambar ${id.slice(0, 6)}`
	},
	accentFaint: (contrast: string, nearest: string): Refusal => ({
		what: `Warna itu sulit dibaca: kontrasnya ${contrast} : 1, paling sedikit 4,5 : 1.`,
		next: `Yang terdekat dan terbaca di latar terang dan gelap: ${nearest}.`
	})
};
