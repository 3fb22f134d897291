import type { DemoReport } from './types';

export const womenAndChildrenReports = [
	{
		classification: 'complaint',
		category: 'kekerasan',
		title: 'Tetangga perempuan sering terdengar dipukul, mohon pendampingan',
		body: [
			'Hampir setiap malam terdengar suara perempuan menangis dan barang dipecahkan dari rumah dekat kami. Anaknya dua, masih kecil. Pernah saya lihat memar di wajahnya, tapi ia bilang jatuh.',
			'Saya takut melapor terbuka. Mohon petugas datang dengan cara yang tidak membahayakan dia.'
		],
		agency: 'pppa',
		anonymous: true,
		confidential: true,
		officialAnswers: [
			'Terima kasih sudah peduli. Laporan ini hanya dapat dibaca petugas yang menangani. UPTD PPA menyiapkan penjangkauan lewat kegiatan posyandu agar tidak menimbulkan kecurigaan. Bila terdengar bahaya langsung, segera hubungi 110 atau SAPA 129.'
		],
		completion: {
			done: 'Korban sudah ditemui dengan aman, memahami haknya, dan memilih didampingi konselor. Rencana keselamatan disusun bersama; kedua anak mendapat pemeriksaan. Langkah hukum mengikuti keputusan korban.',
			evidence: 'Catatan layanan disimpan UPTD PPA dan tidak dilampirkan demi keselamatan.'
		},
		questionFromAgency:
			'Tanpa menyebut nama: jam berapa biasanya terjadi, dan kegiatan apa yang biasa diikuti korban di luar rumah?',
		answerFromReporter: 'Biasanya setelah jam 9 malam. Siang ia ikut posyandu dan pengajian hari Jumat.',
		thanks: 'Saya lihat ia sudah lebih tenang. Terima kasih petugas berhati-hati.'
	},
	{
		classification: 'complaint',
		category: 'kekerasan',
		title: 'Anak saya dirundung di sekolah sampai tidak mau masuk',
		body: [
			'Anak saya kelas 10 dirundung teman-temannya karena bicaranya gagap. Dompetnya diambil, videonya disebar di grup. Dua minggu ia tidak mau ke sekolah dan tidak mau makan.',
			'Saya sudah bertemu wali kelas, katanya anak-anak cuma bercanda.'
		],
		agency: 'pppa',
		confidential: true,
		officialAnswers: [
			'Yth. Ibu, ini bukan bercanda dan bukan salah anak Ibu. Psikolog kami menjadwalkan pertemuan di tempat yang anak Ibu pilih. Dengan persetujuan Ibu, kami meminta tim pencegahan kekerasan sekolah menghapus video dan menghentikan penyebarannya hari ini.'
		],
		completion: {
			done: 'Video dihapus dari semua grup, para pelaku dan orang tuanya mengikuti mediasi dengan pembinaan, dan sekolah menunjuk guru pendamping. Setelah lima kali konseling, anak kembali bersekolah dengan jadwal bertahap.',
			evidence: 'Ringkasan layanan diserahkan kepada orang tua; tidak dipublikasikan.'
		},
		contest: 'Anak saya sudah masuk, tapi satu anak mulai lagi mengejek lewat akun palsu.',
		headAnswer:
			'Yth. Ibu, akun itu sudah dilaporkan ke penyedia dan ditutup. Sekolah memindahkan anak tersebut ke kelas lain dengan pendampingan, dan guru pendamping menemui anak Ibu setiap hari selama sebulan. Nomor psikolog dapat Ibu hubungi langsung.',
		thanks: 'Anak saya tertawa lagi. Terima kasih dari hati ibu.'
	},
	{
		classification: 'aspiration',
		category: 'layanan-perempuan-anak',
		title: 'Ruang laktasi dan pojok anak di pelabuhan dan kantor layanan',
		body: [
			'Ibu dari pulau bawa bayi menunggu kapal berjam-jam di {place}. Menyusui di sudut terbuka sambil ditutup sarung. Kami usul ruang laktasi kecil dan pojok anak.',
			'Tidak perlu mewah: kursi, kipas, tirai, wastafel.'
		],
		agency: 'pppa',
		placeKind: 'port',
		officialAnswers: [
			'Yth. Ibu, kami mengecek bersama pengelola {place}: ada ruang bekas gudang 3×4 meter yang dapat dipakai. Kebutuhannya kursi, tirai, kipas, wastafel, dan tempat ganti popok. Kegiatan ini dikerjakan bersama Dinas Perhubungan.'
		],
		completion: {
			done: 'Ruang laktasi di {place} dibuka dan dipakai rata-rata 19 ibu pada hari kapal. Panduan ukuran dan perlengkapan minimum dibagikan ke kantor layanan lain.',
			evidence: 'Foto ruangan kosong dan buku kunjungan tanpa nama.'
		},
		citizenReplies: [
			'Dari laki-laki: setuju sekali, torang juga tidak enak lihat.',
			'Tolong kuncinya jangan dibawa pulang petugas.'
		],
		contest: 'Ruangannya ada tapi selalu terkunci kalau kapal malam.',
		headAnswer:
			'Yth. Ibu, benar kuncinya dibawa petugas siang. Pintu diganti kunci dari dalam dan ruangan dibuka sepanjang ada kapal, siang maupun malam. Nomor petugas jaga ditempel di pintu.',
		thanks: 'Semalam saya pakai, bersih dan terang. Terima kasih.'
	},
	{
		classification: 'aspiration',
		category: 'layanan-perempuan-anak',
		title: 'Cegah perkawinan anak di {place}, minta kegiatan untuk remaja',
		body: [
			'Di {place} setahun ini setidaknya enam anak perempuan menikah sebelum tamat SMA. Orang tua takut anak "salah pergaulan" dan di kampung tidak ada kegiatan apa-apa setelah sekolah.',
			'Kami kader PKK mengusulkan forum anak, kelas keterampilan, dan penyuluhan bersama imam, pendeta, dan tokoh adat.'
		],
		agency: 'pppa',
		officialAnswers: [
			'Yth. Ibu Kader, data dispensasi kawin menguatkan laporan ini. Kami menyusun tiga kegiatan yang Ibu usulkan dan menambah satu: beasiswa bersama Dinas Pendidikan bagi anak yang hampir putus sekolah. Pertemuan dengan tokoh agama dan adat dijadwalkan pekan depan.'
		],
		completion: {
			done: 'Forum Anak {place} terbentuk dengan 36 anggota, kelas menjahit dan konten digital berjalan tiap Sabtu, dan pemangku adat menyatakan tidak melangsungkan perkawinan di bawah 19 tahun. Tiga anak kembali bersekolah.',
			evidence: 'Naskah kesepakatan, jadwal kegiatan, dan rekap peserta tanpa nama.'
		},
		citizenReplies: ['Imam kampung kami juga siap mendukung.', 'Laki-laki remaja juga diajak, jangan cuma perempuan.'],
		questionFromAgency:
			'Adakah tempat yang bisa dipakai tiap Sabtu, dan siapa dua orang muda yang dipercaya menjadi pengurus (cukup sebut perannya)?',
		answerFromReporter: 'Balai desa bisa dipakai. Ketua remaja masjid dan pengurus pemuda gereja bersedia.',
		thanks: 'Anak-anak senang ada tempat. Terima kasih mendengar suara kader.'
	},
	{
		classification: 'information_request',
		category: 'layanan-perempuan-anak',
		title: 'Layanan konseling gratis untuk ibu yang baru berpisah di {district}',
		body: [
			'Kakak saya di {district} baru berpisah, punya tiga anak, dan tidak tahu hak nafkah serta pengasuhan. Apakah ada konseling dan bantuan hukum gratis yang dekat?'
		],
		agency: 'pppa',
		officialAnswers: [
			'Yth. Bapak/Ibu, ada. Konseling dan konsultasi hukum gratis tersedia di UPTD PPA provinsi serta layanan serupa di {district}; bila jauh, dapat lewat telepon. Nafkah anak dapat diminta dalam putusan pengadilan; pembebasan biaya perkara (prodeo) diberikan bagi yang tidak mampu.'
		],
		completion: {
			done: 'Daftar tempat layanan, jam buka, dan dokumen yang perlu dibawa kami lampirkan. Bila kakak Anda setuju, konselor akan menelepon pada jam yang ia pilih sendiri.',
			evidence: 'Lampiran daftar layanan.'
		},
		citizenReplies: ['Informasi penting, saya bagikan ke grup PKK.'],
		thanks: 'Kakak sudah ditelepon dan merasa tertolong. Terima kasih.'
	}
] as const satisfies readonly DemoReport[];
