/** Verifikasi per bulan: di buku moderasi dan pada kesehatan moderasi. */
export const verified = {
	title: 'Laporan masuk dan diverifikasi tepat waktu',
	caption: 'Menurut bulan masuknya',
	month: 'Bulan',
	received: 'Masuk, sekitar',
	inTime: 'Tepat waktu, sekitar',
	definition:
		'Semua laporan, juga yang tidak dapat dibaca umum. Supaya tidak seorang pun dikenali, angkanya dikaburkan sedikit, dibulatkan ke kelipatan lima, dan sesudah itu tidak berubah lagi.',
	data: 'Sebagai data'
};
