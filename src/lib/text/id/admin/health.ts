import type { FindingName } from '../../../domain/health/findings';
import { formatNumber } from '../../format';

type Words = { says: (count: number) => string; next: string };
const n = (count: number) => formatNumber('id', count);

/** Apa yang tidak berjalan di situs, dan apa yang perlu dilakukan. */
const finding: Record<FindingName, Words> = {
	log_apart: {
		says: () => 'Log publik di basis data lebih pendek daripada yang sudah ditandatangani di mesin ini.',
		next: 'Basis data ini dari hari yang lebih awal. Pulihkan cadangan yang lebih baru; sampai itu tidak ada yang ditandatangani.'
	},
	secret_lost: {
		says: (rows) => `${n(rows)} baris tersegel dengan rahasia yang tidak disebut di mana pun, dan tidak terbuka.`,
		next: 'Sebut rahasia itu di FKP_SECRET_ALSO, lalu mulai ulang.'
	},
	jobs_stand: {
		says: (minutes) => `Pekerjaan latar menunggu ${n(minutes)} menit: email, eskalasi, dan log tidak berjalan.`,
		next: 'Pastikan satu proses berjalan dengan FKP_JOBS=1, dan lihat lognya.'
	},
	mail_away: {
		says: () => 'Server email di SMTP_URL tidak menjawab.',
		next: 'Periksa alamat, sandi, dan jaringannya. Email menunggu dan tidak hilang.'
	},
	mail_stands: {
		says: (hours) => `Email tertua menunggu ${n(hours)} jam untuk dikirim.`,
		next: 'Lihat alasan penolakan di /admin/situs/email.'
	},
	disk_full: {
		says: (percent) => `Ruang disk tinggal ${n(percent)} persen: kiriman warga segera tidak tersimpan.`,
		next: 'Tambah ruang sekarang. Jangan menghapus apa pun di folder Postgres.'
	},
	clock_apart: {
		says: (seconds) => `Jam mesin ini dan jam basis data berselisih ${n(seconds)} detik.`,
		next: 'Samakan dengan NTP: timedatectl set-ntp true.'
	},
	backup_none: {
		says: () => 'Belum pernah ada cadangan.',
		next: 'Jalankan npm run backup; caranya di docs/backup.md.'
	},
	backup_old: {
		says: (hours) => `Cadangan terakhir berumur ${n(hours)} jam.`,
		next: 'Periksa jadwalnya; buat satu sekarang dengan npm run backup.'
	},
	log_stands: {
		says: (minutes) => `Log publik tidak bertambah sejak ${n(minutes)} menit, padahal ada yang menunggu.`,
		next: 'Lihat log proses: pekerjaan grow-log menyebut alasannya. Lalu npm run check-log.'
	},
	calendar_missing: {
		says: (year) => `Hari libur ${year} belum diterbitkan: tenggat yang melewati tahun baru dihitung tanpa libur.`,
		next: 'Isi dan terbitkan di /admin/kalender begitu SKB-nya keluar.'
	},
	backup_unproven: {
		says: () => 'Tidak ada cadangan yang dicoba pulihkan sebulan terakhir.',
		next: 'Coba satu: npm run backup -- --verify BERKAS --key KUNCI.'
	},
	jobs_failed: {
		says: (jobs) => `${n(jobs)} pekerjaan latar dihentikan sesudah berkali-kali gagal.`,
		next: 'Log proses menyebut alasannya.'
	},
	secret_older: {
		says: (rows) => `${n(rows)} baris masih tersegel dengan rahasia lama.`,
		next: 'Segel ulang di /admin/situs/kunci atau dengan npm run reseal.'
	},
	mail_unset: {
		says: () => 'SMTP_URL belum diisi: tidak ada email yang terkirim.',
		next: 'Isi SMTP_URL dan MAIL_FROM, lalu mulai ulang.'
	},
	disk_low: {
		says: (percent) => `Ruang disk tinggal ${n(percent)} persen.`,
		next: 'Rencanakan tambahan ruang.'
	}
};

export const health = {
	title: 'Kesehatan situs',
	says: 'Apa yang tidak berjalan, dan apa yang perlu dilakukan.',
	lead: 'Yang dijanjikan situs dan sekarang tidak terjadi tampil lebih dulu. Administrator mendapat email sekali bila ada yang baru.',
	well: 'Semuanya berjalan.',
	level: { bad: 'Sekarang', soon: 'Segera' },
	finding
};
