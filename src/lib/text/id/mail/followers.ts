import { closesInSilence } from '$lib/domain/complaint/status';
import type { NoticeWords } from '../../mail-words';

export const followers: NoticeWords['followers'] = {
	record_answer: () => ({
		headline: 'Jawaban pelapor dicatat petugas',
		meaning: 'Laporan yang Anda ikuti diproses kembali.'
	}),
	withdraw_question: (f) => ({
		headline: `${f.who} menarik pertanyaannya`,
		meaning: 'Laporan yang Anda ikuti diproses kembali.'
	}),
	deny_answer: () => ({
		headline: 'Pelapor membantah catatan jawabannya',
		meaning: 'Jawaban yang dicatat petugas dalam laporan yang Anda ikuti dibantah pelapor.'
	}),
	open_report: () => ({
		headline: 'Laporan yang Anda ikuti dibuka untuk umum lagi',
		meaning: 'Anda dapat membacanya kembali.'
	}),
	cite: (f) => ({
		headline: f.cancelled
			? `Konsultasi publik tentang laporan yang Anda ikuti dibatalkan: ${f.topic}`
			: `Laporan yang Anda ikuti dibahas dalam konsultasi publik: ${f.topic}`,
		meaning: f.cancelled
			? 'Alasannya tertulis di halaman konsultasi.'
			: f.position > 0
				? `Butir ${f.position} berita acaranya memuat komitmen tentang masalah ini.`
				: 'Laporan ini menjadi salah satu alasannya. Anda dapat ikut memberi masukan di halamannya.'
	}),
	tell_progress: (f) => ({
		headline: `Kabar komitmen butir ${f.position}: ${f.topic}`,
		meaning: 'Komitmen ini menjawab masalah pada laporan yang Anda ikuti.'
	}),
	route: (f) => ({
		headline: `Laporan yang Anda ikuti diteruskan ke ${f.agency}`,
		meaning: `${f.agency} harus memberi tanggapan pertama${f.by || ' dalam tenggatnya'}.`
	}),
	ask: (f) => ({
		headline: `${f.who} meminta keterangan tambahan`,
		meaning: 'Laporan yang Anda ikuti menunggu jawaban pelapor.'
	}),
	complete: () => ({
		headline: 'Pelapor melengkapi keterangan',
		meaning: 'Laporan yang Anda ikuti diproses kembali.'
	}),
	refer: (f) => ({
		headline: 'Laporan yang Anda ikuti bukan kewenangan provinsi',
		meaning: `Yang berwenang adalah ${f.responsible}.`
	}),
	archive: () => ({
		headline: 'Laporan yang Anda ikuti diarsipkan',
		meaning: 'Alasannya tertulis di halaman laporan.'
	}),
	accept: (f) => ({
		headline: `${f.agency} mulai memproses`,
		meaning: `Laporan yang Anda ikuti harus diselesaikan${f.by || ' dalam tenggatnya'}.`
	}),
	answer: (f) => ({
		headline: `${f.who} menjawab`,
		meaning: 'Ada jawaban resmi pada laporan yang Anda ikuti.'
	}),
	promise: (f) => ({
		headline: 'Laporan yang Anda ikuti belum selesai',
		meaning: `${f.who} menjanjikan selesai ${f.promised}. Tenggatnya tidak berubah.`
	}),
	hand_over: (f) => ({
		headline: `Laporan yang Anda ikuti dialihkan ke ${f.agency}`,
		meaning: 'Tenggat penyelesaiannya tidak mundur karena pengalihan.'
	}),
	succeed: (f) => ({
		headline: `Laporan yang Anda ikuti kini ditangani ${f.agency}`,
		meaning: 'Susunan instansi berubah. Tenggat penyelesaiannya tetap.'
	}),
	return: (f) => ({
		headline: 'Laporan yang Anda ikuti dikembalikan ke moderator',
		meaning: `${f.who} menyatakan laporan ini bukan bidangnya. Moderator memutuskan instansi yang tepat.`
	}),
	dispute: (f) => ({
		headline: 'Sekretariat Daerah menetapkan instansi untuk laporan yang Anda ikuti',
		meaning: `${f.who} mempersoalkan penetapan moderator.`
	}),
	resolve: (f) => ({
		headline: `${f.who} menyatakan sudah ditindaklanjuti`,
		meaning: 'Laporan yang Anda ikuti kini menunggu tanggapan pelapor.'
	}),
	rework: (f) => ({
		headline: 'Laporan yang Anda ikuti dikerjakan kembali',
		meaning: `${f.who} meminta laporan ini dikerjakan lagi.`
	}),
	accept_proof: (f) => ({
		headline: 'Bukti penyelesaian sudah dilihat orang kedua',
		meaning: `${f.who} menerima foto penyelesaian laporan yang Anda ikuti, dengan alasan tertulis.`
	}),
	reject_proof: (f) => ({
		headline: 'Laporan yang Anda ikuti masih dikerjakan',
		meaning: `Menurut ${f.who}, bukti penyelesaian belum cukup; alasannya tertulis di halaman laporan.`
	}),
	rule: (f) => ({
		headline: 'Laporan yang Anda ikuti mendapat putusan akhir',
		meaning: `${f.who} memutuskan dengan alasan tertulis. Laporan ditutup tanpa persetujuan pelapor.`
	}),
	climb: (f) => ({
		headline: 'Sanggahan naik ke jenjang berikutnya',
		meaning: `Sanggahan ini tidak diputus sampai batas waktunya. Yang memutuskan sekarang: ${f.judge}.`
	}),
	confirm: () => ({
		headline: 'Laporan yang Anda ikuti selesai',
		meaning: 'Pelapor menerima hasilnya.'
	}),
	contest: (f) => ({
		headline: 'Pelapor menyanggah penyelesaian',
		meaning: f.judge
			? `Laporan yang Anda ikuti kini diputuskan oleh ${f.judge}.`
			: 'Semua jenjang sanggahan di forum ini sudah ditempuh, sehingga laporan ditutup tanpa persetujuan pelapor.'
	}),
	withdraw: () => ({
		headline: 'Laporan yang Anda ikuti ditarik',
		meaning: 'Pelapor menarik laporannya, sehingga laporan ditutup.'
	}),
	reopen: (f) => ({
		headline: 'Laporan yang Anda ikuti dibuka kembali',
		meaning: `Pelapor menyatakan masalahnya belum selesai. Yang memutuskan: ${f.judge}.`
	}),
	appeal: () => ({
		headline: 'Pelapor berkeberatan',
		meaning: 'Keputusan moderator atas laporan yang Anda ikuti diperiksa moderator lain.'
	}),
	lapse: (f) =>
		closesInSilence(f.from)
			? {
					headline: 'Laporan yang Anda ikuti selesai otomatis',
					meaning: 'Pelapor tidak menanggapi tindak lanjut instansi sampai batas waktunya.'
				}
			: {
					headline: 'Batas waktu jawaban pelapor berakhir',
					meaning: 'Laporan yang Anda ikuti dilanjutkan tanpa jawaban pelapor.'
				}
};
