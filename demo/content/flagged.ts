/** What a brigade says of a complaint that it wants to be gone, each in words of its own that are much alike. */
export const brigade = {
	reasons: ['false_or_impersonation', 'hate_or_abuse', 'off_topic'],
	words: [
		'Fitnah, tolong dihapus.',
		'Ini menjelekkan dinas kami.',
		'Tidak benar, hapus saja.',
		'Pelapornya cuma cari sensasi.',
		'Hoaks.'
	]
} as const;

/** A reply that has nothing to do with anything, and what those say who flag it. */
export const spam = {
	text: 'Butuh dana cepat? Pinjaman cair lima menit tanpa jaminan, bunga ringan. Hubungi WA 0812-0000-1234 atau buka https://dana-kilat.example.com',
	words: ['Iklan pinjaman.', 'Tidak ada hubungannya dengan laporan ini.'],
	hidden: 'Iklan pinjaman, tidak ada hubungannya dengan laporan ini. Silakan menulis lagi tentang pokoknya.'
} as const;
