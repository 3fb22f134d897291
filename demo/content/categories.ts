import type { DemoCategory } from './types';

/** Twelve tops at most: people who cannot find their category file under "other". */
export const categories = [
	{
		slug: 'jalan-jembatan',
		name: { id: 'Jalan, jembatan & perumahan', en: 'Roads, bridges & housing' },
		keywords: ['jalan', 'jembatan', 'drainase', 'rumah'],
		agency: 'pupr',
		elsewhere: {
			id: 'Jalan kabupaten/kota → Dinas PU kabupaten/kota; jalan nasional → Balai Pelaksanaan Jalan Nasional (BPJN)',
			en: 'District roads → district public works office; national roads → National Road Agency (BPJN)'
		},
		subs: [
			{
				slug: 'jalan-rusak',
				name: { id: 'Jalan rusak', en: 'Damaged roads' },
				keywords: ['lubang', 'berlubang', 'aspal', 'longsor', 'becek', 'pece', 'retak'],
				agency: 'pupr',
				elsewhere: {
					id: 'Jalan kabupaten/kota → Dinas PU kabupaten/kota; jalan nasional → BPJN',
					en: 'District roads → district public works office; national roads → BPJN'
				}
			},
			{
				slug: 'jembatan',
				name: { id: 'Jembatan', en: 'Bridges' },
				keywords: ['jembatan', 'oprit', 'gorong-gorong', 'putus'],
				agency: 'pupr'
			},
			{
				slug: 'drainase',
				name: { id: 'Drainase & banjir jalan', en: 'Drainage' },
				keywords: ['selokan', 'got', 'drainase', 'genangan', 'air meluap'],
				agency: 'pupr',
				elsewhere: {
					id: 'Selokan lingkungan → Dinas PU kabupaten/kota',
					en: 'Neighbourhood drains → district public works office'
				}
			},
			{
				slug: 'penerangan-jalan',
				name: { id: 'Penerangan jalan', en: 'Street lighting' },
				keywords: ['lampu jalan', 'PJU', 'gelap', 'tiang lampu'],
				agency: 'dishub',
				elsewhere: {
					id: 'Lampu jalan kabupaten/kota → Dishub atau Dinas PU kabupaten/kota',
					en: 'Lights on district roads → district office'
				}
			},
			{
				slug: 'perumahan',
				name: { id: 'Perumahan & rumah layak huni', en: 'Housing' },
				keywords: ['rumah tidak layak huni', 'RTLH', 'bedah rumah', 'kawasan kumuh'],
				agency: 'perkim'
			}
		]
	},
	{
		slug: 'air-listrik-internet',
		name: { id: 'Air, listrik & internet', en: 'Water, power & internet' },
		keywords: ['air', 'listrik', 'sinyal', 'internet'],
		agency: 'perkim',
		elsewhere: {
			id: 'PDAM kabupaten/kota, PLN, Pertamina, atau operator seluler',
			en: 'District water company, PLN, Pertamina, or the mobile operator'
		},
		subs: [
			{
				slug: 'air-bersih',
				name: { id: 'Air bersih', en: 'Clean water' },
				keywords: ['air bersih', 'pipa', 'sumur', 'PDAM', 'keran', 'air asin'],
				agency: 'perkim',
				elsewhere: {
					id: 'Sambungan rumah → PDAM/Perumda air minum kabupaten/kota',
					en: 'House connections → district water company'
				}
			},
			{
				slug: 'listrik',
				name: { id: 'Listrik', en: 'Electricity' },
				keywords: ['mati lampu', 'padam', 'PLTD', 'genset', 'listrik desa'],
				agency: 'esdm',
				elsewhere: { id: 'Gangguan dan tagihan → PLN 123', en: 'Outages and bills → PLN 123' }
			},
			{
				slug: 'bbm-elpiji',
				name: { id: 'BBM, minyak tanah & elpiji', en: 'Fuel' },
				keywords: ['minyak tanah', 'mitan', 'pertalite', 'solar', 'elpiji', 'agen', 'pangkalan'],
				agency: 'esdm',
				elsewhere: {
					id: 'Pasokan → Pertamina 135; pangkalan → Dinas Perindag kabupaten/kota',
					en: 'Supply → Pertamina 135; retailers → district trade office'
				}
			},
			{
				slug: 'internet',
				name: { id: 'Sinyal & internet', en: 'Signal & internet' },
				keywords: ['sinyal', 'jaringan', 'BTS', 'blank spot', 'internet lambat'],
				agency: 'diskominfosan',
				elsewhere: { id: 'Gangguan layanan → operator seluler', en: 'Service faults → the mobile operator' }
			}
		]
	},
	{
		slug: 'perhubungan',
		name: { id: 'Perhubungan laut, darat & udara', en: 'Transport' },
		keywords: ['kapal', 'speedboat', 'terminal', 'angkutan'],
		agency: 'dishub',
		elsewhere: {
			id: 'Pelabuhan utama dan keselamatan pelayaran → KSOP; feri → ASDP; kapal nasional → PELNI; bandara → pengelola bandara',
			en: 'Main ports and safety at sea → KSOP; ferries → ASDP; national ships → PELNI; airports → the operator'
		},
		subs: [
			{
				slug: 'kapal-pelabuhan',
				name: { id: 'Kapal & pelabuhan', en: 'Ships & ports' },
				keywords: ['kapal', 'speedboat', 'feri', 'dermaga', 'tiket', 'jadwal', 'pelabuhan'],
				agency: 'dishub',
				elsewhere: {
					id: 'Izin berlayar → KSOP/UPP; feri → ASDP; kapal putih → PELNI',
					en: 'Sailing clearance → KSOP/UPP; ferries → ASDP; national liners → PELNI'
				}
			},
			{
				slug: 'angkutan-terminal',
				name: { id: 'Angkutan darat & terminal', en: 'Land transport' },
				keywords: ['oto', 'angkot', 'terminal', 'trayek', 'tarif', 'bentor'],
				agency: 'dishub',
				elsewhere: {
					id: 'Angkot dalam kota → Dishub kabupaten/kota',
					en: 'City minibuses → district transport office'
				}
			},
			{
				slug: 'lalu-lintas',
				name: { id: 'Lalu lintas & parkir', en: 'Traffic & parking' },
				keywords: ['rambu', 'parkir liar', 'macet', 'zebra cross'],
				agency: 'dishub',
				elsewhere: {
					id: 'Parkir dan rambu jalan kabupaten/kota → Dishub kabupaten/kota; penindakan → Polisi',
					en: 'Parking and signs on district roads → district office; enforcement → police'
				}
			}
		]
	},
	{
		slug: 'kesehatan',
		name: { id: 'Kesehatan', en: 'Health' },
		keywords: ['sakit', 'obat', 'dokter', 'rumah sakit'],
		agency: 'dinkes',
		elsewhere: {
			id: 'Puskesmas → Dinas Kesehatan kabupaten/kota; kepesertaan JKN → BPJS Kesehatan 165',
			en: 'Health centres → district health office; insurance membership → BPJS Kesehatan 165'
		},
		subs: [
			{
				slug: 'rumah-sakit',
				name: { id: 'RSUD provinsi', en: 'Provincial hospital' },
				keywords: ['RSUD', 'antre', 'poli', 'rawat inap', 'IGD', 'ambulans'],
				agency: 'rsud',
				elsewhere: {
					id: 'RSUD kabupaten/kota → pemerintah kabupaten/kota',
					en: 'District hospitals → district government'
				}
			},
			{
				slug: 'obat-tenaga-kesehatan',
				name: { id: 'Obat & tenaga kesehatan', en: 'Medicine & staff' },
				keywords: ['obat kosong', 'dokter spesialis', 'bidan', 'perawat', 'vaksin', 'imunisasi'],
				agency: 'dinkes',
				elsewhere: {
					id: 'Puskesmas dan pustu → Dinas Kesehatan kabupaten/kota',
					en: 'Health centres → district health office'
				}
			},
			{
				slug: 'rujukan-jaminan',
				name: { id: 'Rujukan & jaminan kesehatan', en: 'Referral & insurance' },
				keywords: ['rujukan', 'BPJS', 'JKN', 'KIS', 'ambulans laut'],
				agency: 'dinkes',
				elsewhere: { id: 'Kepesertaan → BPJS Kesehatan 165', en: 'Membership → BPJS Kesehatan 165' }
			}
		]
	},
	{
		slug: 'pendidikan',
		name: { id: 'Pendidikan & kebudayaan', en: 'Education & culture' },
		keywords: ['sekolah', 'guru', 'siswa'],
		agency: 'dikbud',
		elsewhere: {
			id: 'PAUD, SD, SMP → Dinas Pendidikan kabupaten/kota; madrasah → Kementerian Agama; MBG → Badan Gizi Nasional',
			en: 'Primary and junior schools → district; madrasah → Ministry of Religion; school meals → BGN'
		},
		subs: [
			{
				slug: 'biaya-sekolah',
				name: { id: 'Biaya & bantuan sekolah', en: 'Fees & aid' },
				keywords: ['komite', 'sumbangan', 'BOS', 'seragam', 'PIP', 'beasiswa'],
				agency: 'dikbud',
				elsewhere: { id: 'SD dan SMP → Dinas Pendidikan kabupaten/kota', en: 'Primary and junior schools → district' }
			},
			{
				slug: 'guru',
				name: { id: 'Guru & kegiatan belajar', en: 'Teachers' },
				keywords: ['guru kurang', 'guru honor', 'mengajar', 'jam kosong'],
				agency: 'dikbud',
				elsewhere: { id: 'SD dan SMP → Dinas Pendidikan kabupaten/kota', en: 'Primary and junior schools → district' }
			},
			{
				slug: 'penerimaan-murid',
				name: { id: 'Penerimaan murid baru', en: 'Admission' },
				keywords: ['SPMB', 'PPDB', 'zonasi', 'domisili', 'daya tampung'],
				agency: 'dikbud',
				elsewhere: { id: 'SD dan SMP → Dinas Pendidikan kabupaten/kota', en: 'Primary and junior schools → district' }
			},
			{
				slug: 'sarana-sekolah',
				name: { id: 'Gedung & sarana sekolah', en: 'School buildings' },
				keywords: ['ruang kelas', 'atap bocor', 'toilet', 'laboratorium', 'asrama'],
				agency: 'dikbud',
				elsewhere: { id: 'SD dan SMP → Dinas Pendidikan kabupaten/kota', en: 'Primary and junior schools → district' }
			},
			{
				slug: 'kebudayaan',
				name: { id: 'Kebudayaan', en: 'Culture' },
				keywords: ['cagar budaya', 'benteng', 'bahasa daerah', 'sanggar'],
				agency: 'dikbud',
				elsewhere: {
					id: 'Benteng cagar budaya nasional → Balai Pelestarian Kebudayaan',
					en: 'National heritage sites → heritage office'
				}
			}
		]
	},
	{
		slug: 'sosial-desa',
		name: { id: 'Sosial, desa & ketertiban', en: 'Social aid, villages & order' },
		keywords: ['bantuan', 'bansos', 'desa'],
		agency: 'dinsos',
		elsewhere: {
			id: 'PKH, sembako, dan data DTSEN → Dinas Sosial kabupaten/kota; dana desa → kabupaten',
			en: 'Social aid data → district social office; village funds → district'
		},
		subs: [
			{
				slug: 'bansos',
				name: { id: 'Bantuan sosial', en: 'Social aid' },
				keywords: ['PKH', 'BPNT', 'BLT', 'DTKS', 'DTSEN', 'bansos'],
				agency: 'dinsos',
				elsewhere: {
					id: 'PKH dan sembako → Dinas Sosial kabupaten/kota, Kemensos 171',
					en: 'National aid → district social office, ministry hotline 171'
				}
			},
			{
				slug: 'lansia-disabilitas',
				name: { id: 'Lansia & disabilitas', en: 'Elderly & disabled people' },
				keywords: ['kursi roda', 'tongkat', 'lansia', 'difabel', 'panti', 'SLB'],
				agency: 'dinsos'
			},
			{
				slug: 'desa',
				name: { id: 'Pemerintahan desa', en: 'Village government' },
				keywords: ['dana desa', 'kepala desa', 'BUMDes', 'BPD', 'APBDes'],
				agency: 'pmd',
				elsewhere: {
					id: 'Pemeriksaan dana desa → Inspektorat kabupaten',
					en: 'Audits of village funds → district inspectorate'
				}
			},
			{
				slug: 'ketertiban',
				name: { id: 'Ketertiban umum', en: 'Public order' },
				keywords: ['bising', 'miras', 'ternak', 'lapak', 'PKL', 'perda'],
				agency: 'satpolpp',
				elsewhere: {
					id: 'Ketertiban kota/kabupaten → Satpol PP kabupaten/kota; tindak pidana → Polisi 110',
					en: 'Local order → district; crime → police 110'
				}
			}
		]
	},
	{
		slug: 'administrasi-izin',
		name: { id: 'Kependudukan, izin, pajak & layanan digital', en: 'Papers, permits, tax & e-services' },
		keywords: ['surat', 'KTP', 'izin', 'pajak'],
		agency: 'dpmptsp',
		elsewhere: {
			id: 'KTP, KK, akta → Disdukcapil kabupaten/kota; OSS pusat → Kementerian Investasi',
			en: 'Identity papers → district civil registry; national permits → Ministry of Investment'
		},
		subs: [
			{
				slug: 'kependudukan',
				name: { id: 'KTP, KK & akta', en: 'Identity papers' },
				keywords: ['KTP', 'KK', 'akta', 'KIA', 'NIK ganda', 'rekam'],
				agency: 'dukcapil',
				elsewhere: { id: 'Penerbitan → Disdukcapil kabupaten/kota', en: 'Issuing → district civil registry' }
			},
			{
				slug: 'perizinan',
				name: { id: 'Perizinan & usaha', en: 'Permits' },
				keywords: ['izin', 'OSS', 'NIB', 'rekomendasi', 'UMKM'],
				agency: 'dpmptsp',
				elsewhere: { id: 'Izin kabupaten/kota → DPMPTSP kabupaten/kota', en: 'District permits → district office' }
			},
			{
				slug: 'pajak-kendaraan',
				name: { id: 'Pajak kendaraan & Samsat', en: 'Vehicle tax' },
				keywords: ['pajak motor', 'Samsat', 'STNK', 'BBNKB', 'tunggakan'],
				agency: 'bapenda',
				elsewhere: { id: 'SIM dan BPKB → Polres', en: 'Driving licences → police' }
			},
			{
				slug: 'layanan-digital',
				name: { id: 'Aplikasi & informasi publik', en: 'E-services & information' },
				keywords: ['aplikasi', 'website', 'error', 'open data', 'PPID', 'informasi'],
				agency: 'diskominfosan'
			},
			{
				slug: 'pelayanan-kantor',
				name: { id: 'Pelayanan kantor pemerintah', en: 'Counter service' },
				keywords: ['loket', 'antre', 'jam layanan', 'petugas', 'standar pelayanan'],
				agency: 'biro-organisasi',
				elsewhere: {
					id: 'Kantor kabupaten/kota dan instansi pusat → kantor itu sendiri',
					en: 'District and national offices → the office itself'
				}
			},
			{
				slug: 'perencanaan',
				name: { id: 'Perencanaan & Musrenbang', en: 'Planning' },
				keywords: ['usulan', 'musrenbang', 'RKPD', 'RPJMD', 'anggaran'],
				agency: 'bappeda'
			}
		]
	},
	{
		slug: 'kelautan-pertanian',
		name: { id: 'Kelautan, pertanian & pangan', en: 'Fisheries, farming & food' },
		keywords: ['ikan', 'nelayan', 'petani', 'harga'],
		agency: 'dkp',
		elsewhere: {
			id: 'Pengawasan laut di atas 12 mil → PSDKP; pupuk bersubsidi → Dinas Pertanian kabupaten/kota',
			en: 'Seas beyond 12 miles → PSDKP; subsidised fertiliser → district'
		},
		subs: [
			{
				slug: 'perikanan',
				name: { id: 'Nelayan & perikanan', en: 'Fishing' },
				keywords: ['nelayan', 'ikan', 'cakalang', 'pajeko', 'rompon', 'es balok', 'solar nelayan', 'bom ikan'],
				agency: 'dkp',
				elsewhere: {
					id: 'Laut di atas 12 mil → PSDKP; pidana → Polairud',
					en: 'Beyond 12 miles → PSDKP; crime → marine police'
				}
			},
			{
				slug: 'pertanian',
				name: { id: 'Pertanian & peternakan', en: 'Farming' },
				keywords: ['pala', 'cengkih', 'kelapa', 'kopra', 'padi', 'pupuk', 'bibit', 'hama', 'sapi'],
				agency: 'pertanian',
				elsewhere: {
					id: 'Pupuk bersubsidi dan penyuluh → Dinas Pertanian kabupaten/kota',
					en: 'Fertiliser and extension → district'
				}
			},
			{
				slug: 'irigasi',
				name: { id: 'Irigasi', en: 'Irrigation' },
				keywords: ['irigasi', 'bendung', 'saluran sawah', 'pintu air'],
				agency: 'pupr',
				elsewhere: {
					id: 'Irigasi di bawah 1.000 ha → kabupaten; di atas 3.000 ha → Balai Wilayah Sungai',
					en: 'Small schemes → district; large → river basin agency'
				}
			},
			{
				slug: 'harga-pangan',
				name: { id: 'Harga & stok pangan', en: 'Food prices' },
				keywords: ['beras', 'rica', 'tomat', 'bawang', 'harga naik', 'pasar murah'],
				agency: 'pangan',
				elsewhere: { id: 'Pasar → Dinas Perindag kabupaten/kota', en: 'Markets → district trade office' }
			}
		]
	},
	{
		slug: 'lingkungan-bencana',
		name: { id: 'Lingkungan, hutan, tambang & bencana', en: 'Environment, mining & disaster' },
		keywords: ['sampah', 'hutan', 'tambang', 'banjir'],
		agency: 'dlh',
		elsewhere: {
			id: 'Tambang nikel dan emas → Kementerian ESDM; sampah kota → DLH kabupaten/kota; darurat → 112',
			en: 'Nickel and gold mines → Ministry of Energy; town waste → district; emergencies → 112'
		},
		subs: [
			{
				slug: 'sampah-pencemaran',
				name: { id: 'Sampah & pencemaran', en: 'Waste & pollution' },
				keywords: ['sampah', 'TPA', 'limbah', 'air keruh', 'debu', 'bau', 'asap'],
				agency: 'dlh',
				elsewhere: { id: 'Angkutan sampah → DLH kabupaten/kota', en: 'Waste collection → district' }
			},
			{
				slug: 'hutan',
				name: { id: 'Hutan', en: 'Forests' },
				keywords: ['kayu', 'illegal logging', 'kebun', 'kawasan hutan', 'bibit pohon', 'satwa'],
				agency: 'dishut',
				elsewhere: {
					id: 'Satwa dilindungi dan taman nasional → BKSDA/Balai TN Aketajawe-Lolobata',
					en: 'Protected animals and national park → BKSDA/park office'
				}
			},
			{
				slug: 'tambang',
				name: { id: 'Tambang & galian C', en: 'Mining & quarries' },
				keywords: ['galian C', 'pasir', 'batu', 'tambang', 'truk'],
				agency: 'esdm',
				elsewhere: { id: 'Mineral logam → Kementerian ESDM', en: 'Metal mining → Ministry of Energy' }
			},
			{
				slug: 'bencana',
				name: { id: 'Bencana', en: 'Disaster' },
				keywords: ['banjir', 'longsor', 'abrasi', 'gempa', 'gunung api', 'tsunami', 'sirene'],
				agency: 'bpbd',
				elsewhere: { id: 'Keadaan darurat → 112 atau Basarnas 115', en: 'Emergencies → 112 or Basarnas 115' }
			}
		]
	},
	{
		slug: 'kerja-asn',
		name: { id: 'Ketenagakerjaan & ASN', en: 'Work & civil service' },
		keywords: ['kerja', 'upah', 'gaji', 'pegawai'],
		agency: 'nakertrans',
		elsewhere: {
			id: 'Hubungan kerja di kantor pusat dan BUMN → kementerian; CASN nasional → BKN',
			en: 'National bodies → ministries; national recruitment → BKN'
		},
		subs: [
			{
				slug: 'upah-perusahaan',
				name: { id: 'Upah & hubungan kerja', en: 'Wages & employment' },
				keywords: ['upah', 'UMP', 'PHK', 'lembur', 'THR', 'kontrak', 'K3', 'pesangon'],
				agency: 'nakertrans'
			},
			{
				slug: 'lowongan-pelatihan',
				name: { id: 'Lowongan & pelatihan', en: 'Jobs & training' },
				keywords: ['lowongan', 'pelatihan', 'BLK', 'magang', 'kartu kuning'],
				agency: 'nakertrans',
				elsewhere: { id: 'Kartu pencari kerja → Disnaker kabupaten/kota', en: 'Job-seeker cards → district' }
			},
			{
				slug: 'asn-honorer',
				name: { id: 'ASN, PPPK & honorer', en: 'Civil servants' },
				keywords: ['honorer', 'PPPK', 'CPNS', 'gaji', 'TPP', 'pangkat', 'pensiun'],
				agency: 'bkd',
				elsewhere: {
					id: 'Pegawai kabupaten/kota → BKD/BKPSDM setempat; sistem nasional → BKN',
					en: 'District staff → district; national system → BKN'
				}
			}
		]
	},
	{
		slug: 'perempuan-anak',
		name: { id: 'Perempuan & anak', en: 'Women & children' },
		keywords: ['kekerasan', 'anak', 'perempuan'],
		agency: 'pppa',
		elsewhere: { id: 'Darurat → SAPA 129 atau Polisi 110', en: 'Emergencies → SAPA 129 or police 110' },
		sensitive: true,
		subs: [
			{
				slug: 'kekerasan',
				name: { id: 'Kekerasan terhadap perempuan & anak', en: 'Violence' },
				keywords: ['KDRT', 'kekerasan', 'pelecehan', 'perundungan'],
				agency: 'pppa',
				elsewhere: { id: 'Darurat → SAPA 129 atau Polisi 110', en: 'Emergencies → SAPA 129 or police 110' },
				sensitive: true
			},
			{
				slug: 'layanan-perempuan-anak',
				name: { id: 'Layanan ramah perempuan & anak', en: 'Services for women & children' },
				keywords: ['ruang laktasi', 'perkawinan anak', 'forum anak', 'daycare'],
				agency: 'pppa'
			}
		]
	},
	{
		slug: 'pengawasan',
		name: { id: 'Pungli, KKN & etika petugas', en: 'Bribes, abuse & conduct' },
		keywords: ['pungli', 'suap', 'korupsi', 'petugas'],
		agency: 'inspektorat',
		elsewhere: {
			id: 'Tindak pidana → Kepolisian, Kejaksaan, atau KPK; desa → Inspektorat kabupaten',
			en: 'Crimes → police, prosecutors or KPK; villages → district inspectorate'
		},
		supervisory: true,
		subs: [
			{
				slug: 'pungutan-liar',
				name: { id: 'Pungutan liar', en: 'Illegal charges' },
				keywords: ['pungli', 'uang pelicin', 'bayar di luar tarif', 'kwitansi'],
				agency: 'inspektorat'
			},
			{
				slug: 'penyalahgunaan-wewenang',
				name: { id: 'Penyalahgunaan wewenang', en: 'Abuse of office' },
				keywords: ['KKN', 'mobil dinas', 'titipan', 'proyek', 'wewenang'],
				agency: 'inspektorat'
			},
			{
				slug: 'etika-petugas',
				name: { id: 'Etika & disiplin petugas', en: 'Conduct & discipline' },
				keywords: ['tidak sopan', 'bolos', 'marah', 'disiplin', 'membentak'],
				agency: 'inspektorat'
			}
		]
	}
] as const satisfies readonly DemoCategory[];

type Top = (typeof categories)[number];

export type CategorySlug = Top['slug'] | Top['subs'][number]['slug'];
