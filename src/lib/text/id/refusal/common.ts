import { forGuests, forStaff, type Refusal } from '../../refusal/refusal';

/** What any form may answer. */
export const common = {
	form_spent: {
		what: 'Formulir ini sudah terkirim sebelumnya dengan isi yang lain.',
		why: 'Setiap formulir berlaku satu kali, supaya dua kali menekan tombol tidak menjadi dua kiriman.',
		next: 'Kirim ini sebagai yang baru, bila memang dimaksud begitu. Tulisan Anda ada di bawah.',
		turn: 'operator'
	},
	changed_meanwhile: {
		what: 'Orang lain menyimpan perubahan sejak Anda membuka formulir ini.',
		why: 'Bila langsung disimpan, perubahannya hilang tanpa terbaca.',
		next: 'Bandingkan dengan yang tersimpan sekarang; bila dikirim lagi, isian Anda menggantikannya.',
		turn: forStaff('operator', 'desk')
	},
	nobody_behalf: {
		what: 'Laporan atas nama orang lain tidak dapat Anda kirim.',
		why: forGuests(
			'Hanya petugas yang masuk dengan akunnya dapat melapor untuk warga yang datang ke loket.',
			'Hanya petugas dapat melapor untuk warga yang datang ke loket.'
		),
		next: 'Ubah langkah “Pelapor”, lalu kirim lagi.',
		turn: forStaff('operator', 'appointment')
	},
	wrong_tracking: {
		what: 'Nomor dan kode akses ini tidak cocok.',
		next: 'Periksa keduanya pada tanda terima, lalu coba lagi.'
	},
	wrong_input_code: {
		what: 'Tidak ada masukan dengan kode ini.',
		next: 'Periksa kodenya pada tanda terima masukan, lalu coba lagi.'
	},
	wrong_code_here: {
		what: 'Kode akses itu tidak cocok dengan laporan ini.',
		next: 'Periksa kodenya pada tanda terima, lalu kirim lagi. Tulisan Anda tetap di halaman ini.'
	}
} satisfies Record<string, Refusal>;
