import type { WhyBack } from '$lib/forms/kit/given-back';
import { forStaff, type Refusal } from '../../refusal/refusal';

/** Above a form that comes back on a page of its own, with everything that was typed. */
export const back = {
	ended: {
		what: 'Masuk untuk mengirim ini',
		why: 'Anda belum masuk, atau sudah lama tidak aktif. Belum ada yang terkirim.',
		next: 'Tulisan Anda masih ada di bawah: masuk lagi, dan tulisan itu langsung terkirim.',
		turn: 'signIn'
	},
	prove: {
		what: 'Tulis lagi kata sandi Anda',
		why: 'Tindakan ini berat akibatnya, dan Anda masuk lebih dari sepuluh menit yang lalu. Belum ada yang terkirim.',
		next: 'Isian Anda masih ada di bawah: buktikan bahwa ini Anda, dan isian itu langsung terkirim.',
		turn: 'operator'
	},
	code_ended: {
		what: 'Kode akses perlu dimasukkan lagi',
		why: 'Laporan yang dibuka dengan kode tertutup sendiri bila lama tidak dipakai. Belum ada yang terkirim.',
		next: 'Tulisan Anda masih ada di bawah: masukkan kode akses laporan ini, dan tulisan itu langsung terkirim.',
		turn: 'operator'
	},
	other: {
		what: 'Orang lain sedang masuk di perangkat ini',
		why: 'Formulir ini dibuka oleh orang lain. Belum ada yang terkirim.',
		next: 'Pilih atas nama siapa tulisan ini dikirim.',
		turn: 'operator'
	},
	absent: {
		what: 'Ini tidak dapat dikirim',
		why: forStaff(
			'Halaman ini tidak ada, atau tidak terbuka lagi bagi Anda.',
			'Halaman ini tidak ada, atau tidak lagi dalam tugas Anda yang tercatat.'
		),
		next: 'Tulisan Anda masih ada di bawah; salin bila perlu.',
		turn: forStaff('tracking', 'appointment')
	},
	later: {
		what: 'Terlalu banyak percobaan',
		why: 'Batas ini menjaga forum dari kiriman yang dibuat mesin. Belum ada yang terkirim.',
		next: 'Tunggu beberapa menit, lalu kirim lagi; tulisan Anda tetap ada di halaman ini.',
		turn: 'operator'
	}
} satisfies Record<WhyBack, Refusal>;
