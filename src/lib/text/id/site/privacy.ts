export const privacy = {
	title: 'Pemberitahuan privasi',
	version: 'Berlaku sejak 21 November 2026.',
	short: {
		title: 'Ringkasnya',
		points: [
			'Anda dapat melapor tanpa akun dan tanpa menyebut nama.',
			'Nama dan kontak Anda disimpan tersegel, terpisah dari isi laporan, dan tidak pernah tampil untuk umum.',
			'Anonim: nama Anda disembunyikan dari publik dan instansi. Rahasia: isi laporan tidak tampil untuk publik.',
			'Tidak ada iklan, pelacak, atau layanan pihak ketiga di situs ini.',
			'Anda berhak melihat, memperbaiki, dan meminta penghapusan data Anda.'
		]
	},
	what: {
		title: 'Data apa, dan untuk apa',
		caption: 'Data yang diproses',
		columns: { data: 'Data', purpose: 'Untuk apa' },
		rows: [
			{
				data: 'Isi laporan, tempat, tanggal kejadian, lampiran',
				purpose: 'Menangani laporan dan, bila tidak Rahasia, menampilkannya kepada umum.'
			},
			{
				data: 'Nama dan kontak pelapor (boleh kosong)',
				purpose: 'Memberi kabar dan meneruskan pertanyaan instansi kepada Anda.'
			},
			{ data: 'Akun: nama, email, sandi yang diacak satu arah', purpose: 'Masuk dan melihat laporan Anda.' },
			{
				data: 'Sesi: waktu masuk dan jenis perangkat',
				purpose: 'Supaya Anda mengenali dan dapat mengakhiri sesi yang bukan milik Anda.'
			},
			{
				data: 'Perangkat yang diberi tahu (bila Anda menyalakannya): alamat browser pada layanan pemberitahuannya, tersegel',
				purpose:
					'Menampilkan kabar di layar. Pesannya lewat layanan pembuat browser Anda, terenkripsi sehingga hanya browser Anda yang dapat membukanya.'
			},
			{
				data: 'Jawaban survei kepuasan, tanpa nama dan hanya dengan harinya',
				purpose: 'Menghitung indeks kepuasan. Sidik jari yang tidak dapat dibalik mencegah jawaban ganda.'
			},
			{
				data: 'Laporan kiriman: alasan, akun atau tanda perangkat',
				purpose:
					'Diperiksa moderator. Bobotnya dihitung ulang setiap kali dari laporan dan dukungan setahun terakhir; pandangan Anda tidak disimpan dan tidak diperlihatkan kepada siapa pun.'
			},
			{
				data: 'Alamat jaringan, diacak dan sementara',
				purpose: 'Membatasi percobaan menebak sandi dan kode akses, dan kiriman massal.'
			}
		],
		files:
			'Berkas warga disimpan ulang tanpa data tersembunyi (lokasi, kamera, nama pembuat, tanda tangan elektronik) dan tanpa nama berkasnya.',
		others:
			'Jangan menuliskan data pribadi orang lain bila tidak perlu. Moderator menyembunyikan kiriman yang memuatnya.'
	},
	why: {
		title: 'Mengapa boleh',
		text: 'Laporan diproses untuk pelaksanaan tugas pelayanan publik pemerintah provinsi (UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 20). Untuk hal yang tidak termasuk tugas itu, kami meminta persetujuan Anda secara terpisah, dan Anda dapat menariknya.'
	},
	who: {
		title: 'Siapa melihat apa',
		text: 'Anda memilih saat mengirim, dan dapat mengubahnya sesudahnya di halaman laporan Anda: menyembunyikan atau menampilkan nama kepada instansi, menjadikan laporan Rahasia, atau membukanya untuk umum. Laporan yang Anda kehendaki Rahasia tidak dapat dibuka oleh siapa pun selain Anda.',
		opening:
			'Identitas tersegel hanya dapat dibuka oleh petugas dengan izin khusus, dengan alasan tertulis. Setiap pembukaan tercatat dan tercantum di halaman laporan Anda.'
	},
	howLong: {
		title: 'Berapa lama disimpan',
		rows: [
			{ data: 'Laporan dan riwayatnya', time: 'menurut jadwal retensi arsip pemerintah provinsi' },
			{
				data: 'Identitas pelapor',
				time: 'selama laporan ditangani; sesudahnya menurut jadwal retensi arsip atau permintaan Anda'
			},
			{ data: 'Draf laporan', time: '30 hari sejak terakhir diubah' },
			{ data: 'Sesi', time: 'sampai Anda keluar atau masa berlakunya habis' },
			{ data: 'Pembatas percobaan dan kiriman', time: 'paling lama 24 jam' },
			{ data: 'Tanda acak jaringan pada laporan kiriman', time: 'sampai moderator memutus laporan itu' },
			{ data: 'Tanda perangkat yang pernah dipakai masuk', time: 'satu tahun, atau sampai sandi diganti' }
		],
		erase:
			'Bila identitas dihapus, isi laporan dan riwayatnya tetap ada tanpa nama, supaya keputusan pemerintah tetap dapat diperiksa.'
	},
	cookies: {
		title: 'Kuki',
		text: 'Situs ini hanya memakai kuki yang diperlukan: untuk tetap masuk, untuk membuka laporan dengan kode akses, untuk menyimpan draf, supaya satu perangkat bersuara satu kali, dan supaya tebakan sandi dari tempat lain tidak menutup akun Anda di perangkat yang pernah Anda pakai masuk. Peramban yang dipakai petugas menyimpan tanda kantornya selama 30 hari, tanpa nama, supaya tindakan di loket tidak disangka tindakan pelapor. Tidak ada kuki iklan atau statistik.'
	},
	rights: {
		title: 'Hak Anda',
		text: 'Menurut UU 27/2022 Anda berhak:',
		list: [
			'mendapat penjelasan tentang pemrosesan data Anda;',
			'melihat dan memperoleh salinan data Anda;',
			'memperbaiki data yang keliru;',
			'menarik persetujuan, membatasi, atau menunda pemrosesan;',
			'meminta penghapusan data pribadi Anda;',
			'berkeberatan, dan mengadu kepada lembaga pelindungan data pribadi.'
		],
		time: 'Permintaan akses, penarikan persetujuan, dan pembatasan kami jawab paling lambat 3 × 24 jam. Permintaan dapat ditolak bila membahayakan orang lain atau membuka data orang lain; alasannya kami sebutkan.',
		breach:
			'Bila terjadi kegagalan pelindungan data, Anda kami beri tahu tertulis paling lambat 3 × 24 jam: data apa, kapan dan bagaimana terungkap, dan apa yang kami lakukan.',
		assisted: 'Anak didampingi orang tua atau walinya. Penyandang disabilitas dapat meminta bantuan di loket.'
	},
	contact: {
		title: 'Kontak pelindungan data pribadi',
		controller: 'Pengendali data',
		controllerName: (province: string) => `Pemerintah Provinsi ${province}`,
		officer: 'Pejabat pelindungan data pribadi (DPO)',
		through: 'dihubungi melalui',
		operator: 'pengelola forum'
	}
};
