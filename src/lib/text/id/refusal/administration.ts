import type { RuleRefusal } from '$lib/domain/moderation/next-rule';
import type { PolicyRefusal, WithdrawalRefusal } from '$lib/domain/deadline/next-policy';
import { forStaff, type ByReader, type Contact, type Refusal } from '../../refusal/refusal';
import { webhook } from './webhook';

const KEEPER: ByReader<Contact> = forStaff('operator', 'appointment');

/** Why the calendar was not changed. */
export const calendar = {
	not_allowed: {
		what: 'Kalender hari kerja tidak dapat Anda ubah.',
		why: 'Kalender menentukan tenggat semua laporan, sehingga hanya admin yang ditunjuk dengan SK mengubahnya.',
		next: 'Sampaikan hari dan nomor keputusannya kepada admin kalender.',
		turn: KEEPER
	},
	not_found: {
		what: 'Hari ini sudah tidak ada di kalender terbaru.',
		why: 'Admin lain mengubah atau menariknya.',
		next: 'Muat ulang halaman, lalu pilih lagi harinya.',
		turn: 'operator'
	},
	nothing_staged: {
		what: 'Tidak ada perubahan yang disiapkan.',
		why: 'Mungkin sudah diterbitkan oleh admin lain.',
		next: 'Muat ulang halaman untuk melihat versi terbaru.',
		turn: 'operator'
	},
	changed_meanwhile: {
		what: 'Perubahan yang disiapkan bertambah atau berkurang sejak halaman ini dibuka.',
		why: 'Dampak yang Anda baca bukan lagi dampak yang akan terjadi.',
		next: 'Periksa lagi dampaknya di bawah, lalu terbitkan.',
		turn: 'operator'
	},
	not_previewed: {
		what: 'Perubahan ini belum dapat diterbitkan.',
		why: 'Dampaknya atas tenggat yang berjalan belum selesai dihitung.',
		next: 'Tunggu hasilnya di bawah, lalu terbitkan.',
		turn: 'operator'
	},
	past_days: {
		what: 'Di antara perubahannya ada hari yang sudah lewat.',
		next: 'Periksa tanggalnya. Bila memang dimaksud, centang pernyataannya, lalu terbitkan.'
	},
	lines_wrong: {
		what: 'Ada baris yang perlu diperbaiki; belum ada yang disiapkan.',
		next: 'Perbaiki di kotak di bawah, lalu periksa lagi.'
	}
} satisfies Record<string, Refusal>;

/** Why a limit was not changed. */
export const policy = {
	not_allowed: {
		what: 'Batas waktu tidak dapat Anda ubah.',
		why: 'Batas waktu mengikat semua instansi, sehingga hanya admin yang ditunjuk dengan SK mengubahnya.',
		next: 'Sampaikan dasar hukumnya kepada admin kebijakan.',
		turn: KEEPER
	},
	in_the_past: {
		what: 'Tanggal mulainya sudah lewat.',
		next: 'Hitungan yang sudah berjalan tidak boleh berubah; pilih hari ini atau sesudahnya.'
	},
	used_today: {
		what: 'Hari ini sudah ada hitungan yang dimulai dengan ketentuan semula.',
		next: 'Pilih besok atau sesudahnya.'
	},
	later_version: {
		what: 'Sudah ada versi yang mulai pada tanggal itu atau sesudahnya.',
		next: 'Pilih tanggal sesudah versi terakhir.'
	},
	not_shorter: {
		what: 'Nilai ini tidak lebih singkat dari ketentuan umum.',
		next: 'Nilai satu instansi harus lebih singkat; kecilkan angkanya.'
	},
	same_as_before: {
		what: 'Lama, satuan, dan dasarnya sama dengan yang berlaku.',
		next: 'Ubah salah satunya; bila memang sama, tidak ada yang perlu diterbitkan.'
	},
	unknown_agency: { what: 'Instansi itu tidak ada dalam daftar.', next: 'Pilih instansi dari daftar.' },
	unknown_version: {
		what: 'Versi itu tidak ada, atau sudah ditarik.',
		why: 'Admin lain mungkin menariknya lebih dulu.',
		next: 'Muat ulang halaman untuk melihat versi yang ada.',
		turn: 'operator'
	},
	in_force: {
		what: 'Versi itu tidak dapat ditarik.',
		why: 'Versi itu sudah berlaku, dan orang sudah mengandalkannya.',
		next: 'Terbitkan versi baru untuk mengubahnya.',
		turn: 'operator'
	},
	in_use: {
		what: 'Versi itu tidak dapat ditarik.',
		why: 'Sudah ada laporan yang dihitung dengan versi itu.',
		next: 'Terbitkan versi baru untuk mengubahnya.',
		turn: 'operator'
	},
	not_found: {
		what: 'Tidak ada ketentuan umum yang berlaku pada tanggal itu.',
		next: 'Pilih tanggal sesudah ketentuan umumnya mulai.'
	}
} satisfies Record<PolicyRefusal | WithdrawalRefusal, Refusal> & Record<string, Refusal>;

/** Why a rule of the forum was not changed. */
export const rule = {
	not_allowed: {
		what: 'Aturan forum tidak dapat Anda ubah.',
		why: 'Aturan mengikat semua orang di forum ini, sehingga hanya admin yang ditunjuk dengan SK mengubahnya.',
		next: 'Sampaikan usul perubahannya kepada admin.',
		turn: KEEPER
	},
	in_the_past: {
		what: 'Tanggal itu sudah lewat.',
		next: 'Yang sudah diputuskan tidak boleh berubah; pilih hari ini atau sesudahnya.'
	},
	later_version: {
		what: 'Sudah ada versi yang mulai pada tanggal itu atau sesudahnya.',
		next: 'Pilih tanggal sesudah versi terakhir.'
	},
	same_as_before: {
		what: 'Bunyinya sama dengan yang berlaku.',
		next: 'Ubah salah satunya; bila memang sama, tidak ada yang perlu diterbitkan.'
	},
	flag_reason_taken: {
		what: 'Alasan laporan itu sudah dijawab aturan lain.',
		next: 'Pilih alasan lain, atau kosongkan.'
	},
	not_in_force: {
		what: 'Aturan itu tidak berlaku pada hari itu, atau sudah diakhiri.',
		next: 'Muat ulang halaman untuk melihat versi yang ada.'
	},
	flags_need_it: {
		what: 'Aturan ini menjawab salah satu alasan laporan pembaca.',
		next: 'Terbitkan dahulu versi tanpa alasan itu, dan beri alasan itu kepada aturan lain.'
	}
} satisfies Record<RuleRefusal | 'not_allowed' | 'not_in_force' | 'flags_need_it', Refusal>;

/** Why the province was not changed. */
export const province = {
	not_allowed: {
		what: 'Perubahan ini bukan wewenang Anda.',
		why: 'Susunan provinsi menentukan siapa menjawab warga, sehingga hanya admin yang ditunjuk dengan SK mengubahnya; layanan sebuah instansi juga oleh kepalanya, selama ia menjabat.',
		next: 'Sampaikan perubahan dan nomor SK-nya kepada admin.',
		turn: KEEPER
	},
	service_elsewhere: {
		what: 'Layanan ini dikelola instansi lain.',
		why: 'Standar layanan hanya diubah kepala instansi yang menyelenggarakannya dan admin. Layanan berpindah bila instansinya bergabung atau tugasnya dialihkan.',
		next: 'Sampaikan perubahannya kepada instansi itu.',
		turn: KEEPER
	},
	changed_meanwhile: {
		what: 'Orang lain menerbitkan versi baru sejak Anda membuka formulir ini.',
		why: 'Bila langsung disimpan, perubahannya hilang tanpa terbaca.',
		next: 'Bandingkan di bawah: isian yang Anda ubah tetap seperti tulisan Anda, selebihnya sudah mengikuti versi itu.',
		turn: forStaff('operator', 'desk')
	},
	same_province: { what: 'Tidak ada yang berubah.', next: 'Ubah sesuatu, atau biarkan.' },
	name_taken: {
		what: 'Sudah ada instansi dengan nama itu.',
		next: 'Pakai nama lain, atau ubah instansi yang sudah ada.'
	},
	day_ahead: {
		what: 'Hari itu belum tiba.',
		next: 'Nama baru berlaku sejak hari ini atau sebelumnya; pilih hari lain.'
	},
	already_ended: {
		what: 'Instansi ini sudah diakhiri.',
		why: 'Mungkin admin lain lebih dulu.',
		next: 'Muat ulang halaman untuk melihat keadaannya.',
		turn: 'operator'
	},
	not_ended: {
		what: 'Instansi ini tidak sedang diakhiri.',
		why: 'Mungkin admin lain sudah membatalkannya.',
		next: 'Muat ulang halaman untuk melihat keadaannya.',
		turn: 'operator'
	},
	unknown_agency: { what: 'Instansi itu tidak ada atau sudah berakhir.', next: 'Pilih instansi lain dari daftar.' },
	unknown_category: {
		what: 'Kategori yang dipilih bukan milik instansi ini, atau tidak ada lagi.',
		next: 'Pilih lagi dari daftar.'
	},
	ends_before_it_begins: { what: 'Hari terakhirnya sebelum hari pertamanya.', next: 'Periksa kedua tanggalnya.' },
	agency_required: { what: 'Peran ini dipegang pada satu instansi.', next: 'Pilih instansinya.' },
	no_agency_role: { what: 'Peran ini tidak terikat pada instansi.', next: 'Kosongkan instansinya.' },
	unknown_account: { what: 'Orang itu belum punya akun.', next: 'Isi namanya untuk mengundangnya.' },
	last_admin: {
		what: 'Ini admin terakhir yang dapat masuk.',
		next: 'Tunjuk admin lain dahulu, tunggu sampai ia masuk, lalu akhiri tugas ini.'
	},
	no_invitation: { what: 'Orang ini sudah menerima undangannya.', next: 'Tidak ada yang perlu dikirim lagi.' },
	locks_you_out: {
		what: 'Aturan ini menutup pintu bagi Anda sendiri: Anda belum punya langkah kedua.',
		next: 'Pasang langkah kedua di akun Anda dahulu, atau beri masa persiapan.'
	},
	own_account: { what: 'Ini akun Anda sendiri.', next: 'Lepas di halaman keamanan akun, atau minta admin lain.' },
	no_second_step: { what: 'Orang ini tidak punya langkah kedua.', next: 'Tidak ada yang perlu dilepas.' },
	own_link: {
		what: 'Ini permintaan Anda sendiri.',
		next: 'Admin lain yang menyetujuinya; ia sudah diberi tahu.'
	},
	no_link_asked: {
		what: 'Tidak ada permintaan tautan yang menunggu.',
		next: 'Muat ulang halaman untuk melihat keadaannya.'
	},
	no_link: { what: 'Akun ini tidak tertaut.', next: 'Tidak ada yang perlu dilepas.' },
	link_taken: {
		what: 'Akun kantor itu sudah tertaut dengan akun lain.',
		next: 'Lepas tautan yang lama dahulu, atau tolak permintaan ini.'
	},
	own_request: { what: 'Anda sendiri yang memintanya.', next: 'Admin lain yang menyetujui; ia sudah diberi tahu.' },
	administrator_ended: {
		what: 'Penunjukan admin lain baru saja diakhiri.',
		why: 'Tak seorang pun menjadi satu-satunya admin dengan mengakhiri yang lain: ia masih dihitung selama empat belas hari.',
		next: 'Tunggu empat belas hari sejak diakhiri, atau pulihkan penunjukannya supaya ia dapat menyetujui.',
		turn: 'operator'
	},
	administrator_new: {
		what: 'Anda baru ditunjuk sebagai admin.',
		why: 'Yang menyetujui bukan orang yang baru ditunjuk: admin baru dihitung sesudah empat belas hari.',
		next: 'Admin lain yang lebih lama bertugas dapat menyetujui.',
		turn: 'operator'
	},
	nothing_to_assent: {
		what: 'Tidak ada yang menunggu persetujuan.',
		next: 'Muat ulang halaman untuk melihat keadaannya.'
	},
	unlocking_already: { what: 'Pelepasannya sudah diminta.', next: 'Tunggu 24 jam sejak diminta, atau hentikan.' },
	no_older_secret: {
		what: 'Tidak ada rahasia lain yang disebut.',
		next: 'Sebut rahasia lama di FKP_SECRET_ALSO, lalu mulai ulang situs.'
	},
	nothing_to_reseal: {
		what: 'Tidak ada lagi yang tersegel dengan rahasia lama.',
		next: 'Muat ulang halaman untuk melihat keadaannya.'
	},
	no_key: {
		what: 'Kunci itu tidak ada.',
		next: 'Muat ulang halaman, lalu ulangi dari daftar kunci.'
	},
	key_ended: { what: 'Kunci ini sudah diakhiri.', next: 'Buat kunci baru bila masih diperlukan.' },
	key_in_the_past: { what: 'Hari terakhirnya sudah lewat.', next: 'Pilih hari ini atau sesudahnya, atau kosongkan.' },
	key_name_taken: {
		what: 'Nama itu sudah dipakai pemegang lain atau sebuah instansi.',
		next: 'Pilih nama yang tidak tertukar: publik membacanya di setiap langkah.'
	},
	no_such_office: {
		what: 'Jabatan itu tidak sedang dipegang.',
		next: 'Pilih pejabat penghubung atau kepala instansi yang bertugas hari ini.'
	},
	scope_unfit: {
		what: 'Kunci pemegang ini tidak dapat membuka semua yang dipilih.',
		next: 'Mitra melaporkan dan menanggapi; petugas melaporkan, menjawab, dan menangani.'
	},
	nothing_to_stop: {
		what: 'Tidak ada pelepasan yang sedang ditunggu.',
		why: 'Mungkin sudah dihentikan, atau masa tunggunya sudah lewat.',
		next: 'Muat ulang halaman untuk melihat keadaannya.',
		turn: 'operator'
	},
	rung_required: {
		what: 'Tahap di atasnya tidak dapat dihapus.',
		next: 'Isi harinya; hanya pengingat yang boleh dikosongkan.'
	},
	limit_unbounded: {
		what: 'Batas itu terlalu jauh dari bawaan.',
		next: 'Isi angka di antara yang disebut di bawah isian.'
	},
	ladder_disordered: {
		what: 'Urutan tahapnya terbalik.',
		next: 'Setiap tahap datang pada hari yang sama atau sesudah tahap di bawahnya.'
	},
	own_parent: { what: 'Kategori tidak dapat menjadi bagian dari dirinya sendiri.', next: 'Pilih kategori lain.' },
	service_taken: {
		what: 'Instansi itu sudah punya layanan dengan nama ini.',
		next: 'Pakai nama lain, atau ubah layanan yang sudah ada.'
	},
	service_ended: {
		what: 'Layanan ini sudah diakhiri.',
		why: 'Mungkin orang lain lebih dulu.',
		next: 'Muat ulang halaman untuk melihat keadaannya.',
		turn: 'operator'
	},
	service_stands: {
		what: 'Layanan ini tidak sedang diakhiri.',
		why: 'Mungkin orang lain sudah membatalkannya.',
		next: 'Muat ulang halaman untuk melihat keadaannya.',
		turn: 'operator'
	},
	district_missing: {
		what: 'Ada kecamatan atau desa yang kabupatennya belum tercatat.',
		next: 'Tambahkan baris kabupaten/kotanya ke daftar ini.'
	},
	lines_wrong: { what: 'Tidak ada baris yang dapat dicatat.', next: 'Perbaiki di kotak di bawah, lalu periksa lagi.' },
	accent_faint: { what: 'Warna itu sulit dibaca.', next: 'Pilih warna yang lebih gelap.' },
	zone_fixed: {
		what: 'Zona waktu tidak dapat diubah lagi.',
		why: 'Sudah ada laporan atau konsultasi yang tenggatnya dihitung menurut zona yang sekarang.',
		next: 'Pilih zona yang sekarang.',
		turn: 'operator'
	},
	zone_unknown: { what: 'Zona waktu itu tidak dikenal.', next: 'Pilih WIB, WITA, atau WIT.' },
	no_server: { what: 'Surat belum dapat dikirim.', next: 'Minta SMTP_URL diisi, lalu coba lagi.' },
	no_picture: {
		what: 'Berkas itu bukan gambar yang dapat menjadi logo.',
		next: 'Pilih satu gambar PNG, WebP, atau JPEG.'
	},
	...webhook,
	successor_required: {
		what: 'Masih ada laporan terbuka atau kategori di instansi ini.',
		next: 'Pilih instansi penerus yang mengambil alih.'
	}
} satisfies Record<string, Refusal>;
