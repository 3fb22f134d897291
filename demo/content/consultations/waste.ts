import type { DemoConsultation } from './types';

/** Promises in every state: one kept, one contested, one late. */
export const waste: DemoConsultation = {
	agency: 'dlh',
	title: 'Pengelolaan sampah pasar dan pelabuhan di ibu kota provinsi',
	scope: 'service_problem',
	method: 'offline',
	stage: 'follow_up',
	question:
		'Sampah menumpuk di pasar dan di tepi pelabuhan. **Apa yang harus dibenahi lebih dahulu**, dan siapa yang melakukannya?',
	background: `Dalam setahun forum menerima banyak laporan tentang sampah pasar dan pelabuhan. Pengangkutan dilakukan dua kali sehari, tetapi tempat penampungan penuh sebelum siang.

Pertemuan ini mengundang pedagang, buruh pelabuhan, pengelola pasar, dan warga sekitar untuk menyepakati urutan perbaikan.`,
	questions: ['Di mana titik sampah yang paling mengganggu?', 'Jam berapa sebaiknya sampah diangkut?'],
	materials: [
		{ kind: 'complaint_summary', title: 'Rekap laporan sampah pasar dan pelabuhan' },
		{ kind: 'background', title: 'Peta titik penampungan sementara' }
	],
	place: 'Balai Kelurahan Guraping, Kota Tidore Kepulauan',
	opensIn: -92,
	lasts: 14,
	inputs: [
		{
			kind: 'propose',
			unsur: 'service_user',
			organisation: 'Paguyuban Pedagang Pasar',
			text: 'Bak sampah di pintu belakang pasar hanya dua dan sudah bocor. Air lindi mengalir ke lapak ikan.',
			disposition: 'accepted',
			answer: 'Bak diganti dan ditambah. Masuk butir 1 berita acara.'
		},
		{
			kind: 'object',
			unsur: 'community_leader',
			text: 'Pengangkutan pukul 10.00 terlambat. Pasar mulai pukul 04.00, jam 07.00 sampah sudah meluap.',
			disposition: 'accepted',
			answer: 'Jam angkut dimajukan ke pukul 06.00 WIT. Masuk butir 2.'
		},
		{
			kind: 'propose',
			unsur: 'practitioner',
			organisation: 'Koperasi Buruh Pelabuhan',
			text: 'Sampah kapal dibuang ke kolam pelabuhan karena tidak ada tempat penampungan di dermaga.',
			disposition: 'accepted',
			answer: 'Disediakan penampungan di dermaga bersama Dinas Perhubungan. Masuk butir 3.'
		},
		{
			kind: 'propose',
			unsur: 'civil_society',
			organisation: 'Komunitas Pesisir Bersih',
			text: 'Hasil penimbangan sampah sebaiknya diumumkan setiap bulan agar warga tahu ada kemajuan.',
			disposition: 'accepted',
			answer: 'Diumumkan setiap bulan. Masuk butir 4.'
		},
		{
			kind: 'ask',
			unsur: 'mass_media',
			text: 'Apakah retribusi sampah pedagang akan naik?',
			disposition: 'already_so',
			answer: 'Tidak. Retribusi tetap menurut peraturan yang berlaku.'
		},
		{
			kind: 'object',
			unsur: 'academic',
			organisation: 'Program Studi Teknik Lingkungan',
			text: 'Memindahkan tempat penampungan ke belakang sekolah akan menimbulkan masalah baru.',
			disposition: 'accepted',
			answer: 'Lokasi itu dibatalkan.'
		}
	],
	summary:
		'Pertemuan membahas titik penampungan, jam pengangkutan, dan sampah kapal. Pedagang dan buruh pelabuhan sepakat membantu pemilahan bila bak dan jam angkut dibenahi lebih dahulu.',
	promises: [
		{
			problem: 'Bak sampah di pintu belakang pasar bocor dan tidak cukup.',
			recommendation: 'Mengganti dua bak yang bocor dan menambah empat bak tertutup.',
			dueIn: -48,
			office: 'Kepala Bidang Pengelolaan Sampah',
			inputs: [1],
			cites: 'sampah-pencemaran',
			course: [
				{ action: 'report_progress', text: 'Enam bak sudah dipesan dan tiba di gudang pekan ini.', daysAgo: 60 },
				{
					action: 'fulfil',
					text: 'Enam bak tertutup terpasang di pintu belakang pasar. Foto sebelum dan sesudah terlampir.',
					daysAgo: 52
				},
				{ action: 'confirm_fulfilment', text: 'Benar, sudah terpasang dan tidak bocor.', daysAgo: 50 }
			]
		},
		{
			problem: 'Sampah meluap sebelum diangkut karena pengangkutan mulai pukul 10.00.',
			recommendation: 'Memajukan pengangkutan pertama ke pukul 06.00 WIT setiap hari.',
			dueIn: -20,
			office: 'Kepala Seksi Pengangkutan',
			inputs: [2],
			course: [
				{
					action: 'fulfil',
					text: 'Pengangkutan pukul 06.00 berjalan sejak awal bulan. Jadwal dan catatan perjalanan truk terlampir.',
					daysAgo: 30
				},
				{
					action: 'contest_fulfilment',
					text: 'Hari Senin dan Jumat truk masih datang pukul 09.30. Kami mencatatnya selama dua pekan.',
					daysAgo: 26
				}
			]
		},
		{
			problem: 'Sampah kapal dibuang ke kolam pelabuhan karena tidak ada penampungan di dermaga.',
			recommendation: 'Menyediakan penampungan di dermaga dan petugas pada jam kapal sandar.',
			dueIn: -9,
			agency: 'dishub',
			office: 'Kepala Bidang Kepelabuhanan',
			inputs: [3],
			cites: 'kapal-pelabuhan',
			course: [
				{
					action: 'report_progress',
					text: 'Titik penampungan sudah ditentukan bersama pengelola pelabuhan; pengadaan belum selesai.',
					daysAgo: 40
				}
			]
		},
		{
			problem: 'Warga tidak tahu apakah penanganan sampah membaik.',
			recommendation: 'Mengumumkan hasil penimbangan setiap bulan di papan pasar dan situs dinas.',
			dueIn: 60,
			office: 'Sekretaris Dinas Lingkungan Hidup',
			inputs: [4],
			course: [{ action: 'report_progress', text: 'Hasil tiga bulan pertama sudah diumumkan.', daysAgo: 12 }]
		}
	],
	parties: [
		{ side: 'host', name: 'Kepala Dinas Lingkungan Hidup', office: 'Kepala Dinas Lingkungan Hidup' },
		{ side: 'public', name: 'Warga Demo Ani T.', office: 'Paguyuban Pedagang Pasar' },
		{ side: 'public', name: 'Warga Demo Fahmi R.', office: 'Koperasi Buruh Pelabuhan' },
		{ side: 'public', name: 'Warga Demo Nurhayati L.', office: 'Komunitas Pesisir Bersih' }
	],
	publications: [
		{ medium: 'website', name: 'Situs Dinas Lingkungan Hidup', url: 'https://dlh.contoh.test/berita-acara-sampah' },
		{ medium: 'notice_board', name: 'Papan pengumuman pasar' },
		{ medium: 'broadcast', name: 'Siaran radio daerah' }
	]
};
