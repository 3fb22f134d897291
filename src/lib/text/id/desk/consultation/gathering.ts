import type { Lacking } from '$lib/domain/consultation/hosting/sitting';
import { formatNumber } from '$lib/text/format';

const number = (value: number) => formatNumber('id', value);

/** Meetings: their plan, who came, and the sheet by the door. */
export const gathering = {
	meetings: {
		title: 'Pertemuan',
		none: 'Belum ada pertemuan.',
		add: 'Tambah pertemuan',
		change: 'Ubah jadwal',
		name: 'Nama pertemuan',
		day: 'Tanggal',
		from: 'Jam mulai',
		until: 'Jam selesai',
		place: 'Tempat',
		link: 'Tautan rapat daring',
		agenda: 'Susunan acara',
		attendance: (people: number) => `${number(people)} hadir`,
		lacks: (what: readonly string[]) => `Sudah berlangsung. Belum ada: ${what.join(', ')}.`,
		lack: { people: 'daftar hadir', notes: 'notulensi' } satisfies Record<Lacking, string>,
		notes: 'Notulensi dan foto',
		notesNone: 'Belum ada notulensi.',
		notesAdd: 'Catat notulensi',
		notesText: 'Notulensi',
		photos: 'Foto kegiatan',
		photosHint: 'JPG, PNG, WebP, atau PDF; paling banyak 5.',
		qr: 'Lembar QR daftar hadir',
		ics: 'Agenda untuk kalender (ICS)',
		back: 'Semua pertemuan'
	},

	attendance: {
		title: 'Daftar hadir',
		lead: 'Nomor telepon disegel dan tidak tampil lagi sesudah disimpan.',
		none: 'Belum ada yang tercatat hadir.',
		count: (people: number, unsur: number) => `${number(people)} orang, ${number(unsur)} unsur masyarakat`,
		countOf: (women: number, disabled: number) =>
			`${number(women)} perempuan, ${number(disabled)} penyandang disabilitas`,
		add: 'Catat satu orang',
		addList: 'Catat dari daftar',
		list: 'Daftar',
		listHint:
			'Satu orang per baris: nama; organisasi; unsur; jenis kelamin (P/L); disabilitas (ya/tidak); telepon. Salin dari formulir daftar hadir beserta judul kolomnya: urutannya bebas.',
		channel: 'Sumber',
		name: 'Nama',
		organisation: 'Organisasi atau instansi',
		unsur: 'Unsur',
		gender: 'Jenis kelamin',
		genderNone: 'Tidak disebutkan',
		disability: 'Penyandang disabilitas',
		disabilityNone: 'Tidak disebutkan',
		yes: 'Ya',
		no: 'Tidak',
		phone: 'Telepon',
		submit: 'Catat',
		act: 'Tindakan',
		strike: 'Coret',
		strikeOf: (name: string) => `Coret ${name} dari daftar hadir`
	},

	qr: {
		title: 'Lembar daftar hadir',
		lead: 'Cetak dan pasang di pintu masuk. Kode berlaku dua jam sebelum sampai tiga jam sesudah pertemuan.',
		invite: 'Isi daftar hadir dari telepon Anda',
		how: 'Pindai kode ini dengan kamera, lalu isi nama dan unsur Anda. Tanpa telepon? Tulis nama di lembar kertas.',
		alt: (title: string) => `Kode QR daftar hadir ${title}`,
		promise: 'Nomor telepon disegel dan tidak pernah ditampilkan.'
	},

	signIn: {
		title: 'Daftar hadir',
		lead: 'Isi bila Anda hadir dalam pertemuan ini.',
		submit: 'Saya hadir',
		thanks: 'Terima kasih, kehadiran Anda sudah tercatat.',
		thanksNext: 'Halaman konsultasi',
		phoneHint: 'Boleh kosong. Disegel, dan tidak pernah ditampilkan.',
		early: 'Daftar hadir dibuka dua jam sebelum pertemuan.',
		closed: 'Daftar hadir sudah ditutup. Hubungi fasilitator bila Anda hadir.'
	},

	agenda: {
		window: (title: string) => `Masa penyampaian masukan: ${title}`
	}
};
