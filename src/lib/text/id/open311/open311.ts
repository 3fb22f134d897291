/** What programs read that speak GeoReport v2, and people behind them. */
export const open311 = {
	keyService: (origin: string) =>
		`Kunci dibuat administrator forum untuk instansi atau mitra. Hubungi kami lewat ${origin}/kontak.`,
	service: (category: string) => `Laporan tentang ${category}. Moderator memeriksanya dan meneruskannya ke instansi.`,
	near: (village: string) => `Dekat ${village}`,
	about: (category: string, district: string) => `${category}, ${district}`,
	photo: 'Foto',
	filed: 'Laporan diperiksa moderator sebelum tampil untuk umum.',
	attribute: {
		jenis: 'Apa jenis laporan ini?',
		jenisHint: 'Tanpa pilihan, laporan ini pengaduan.',
		tanggal: 'Kapan terjadinya?',
		tanggalHint: 'Tahun-bulan-tanggal, misalnya 2026-11-20. Boleh kosong.',
		tampil: 'Siapa yang boleh melihatnya?',
		tampilHint: 'Tanpa pilihan, laporan tampil untuk umum, kecuali kategorinya peka.',
		tampilPeka: 'Tanpa pilihan, laporan dalam kategori ini Rahasia.',
		peka: 'Laporan dalam kategori ini peka: tidak tampil untuk umum, kecuali pelapor memilih lain.'
	},
	place: {
		place_missing: 'Isi lat dan long, address_string, atau address_id.',
		position_invalid: 'lat dan long harus keduanya ada dan berupa derajat desimal, misalnya 0.7893 dan 127.3774.',
		position_far: 'Titik itu tidak dekat dengan desa atau kelurahan mana pun di provinsi ini.',
		address_unknown:
			'Kabupaten/kota tidak dikenali. Sebut namanya di address_string, atau isi address_id dengan kode wilayahnya, misalnya 82.71.'
	},
	fault: {
		no_key: 'api_key tidak ada atau tidak berlaku.',
		no_scope: 'Kunci ini tidak boleh melakukannya.',
		too_often: 'Terlalu sering. Coba lagi nanti.',
		pushed_status: 'status tidak dikenali.',
		text_too_long: (most: number) => `description paling banyak ${most} huruf.`,
		name_unreadable: 'Idempotency-Key tidak terbaca: paling banyak 200 huruf tanpa spasi, atau di antara tanda petik.',
		name_reused: 'Idempotency-Key ini sudah dipakai untuk laporan lain.',
		name_at_work: 'Yang sama sedang dikerjakan. Tunggu sebentar, lalu kirim lagi.',
		update_spent: 'update_id ini sudah dipakai untuk kabar lain.',
		no_act:
			'Kabar ini tidak dapat diterima untuk laporan itu sekarang, atau ada yang kurang: keterangan, tempat, tanggal, atau foto.',
		not_found: 'Tidak ada laporan dengan nomor itu, atau laporan itu tidak ditampilkan untuk umum.',
		no_address: 'Alamat ini tidak ada. Semua alamat ada di discovery.xml.',
		no_service: 'service_code itu tidak ada. Ambil kodenya dari services.xml.',
		service_missing: 'service_code wajib diisi. Ambil kodenya dari services.xml.',
		no_token: 'Tidak ada laporan untuk token itu.',
		unreadable: 'Isi permintaan tidak terbaca sebagai formulir.',
		too_large: 'Isi permintaan terlalu besar.',
		instant: (name: string) => `${name} bukan saat yang ada. Tulis dengan zona, misalnya 2026-11-21T14:05:00+09:00.`,
		span: (days: number) => `Rentangnya paling banyak ${days} hari. Minta bagian demi bagian.`,
		order: 'Awal rentang harus sebelum akhirnya.',
		status: 'status hanya open, closed, atau keduanya dengan koma.',
		after: 'after bukan tempat di daftar ini; ambil dari kepala Link jawaban sebelumnya.',
		page: (most: number) => `page mulai dari 1, dan page_size antara 1 dan ${most}.`,
		too_many_ids: (most: number) => `Paling banyak ${most} nomor sekali minta.`,
		too_many_updates: (most: number) =>
			`Ada lebih dari ${most} kabar dalam rentang itu. Minta rentang yang lebih pendek.`
	}
};
