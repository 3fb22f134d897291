import { formatNumber, formatPercent } from '../../format';

const count = (value: number) => formatNumber('id', value);

/** How the work of moderation stands, for those who do it. */
export const health = {
	title: 'Kesehatan antrean',
	lead: 'Bagaimana kerja moderasi berjalan. Hanya moderator yang melihat halaman ini; angka untuk umum ada di',
	back: 'Kembali ke antrean',
	book: 'buku moderasi',
	waiting: 'Yang menunggu, menurut lamanya',
	waitingNote: 'Hari kalender sejak mulai menunggu. Terlambat dihitung dari batas waktu masing-masing jenis.',
	kind: 'Jenis',
	ages: ['< 1 hari', '1–3 hari', '3–7 hari', '> 7 hari'],
	late: 'Terlam\u00adbat',
	none: 'Tidak ada yang menunggu.',
	median: 'Median waktu sampai keputusan',
	hours: (value: number) =>
		value < 1 ? `${count(Math.round(value * 60))} menit` : `${formatNumber('id', value, value < 10 ? 1 : 0)} jam`,
	few: 'terlalu sedikit untuk dihitung',
	medianNote: (decided: number) =>
		`Sejak laporan pembaca yang pertama sampai keputusan, 90 hari terakhir, dari ${count(decided)} kiriman. Yang belum diputuskan ikut dihitung, selama ini sudah menunggu.`,
	undone: 'Keputusan yang tidak bertahan',
	share: (share: number) => formatPercent('id', share),
	undoneNote: (decided: number, restored: number, reversed: number) =>
		`Dari ${count(decided)} keputusan 90 hari terakhir, ${count(restored)} dipulihkan moderator dan ${count(reversed)} dibatalkan atas keberatan.`,
	lapsed: (value: number) =>
		value === 0
			? 'Tidak ada yang tampil sendiri karena lewat waktu.'
			: `${count(value)} tampil sendiri karena tidak ada yang melihat sampai waktunya habis.`,
	rules: 'Aturan yang keputusannya paling sering tidak bertahan',
	rule: 'Aturan',
	decided: 'Kepu\u00adtusan',
	reversed: 'Dibatal\u00adkan atas keber\u00adatan',
	rulesNote: 'Bagian dihitung mulai lima keputusan. Bagian yang tinggi bisa berarti aturannya kurang jelas.',
	load: 'Beban kerja 30 hari terakhir',
	own: 'Yang Anda selesaikan',
	colleagues: 'Yang diselesaikan tiap rekan, tanpa nama',
	noColleagues: 'belum ada',
	loadNote: 'Tiap laporan atau kiriman dihitung sekali, termasuk verifikasi. Untuk membagi kerja, bukan menilai orang.'
};
