import type { DemoConsultation } from './types';

const HEALTH_PARTIES = [
	{ side: 'host', name: 'Kepala Dinas Kesehatan', office: 'Kepala Dinas Kesehatan' },
	{ side: 'public', name: 'Warga Demo Salma K.', office: 'Kader posyandu' },
	{ side: 'public', name: 'Warga Demo Ikbal S.', office: 'Forum Pasien Kepulauan' }
] as const;

/** In every other stage, from the draft to the last promise kept, and one that was called off. */
export const otherConsultations: readonly DemoConsultation[] = [
	{
		agency: 'dinkes',
		title: 'Jadwal puskesmas keliling laut untuk pulau kecil',
		scope: 'policy_draft',
		method: 'hybrid',
		stage: 'draft',
		question: 'Pulau mana yang harus didatangi lebih sering, dan hari apa yang paling cocok?',
		background:
			'Puskesmas keliling laut melayani dua belas pulau dengan dua kapal. Jadwal baru disusun untuk tahun depan.',
		questions: ['Hari apa warga paling mudah datang?'],
		materials: [{ kind: 'background', title: 'Jadwal puskesmas keliling laut tahun ini' }],
		place: 'Kantor Dinas Kesehatan, Sofifi',
		opensIn: 20,
		lasts: 21,
		inputs: []
	},
	{
		agency: 'dpmptsp',
		title: 'Standar pelayanan perizinan usaha perikanan rakyat',
		scope: 'policy_draft',
		method: 'online',
		stage: 'scheduled',
		question: 'Syarat apa yang paling menyulitkan nelayan kecil, dan bagaimana izin dapat diurus dari kecamatan?',
		background:
			'Nelayan dengan kapal di bawah 10 GT harus datang ke ibu kota provinsi dua kali untuk satu izin. Rancangan ini memindahkan pemeriksaan berkas ke kecamatan.',
		questions: ['Berkas apa yang paling sulit Anda penuhi?', 'Berapa biaya perjalanan Anda untuk satu izin?'],
		materials: [{ kind: 'service_standard', title: 'Standar pelayanan perizinan yang berlaku' }],
		text: [
			{
				note: '',
				body: `Pasal 1. Berkas permohonan dapat diperiksa di kantor kecamatan.

Pasal 2. Izin terbit paling lama tiga hari kerja sejak berkas lengkap.

Pasal 3. Perpanjangan izin tidak dipungut biaya.

Pasal 4. Penolakan izin disertai alasan tertulis dan cara mengajukan keberatan.`
			}
		],
		place: '',
		opensIn: 6,
		lasts: 21,
		inputs: []
	},
	{
		agency: 'pupr',
		title: 'Urutan pemeliharaan jalan provinsi tahun depan',
		scope: 'policy_evaluation',
		method: 'hybrid',
		stage: 'deliberated',
		question: 'Ruas jalan mana yang harus dipelihara lebih dahulu, dan mengapa?',
		background:
			'Anggaran pemeliharaan cukup untuk sekitar 140 kilometer. Usulan urutan disusun dari kondisi jalan, jumlah pengguna, dan laporan warga di forum ini.',
		questions: ['Ruas mana yang paling sering Anda lalui?', 'Apa akibatnya bila ruas itu ditunda?'],
		materials: [
			{ kind: 'background', title: 'Daftar ruas jalan provinsi dan kondisinya' },
			{ kind: 'complaint_summary', title: 'Rekap laporan jalan dan jembatan' }
		],
		place: 'Aula Dinas Pekerjaan Umum dan Penataan Ruang, Sofifi',
		opensIn: -24,
		lasts: 18,
		inputs: [
			{
				kind: 'propose',
				unsur: 'service_user',
				text: 'Ruas ke Weda harus didahulukan, truk hasil kebun sering terbalik di tanjakan.',
				disposition: 'accepted',
				answer: 'Tanjakan itu masuk urutan pertama.'
			},
			{
				kind: 'object',
				unsur: 'civil_society',
				organisation: 'Forum Petani Kelapa',
				text: 'Urutan menurut jumlah kendaraan merugikan pulau yang kendaraannya sedikit. Tambahkan ukuran keterpencilan.',
				disposition: 'partly',
				answer: 'Keterpencilan ditambahkan sebagai ukuran dengan bobot seperlima.'
			},
			{
				kind: 'propose',
				unsur: 'academic',
				organisation: 'Program Studi Teknik Sipil',
				text: 'Drainase di kiri kanan ruas sebaiknya dikerjakan lebih dahulu, kalau tidak tambalan rusak lagi dalam setahun.'
			},
			{ kind: 'ask', unsur: 'mass_media', text: 'Kapan daftar ruas yang pasti dikerjakan diumumkan?' },
			{
				kind: 'propose',
				unsur: 'community_leader',
				text: 'Jembatan gantung di jalur sekolah jangan menunggu ruas utama selesai.'
			}
		]
	},
	{
		agency: 'dikbud',
		title: 'Petunjuk penerimaan murid baru SMA dan SMK',
		scope: 'policy_implementation',
		method: 'online',
		stage: 'minutes_signed',
		question:
			'Apa yang harus diperbaiki dalam penerimaan murid baru supaya adil bagi anak dari pulau dan keluarga tidak mampu?',
		background: 'Petunjuk tahun lalu menimbulkan banyak pertanyaan tentang jalur domisili dan jalur kepulauan.',
		questions: ['Apakah syarat domisili satu tahun wajar?'],
		materials: [{ kind: 'regulation', title: 'Petunjuk penerimaan murid baru tahun lalu' }],
		place: '',
		opensIn: -60,
		lasts: 14,
		inputs: [
			{
				kind: 'propose',
				unsur: 'service_user',
				text: 'Anak yang indekos di kota sejak SMP sebaiknya dihitung domisili tempat sekolah asalnya.',
				disposition: 'accepted',
				answer: 'Diterima dan ditulis dalam petunjuk baru.'
			},
			{
				kind: 'object',
				unsur: 'civil_society',
				organisation: 'Komite Sekolah',
				text: 'Surat keterangan tidak mampu mudah dibuat. Pakailah data terpadu.',
				disposition: 'accepted',
				answer: 'Pemeriksaan memakai data kesejahteraan sosial.'
			}
		],
		summary: 'Peserta menyepakati jalur kepulauan yang terpisah dan pemeriksaan keadaan ekonomi dari data terpadu.',
		promises: [
			{
				problem: 'Anak pulau kalah pada jalur domisili.',
				recommendation: 'Menyediakan jalur kepulauan paling sedikit sepersepuluh kursi di setiap sekolah kota.',
				dueIn: 150,
				office: 'Kepala Bidang Pembinaan SMA',
				inputs: [1]
			},
			{
				problem: 'Surat keterangan tidak mampu tidak dapat dipercaya.',
				recommendation: 'Memeriksa keadaan ekonomi dari data kesejahteraan sosial sebelum pengumuman.',
				dueIn: 80,
				office: 'Kepala Seksi Peserta Didik',
				inputs: [2]
			}
		],
		parties: [
			{
				side: 'host',
				name: 'Kepala Dinas Pendidikan dan Kebudayaan',
				office: 'Kepala Dinas Pendidikan dan Kebudayaan'
			},
			{ side: 'public', name: 'Warga Demo Hamid M.', office: 'Komite Sekolah' },
			{ side: 'public', name: 'Warga Demo Mansur A.', office: 'Forum Orang Tua Murid Kepulauan' }
		]
	},
	{
		agency: 'dinkes',
		title: 'Penanganan obat kosong di instalasi farmasi',
		scope: 'service_problem',
		method: 'online',
		stage: 'published',
		question: 'Obat apa yang paling sering kosong, dan bagaimana sebaiknya pasien diberi tahu sebelum datang?',
		background:
			'Laporan tentang obat kosong naik sejak awal tahun. Stok sebenarnya ada di gudang provinsi, tetapi terlambat diminta.',
		questions: ['Dari mana Anda tahu obat kosong?'],
		materials: [{ kind: 'complaint_summary', title: 'Rekap laporan obat kosong' }],
		place: '',
		opensIn: -75,
		lasts: 14,
		inputs: [
			{
				kind: 'propose',
				unsur: 'service_user',
				text: 'Umumkan obat kosong setiap pagi, supaya yang dari pulau tidak datang sia-sia.',
				disposition: 'accepted',
				answer: 'Diumumkan setiap pagi mulai bulan depan.'
			},
			{
				kind: 'propose',
				unsur: 'professional_body',
				organisation: 'Ikatan Apoteker',
				text: 'Permintaan ke gudang provinsi sebaiknya otomatis bila stok tinggal dua pekan.',
				disposition: 'accepted',
				answer: 'Batas dua pekan dipakai.'
			}
		],
		summary: 'Disepakati pengumuman harian dan batas stok dua pekan.',
		promises: [
			{
				problem: 'Pasien dari pulau datang sia-sia karena obat kosong.',
				recommendation: 'Mengumumkan obat kosong setiap pagi di situs dan papan.',
				dueIn: 25,
				office: 'Kepala Instalasi Farmasi',
				inputs: [1],
				cites: 'obat-tenaga-kesehatan'
			},
			{
				problem: 'Permintaan ke gudang terlambat.',
				recommendation: 'Memasang batas stok dua pekan yang memicu permintaan.',
				dueIn: 120,
				office: 'Kepala Bidang Sumber Daya Kesehatan',
				inputs: [2]
			}
		],
		parties: HEALTH_PARTIES,
		publications: [{ medium: 'website', name: 'Situs Dinas Kesehatan', url: 'https://dinkes.contoh.test/obat' }]
	},
	{
		agency: 'dukcapil',
		title: 'Layanan keliling kependudukan untuk pulau',
		scope: 'policy_impact',
		method: 'offline',
		stage: 'completed',
		question: 'Apakah layanan keliling tahun lalu membantu, dan apa yang harus diubah?',
		background:
			'Tahun lalu petugas mendatangi sembilan pulau. Sebagian warga tetap tidak terlayani karena jadwalnya tidak diketahui.',
		questions: ['Dari mana Anda mengetahui jadwal layanan keliling?'],
		materials: [{ kind: 'survey_result', title: 'Hasil survei layanan keliling' }],
		place: 'Balai Desa Guruapin, Kayoa',
		opensIn: -230,
		lasts: 14,
		inputs: [
			{
				kind: 'propose',
				unsur: 'community_leader',
				organisation: 'Pemerintah Desa Guruapin',
				text: 'Jadwal dikirim ke kantor desa sebulan sebelumnya, lalu diumumkan di masjid dan gereja.',
				disposition: 'accepted',
				answer: 'Jadwal dikirim tiga puluh hari sebelumnya.'
			},
			{
				kind: 'object',
				unsur: 'service_user',
				text: 'Alat rekam rusak di hari kedua, kami pulang tanpa KTP.',
				disposition: 'accepted',
				answer: 'Alat cadangan dibawa pada setiap perjalanan.'
			}
		],
		summary: 'Jadwal dan alat cadangan menjadi pokok kesepakatan.',
		promises: [
			{
				problem: 'Jadwal layanan tidak diketahui warga.',
				recommendation: 'Mengirim jadwal ke kantor desa tiga puluh hari sebelumnya.',
				dueIn: -120,
				office: 'Kepala Bidang Pelayanan Pendaftaran Penduduk',
				inputs: [1],
				course: [
					{
						action: 'fulfil',
						text: 'Jadwal sembilan pulau sudah dikirim. Tanda terima kantor desa terlampir.',
						daysAgo: 140
					},
					{ action: 'confirm_fulfilment', text: 'Jadwalnya kami terima dan sudah diumumkan.', daysAgo: 137 }
				]
			},
			{
				problem: 'Alat rekam rusak di tempat.',
				recommendation: 'Membawa alat rekam cadangan pada setiap perjalanan.',
				dueIn: -60,
				office: 'Kepala Seksi Identitas Penduduk',
				inputs: [2],
				course: [
					{ action: 'fulfil', text: 'Dua alat cadangan dibeli dan dipakai pada tiga perjalanan terakhir.', daysAgo: 85 }
				]
			}
		],
		parties: [
			{ side: 'host', name: 'Kepala Dinas Kependudukan', office: 'Kepala Dinas Kependudukan dan Pencatatan Sipil' },
			{ side: 'public', name: 'Warga Demo Yunus D.', office: 'Pemerintah Desa Guruapin' },
			{ side: 'public', name: 'Warga Demo Sahrul B.', office: 'Karang taruna' }
		],
		publications: [
			{ medium: 'website', name: 'Situs dinas', url: 'https://dukcapil.contoh.test/keliling' },
			{ medium: 'notice_board', name: 'Papan kantor desa' }
		]
	},
	{
		agency: 'dishub',
		title: 'Tarif angkutan kapal antarpulau',
		scope: 'policy_evaluation',
		method: 'online',
		stage: 'cancelled',
		question: 'Apakah tarif yang berlaku sebanding dengan layanannya?',
		background: 'Peninjauan tarif semula dijadwalkan bulan ini.',
		questions: [],
		materials: [{ kind: 'background', title: 'Tarif yang berlaku' }],
		place: '',
		opensIn: -40,
		lasts: 14,
		inputs: [{ kind: 'object', unsur: 'service_user', text: 'Tarif naik dua kali, tetapi jadwal masih sering batal.' }]
	}
];
