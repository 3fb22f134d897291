import { formatNumber } from '../../format';

const count = (value: number) => formatNumber('id', value);

/** Agencies without computers: what is printed for them, and what comes back. */
export const letters = {
	title: 'Surat instansi',
	lead: 'Instansi tanpa komputer menerima daftar laporannya dalam surat. Cetak setiap awal pekan, lalu masukkan jawabannya dengan nomor dan tanggal suratnya.',
	none: 'Tidak ada instansi yang bekerja dengan kertas.',
	noneNext: 'Admin menandainya pada halaman instansi itu.',
	waiting: (value: number) => `${count(value)} laporan menunggu suratnya`,
	enter: 'Masukkan jawaban yang datang lewat surat',
	printHint: 'Cetak halaman ini dengan Ctrl + P. Yang tercetak hanya suratnya.',
	to: (agency: string) => `Kepada Kepala ${agency}`,
	opening: (value: number) =>
		`Dengan hormat, ${count(value)} laporan warga berikut menunggu jawaban instansi Anda, yang paling dekat tenggatnya di atas. Tulis jawaban di bawah setiap laporan atau pada lembar sendiri dengan nomor laporannya, lalu kirimkan kembali. Jawaban tampil di forum dengan tanda “lewat surat”.`,
	nothing: 'Saat ini tidak ada laporan yang menunggu jawaban instansi Anda.',
	received: (day: string) => `Masuk ${day}`,
	due: (day: string) => `paling lambat ${day}`,
	wasDue: (day: string) => `sudah lewat tenggat ${day}`,
	answer: 'Jawaban: apa yang dikerjakan, di mana, kapan, buktinya',
	number: 'Nomor dan tanggal surat',
	signature: 'Nama, jabatan, tanda tangan',
	open: 'Buka laporan ini untuk memasukkan jawabannya',
	more: (value: number) => `Masih ada ${count(value)} laporan lain; dikirim setelah yang di atas dijawab.`,
	closing: 'Tenggat dihitung sampai jawaban tampil di forum, jadi kirimkan sebelum tanggal yang tertulis.'
};
