import type { Facts } from '$lib/domain/administration/change';

/** Standards that are written out, by the name of their service; of the others the four components that people ask for first. */
export const standards: Readonly<Record<string, Facts>> = {
	'Rawat jalan poliklinik': {
		unit: 'Instalasi Rawat Jalan',
		prosedur:
			'Ambil nomor antrean di loket pendaftaran.\nTunjukkan KTP dan surat rujukan.\nTunggu di depan poliklinik sampai dipanggil.\nPemeriksaan oleh dokter.\nAmbil obat di instalasi farmasi.',
		pengaduan: 'Loket pengaduan di lantai 1 atau forum ini; dijawab paling lama 5 hari kerja.',
		dasar_hukum: 'UU 17/2023 tentang Kesehatan; Peraturan Gubernur tentang tarif RSUD.',
		sarana: 'Ruang tunggu 120 kursi, jalur kursi roda, ruang menyusui, musala.',
		kompetensi: 'Dokter spesialis dan perawat dengan STR dan SIP yang berlaku.',
		pengawasan: 'Kepala instalasi setiap hari; satuan pengawas internal setiap tiga bulan.',
		jumlah_pelaksana: '14 dokter, 32 perawat, 8 petugas pendaftaran.',
		jaminan_layanan: 'Pasien yang menunggu lebih dari 60 menit diberi tahu alasannya dan dapat memilih jadwal lain.',
		jaminan_keamanan: 'Rekam medis disimpan tertutup; jalur evakuasi diperiksa setiap enam bulan.',
		evaluasi: 'Survei kepuasan dua kali setahun; hasilnya diumumkan di forum ini.',
		maklumat: 'Kami sanggup melayani sesuai standar ini. Bila tidak, kami siap diperiksa dan memperbaikinya.',
		sk: 'SK Direktur RSUD 445/12/2025',
		mulai: '2025-02-01',
		tinjauan: '2026-03-12'
	},
	'Bantuan rujukan pasien dari pulau': {
		unit: 'Bidang Pelayanan Kesehatan',
		prosedur:
			'Puskesmas mengirim surat rujukan.\nPetugas menghubungi rumah sakit tujuan.\nJadwal angkutan diberitahukan.',
		pengaduan: 'Nomor telepon dinas atau forum ini; dijawab paling lama 5 hari kerja.',
		dasar_hukum: 'Peraturan Gubernur tentang sistem rujukan.',
		sk: 'SK Kepala Dinas Kesehatan 440/31/2024',
		mulai: '2024-07-01',
		tinjauan: '2024-06-10'
	}
};
