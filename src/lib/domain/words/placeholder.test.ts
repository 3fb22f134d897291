import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlaceholder } from './placeholder';

describe('says nothing', () => {
	it.each([
		'',
		'   \n',
		'Ok',
		'Baik, siap.',
		'-',
		'Sudah selesai.',
		'Sedang kami teruskan',
		'sedang kami teruskan.',
		'Akan segera ditindaklanjuti.',
		'AKAN SEGERA DITINDAKLANJUTI',
		'Terima kasih atas laporannya, sudah kami terima.',
		'Terima kasih atas laporan Anda. Laporan sudah kami terima dan akan segera kami tindak lanjuti.',
		'Yth. Bapak Ahmad Yusuf, terima kasih atas perhatian dan partisipasinya.',
		'Yth. Bapak/Ibu Pelapor\n\nTerima kasih telah menyampaikan aduan melalui kanal ini. Mohon menunggu.',
		'Selamat pagi. Laporan Saudara sedang dalam proses tindak lanjut oleh instansi terkait.',
		'Laporan sudah diteruskan ke Dinas PUPR.',
		'Laporan Anda telah kami teruskan kepada Dinas Pekerjaan Umum dan Penataan Ruang untuk ditindaklanjuti.',
		'laporan sudah didisposisikan ke dinas perhubungan kota ternate',
		'Kami sedang berkoordinasi dengan pihak terkait.',
		'Sudah kami koordinasikan dengan bidang teknis, mohon bersabar.',
		'Terimakasih atas informasinya, akan kami sampaikan kepada pimpinan.',
		'Laporan Anda nomor 9165816 tanggal 12 Maret 2026 sudah kami terima.',
		'Akan kami proses dalam waktu 5 hari kerja.',
		'Assalamualaikum wr. wb. Mohon maaf atas ketidaknyamanannya. Keluhan Bapak akan kami perhatikan.',
		'Petugas kami akan segera turun ke lokasi.',
		'Tim teknis akan segera melakukan pengecekan di lapangan.',
		'Akan kami perbaiki secepatnya.',
		'**Sudah ditindaklanjuti.**',
		'Aspirasi Anda kami tampung dan menjadi bahan evaluasi kami.',
		'Sudah kami catat. Terima kasih, salam sehat.',
		'Demikian disampaikan, terima kasih.',
		'Sudah kami sampaikan ke Kepala Bidang Bina Marga Dinas PUPR Kota Ternate.',
		'Sehubungan dengan laporan Anda, kami informasikan bahwa laporan telah kami teruskan ke UPTD setempat.',
		'Diteruskan ke Dinas Perumahan dan Kawasan Permukiman Provinsi Maluku Utara untuk ditindaklanjuti.',
		'Masih dalam tahap pembahasan internal.',
		'Baik Pak, nanti kami cek ya.',
		'Laporan Saudara sudah kami baca dan kami pahami dengan baik',
		'Kami telah membaca, menyimak, dan mencermati laporan Bapak/Ibu dengan saksama.',
		'Kami sangat mengapresiasi masukan Saudara dan menjadi perhatian serius kami.',
		'Terima kasih atas saran yang berharga; akan menjadi bahan pertimbangan kami.',
		'Permasalahan sudah diselesaikan dan ditangani.',
		'Laporan telah selesai dikerjakan, dituntaskan, dan dinyatakan beres.',
		'Telah kami laksanakan sesuai SOP dan peraturan perundang-undangan yang berlaku.',
		'Sudah ditangani petugas dengan baik, terima kasih.',
		'Kami memahami kekecewaan Saudara dan memohon pengertiannya.',
		'Sudah diperbaiki dan diselesaikan.',
		'Done, sudah di-follow up.',
		'Thank you for your report.',
		'Kami berkomitmen meningkatkan kualitas pelayanan demi masyarakat.',
		'Kami mengupayakan agar masalah ini dapat diselesaikan secepatnya sesuai ketentuan yang berlaku.'
	])('%j', (answer) => expect(isPlaceholder(answer)).toBe(true));
});

describe('tells something', () => {
	it.each([
		'Lampu sudah diganti.',
		'Jalan sudah diperbaiki.',
		'Meteran sudah dibaca ulang petugas.',
		'Lubang ditutup aspal.',
		'Pipa ditangani.',
		'LAMPU JALAN SUDAH MENYALA KEMBALI',
		'Jalan di depan SD Negeri 3 sudah ditambal pada 12 Maret 2026, foto terlampir.',
		'Sampah sudah diangkut pagi ini.',
		'Pipa bocor di Kelurahan Kalumata sudah diperbaiki dan air mengalir lagi sejak Senin.',
		'Yth. Ibu Ani, KTP Anda sudah dicetak dan dapat diambil di kantor camat.',
		'Terima kasih atas laporannya. Kami sudah mengecek ke lokasi, tidak ditemukan kerusakan.',
		'Kami sudah berkoordinasi dengan PLN dan lampu sudah menyala kembali.',
		'Laporan kami teruskan ke Dinas Perhubungan, dan rambu sudah dipasang tanggal 3 Mei.',
		'Sudah kami tindak lanjuti: dua petugas membersihkan selokan pada Sabtu lalu.',
		'Bukan kewenangan provinsi. Jalan ini milik Kota Ternate.',
		'Bantuan tidak dapat diberikan karena nama Anda tidak ada di DTKS.',
		'Pembuatan KTP tidak dipungut biaya.',
		'Syaratnya KK dan akta kelahiran.',
		'Kantor buka pukul 08.00 sampai 15.00.',
		'Dokter sudah bertugas lagi di Puskesmas Kayoa.',
		'Pengaspalan akan dikerjakan mulai Juli 2026 dengan anggaran Rp2,4 miliar dari APBD.',
		'Perbaikan jembatan diusulkan dalam APBD Perubahan 2026.',
		'Kapal perintis kembali melayani Pulau Moti setiap Rabu.',
		'Oknum petugas telah diberi teguran tertulis.',
		'Insentif guru honorer bulan Januari dibayarkan 20 Februari 2026.',
		'Setelah ditinjau, pohon di Jalan Pattimura ditebang kemarin.',
		'Lampu sudah diganti dan akan kami pantau.',
		'Tiang listrik sudah dipindahkan oleh PLN.',
		'Obat tersedia lagi di apotek RSUD.',
		'Izin usahanya sudah terbit, nomor 503/12/2026.',
		'Mohon maaf atas keterlambatan. Ijazah telah kami legalisir.',
		'Pungutan itu tidak sah; uangnya dikembalikan kepada 32 orang tua murid.',
		'Retribusi pasar naik menurut Perda 4 Tahun 2024.',
		'Air bersih mengalir bergiliran: Senin dan Kamis untuk Kalumpang.',
		'Akun Anda sudah aktif, silakan masuk dengan NIK.',
		'Pelaku pembuangan limbah telah disanksi denda.',
		'Sinyal di Desa Tokaka sudah pulih sejak menara diperbaiki.',
		'Rambu dipasang.',
		'Stok obat masih tersedia.',
		'Mohon membawa KTP asli.',
		'Bansos telah diterima warga.',
		'Dokumen sudah diserahkan.',
		'Sudah kami ganti lampunya.',
		'Hubungi 0921-3110123 pada jam kerja.',
		'Diteruskan ke Dinas Perhubungan lalu lampu merah diperbaiki kemarin.',
		'Koordinasi dengan dinas perhubungan memasang rambu baru.',
		'Tidak ada pungutan.',
		'Tim sudah memperbaiki pipa.'
	])('%j', (answer) => expect(isPlaceholder(answer)).toBe(false));
});

it('is not changed by greetings, thanks and a closing', () => {
	const answers = fc.constantFrom(
		'Lampu sudah diganti.',
		'Akan segera ditindaklanjuti.',
		'Jalan sudah ditambal kemarin.'
	);
	const before = fc.constantFrom('', 'Selamat siang. ', 'Yth. Bapak Rusli,\n', 'Terima kasih atas laporannya. ');
	const after = fc.constantFrom('', ' Terima kasih.', '\n\nHormat kami', ' Mohon maaf atas ketidaknyamanannya.');
	fc.assert(
		fc.property(before, answers, after, (greeting, answer, closing) => {
			expect(isPlaceholder(greeting + answer + closing)).toBe(isPlaceholder(answer));
		})
	);
});

it('answers for any text', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isPlaceholder(text) === 'boolean'));
	expect(isPlaceholder('teruskan '.repeat(500))).toBe(true);
	expect(isPlaceholder('teruskan ke dinas '.repeat(250))).toBe(true);
});
