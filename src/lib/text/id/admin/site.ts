import type { LimitOwner } from '$lib/domain/limit/limits';
import { limit } from '../form/limit';
import type { ProvinceClock } from '$lib/domain/site/identity';
import type { TextPage } from '$lib/domain/site/text-page';
import type { Refusal } from '../../refusal/refusal';

/** Identitas forum, halaman teksnya, pengiriman email, dan batas. */
export const site = {
	title: 'Situs',
	says: 'Nama, logo, warna, kontak, dan halaman teks forum; uji email; batas; kunci.',
	tabs: 'Bagian pengaturan situs',
	tab: {
		identity: 'Identitas',
		pages: 'Halaman',
		webhooks: 'Webhook',
		mail: 'Email',
		limits: 'Batas',
		keys: 'Kunci',
		api: 'Kunci API'
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
		lead: 'Dipakai di kepala dan kaki halaman, email, bukti, dan berkas. Perubahan langsung terlihat di semua halaman.',
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
			surel: 'Tampil di halaman kontak. Kosong: alamat pengirim email dipakai.',
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
	pages: {
		title: 'Halaman teks',
		lead: 'Yang dikatakan pengelola di halaman publik, dengan kata-katanya sendiri. Yang dilakukan perangkat lunak (data apa, berapa lama, siapa melihat) tertulis sendiri di halaman itu dan tidak perlu diulang.',
		name: {
			about: 'Tentang forum ini',
			privacy: 'Pemberitahuan privasi',
			contact: 'Kontak',
			accessibility: 'Pernyataan aksesibilitas'
		} satisfies Record<TextPage, string>,
		none: 'belum ada teks; halaman memuat isi bawaan',
		version: (number: number) => `versi ${number}, sejak`,
		fields: { isi: 'Teks bahasa Indonesia', isi_en: 'Teks bahasa Inggris' },
		hints: {
			isi: 'Markdown: **tebal**, - daftar, [tautan](https://…), # subjudul. HTML dan gambar tidak dipakai. Kosong: bagian ini tidak tampil.',
			isi_en: 'Kosong: pembaca berbahasa Inggris melihat teks Indonesia.'
		},
		change: 'Ubah teks',
		publicPage: 'Lihat halaman publik',
		preview: 'Akan tampil begini',
		keeps: 'Versi sebelumnya tetap dapat dibaca umum, karena persetujuan dapat merujuk kepadanya.',
		suggested: 'Formulir berisi usulan teks. Sesuaikan sebelum menerbitkan.',
		defaults: {
			about:
				'Forum ini diselenggarakan agar setiap warga dapat menyampaikan pengaduan, aspirasi, dan pertanyaan tentang layanan publik, dan melihat jawabannya.',
			privacy:
				'Kami mengelola data pribadi menurut UU 27/2022. Pertanyaan dan permintaan tentang data Anda dijawab pejabat pelindungan data pribadi yang tercantum di bawah.',
			contact:
				'Datanglah ke kantor kami pada jam layanan, atau hubungi kami lewat telepon dan email. Untuk pengaduan, tulislah laporan agar tenggatnya tercatat.',
			accessibility:
				'Bila ada bagian forum yang sulit Anda pakai, beri tahu kami. Petugas di loket membantu menuliskan laporan Anda.'
		} satisfies Record<TextPage, string>
	},
	mail: {
		title: 'Uji email',
		lead: 'Undangan, kode, dan pemberitahuan dikirim lewat server email ini. Yang mengaturnya memegang mesin servernya.',
		server: 'Server',
		secured: 'Sambungan',
		tls: 'terenkripsi sejak awal (smtps)',
		starttls: 'dienkripsi bila server menawarkannya (STARTTLS)',
		login: 'Masuk sebagai',
		noLogin: 'tanpa nama pengguna',
		from: 'Pengirim',
		setBy: 'Diatur oleh SMTP_URL dan MAIL_FROM di lingkungan server. Sandi tidak pernah ditampilkan.',
		none: 'Belum ada server email: SMTP_URL kosong. Surat menunggu sampai diisi dan server dijalankan ulang.',
		test: 'Kirim surat percobaan',
		fields: { tujuan: 'Kirim ke' },
		send: 'Kirim sekarang',
		outcome: {
			sent: 'Server menerima surat itu. Periksa kotak masuk, dan folder spam.',
			refused: 'Server menolak alamat itu.',
			failed: 'Surat tidak terkirim.',
			unconfirmed: 'Sambungan putus sesudah surat diserahkan: mungkin sampai, mungkin tidak.'
		},
		answer: 'Jawaban server',
		outbox: 'Kotak keluar',
		waiting: (count: string) => `${count} surat menunggu`,
		oldest: 'Yang tertua menunggu sejak',
		failures: 'Kegagalan terakhir',
		alarm: (day: string, times: string) =>
			`Server email lain menolak surat forum karena kebijakannya: ${times} surat pada ${day}. Periksa SPF, DKIM, dan nama baik server pengirim.`,
		noFailures: 'Tidak ada surat yang gagal.',
		reason: { no_address: 'penerima tidak punya alamat', unconfirmed: 'mungkin sampai: proses berhenti saat mengirim' },
		letter: {
			subject: 'Surat percobaan',
			meaning: 'Surat ini membuktikan bahwa forum dapat mengirim email. Tidak ada yang perlu Anda lakukan.',
			open: 'Buka pengaturan email'
		}
	},
	limits: {
		title: 'Batas',
		lead: 'Berapa sering sesuatu boleh dilakukan, agar satu orang atau satu program tidak memenuhi forum. Perubahan berlaku seketika.',
		shared: (times: string) =>
			`Di jaringan bersama, siapa yang lolos pemeriksaan singkat boleh sampai ${times} kali batas ini.`,
		what: limit.what,
		span: limit.span,
		whose: {
			known_device: 'perangkat yang pernah masuk ke akun itu',
			account: 'satu akun',
			staff: 'satu akun petugas',
			reporter: 'pelapor dengan kode',
			key: 'satu kunci API',
			device: 'satu perangkat tamu',
			address: 'satu alamat email',
			network: 'tamu dari satu jaringan',
			block: 'tamu dari jaringan bertetangga',
			thread: 'semua orang di satu halaman'
		} satisfies Record<LimitOwner, string>,
		columns: { whose: 'Milik siapa', most: 'Paling banyak', room: 'Dapat diubah' },
		rate: (most: string, span: string) => `${most} dalam ${span}`,
		fields: { paling: 'Paling banyak' },
		one: (what: string, whose: string) => `Batas ${what}: ${whose}`,
		room: (least: string, most: string) => `boleh ${least}–${most}`,
		changed: (usual: string) => `bawaan ${usual}`,
		fixed: (count: number) => `${count} batas yang tetap, karena bagian dari keamanan forum`,
		hint: (least: string, most: string, usual: string, span: string) =>
			`Dari ${least} sampai ${most} dalam ${span}. Bawaan: ${usual}.`,
		atOnce: 'Yang sudah dihitung tetap dihitung. Mengisi angka bawaan mengembalikan batas semula.'
	},
	accentFaint: (contrast: string, nearest: string): Refusal => ({
		what: `Warna itu sulit dibaca: kontrasnya ${contrast} : 1, paling sedikit 4,5 : 1.`,
		next: `Yang terdekat dan terbaca di latar terang dan gelap: ${nearest}.`
	})
};
