/** Why a file was not kept; each names it. */
export const file = {
	empty: (name: string) => ({ what: `“${name}” kosong.`, next: 'Pilih berkas lain.' }),
	too_large: (name: string) => ({
		what: `“${name}” lebih besar dari 5 MB.`,
		next: 'Perkecil, lalu unggah lagi.'
	}),
	unknown_type: (name: string) => ({
		what: `“${name}” bukan foto JPG, PNG, WebP, atau dokumen PDF, apa pun nama belakangnya.`,
		next: 'Simpan sebagai salah satunya.'
	}),
	heic: (name: string) => ({
		what: `“${name}” adalah foto HEIC, yang belum dapat dibaca.`,
		next: 'Di iPhone pilih Pengaturan → Kamera → Format → Paling Kompatibel, atau kirim tangkapan layarnya.'
	}),
	broken: (name: string) => ({ what: `“${name}” rusak atau tidak lengkap.`, next: 'Simpan ulang, lalu unggah lagi.' }),
	encrypted: (name: string) => ({
		what: `“${name}” terkunci dengan kata sandi.`,
		next: 'Simpan tanpa kata sandi, lalu unggah lagi.'
	}),
	too_many_pixels: (name: string) => ({
		what: `Ukuran gambar “${name}” terlalu besar.`,
		next: 'Perkecil sampai paling besar 65 megapiksel, lalu unggah lagi.'
	}),
	busy: (name: string) => ({
		what: `“${name}” belum diperiksa: terlalu banyak berkas sedang masuk.`,
		next: 'Unggah lagi sebentar lagi.'
	}),
	active_content: (name: string) => ({
		what: `“${name}” memuat program atau berkas lain di dalamnya.`,
		next: 'Cetak ke PDF biasa lebih dahulu.'
	}),
	too_many: (name: string) => ({
		what: `“${name}” tidak dilampirkan: sudah ada lima berkas.`,
		next: 'Hapus satu lebih dahulu.'
	}),
	gone: (_name: string) => ({
		what: 'Berkas yang Anda pilih sebelumnya sudah kami hapus, karena formulir ini lama tidak dikirim. Tulisan Anda utuh.',
		next: 'Pilih lagi berkasnya, lalu kirim.'
	}),
	all_too_large: {
		what: 'Berkas yang dikirim sekaligus terlalu besar.',
		next: 'Unggah satu per satu, masing-masing paling besar 5 MB.'
	}
};
