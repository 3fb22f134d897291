import type { ConsultationNoticeWords } from '../../mail-words';

export const consultation: ConsultationNoticeWords = {
	schedule: (f) => ({
		headline: 'Undangan Forum Konsultasi Publik',
		meaning: `${f.host} mengundang Anda dalam Forum Konsultasi Publik. Masukan diterima mulai ${f.opens} sampai ${f.closes}.`,
		next: 'Baca bahannya dan siapkan masukan Anda.'
	}),
	open: (f) => ({
		headline: 'Masa penyampaian masukan dibuka',
		meaning: `${f.host} menunggu masukan Anda sampai ${f.closes}. Setiap masukan dijawab satu per satu.`,
		next: 'Tulis masukan Anda di halaman konsultasi.'
	}),
	close_inputs: (f) => ({
		headline: 'Masa penyampaian masukan berakhir',
		meaning: `Setiap masukan dijawab, lalu berita acara disusun. Tenggatnya ${f.due}.`
	}),
	seal_minutes: (f) => ({
		headline: 'Tanda tangan berita acara sudah lengkap',
		meaning: `Berita acara harus diterbitkan. Tenggatnya ${f.due}.`
	}),
	publish: (f) => ({
		headline: 'Berita acara diterbitkan',
		meaning: `Komitmen ${f.host} dan tenggatnya dapat dibaca dan dipantau siapa saja.`
	}),
	conclude: () => ({
		headline: 'Konsultasi selesai',
		meaning: 'Semua komitmen dalam berita acara sudah dipenuhi atau dilepaskan dengan alasan.'
	}),
	cancel: () => ({
		headline: 'Konsultasi dibatalkan',
		meaning: 'Alasannya tertulis di halaman konsultasi. Masukan yang sudah diterima tetap tersimpan.'
	}),
	revise: (f) =>
		f.invited
			? {
					headline: `Undangan Forum Konsultasi Publik dari ${f.host}`,
					meaning: `${f.host} mengundang Anda dalam Forum Konsultasi Publik. Masukan diterima mulai ${f.opens} sampai ${f.closes}.`,
					next: 'Baca bahannya dan sampaikan masukan Anda.'
				}
			: {
					headline: 'Keterangan konsultasi diubah',
					meaning: 'Jadwal dan tempat yang berlaku sekarang tertulis di email ini dan di halaman konsultasi.'
				},
	publish_text: () => ({
		headline: 'Naskah baru diterbitkan',
		meaning: 'Perubahannya ditandai. Dukungan dan masukan tetap melekat pada naskah yang Anda baca waktu itu.',
		next: 'Lihat perubahannya dan konfirmasikan kembali bila masih sependapat.'
	}),
	contribute: (f) =>
		f.shown
			? { headline: 'Masukan Anda diterima', meaning: 'Masukan Anda sudah tampil dan akan dijawab.' }
			: {
					headline: 'Masukan tamu menunggu pemeriksaan',
					meaning:
						'Masukan tanpa akun tampil setelah diperiksa. Selama masih ada yang menunggu, masukan berikutnya tidak diberitahukan satu per satu.',
					next: 'Periksa semua masukan yang menunggu dalam antrean moderasi.'
				},
	admit: (f) => ({
		headline: f.inputs ? 'Masukan Anda ditampilkan' : 'Tanggapan Anda ditampilkan',
		meaning: `Moderator sudah memeriksanya. ${f.inputs ? 'Anda mendapat kabar bila masukan ini dijawab.' : ''}`.trim()
	}),
	release: (f) => ({
		headline: f.inputs ? 'Masukan Anda ditampilkan' : 'Tanggapan Anda ditampilkan',
		meaning: 'Kiriman Anda tidak sempat diperiksa pada waktunya, sehingga kini tampil.'
	}),
	refuse_post: () => ({
		headline: 'Tanggapan Anda tidak ditampilkan',
		meaning: 'Moderator membacanya dan memutuskan untuk tidak menampilkannya. Aturan dan alasannya ada di bawah.',
		next: 'Anda dapat menulis lagi tanpa bagian yang melanggar, atau mengajukan keberatan.'
	}),
	dispose: (f) => ({
		headline: `Masukan Anda dijawab: ${f.disposition}`,
		meaning: `${f.who} menjawab masukan nomor ${f.inputs}. Alasannya ada di bawah.`
	}),
	finalise_minutes: () => ({
		headline: 'Berita acara menunggu tanda tangan Anda',
		meaning: 'Naskahnya sudah tetap. Baca seluruhnya, lalu nyatakan persetujuan Anda di halaman berita acara.',
		next: 'Masuk dengan akun Anda untuk menandatangani.'
	}),
	reopen_minutes: (f) =>
		f.voided
			? {
					headline: 'Naskah berita acara dibuka kembali; tanda tangan tidak berlaku lagi',
					meaning:
						'Tanda tangan dan penolakan pada naskah sebelumnya disimpan sebagai jejak, tetapi tidak berlaku. Alasannya ada di bawah.',
					next: 'Tunggu kabar bila naskah barunya sudah tetap, lalu baca dan tandatangani kembali.'
				}
			: {
					headline: 'Naskah berita acara diperbaiki',
					meaning:
						'Belum ada yang menandatangani, sehingga naskahnya dibuka kembali. Anda diberi tahu bila sudah tetap.'
				},
	refuse_signing: (f) => ({
		headline: f.onBehalf
			? `Pihak nomor ${f.party} dicatat tidak menandatangani berita acara`
			: `Pihak nomor ${f.party} menolak menandatangani berita acara`,
		meaning:
			'Alasannya ada di bawah dan akan terbaca umum bersama berita acara. Pihak ini masih dapat menandatangani sebelum berita acara ditutup; penyelenggara dapat juga mengganti pihak atau membuka kembali naskahnya.'
	}),
	replace_party: (f) => ({
		headline: `Pihak nomor ${f.party} dalam berita acara digantikan`,
		meaning: 'Penggantinya menandatangani naskah yang sama. Alasannya ada di bawah.'
	}),
	remind_signing: () => ({
		headline: 'Berita acara masih menunggu tanda tangan Anda',
		meaning:
			'Hari terakhir untuk menandatangani sudah tiba. Sesudahnya penyelenggara dapat mencatat bahwa Anda tidak menandatangani.',
		next: 'Baca naskahnya, lalu tandatangani, atau tuliskan mengapa Anda menolak.'
	}),
	remind_invited: (f) => ({
		headline: 'Masa penyampaian masukan segera berakhir',
		meaning: `${f.host} menerima masukan sampai ${f.closes}. Abaikan email ini bila masukan Anda sudah dikirim.`,
		next: 'Tulis masukan Anda di halaman konsultasi.'
	}),
	take_back: (f) => ({
		headline: {
			meeting: 'Pertemuan konsultasi dibatalkan',
			material: 'Bahan konsultasi ditarik',
			publication: 'Catatan penyebarluasan ditarik'
		}[f.record ?? 'material'],
		meaning: 'Alasannya ada di bawah. Jadwal dan bahan yang berlaku tertulis di halaman konsultasi.'
	}),
	refuse_inputs: () => ({
		headline: 'Masukan Anda tidak ditampilkan',
		meaning:
			'Masukan ini sudah dibaca dan tidak ditampilkan karena alasan di atas. Isinya tetap tersimpan, dan jumlah masukan yang ditolak menurut alasannya terbaca umum.',
		next: 'Selama masa penyampaian masukan masih dibuka Anda dapat menulis masukan baru. Anda juga dapat mengajukan keberatan.'
	}),
	add_addendum: () => ({
		headline: 'Adendum ditambahkan pada berita acara',
		meaning: 'Berita acara yang sudah ditandatangani tidak diubah; tambahannya tertulis di bawahnya.'
	}),
	report_progress: (f) => ({
		headline: `Kemajuan komitmen butir ${f.position}`,
		meaning: `${f.agency} menulis kemajuan. Tenggatnya ${f.due}.`
	}),
	fulfil: (f) => ({
		headline: `Komitmen butir ${f.position} dinyatakan selesai`,
		meaning: `${f.agency} menyertakan bukti. Peserta dapat menyetujui atau menyanggahnya.`,
		next: 'Periksa buktinya dan sampaikan pendapat Anda.'
	}),
	confirm_fulfilment: (f) => ({
		headline: `Peserta menyetujui butir ${f.position}`,
		meaning: 'Komitmen ini tercatat terealisasi.'
	}),
	contest_fulfilment: (f) => ({
		headline: `Penyelesaian butir ${f.position} disanggah`,
		meaning: `Komitmen ini terbuka kembali dan tenggatnya tetap ${f.due}.`,
		next: 'Lengkapi pekerjaan atau buktinya.'
	}),
	accept_silence: (f) => ({
		headline: `Butir ${f.position} tidak disanggah`,
		meaning: 'Sampai batas waktunya tidak ada peserta yang menanggapi; dicatat terealisasi tanpa sanggahan.'
	}),
	waive: (f) => ({
		headline: `Komitmen butir ${f.position} dilepaskan sepihak`,
		meaning: `Kepala ${f.agency} menyebutkan alasannya di halaman komitmen. Selama peserta belum setuju, butir ini tetap dihitung belum dipenuhi.`,
		next: 'Setujui atau tolak pelepasannya.'
	}),
	accept_waiver: (f) => ({
		headline: `Peserta menyetujui pelepasan butir ${f.position}`,
		meaning: 'Komitmen ini tidak lagi ditagih. Peserta lain masih dapat menolaknya.'
	}),
	contest_waiver: (f) => ({
		headline: `Peserta menolak pelepasan butir ${f.position}`,
		meaning: `Komitmen ini tetap harus dipenuhi dan tenggatnya tetap ${f.due}.`,
		next: 'Lanjutkan pekerjaannya dan laporkan dengan bukti.'
	}),
	reply: (f) => ({ headline: `${f.who} menanggapi masukan Anda`, meaning: 'Tanggapannya ada di bawah.' }),
	redact: () => ({
		headline: 'Sebagian kata Anda disamarkan',
		meaning:
			'Moderator menutup sebagian kata yang tidak perlu dibaca umum. Selebihnya tetap tampil, dan kata semula tersimpan tersegel.',
		next: 'Tanda ▮▮▮ menunjukkan tempatnya. Bila menurut Anda keliru, ajukan keberatan dari halaman konsultasi.'
	}),
	unredact: () => ({
		headline: 'Kata-kata Anda ditampilkan lagi seperti semula',
		meaning: 'Setelah diperiksa lagi, moderator mengembalikan kata-kata yang disamarkan.'
	}),
	redact_picture: () => ({
		headline: 'Gambar yang Anda kirim disamarkan sebagian',
		meaning: 'Moderator menutup bagian gambar yang tidak perlu dilihat umum. Gambar semula tersimpan tersegel.',
		next: 'Bila menurut Anda keliru, ajukan keberatan dari halaman konsultasi.'
	}),
	restore_picture: () => ({
		headline: 'Gambar Anda ditampilkan lagi seperti semula',
		meaning: 'Setelah diperiksa lagi, moderator mengembalikan gambar yang disamarkan.'
	}),
	split_post: () => ({
		headline: 'Kiriman Anda tentang hal lain dan dipisahkan',
		meaning: 'Moderator menilai kiriman Anda tentang hal lain dari laporan ini, sehingga tidak tampil lagi di sana.',
		next: 'Bila Anda ingin hal itu ditangani, laporkan tersendiri lewat tombol “Lapor”: laporan itu mendapat nomor, tenggat, dan jawabannya sendiri.'
	}),
	pin_post: () => ({
		headline: 'Kiriman Anda disematkan',
		meaning: 'Moderator menunjukkan kiriman Anda di bagian atas halaman.'
	}),
	warn: () => ({
		headline: 'Peringatan atas kiriman Anda',
		meaning:
			'Moderator memperingatkan Anda atas salah satu kiriman Anda. Kiriman dan akun Anda tidak berubah karenanya.',
		next: 'Anda dapat memperbaiki kata-kata Anda, atau mengajukan keberatan.'
	}),
	silence: () => ({
		headline: 'Akun Anda sementara tidak dapat menulis',
		meaning:
			'Sampai hari yang disebut dalam putusan, Anda tidak dapat menulis di bawah laporan atau konsultasi orang lain. Anda tetap dapat melapor dan menulis dalam laporan Anda sendiri.',
		next: 'Anda dapat mengajukan keberatan, yang diputuskan orang lain.'
	}),
	suspend: () => ({
		headline: 'Akun Anda ditangguhkan untuk sementara',
		meaning:
			'Sampai hari yang disebut dalam putusan, Anda tidak dapat menulis atau melaporkan konten orang lain. Anda tetap dapat melapor dan menulis dalam laporan Anda sendiri.',
		next: 'Anda dapat mengajukan keberatan, yang diputuskan orang lain.'
	}),
	lift_sanction: () => ({
		headline: 'Sanksi atas akun Anda dicabut',
		meaning: 'Putusan atas kiriman Anda tidak berlaku lagi sejak sekarang.'
	}),
	hide_post: () => ({
		headline: 'Kiriman Anda disembunyikan',
		meaning: 'Moderator menyebutkan alasannya di bawah. Isinya tetap tersimpan dan dapat ditampilkan kembali.'
	}),
	collapse_post: () => ({
		headline: 'Tanggapan Anda dilipat sementara',
		meaning:
			'Tanggapan Anda tampak seperti spam dan dilaporkan pembaca yang biasanya berbeda pandangan. Tanggapan itu masih dapat dibaca dengan satu klik. Bila moderator belum memeriksanya dalam 24 jam, lipatan dibuka dengan sendirinya.'
	}),
	lift_collapse: () => ({
		headline: 'Tanggapan Anda tidak dilipat lagi',
		meaning: 'Tanggapan Anda dalam konsultasi ini tampil penuh kembali.'
	}),
	restore_post: () => ({
		headline: 'Kiriman Anda ditampilkan kembali',
		meaning: 'Moderator meninjau ulang putusannya.'
	}),
	hide_thread: () => ({
		headline: 'Halaman konsultasi disembunyikan',
		meaning: 'Moderator menyebutkan alasannya di bawah.'
	}),
	restore_thread: () => ({
		headline: 'Halaman konsultasi ditampilkan kembali',
		meaning: 'Moderator meninjau ulang putusannya.'
	}),
	lock: () => ({ headline: 'Diskusi konsultasi dikunci', meaning: 'Tanggapan baru tidak diterima untuk sementara.' }),
	unlock: () => ({ headline: 'Kunci diskusi dibuka', meaning: 'Tanggapan diterima kembali.' }),
	remind: (f) => ({
		headline: `Komitmen butir ${f.position} jatuh tempo ${f.due}`,
		meaning: `${f.agency} berjanji menyelesaikannya pada hari itu.`,
		next: 'Laporkan penyelesaiannya beserta buktinya.'
	}),
	escalate: (f) => ({
		headline: `Komitmen butir ${f.position} terlambat`,
		meaning: `${f.agency} seharusnya menyelesaikannya paling lambat ${f.due}. Keterlambatan ini tercatat dan terbaca umum.`,
		next: 'Pastikan pekerjaannya diselesaikan dan dilaporkan.'
	}),
	queue_overdue: () => ({
		headline: 'Antrean moderasi terlambat',
		meaning: 'Pada konsultasi ini ada yang menunggu moderator lebih lama dari batas waktu forum.',
		next: 'Buka antrean moderasi; yang terlambat berada paling atas.'
	})
};
