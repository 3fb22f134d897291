import type { PenReason } from '$lib/domain/mail-in/verdict';

/** Jawaban singkat atas surat yang tidak dapat dimuat. */
export const notTaken = {
	subject: 'Email Anda belum kami muat',
	open: 'Buka forum',
	meaning: {
		unknown_address:
			'Email Anda sampai, tetapi tidak ditujukan ke alamat balasan sebuah laporan, sehingga kami tidak tahu tempatnya.',
		forged: 'Email Anda sampai, tetapi alamat balasannya tidak lengkap atau salah tulis.',
		expired: 'Email Anda sampai, tetapi alamat balasan itu sudah berakhir.',
		other_sender:
			'Email Anda sampai dari alamat lain daripada yang kami kirimi surat. Demi keamanan pelapor, balasan dari alamat lain tidak langsung dimuat.',
		not_proved: 'Email Anda sampai, tetapi server email tidak dapat memastikan bahwa alamat pengirimnya benar.',
		answered: 'Jawaban Anda sampai dan menunggu moderator.',
		closed: 'Email Anda sampai, tetapi pembicaraan itu sudah ditutup.',
		not_allowed: 'Email Anda sampai, tetapi balasan atas pembicaraan itu tidak dapat dimuat dari akun Anda saat ini.',
		no_words: 'Email Anda sampai, tetapi kami tidak menemukan tulisan Anda di dalamnya.',
		not_fitting: 'Email Anda sampai, tetapi isinya terlalu panjang atau tidak jelas tempatnya.',
		files:
			'Email Anda sampai, tetapi lampirannya tidak dapat dimuat. Kami menerima paling banyak lima foto (JPG, PNG, WebP) atau PDF, masing-masing sampai 5 MB.',
		dangerous_files: 'Email Anda sampai, tetapi lampirannya dari jenis yang tidak kami buka demi keamanan.',
		too_large: 'Email Anda sampai, tetapi terlalu besar: paling banyak 10 MB.',
		unreadable: 'Email Anda sampai, tetapi tidak dapat kami baca.',
		too_many: 'Email Anda sampai, tetapi terlalu banyak balasan dikirim dalam waktu singkat.'
	} satisfies Record<PenReason, string>,
	next: {
		report:
			'Buka halaman laporan dan tulis balasan Anda di sana. Bila Anda melapor tanpa akun, siapkan nomor laporan dan kode aksesnya. Moderator juga melihat email Anda.',
		consultation:
			'Buka halaman konsultasi dan tulis balasan Anda di bawah masukan Anda. Moderator juga melihat email Anda.',
		none: 'Buka forum untuk melapor, atau lacak laporan Anda dengan nomor dan kode aksesnya lalu balas di halamannya. Moderator juga melihat email Anda.'
	}
};

/** Pertanyaan moderator kepada pengirim yang suratnya tidak dapat dimuat. */
export const asked = {
	subject: 'Pertanyaan tentang email Anda',
	by: 'Moderator',
	meaning: 'Moderator forum membaca email Anda dan ingin menanyakan ini sebelum memutuskan tempatnya.',
	next: 'Balas email ini dengan jawaban Anda. Jangan kirim nomor KTP atau data pribadi lain yang tidak ditanyakan.'
};
