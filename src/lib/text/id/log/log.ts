import { formatNumber } from '../../format';

const number = (value: number) => formatNumber('id', value);

export const log = {
	receipts: {
		title: (ref: string) => `Tanda bukti ${ref}`,
		heading: 'Tanda bukti',
		lead: 'Setiap tindakan pada laporan ini dicatat dalam log publik yang tidak dapat diubah diam-diam, juga oleh kami. Simpan berkas buktinya: dengan itu siapa pun dapat memeriksa tanpa bertanya kepada forum ini.',
		how: 'Cara memeriksa',
		act: 'Tindakan',
		place: 'Urutan di log',
		file: 'Berkas bukti',
		download: (seq: number) => `Berkas bukti tindakan ${number(seq)}`,
		waits: 'masuk log dalam satu menit',
		erased: 'isi dihapus; tempatnya tetap',
		toKnow:
			'Berkas yang Anda unduh sebagai pelapor juga membuka kata-kata Anda. Berkas untuk umum hanya membuka fakta: apa, kapan, oleh siapa.',
		back: 'Kembali ke laporan'
	},
	check: {
		title: 'Periksa sendiri',
		lead: 'Anda tidak perlu percaya kepada kami. Setiap tindakan di forum ini, setiap perubahan oleh administrator dan setiap edisi data terbuka dicatat dalam satu log yang hanya bertambah. Siapa pun dapat memeriksa bahwa tidak ada yang diubah, dihapus, disisipkan, atau diberi tanggal mundur.',
		howTitle: 'Bagaimana caranya?',
		how: [
			'Dari setiap tindakan dibuat sidik jari yang tidak memuat satu kata pun, sehingga log dapat dibaca semua orang tanpa membuka rahasia siapa pun.',
			'Sidik jari itu disusun menjadi pohon. Puncaknya, satu baris huruf, bergantung pada setiap daun: satu huruf diubah, puncaknya berbeda.',
			'Setiap menit puncak itu ditandatangani. Siapa yang menyimpan satu puncak dapat membuktikan bahwa semua yang ada sebelum itu masih sama.',
			'Penghapusan data pribadi membuang isi dan kuncinya, bukan tempatnya. Bukti lain tetap berlaku.'
		],
		now: 'Puncak log sekarang',
		leaves: (size: number) => `${number(size)} tindakan tercatat`,
		none: 'Log belum dimulai. Puncak pertama ditandatangani dalam satu menit.',
		key: 'Kunci pemeriksa',
		keySays:
			'Salin kunci ini dan simpan di luar situs ini, atau cocokkan dengan yang tercetak pada laporan tahunan. Bukti hanya berlaku bila cocok dengan kunci ini.',
		checkTitle: 'Memeriksa satu bukti',
		checkSays:
			'Unduh berkas bukti dari halaman laporan (“Tanda bukti”), lalu buka pemeriksa ini. Ia berjalan di peramban Anda, juga tanpa sambungan internet, dan tidak mengirim apa pun.',
		verifier: 'Buka pemeriksa',
		verifierSave: 'Simpan pemeriksa (satu berkas HTML)',
		wholeTitle: 'Memeriksa seluruh log',
		wholeSays:
			'Program pendek ini membaca seluruh log, menghitung ulang puncaknya, dan mencocokkannya dengan puncak yang pernah Anda simpan. Perlu Node 20 atau lebih baru.',
		script: 'Unduh program',
		addresses: 'Alamat untuk mesin',
		headAddress: 'Puncak bertanda tangan',
		tileAddress: 'Potongan log (C2SP tlog-tiles)',
		limitsTitle: 'Yang tidak dibuktikan',
		limits: [
			'Log membuktikan bahwa sesuatu tercatat dan tidak berubah sejak itu, bukan bahwa isinya benar.',
			'Tindakan masuk log paling lambat satu menit sesudah terjadi. Sebelum itu belum ada bukti.',
			'Selama tidak ada pihak lain yang menyimpan puncak, kami masih dapat menulis log kedua. Karena itu simpanlah puncak, dan minta lembaga lain ikut menyimpannya.'
		]
	}
};
