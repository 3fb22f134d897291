import type { RedactedKind } from '$lib/domain/moderation/redaction';

/** Words about what was masked. */
export const redaction = {
	kind: {
		nik: 'NIK',
		family_card: 'nomor KK',
		tax_number: 'NPWP',
		insurance: 'nomor BPJS',
		phone: 'nomor telepon',
		email: 'alamat email',
		account: 'nomor rekening',
		plate: 'nomor kendaraan',
		coordinates: 'koordinat',
		words: 'bagian'
	} satisfies Record<RedactedKind, string>,
	hint: {
		flag: (kinds: readonly string[]) =>
			`Tampak seperti ${kinds.join(', ')}. Penulisnya sudah diingatkan dan tetap mengirimnya.`,
		erased:
			'Penulisnya menghapus datanya. Bagian dari namanya mungkin masih tertulis di sini: samarkan, atau nyatakan tidak apa-apa.',
		title: 'Ada yang tampak seperti data pribadi',
		error: (kinds: readonly string[]) =>
			`Anda menulis yang tampak seperti ${kinds.join(', ')}: pilih apa yang kami lakukan.`,
		typing: (kinds: string) =>
			`Tampak seperti ${kinds}. Semua orang akan membacanya; hapus bila tidak perlu, atau kami samarkan sesudah Anda mengirim.`,
		found: (kind: string, words: string, label: string) => `${kind} “${words}” di ${label}`,
		why: 'Semua orang akan membacanya, dan dapat menyalinnya. Kontak Anda sendiri cukup diisi di bagian identitas, yang tersegel.',
		question: 'Apa yang kami lakukan?',
		mask: 'Samarkan untuk saya',
		send: 'Kirim apa adanya',
		sendHint: 'Misalnya nomor kantor, atau nomor yang memang harus diketahui umum. Moderator akan melihatnya.'
	},
	maskAll: 'Samarkan data pribadi',
	hit: (kind: string, words: string, sure: boolean) => `${kind} “${words}”${sure ? '' : ' (kurang yakin)'}`,
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
