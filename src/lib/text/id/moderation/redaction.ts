import type { RedactedKind } from '$lib/domain/moderation/redaction';

/** Words about what was masked. */
export const redaction = {
	kind: {
		nik: 'NIK',
		family_card: 'nomor KK',
		tax_number: 'NPWP',
		insurance: 'nomor BPJS',
		phone: 'nomor telepon',
		email: 'alamat surel',
		account: 'nomor rekening',
		plate: 'nomor kendaraan',
		coordinates: 'koordinat',
		words: 'bagian'
	} satisfies Record<RedactedKind, string>,
	part: {
		title: 'Judul',
		body: 'Isi laporan',
		place: 'Lokasi',
		post: 'Isi kiriman',
		reason: 'Alasan di riwayat',
		file_name: 'Nama berkas'
	},
	/** The history says what was masked, never the words. */
	masked: (kinds: readonly string[]) => `Yang disamarkan: ${kinds.join(', ')}.`,
	found: 'Yang tampak seperti data pribadi',
	foundHint: 'Yang bertanda sudah dipilih. Lepaskan yang bukan data pribadi seseorang.',
	none: 'Tidak ditemukan yang tampak seperti data pribadi. Tulis di bawah bagian yang harus disamarkan.',
	unsure: 'kurang yakin',
	standard: 'Memuat data pribadi yang tidak perlu dibaca umum. Selebihnya tetap tampil.',
	original: 'Kata-kata semula',
	originalHint: 'Hanya terlihat di halaman ini oleh yang berwenang memulihkannya.',
	pictures: 'Foto pada bagian ini',
	maskPicture: (name: string) => `Samarkan ${name}`,
	undo: { unredact: 'Kembalikan kata-kata semula', restore_picture: 'Kembalikan foto semula' }
};
