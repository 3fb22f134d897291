import type { DemoConsultation } from './types';

/** The great one: a draft text, two versions, hundreds of inputs. */
export const outpatient: DemoConsultation = {
	agency: 'dinkes',
	title: 'Rancangan standar pelayanan rawat jalan rumah sakit provinsi',
	scope: 'policy_draft',
	method: 'hybrid',
	stage: 'open',
	question:
		'Rumah sakit provinsi akan memakai **standar pelayanan rawat jalan** yang baru mulai tahun depan. Apa yang sudah tepat, apa yang menyulitkan Anda, dan apa yang belum diatur?',
	background: `Sepanjang tahun ini forum menerima puluhan laporan tentang antrean rawat jalan, obat yang kosong, dan rujukan balik dari pulau yang memakan waktu berhari-hari.

Rancangan ini menetapkan waktu tunggu paling lama, cara mendaftar dari rumah, dan jalur khusus bagi pasien dari luar pulau. Naskahnya disusun oleh Dinas Kesehatan bersama rumah sakit provinsi, dan baru ditetapkan sesudah masukan Anda dijawab satu per satu.`,
	questions: [
		'Berapa lama Anda wajar menunggu dari pendaftaran sampai bertemu dokter?',
		'Apakah pendaftaran lewat telepon atau pesan singkat membantu Anda?',
		'Apa kesulitan pasien yang datang dengan kapal?'
	],
	materials: [
		{ kind: 'service_standard', title: 'Standar pelayanan rawat jalan yang berlaku sekarang' },
		{ kind: 'survey_result', title: 'Hasil survei kepuasan rawat jalan semester pertama' },
		{ kind: 'complaint_summary', title: 'Rekap laporan forum tentang rumah sakit' },
		{ kind: 'background', title: 'Paparan rancangan standar pelayanan' }
	],
	text: [
		{
			note: '',
			body: `## Bagian Kesatu: Pendaftaran

Pasal 1. Pasien dapat mendaftar di loket, lewat telepon, atau lewat pesan singkat paling cepat tiga hari sebelum kunjungan.

Pasal 2. Nomor antrean memuat perkiraan jam pemeriksaan. Pasien yang datang dalam tenggang tiga puluh menit dari jam itu tidak kehilangan gilirannya.

Pasal 3. Loket pendaftaran buka pukul 07.00 sampai 12.00 WIT pada hari kerja.

## Bagian Kedua: Waktu tunggu

Pasal 4. Waktu tunggu dari pendaftaran sampai diperiksa dokter paling lama 60 menit, dihitung sejak nomor antrean diambil.

Pasal 5. Waktu tunggu obat jadi paling lama 30 menit dan obat racikan paling lama 60 menit.

Pasal 6. Rumah sakit mengumumkan waktu tunggu sebenarnya setiap hari di papan pengumuman.

## Bagian Ketiga: Pasien dari pulau lain

Pasal 7. Pasien yang menunjukkan tiket kapal atau surat jalan pada hari yang sama diperiksa lebih dahulu pada sesi pagi.

Pasal 8. Rumah sakit menyediakan rumah singgah paling lama tiga malam bagi pasien rujukan dan satu orang pendamping.

Pasal 9. Hasil pemeriksaan penunjang dapat dikirim ke puskesmas asal, sehingga pasien tidak perlu kembali hanya untuk mengambilnya.

## Bagian Keempat: Biaya dan pengaduan

Pasal 10. Rumah sakit tidak memungut biaya di luar tarif yang ditetapkan.

Pasal 11. Pengaduan dijawab paling lama lima hari kerja.

Pasal 12. Standar ini ditinjau kembali setiap tahun bersama masyarakat.`
		},
		{
			note: 'Loket dibuka sampai sore, waktu tunggu pasien lanjut usia dipersingkat, dan rumah singgah diperpanjang menurut masukan dua pekan pertama.',
			body: `## Bagian Kesatu: Pendaftaran

Pasal 1. Pasien dapat mendaftar di loket, lewat telepon, atau lewat pesan singkat paling cepat tujuh hari sebelum kunjungan.

Pasal 2. Nomor antrean memuat perkiraan jam pemeriksaan. Pasien yang datang dalam tenggang tiga puluh menit dari jam itu tidak kehilangan gilirannya.

Pasal 3. Loket pendaftaran buka pukul 07.00 sampai 15.00 WIT pada hari kerja dan pukul 07.00 sampai 11.00 WIT pada hari Sabtu.

## Bagian Kedua: Waktu tunggu

Pasal 4
(1) Waktu tunggu dari pendaftaran sampai diperiksa dokter paling lama 60 menit.
(2) Waktu tunggu sebagaimana dimaksud pada ayat (1) paling lama 30 menit bagi:
a. pasien lanjut usia;
b. ibu hamil; dan
c. penyandang disabilitas.
(3) Waktu tunggu dihitung sejak nomor antrean diambil.

Pasal 5. Waktu tunggu obat jadi paling lama 30 menit dan obat racikan paling lama 60 menit.

Pasal 6. Rumah sakit mengumumkan waktu tunggu sebenarnya setiap hari di papan pengumuman dan di situs rumah sakit.

## Bagian Ketiga: Pasien dari pulau lain

Pasal 7. Pasien yang menunjukkan tiket kapal atau surat jalan pada hari yang sama diperiksa lebih dahulu pada sesi pagi.

Pasal 8. Rumah sakit menyediakan rumah singgah paling lama tujuh malam bagi pasien rujukan dan satu orang pendamping.

Pasal 9. Hasil pemeriksaan penunjang dapat dikirim ke puskesmas asal, sehingga pasien tidak perlu kembali hanya untuk mengambilnya.

## Bagian Keempat: Biaya dan pengaduan

Pasal 10. Rumah sakit tidak memungut biaya di luar tarif yang ditetapkan.

Pasal 11. Pengaduan dijawab paling lama lima hari kerja.

Pasal 12. Standar ini ditinjau kembali setiap tahun bersama masyarakat.`
		}
	],
	place: 'Aula rumah sakit provinsi, Sofifi',
	opensIn: -20,
	lasts: 34,
	inputCount: 400,
	inputs: [
		{
			kind: 'propose',
			unsur: 'service_user',
			provision: 3,
			text: 'Loket tutup pukul 12.00 terlalu cepat. Kapal dari {tempat} baru sandar pukul 11.30, jadi kami selalu terlambat mendaftar dan harus menginap.',
			disposition: 'accepted',
			answer:
				'Jam loket diperpanjang sampai pukul 15.00 WIT, dan hari Sabtu dibuka sampai pukul 11.00 WIT. Lihat Pasal 3 naskah kedua.'
		},
		{
			kind: 'object',
			unsur: 'service_user',
			provision: 4,
			text: 'Enam puluh menit masih terlalu lama bagi orang tua. Ibu saya dari {tempat} berumur 74 tahun dan tidak kuat duduk selama itu.',
			disposition: 'accepted',
			answer: 'Untuk pasien lanjut usia, ibu hamil, dan penyandang disabilitas batasnya menjadi 30 menit.'
		},
		{
			kind: 'propose',
			unsur: 'community_leader',
			organisation: 'Pemerintah Desa {tempat}',
			provision: 8,
			text: 'Rumah singgah tiga malam tidak cukup. Kapal ke {tempat} hanya sekali sepekan. Mohon minimal tujuh malam.',
			disposition: 'accepted',
			answer: 'Diubah menjadi tujuh malam, mengikuti jadwal kapal perintis.'
		},
		{
			kind: 'ask',
			unsur: 'service_user',
			provision: 1,
			text: 'Kalau tidak punya telepon pintar, apakah pendaftaran lewat SMS biasa dari {tempat} juga dilayani?',
			disposition: 'already_so',
			answer: 'Ya. Pasal 1 menyebut pesan singkat; nomor dan cara penulisannya diumumkan sebelum standar berlaku.'
		},
		{
			kind: 'agree',
			unsur: 'civil_society',
			organisation: 'Forum Pasien Kepulauan',
			provision: 9,
			text: 'Kami mendukung pengiriman hasil ke puskesmas asal. Anggota kami di {tempat} menghabiskan biaya kapal dua kali hanya untuk mengambil hasil laboratorium.',
			disposition: 'accepted',
			answer: 'Terima kasih. Pasal 9 dipertahankan.'
		},
		{
			kind: 'object',
			unsur: 'professional_body',
			organisation: 'Perhimpunan Perawat',
			provision: 'Pasal 4 ayat (2)',
			text: 'Batas 30 menit untuk kelompok rentan baik, tetapi tenaga di poliklinik penyakit dalam hanya tiga orang. Tanpa tambahan tenaga, standar ini akan dilanggar setiap hari.',
			disposition: 'partly',
			answer:
				'Batasnya tetap. Kebutuhan tenaga dimasukkan ke rencana kebutuhan tahun depan dan dilaporkan dalam peninjauan tahunan.'
		},
		{
			kind: 'propose',
			unsur: 'academic',
			organisation: 'Fakultas Kesehatan Masyarakat',
			provision: 6,
			text: 'Waktu tunggu sebenarnya sebaiknya diumumkan per poliklinik, bukan rata-rata rumah sakit, supaya dapat dibandingkan dari bulan ke bulan.',
			disposition: 'accepted',
			answer: 'Pengumuman dibuat per poliklinik. Tata caranya ditulis dalam petunjuk pelaksanaan.'
		},
		{
			kind: 'object',
			unsur: 'mass_media',
			provision: 10,
			text: 'Pasal 10 hanya mengulang larangan. Tuliskan ke mana pasien melapor bila dimintai biaya, dan apa sanksinya.',
			disposition: 'partly',
			answer:
				'Kanal laporannya ditambahkan. Sanksi diatur dalam peraturan disiplin pegawai, sehingga tidak diulang di sini.'
		},
		{
			kind: 'propose',
			unsur: 'practitioner',
			provision: 5,
			text: 'Obat racikan anak sering lebih dari satu jam karena hanya satu petugas. Sebaiknya disediakan nomor antrean obat sehingga orang tua dapat menunggu di luar.',
			disposition: 'accepted',
			answer: 'Nomor antrean obat disediakan mulai triwulan pertama.'
		},
		{
			kind: 'ask',
			unsur: 'related_agency',
			organisation: 'BPJS Kesehatan',
			provision: 7,
			text: 'Apakah surat jalan dari kantor desa di {tempat} cukup, atau harus ada surat rujukan daring?',
			disposition: 'partly',
			answer: 'Surat jalan cukup untuk urutan pemeriksaan. Untuk penjaminan biaya, rujukan daring tetap diperlukan.'
		},
		{
			kind: 'propose',
			unsur: 'service_user',
			text: 'Tolong sediakan petugas yang bisa menerangkan dalam bahasa daerah bagi orang tua dari {tempat}.',
			disposition: 'rejected',
			answer:
				'Petugas khusus belum dapat disediakan. Pendamping pasien boleh masuk ke ruang periksa untuk membantu menerangkan.'
		},
		{
			kind: 'propose',
			unsur: 'service_user',
			text: 'Jalan menuju rumah sakit dari arah {tempat} rusak, ambulans lambat. Mohon diperbaiki juga.',
			disposition: 'out_of_scope',
			answer:
				'Jalan tersebut di luar standar pelayanan rumah sakit. Silakan sampaikan sebagai laporan di forum ini agar diteruskan ke Dinas PUPR.'
		}
	]
};
