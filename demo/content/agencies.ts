import type { DemoAgency } from './types';

/** Addresses, telephone numbers and standards are made up; only the nomenclature follows the real province. */
export const agencies = [
	{
		slug: 'dinkes',
		name: 'Dinas Kesehatan',
		shortName: 'Dinkes',
		address: 'Jalan Contoh Sehat No. 1, Sofifi',
		phone: '0921-000101',
		email: 'dinkes@contoh.malut.example',
		task: 'Membina layanan kesehatan provinsi, rujukan antarpulau, obat program, dan tenaga kesehatan.',
		services: [
			{
				name: 'Rekomendasi izin rumah sakit kelas B',
				requirements: ['Surat permohonan', 'Profil rumah sakit', 'Bukti penguasaan lahan'],
				workingDays: 14,
				cost: 'Gratis',
				product: 'Surat rekomendasi'
			},
			{
				name: 'Bantuan rujukan pasien dari pulau',
				requirements: ['KTP atau KK', 'Surat rujukan', 'Keterangan desa bila tidak mampu'],
				workingDays: 1,
				cost: 'Gratis',
				product: 'Surat rujukan dan jadwal angkutan'
			},
			{
				name: 'Permintaan data kesehatan',
				requirements: ['Surat permohonan', 'Uraian data yang diminta'],
				workingDays: 5,
				cost: 'Gratis',
				product: 'Berkas data'
			}
		]
	},
	{
		slug: 'rsud',
		name: 'RSUD dr. H. Chasan Boesoirie',
		shortName: 'RSUD Provinsi',
		address: 'Jalan Contoh Pulih No. 2, Ternate',
		phone: '0921-000102',
		email: 'rsud@contoh.malut.example',
		task: 'Memberi layanan rawat jalan, rawat inap, gawat darurat, dan rujukan tingkat provinsi.',
		services: [
			{
				name: 'Rawat jalan poliklinik',
				requirements: ['KTP', 'Kartu jaminan kesehatan bila ada', 'Surat rujukan'],
				workingDays: 0,
				cost: 'Sesuai tarif RSUD atau ditanggung jaminan',
				product: 'Pemeriksaan dan resep'
			},
			{
				name: 'Surat keterangan sehat',
				requirements: ['KTP', 'Pasfoto 4×6'],
				workingDays: 1,
				cost: 'Sesuai tarif RSUD',
				product: 'Surat keterangan sehat'
			},
			{
				name: 'Salinan rekam medis untuk pasien',
				requirements: ['KTP', 'Formulir permintaan'],
				workingDays: 3,
				cost: 'Biaya penggandaan',
				product: 'Ringkasan rekam medis'
			},
			{
				name: 'Rawat inap',
				requirements: ['KTP', 'Kartu jaminan kesehatan', 'Surat pengantar dokter'],
				workingDays: 0,
				cost: 'Sesuai tarif RSUD atau ditanggung jaminan',
				product: 'Perawatan dan ringkasan pulang'
			}
		]
	},
	{
		slug: 'pupr',
		name: 'Dinas Pekerjaan Umum dan Penataan Ruang',
		shortName: 'Dinas PUPR',
		address: 'Jalan Contoh Bangun No. 3, Sofifi',
		phone: '0921-000103',
		email: 'pupr@contoh.malut.example',
		task: 'Membangun dan memelihara jalan, jembatan, irigasi, dan tata ruang kewenangan provinsi.',
		services: [
			{
				name: 'Izin penggunaan ruang milik jalan provinsi',
				requirements: ['Surat permohonan', 'Gambar rencana', 'Surat kesanggupan pemulihan'],
				workingDays: 10,
				cost: 'Gratis',
				product: 'Surat izin'
			},
			{
				name: 'Informasi tata ruang provinsi',
				requirements: ['Surat permohonan', 'Koordinat lokasi'],
				workingDays: 5,
				cost: 'Gratis',
				product: 'Keterangan peruntukan ruang'
			},
			{
				name: 'Penanganan darurat jalan dan jembatan',
				requirements: ['Laporan lokasi', 'Foto kerusakan bila ada'],
				workingDays: 3,
				cost: 'Gratis',
				product: 'Penanganan sementara di lapangan'
			}
		]
	},
	{
		slug: 'perkim',
		name: 'Dinas Perumahan dan Kawasan Permukiman',
		shortName: 'Dinas Perkim',
		address: 'Jalan Contoh Rumah No. 4, Sofifi',
		phone: '0921-000104',
		email: 'perkim@contoh.malut.example',
		task: 'Menangani rumah tidak layak huni, kawasan kumuh, dan air minum lintas kabupaten/kota.',
		services: [
			{
				name: 'Usulan bantuan rumah tidak layak huni',
				requirements: ['KTP dan KK', 'Surat keterangan desa', 'Bukti tanah', 'Foto rumah'],
				workingDays: 14,
				cost: 'Gratis',
				product: 'Hasil verifikasi usulan'
			},
			{
				name: 'Usulan sarana air bersih perdesaan',
				requirements: ['Proposal desa', 'Berita acara musyawarah', 'Koordinat sumber air'],
				workingDays: 14,
				cost: 'Gratis',
				product: 'Hasil telaah teknis'
			}
		]
	},
	{
		slug: 'dishub',
		name: 'Dinas Perhubungan',
		shortName: 'Dishub',
		address: 'Jalan Contoh Layar No. 5, Sofifi',
		phone: '0921-000105',
		email: 'dishub@contoh.malut.example',
		task: 'Mengatur angkutan laut dan darat antarkabupaten, terminal, serta pelabuhan pengumpan regional.',
		services: [
			{
				name: 'Izin trayek angkutan antarkota dalam provinsi',
				requirements: ['Surat permohonan', 'STNK dan bukti uji', 'Rencana trayek'],
				workingDays: 7,
				cost: 'Gratis',
				product: 'Keputusan izin trayek'
			},
			{
				name: 'Informasi jadwal dan tarif kapal dalam provinsi',
				requirements: ['Permintaan langsung atau tertulis'],
				workingDays: 1,
				cost: 'Gratis',
				product: 'Jadwal dan tarif'
			},
			{
				name: 'Persetujuan pengoperasian kapal angkutan antarkabupaten',
				requirements: ['Dokumen kapal', 'Rencana rute'],
				workingDays: 7,
				cost: 'Gratis',
				product: 'Surat persetujuan'
			}
		]
	},
	{
		slug: 'dikbud',
		name: 'Dinas Pendidikan dan Kebudayaan',
		shortName: 'Dikbud',
		address: 'Jalan Contoh Ilmu No. 6, Sofifi',
		phone: '0921-000106',
		email: 'dikbud@contoh.malut.example',
		task: 'Mengelola SMA, SMK, dan SLB negeri, guru, serta pelestarian budaya.',
		services: [
			{
				name: 'Legalisasi ijazah SMA dan SMK',
				requirements: ['Ijazah asli', 'Fotokopi ijazah', 'KTP'],
				workingDays: 1,
				cost: 'Gratis',
				product: 'Fotokopi ijazah terlegalisasi'
			},
			{
				name: 'Mutasi siswa SMA/SMK antarkabupaten',
				requirements: ['Surat pindah sekolah asal', 'Rapor', 'Surat persetujuan sekolah tujuan'],
				workingDays: 3,
				cost: 'Gratis',
				product: 'Rekomendasi mutasi'
			},
			{
				name: 'Surat pengganti ijazah hilang',
				requirements: ['Surat kehilangan kepolisian', 'Keterangan sekolah', 'Pasfoto'],
				workingDays: 5,
				cost: 'Gratis',
				product: 'Surat keterangan pengganti ijazah'
			},
			{
				name: 'Izin penelitian di sekolah',
				requirements: ['Proposal', 'Surat pengantar kampus'],
				workingDays: 3,
				cost: 'Gratis',
				product: 'Surat izin'
			}
		]
	},
	{
		slug: 'dinsos',
		name: 'Dinas Sosial',
		shortName: 'Dinsos',
		address: 'Jalan Contoh Peduli No. 7, Sofifi',
		phone: '0921-000107',
		email: 'dinsos@contoh.malut.example',
		task: 'Menyalurkan bantuan sosial provinsi, rehabilitasi sosial, dan logistik korban bencana.',
		services: [
			{
				name: 'Rekomendasi panti bagi lansia terlantar',
				requirements: ['KTP atau keterangan desa', 'Keterangan kesehatan', 'Keterangan keluarga'],
				workingDays: 5,
				cost: 'Gratis',
				product: 'Surat rekomendasi'
			},
			{
				name: 'Alat bantu penyandang disabilitas',
				requirements: ['KTP dan KK', 'Keterangan dokter', 'Foto kondisi'],
				workingDays: 14,
				cost: 'Gratis',
				product: 'Alat bantu'
			},
			{
				name: 'Cek status usulan bantuan sosial',
				requirements: ['KTP'],
				workingDays: 2,
				cost: 'Gratis',
				product: 'Keterangan status'
			}
		]
	},
	{
		slug: 'dlh',
		name: 'Dinas Lingkungan Hidup',
		shortName: 'DLH',
		address: 'Jalan Contoh Hijau No. 8, Sofifi',
		phone: '0921-000108',
		email: 'dlh@contoh.malut.example',
		task: 'Mengawasi lingkungan, persetujuan lingkungan kewenangan provinsi, dan pengelolaan sampah regional.',
		services: [
			{
				name: 'Penilaian dokumen lingkungan',
				requirements: ['Surat permohonan', 'Dokumen UKL-UPL atau Amdal', 'Peta lokasi'],
				workingDays: 30,
				cost: 'Sesuai ketentuan',
				product: 'Rekomendasi persetujuan lingkungan'
			},
			{
				name: 'Uji kualitas air',
				requirements: ['Surat permohonan', 'Titik pengambilan contoh'],
				workingDays: 10,
				cost: 'Sesuai tarif laboratorium',
				product: 'Laporan hasil uji'
			}
		]
	},
	{
		slug: 'dkp',
		name: 'Dinas Kelautan dan Perikanan',
		shortName: 'DKP',
		address: 'Jalan Contoh Cakalang No. 9, Sofifi',
		phone: '0921-000109',
		email: 'dkp@contoh.malut.example',
		task: 'Mengelola laut 0–12 mil, pelabuhan perikanan, pembinaan nelayan, dan pengawasan sumber daya ikan.',
		services: [
			{
				name: 'Izin kapal perikanan 5–30 GT',
				requirements: ['Surat permohonan', 'Dokumen kapal', 'Bukti alat tangkap'],
				workingDays: 7,
				cost: 'Sesuai retribusi daerah',
				product: 'Dokumen perizinan kapal'
			},
			{
				name: 'Rekomendasi BBM nelayan',
				requirements: ['KTP dan Kartu Kusuka', 'Pas kecil kapal', 'Keterangan desa'],
				workingDays: 2,
				cost: 'Gratis',
				product: 'Surat rekomendasi'
			},
			{
				name: 'Layanan tambat labuh pelabuhan perikanan',
				requirements: ['Pas kecil kapal'],
				workingDays: 0,
				cost: 'Sesuai retribusi daerah',
				product: 'Karcis tambat'
			}
		]
	},
	{
		slug: 'dishut',
		name: 'Dinas Kehutanan',
		shortName: 'Dishut',
		address: 'Jalan Contoh Rimba No. 10, Sofifi',
		phone: '0921-000110',
		email: 'dishut@contoh.malut.example',
		task: 'Mengelola hutan melalui KPH, perhutanan sosial, serta perlindungan hutan.',
		services: [
			{
				name: 'Fasilitasi perhutanan sosial',
				requirements: ['Surat permohonan kelompok', 'Daftar anggota', 'Peta usulan'],
				workingDays: 14,
				cost: 'Gratis',
				product: 'Hasil verifikasi dan usulan'
			},
			{
				name: 'Bibit tanaman kehutanan',
				requirements: ['KTP', 'Luas dan lokasi tanam'],
				workingDays: 3,
				cost: 'Gratis',
				product: 'Bibit sesuai persediaan'
			}
		]
	},
	{
		slug: 'esdm',
		name: 'Dinas Energi dan Sumber Daya Mineral',
		shortName: 'Dinas ESDM',
		address: 'Jalan Contoh Terang No. 11, Sofifi',
		phone: '0921-000111',
		email: 'esdm@contoh.malut.example',
		task: 'Membina pertambangan batuan, air tanah, dan listrik perdesaan yang menjadi urusan provinsi.',
		services: [
			{
				name: 'Persetujuan pengusahaan air tanah',
				requirements: ['Surat permohonan', 'Lokasi dan rencana debit'],
				workingDays: 14,
				cost: 'Gratis',
				product: 'Persetujuan teknis'
			},
			{
				name: 'Informasi wilayah izin batuan',
				requirements: ['Surat permohonan', 'Koordinat lokasi'],
				workingDays: 5,
				cost: 'Gratis',
				product: 'Keterangan wilayah'
			},
			{
				name: 'Usulan listrik desa',
				requirements: ['Surat desa', 'Data rumah belum berlistrik'],
				workingDays: 14,
				cost: 'Gratis',
				product: 'Hasil pendataan dan usulan ke PLN'
			}
		]
	},
	{
		slug: 'dpmptsp',
		name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
		shortName: 'DPMPTSP',
		address: 'Jalan Contoh Pintu No. 12, Sofifi',
		phone: '0921-000112',
		email: 'dpmptsp@contoh.malut.example',
		task: 'Melayani perizinan provinsi dan promosi penanaman modal.',
		services: [
			{
				name: 'Konsultasi OSS berbasis risiko',
				requirements: ['KTP', 'Uraian rencana usaha'],
				workingDays: 0,
				cost: 'Gratis',
				product: 'Panduan dan pendampingan'
			},
			{
				name: 'Penerbitan izin kewenangan provinsi',
				requirements: ['Berkas sesuai jenis izin', 'Rekomendasi teknis OPD'],
				workingDays: 7,
				cost: 'Sesuai ketentuan',
				product: 'Dokumen izin'
			},
			{
				name: 'Pengaduan perizinan',
				requirements: ['Nomor permohonan', 'Uraian masalah'],
				workingDays: 3,
				cost: 'Gratis',
				product: 'Jawaban tertulis'
			}
		]
	},
	{
		slug: 'diskominfosan',
		name: 'Dinas Komunikasi, Informatika dan Persandian',
		shortName: 'Diskominfosan',
		address: 'Jalan Contoh Sinyal No. 13, Sofifi',
		phone: '0921-000113',
		email: 'diskominfosan@contoh.malut.example',
		task: 'Mengelola layanan digital, keamanan informasi, informasi publik, dan pengaduan pemerintah provinsi.',
		services: [
			{
				name: 'Permohonan informasi publik (PPID)',
				requirements: ['KTP', 'Formulir permohonan'],
				workingDays: 10,
				cost: 'Gratis, biaya salinan bila ada',
				product: 'Informasi atau jawaban tertulis'
			},
			{
				name: 'Usulan penanganan titik tanpa sinyal',
				requirements: ['Surat desa', 'Koordinat', 'Jumlah penduduk'],
				workingDays: 10,
				cost: 'Gratis',
				product: 'Hasil pendataan dan usulan'
			},
			{
				name: 'Bantuan akses Open Data',
				requirements: ['Surel pemohon', 'Nama set data'],
				workingDays: 2,
				cost: 'Gratis',
				product: 'Tautan data'
			}
		]
	},
	{
		slug: 'bappeda',
		name: 'Badan Perencanaan Pembangunan Daerah',
		shortName: 'Bappeda',
		address: 'Jalan Contoh Rencana No. 14, Sofifi',
		phone: '0921-000114',
		email: 'bappeda@contoh.malut.example',
		task: 'Menyusun rencana pembangunan, penelitian, dan data pembangunan provinsi.',
		services: [
			{
				name: 'Permintaan dokumen perencanaan',
				requirements: ['Surat permohonan'],
				workingDays: 3,
				cost: 'Gratis',
				product: 'Dokumen RPJMD atau RKPD'
			},
			{
				name: 'Penyampaian usulan Musrenbang',
				requirements: ['Uraian usulan', 'Berita acara musyawarah bila ada'],
				workingDays: 10,
				cost: 'Gratis',
				product: 'Status usulan'
			}
		]
	},
	{
		slug: 'inspektorat',
		name: 'Inspektorat Daerah',
		shortName: 'Inspektorat',
		address: 'Jalan Contoh Jujur No. 15, Sofifi',
		phone: '0921-000115',
		email: 'inspektorat@contoh.malut.example',
		task: 'Mengawasi penyelenggaraan pemerintahan provinsi dan memeriksa pengaduan berkadar pengawasan.',
		services: [
			{
				name: 'Pengaduan penyalahgunaan wewenang',
				requirements: ['Uraian kejadian', 'Bukti awal bila ada'],
				workingDays: 60,
				cost: 'Gratis',
				product: 'Pemberitahuan hasil pemeriksaan'
			},
			{
				name: 'Konsultasi gratifikasi',
				requirements: ['Uraian pemberian'],
				workingDays: 3,
				cost: 'Gratis',
				product: 'Jawaban tertulis'
			}
		]
	},
	{
		slug: 'bkd',
		name: 'Badan Kepegawaian Daerah',
		shortName: 'BKD',
		address: 'Jalan Contoh Abdi No. 16, Sofifi',
		phone: '0921-000116',
		email: 'bkd@contoh.malut.example',
		task: 'Mengelola kepegawaian ASN di lingkungan pemerintah provinsi.',
		services: [
			{
				name: 'Kenaikan pangkat',
				requirements: ['Usul OPD', 'SK pangkat terakhir', 'Penilaian kinerja'],
				workingDays: 20,
				cost: 'Gratis',
				product: 'Usul dan SK kenaikan pangkat'
			},
			{
				name: 'Informasi seleksi CASN provinsi',
				requirements: ['Permintaan tertulis atau langsung'],
				workingDays: 2,
				cost: 'Gratis',
				product: 'Keterangan'
			},
			{
				name: 'Pengurusan pensiun',
				requirements: ['Usul OPD', 'SK CPNS dan PNS', 'KTP dan KK'],
				workingDays: 20,
				cost: 'Gratis',
				product: 'Usul pensiun'
			}
		]
	},
	{
		slug: 'bpbd',
		name: 'Badan Penanggulangan Bencana Daerah',
		shortName: 'BPBD',
		address: 'Jalan Contoh Siaga No. 17, Sofifi',
		phone: '0921-000117',
		email: 'bpbd@contoh.malut.example',
		task: 'Mengoordinasikan kesiapsiagaan, tanggap darurat, dan pemulihan bencana.',
		services: [
			{
				name: 'Bantuan logistik darurat',
				requirements: ['Laporan desa atau BPBD kabupaten/kota', 'Data jiwa terdampak'],
				workingDays: 1,
				cost: 'Gratis',
				product: 'Logistik'
			},
			{
				name: 'Sosialisasi dan simulasi bencana',
				requirements: ['Surat permohonan', 'Jumlah peserta'],
				workingDays: 7,
				cost: 'Gratis',
				product: 'Kegiatan simulasi'
			}
		]
	},
	{
		slug: 'dukcapil',
		name: 'Dinas Kependudukan dan Pencatatan Sipil',
		shortName: 'Dukcapil',
		address: 'Jalan Contoh Warga No. 18, Sofifi',
		phone: '0921-000118',
		email: 'dukcapil@contoh.malut.example',
		task: 'Membina layanan kependudukan kabupaten/kota dan memfasilitasi jemput bola.',
		services: [
			{
				name: 'Fasilitasi jemput bola dokumen kependudukan',
				requirements: ['Surat desa atau sekolah', 'Daftar nama'],
				workingDays: 10,
				cost: 'Gratis',
				product: 'Jadwal layanan bersama Disdukcapil kabupaten/kota'
			},
			{
				name: 'Konsultasi data kependudukan ganda',
				requirements: ['KTP', 'KK'],
				workingDays: 5,
				cost: 'Gratis',
				product: 'Hasil penelusuran'
			}
		]
	},
	{
		slug: 'pppa',
		name: 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
		shortName: 'DPPPA',
		address: 'Jalan Contoh Lindung No. 19, Sofifi',
		phone: '0921-000119',
		email: 'pppa@contoh.malut.example',
		task: 'Melindungi perempuan dan anak serta mengoordinasikan UPTD PPA.',
		services: [
			{
				name: 'Pendampingan korban kekerasan',
				requirements: ['Tidak ada syarat berkas'],
				workingDays: 0,
				cost: 'Gratis',
				product: 'Pendampingan psikologis dan hukum'
			},
			{
				name: 'Rumah aman sementara',
				requirements: ['Asesmen petugas'],
				workingDays: 1,
				cost: 'Gratis',
				product: 'Penampungan aman'
			}
		]
	},
	{
		slug: 'pangan',
		name: 'Dinas Pangan',
		shortName: 'Dinas Pangan',
		address: 'Jalan Contoh Sagu No. 20, Sofifi',
		phone: '0921-000120',
		email: 'pangan@contoh.malut.example',
		task: 'Menjaga ketersediaan, harga, cadangan, dan keamanan pangan.',
		services: [
			{
				name: 'Gerakan pangan murah',
				requirements: ['Surat desa atau kelurahan'],
				workingDays: 10,
				cost: 'Gratis',
				product: 'Jadwal pasar murah'
			},
			{
				name: 'Pengujian pangan segar',
				requirements: ['Contoh pangan', 'Formulir'],
				workingDays: 7,
				cost: 'Sesuai tarif',
				product: 'Hasil uji'
			}
		]
	},
	{
		slug: 'nakertrans',
		name: 'Dinas Tenaga Kerja dan Transmigrasi',
		shortName: 'Nakertrans',
		address: 'Jalan Contoh Karya No. 21, Sofifi',
		phone: '0921-000121',
		email: 'nakertrans@contoh.malut.example',
		task: 'Mengawasi ketenagakerjaan, menengahi perselisihan, dan melatih tenaga kerja.',
		services: [
			{
				name: 'Pengaduan pelanggaran norma kerja',
				requirements: ['Uraian kejadian', 'Bukti hubungan kerja bila ada'],
				workingDays: 14,
				cost: 'Gratis',
				product: 'Nota pemeriksaan'
			},
			{
				name: 'Mediasi perselisihan hubungan industrial',
				requirements: ['Risalah perundingan', 'Surat permohonan'],
				workingDays: 30,
				cost: 'Gratis',
				product: 'Perjanjian bersama atau anjuran'
			},
			{
				name: 'Pelatihan kerja di balai latihan',
				requirements: ['KTP', 'Ijazah terakhir'],
				workingDays: 10,
				cost: 'Gratis',
				product: 'Sertifikat pelatihan'
			}
		]
	},
	{
		slug: 'pertanian',
		name: 'Dinas Pertanian',
		shortName: 'Distan',
		address: 'Jalan Contoh Pala No. 22, Sofifi',
		phone: '0921-000122',
		email: 'pertanian@contoh.malut.example',
		task: 'Membina tanaman pangan, perkebunan pala, cengkih dan kelapa, serta peternakan.',
		services: [
			{
				name: 'Rekomendasi dan sertifikasi benih',
				requirements: ['Surat permohonan', 'Asal benih'],
				workingDays: 10,
				cost: 'Sesuai retribusi daerah',
				product: 'Sertifikat benih'
			},
			{
				name: 'Layanan kesehatan hewan lintas kabupaten',
				requirements: ['Laporan peternak'],
				workingDays: 2,
				cost: 'Gratis',
				product: 'Pemeriksaan dan surat kesehatan hewan'
			},
			{
				name: 'Bantuan bibit perkebunan',
				requirements: ['KTP anggota', 'Proposal kelompok tani'],
				workingDays: 14,
				cost: 'Gratis',
				product: 'Hasil verifikasi'
			}
		]
	},
	{
		slug: 'satpolpp',
		name: 'Satuan Polisi Pamong Praja',
		shortName: 'Satpol PP',
		address: 'Jalan Contoh Tertib No. 23, Sofifi',
		phone: '0921-000123',
		email: 'satpolpp@contoh.malut.example',
		task: 'Menegakkan peraturan daerah serta menjaga ketertiban umum.',
		services: [
			{
				name: 'Pengaduan pelanggaran peraturan daerah',
				requirements: ['Uraian dan lokasi'],
				workingDays: 5,
				cost: 'Gratis',
				product: 'Tindakan dan jawaban'
			},
			{
				name: 'Pengamanan kegiatan pemerintah dan warga',
				requirements: ['Surat permohonan'],
				workingDays: 3,
				cost: 'Gratis',
				product: 'Petugas pengamanan'
			}
		]
	},
	{
		slug: 'bapenda',
		name: 'Badan Pendapatan Daerah',
		shortName: 'Bapenda',
		address: 'Jalan Contoh Iuran No. 24, Sofifi',
		phone: '0921-000124',
		email: 'bapenda@contoh.malut.example',
		task: 'Memungut pajak daerah provinsi dan mengelola Samsat bersama Polri dan Jasa Raharja.',
		services: [
			{
				name: 'Pembayaran pajak kendaraan tahunan',
				requirements: ['KTP', 'STNK'],
				workingDays: 0,
				cost: 'Sesuai ketetapan pajak',
				product: 'Tanda bukti pelunasan'
			},
			{
				name: 'Keberatan pajak kendaraan',
				requirements: ['Surat keberatan', 'Ketetapan pajak', 'STNK'],
				workingDays: 14,
				cost: 'Gratis',
				product: 'Keputusan keberatan'
			},
			{
				name: 'Samsat keliling',
				requirements: ['KTP', 'STNK'],
				workingDays: 0,
				cost: 'Sesuai ketetapan pajak',
				product: 'Pengesahan tahunan'
			}
		]
	},
	{
		slug: 'biro-organisasi',
		name: 'Biro Organisasi Sekretariat Daerah',
		shortName: 'Biro Organisasi',
		address: 'Jalan Contoh Tata No. 25, Sofifi',
		phone: '0921-000125',
		email: 'biro-organisasi@contoh.malut.example',
		task: 'Membina kelembagaan, standar pelayanan, survei kepuasan, dan forum konsultasi publik.',
		services: [
			{
				name: 'Konsultasi standar pelayanan OPD',
				requirements: ['Rancangan standar pelayanan'],
				workingDays: 5,
				cost: 'Gratis',
				product: 'Catatan perbaikan'
			},
			{
				name: 'Masukan tentang pelayanan publik',
				requirements: ['Uraian masukan'],
				workingDays: 5,
				cost: 'Gratis',
				product: 'Jawaban tertulis'
			}
		]
	},
	{
		slug: 'pmd',
		name: 'Dinas Pemberdayaan Masyarakat dan Desa',
		shortName: 'Dinas PMD',
		address: 'Jalan Contoh Gotong Royong No. 26, Sofifi',
		phone: '0921-000126',
		email: 'pmd@contoh.malut.example',
		task: 'Membina pemerintahan desa, BUMDes, dan pemberdayaan masyarakat.',
		services: [
			{
				name: 'Konsultasi pengelolaan keuangan desa',
				requirements: ['Surat desa', 'Dokumen APBDes'],
				workingDays: 5,
				cost: 'Gratis',
				product: 'Jawaban tertulis'
			},
			{
				name: 'Pembinaan BUMDes',
				requirements: ['Profil BUMDes', 'Rencana usaha'],
				workingDays: 10,
				cost: 'Gratis',
				product: 'Pendampingan'
			}
		]
	}
] as const satisfies readonly DemoAgency[];

export type AgencySlug = (typeof agencies)[number]['slug'];
