import type { Field } from '$lib/domain/privacy/my-data';
import type { Ground, Kind, Treatment } from '$lib/domain/privacy/register';
import { formatNumber } from '../../format';

type KindWords = { name: string; why: string; howLong: string };

const kind: Record<Kind, KindWords> = {
	account: {
		name: 'Akun',
		why: 'Mengenali Anda dan mengirimi Anda kabar dengan cara yang Anda pilih.',
		howLong: 'sampai Anda menghapus akun'
	},
	sign_in: {
		name: 'Cara masuk dan pengaman',
		why: 'Hanya Anda yang masuk ke akun Anda, dan tebakan dari tempat lain gagal. Sandi dan kuncinya tidak dapat dibaca siapa pun.',
		howLong: 'sampai Anda keluar, atau habis masa berlakunya'
	},
	appointment: {
		name: 'Penugasan dan kunci program',
		why: 'Siapa berwenang atas apa, sejak kapan, menurut SK yang mana.',
		howLong: 'menurut jadwal retensi arsip'
	},
	desk: {
		name: 'Ruang kerja',
		why: 'Daftar tersimpan, laporan yang diamati dan jawaban yang belum dikirim.',
		howLong: 'selama Anda memakainya; draf jawaban 30 hari'
	},
	report_identity: {
		name: 'Identitas pelapor',
		why: 'Memberi Anda kabar tentang laporan Anda. Disimpan tersegel, terpisah dari isi laporan.',
		howLong: 'selama laporan ditangani, sesudahnya menurut jadwal retensi'
	},
	report: {
		name: 'Laporan Anda',
		why: 'Ditangani instansi, dan dapat diperiksa umum bila tidak Rahasia.',
		howLong: 'menurut jadwal retensi arsip; sesudah penghapusan tanpa nama'
	},
	post: {
		name: 'Kiriman dan tindakan Anda',
		why: 'Riwayat laporan dan forum dapat diperiksa dari awal sampai akhir.',
		howLong: 'menurut jadwal retensi arsip; sesudah penghapusan tanpa nama'
	},
	input: {
		name: 'Masukan Anda dalam konsultasi',
		why: 'Setiap masukan dijawab, dan terlihat unsur mana yang didengar.',
		howLong: 'menurut jadwal retensi arsip; sesudah penghapusan tanpa nama'
	},
	file: {
		name: 'Berkas Anda',
		why: 'Bukti pada laporan dan kiriman. Data tersembunyi di dalamnya sudah dibuang; tempat dan waktu foto disimpan tersegel.',
		howLong: 'bersama laporan atau kiriman yang memuatnya'
	},
	draft: {
		name: 'Draf laporan',
		why: 'Tulisan yang belum dikirim tidak hilang. Disimpan tersegel.',
		howLong: '30 hari sejak terakhir diubah'
	},
	meeting: {
		name: 'Kehadiran dan tanda tangan',
		why: 'Daftar hadir dan berita acara menunjukkan siapa yang ikut bersepakat.',
		howLong: 'menurut jadwal retensi arsip'
	},
	follow: {
		name: 'Yang Anda ikuti',
		why: 'Anda meminta diberi tahu.',
		howLong: 'sampai Anda berhenti mengikuti'
	},
	notice: {
		name: 'Surat dan pemberitahuan',
		why: 'Salinan surat yang kami kirim kepada Anda, dan perangkat yang diberi tahu.',
		howLong: 'menurut tabel masa simpan'
	},
	mail_in: {
		name: 'Surat dari Anda',
		why: 'Balasan lewat email sampai ke laporannya. Surat aslinya tersegel.',
		howLong: '30 hari'
	},
	voice: {
		name: 'Dukungan dan laporan kiriman',
		why: 'Satu orang bersuara satu kali. Jawaban survei tersimpan tanpa nama dan tidak dapat dikaitkan kembali dengan Anda.',
		howLong: 'selama hitungannya berlaku; sesudah penghapusan tanpa pemilik'
	},
	moderation: {
		name: 'Keputusan moderator tentang Anda',
		why: 'Setiap keputusan berdasar aturan, dan dapat Anda banding.',
		howLong: 'menurut jadwal retensi arsip; sesudah penghapusan tanpa nama'
	},
	opening: {
		name: 'Pembukaan identitas Anda',
		why: 'Anda berhak tahu siapa yang membuka identitas Anda, kapan dan mengapa.',
		howLong: 'menurut jadwal retensi arsip'
	},
	masked: {
		name: 'Yang disamarkan dari kiriman Anda',
		why: 'Kata atau gambar yang memuat data pribadi. Aslinya tersegel supaya dapat dipulihkan.',
		howLong: 'sampai Anda meminta penghapusan'
	},
	log: {
		name: 'Jejak di log publik',
		why: 'Membuktikan bahwa tindakan Anda tidak diubah. Log tidak memuat kata-kata Anda, hanya sidik jari.',
		howLong: 'sidik jarinya selamanya; pembukanya sampai Anda menghapus data'
	},
	request: {
		name: 'Permintaan Anda',
		why: 'Permintaan tentang data Anda, jawabannya, dan bukti bahwa dilaksanakan.',
		howLong: 'menurut jadwal retensi arsip'
	},
	official: {
		name: 'Tindakan jabatan',
		why: 'Yang Anda lakukan sebagai pejabat dipertanggungjawabkan oleh kantornya.',
		howLong: 'menurut jadwal retensi arsip'
	}
};

const ground: Record<Ground, string> = {
	public_task: 'Pelaksanaan tugas pelayanan publik (Pasal 20 ayat (2) huruf e)',
	consent: 'Persetujuan Anda (Pasal 20 ayat (2) huruf a)',
	legal_duty: 'Kewajiban hukum (Pasal 20 ayat (2) huruf c)',
	security: 'Keamanan layanan (Pasal 20 ayat (2) huruf f)'
};

const erased: Record<Treatment, string> = {
	deleted: 'dihapus',
	replaced: 'diganti sehingga tidak menyebut siapa pun',
	nameless: 'tetap ada tanpa nama',
	of_office: 'tetap ada atas nama kantornya'
};

const field: Record<Field, string> = {
	name: 'nama',
	email: 'email',
	phone: 'telepon',
	language: 'bahasa',
	since: 'sejak',
	until: 'sampai',
	at: 'waktu',
	device: 'perangkat',
	place: 'tempat',
	purpose: 'kegunaan',
	role: 'peran',
	agency: 'instansi',
	decree: 'SK',
	number: 'nomor',
	title: 'judul',
	words: 'isi',
	day: 'hari',
	reason: 'alasan',
	kind: 'jenis',
	state: 'keadaan',
	recipient: 'penerima',
	subject: 'perihal',
	file: 'berkas',
	size: 'ukuran (bita)',
	consent: 'persetujuan',
	link: 'tautan',
	organisation: 'organisasi',
	answered: 'dijawab'
};

export const register = {
	title: 'Data saya',
	lead: 'Semua yang forum ini simpan tentang Anda, apa gunanya, dan berapa lama. Hanya Anda yang melihat halaman ini.',
	guestTitle: (ref: string) => `Data saya pada laporan ${ref}`,
	guestLead:
		'Semua yang forum ini simpan tentang Anda sebagai pelapor laporan ini. Halaman ini terbuka dengan kode akses Anda.',
	download: 'Unduh semuanya (ZIP)',
	downloadSays:
		'Satu berkas JSON untuk dibaca program, dan berkas yang Anda kirim. Data orang lain tidak ada di dalamnya.',
	nothing: 'Tidak ada yang disimpan.',
	noneOf: 'Tidak menyimpan apa pun tentang Anda di sini:',
	count: (count: number) => `${formatNumber('id', count)} catatan`,
	shown: (shown: number, all: number) =>
		`${formatNumber('id', shown)} yang pertama dari ${formatNumber('id', all)}; semuanya ada dalam berkas unduhan.`,
	terms: { why: 'Untuk apa', ground: 'Dasar', howLong: 'Berapa lama', erased: 'Bila Anda menghapus data' },
	sealed: 'tersegel',
	yes: 'ya',
	no: 'tidak',
	back: 'Kembali ke laporan',
	kind,
	ground,
	erased,
	field
};
