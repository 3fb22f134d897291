import type { ChangeAct, Subject } from '$lib/domain/administration/change';
import type { LeafGroup, LeafKind, WitnessFailure } from '$lib/domain/log/words';
import { formatNumber } from '../../format';
import { province } from '../admin/province';

const number = (value: number) => formatNumber('id', value);

export const log = {
	receipt: {
		title: 'Tanda terima',
		heading: 'Tanda terima bertanda tangan',
		lead: 'Bukti bertanda tangan bahwa ini diterima dan dicatat. Berlaku tanpa forum ini: siapa pun dapat memeriksanya, juga tanpa internet.',
		taken: 'Diterima',
		promised: (until: string) => `Kami berjanji: ini masuk log publik paling lambat ${until}.`,
		placed: (place: string, size: string) => `Sudah di log publik: urutan ${place} dari ${size}.`,
		waits: 'Ini masih janji. Satu menit lagi tempatnya di log tertera di sini.',
		reload: 'Muat ulang',
		file: 'Simpan berkas',
		page: 'Halaman tanda terima ini',
		own: 'Teks dan kode QR boleh diperlihatkan kepada siapa pun: tidak ada kata-kata atau nama Anda di dalamnya. Berkas dan alamat halaman ini simpan sendiri; dengan berkas itu Anda juga dapat membuktikan kata-kata Anda.',
		shared: 'Tidak ada kata-kata dan nama di dalamnya, hanya fakta: apa, kapan, dan urutannya di log.',
		text: 'Foto, cetak, atau salin teks ini: itulah tanda terimanya. Kode QR berisi teks yang sama.',
		none: 'Kiriman Anda tersimpan, tetapi tanda terima bertanda tangan belum dapat dibuat. Muat ulang halaman ini nanti.',
		meansTitle: 'Yang dibuktikan',
		means: [
			'Forum ini menerima hal itu pada waktu tersebut, dan tidak dapat menyangkalnya.',
			'Bila kelak isinya diubah, dihapus, atau diberi tanggal lain, tanda terima ini tidak cocok lagi dengan log, dan itu terlihat oleh siapa pun.',
			'Bila janji masuk log dilanggar, tanda terima ini membuktikannya.'
		],
		meansNotTitle: 'Yang tidak dibuktikan',
		meansNot: ['Bahwa isinya benar.', 'Siapa pengirimnya: namanya tidak ada di sini.'],
		how: 'Cara memeriksa tanda terima'
	},
	receipts: {
		title: (ref: string) => `Tanda terima ${ref}`,
		heading: 'Tanda terima',
		lead: 'Setiap tindakan pada laporan ini dicatat dalam log publik yang tidak dapat diubah diam-diam, juga oleh kami. Ambil tanda terimanya: dengan itu siapa pun dapat memeriksa tanpa bertanya kepada forum ini.',
		how: 'Cara memeriksa',
		place: 'Urutan di log',
		file: 'Berkas bukti',
		receipt: 'Tanda terima',
		receiptOf: (seq: number) => `Tanda terima tindakan ${number(seq)}`,
		download: (seq: number) => `Berkas bukti tindakan ${number(seq)}`,
		waits: 'masuk log dalam satu menit',
		erased: 'isi dihapus; tempatnya tetap',
		toKnow:
			'Berkas yang Anda unduh sebagai pelapor juga membuka kata-kata Anda. Berkas untuk umum hanya membuka fakta: apa, kapan, oleh siapa.',
		back: 'Kembali ke laporan',
		input: 'Tanda terima masukan ini',
		answer: 'Tanda terima tanggapan resmi',
		minutes: 'Tanda terima berita acara',
		decision: 'Tanda terima keputusan ini',
		outcome: 'Tanda terima putusan keberatan'
	},
	leaves: {
		title: 'Catatan lain di log',
		lead: 'Selain tindakan pada laporan dan konsultasi, log mencatat perubahan oleh administrator, aturan forum, kalender kerja, tenggat, data terbuka, keputusan moderasi, dan kunci log sendiri.',
		back: 'Periksa sendiri',
		groups: 'Jenis catatan',
		all: 'Semua',
		group: {
			changes: 'Administrasi',
			rules: 'Aturan',
			calendars: 'Kalender',
			policies: 'Tenggat',
			figures: 'Data terbuka',
			rulings: 'Keputusan',
			keys: 'Kunci log'
		} satisfies Record<LeafGroup, string>,
		kind: {
			event: 'Tindakan',
			change: 'Perubahan administrasi',
			edition: 'Edisi data terbuka',
			rule: 'Aturan berlaku',
			rule_end: 'Aturan berakhir',
			calendar: 'Kalender terbit',
			policy: 'Tenggat ditetapkan',
			policy_end: 'Tenggat ditarik',
			decision: 'Keputusan moderasi',
			appeal: 'Langkah keberatan',
			key: 'Kunci log dibuat',
			key_end: 'Kunci log berhenti'
		} satisfies Record<LeafKind, string>,
		change: (subject: Subject, act: ChangeAct) => `${province.kind[subject]}: ${province.act[act].toLowerCase()}`,
		place: 'urutan',
		receipt: 'Tanda terima',
		erased: 'isi dihapus; tempatnya tetap',
		older: 'Yang lebih lama',
		none: 'Belum ada catatan',
		noneWhy: 'Catatan muncul di sini paling lambat satu menit sesudah dibuat.'
	},
	check: {
		title: 'Periksa sendiri',
		lead: 'Anda tidak perlu percaya kepada kami. Setiap tindakan di forum ini, setiap perubahan oleh administrator, aturan, kalender, tenggat, keputusan, dan edisi data terbuka dicatat dalam satu log yang hanya bertambah. Siapa pun dapat memeriksa bahwa tidak ada yang diubah, dihapus, disisipkan, atau diberi tanggal mundur.',
		howTitle: 'Bagaimana caranya?',
		how: [
			'Dari setiap tindakan dibuat sidik jari yang tidak memuat satu kata pun, sehingga log dapat dibaca semua orang tanpa membuka rahasia siapa pun.',
			'Sidik jari itu disusun menjadi pohon. Puncaknya, satu baris huruf, bergantung pada setiap daun: satu huruf diubah, puncaknya berbeda.',
			'Setiap menit puncak itu ditandatangani. Siapa yang menyimpan satu puncak dapat membuktikan bahwa semua yang ada sebelum itu masih sama.',
			'Penghapusan data pribadi membuang isi dan kuncinya, bukan tempatnya. Bukti lain tetap berlaku.'
		],
		now: 'Puncak log sekarang',
		leaves: (size: number) => `${number(size)} catatan`,
		none: 'Log belum dimulai. Puncak pertama ditandatangani dalam satu menit.',
		key: 'Kunci pemeriksa',
		keySays:
			'Salin kunci ini dan simpan di luar situs ini, atau cocokkan dengan yang tercetak pada laporan tahunan. Bukti hanya berlaku bila cocok dengan kunci ini.',
		olderKeys: 'Kunci terdahulu',
		olderKeysSay: 'Tanda terima lama tetap berlaku dengan kunci yang menandatanganinya.',
		until: (made: string, retired: string | null) =>
			retired === null ? `sejak ${made}, masih ikut menandatangani` : `${made} sampai ${retired}`,
		checkTitle: 'Memeriksa tanda terima',
		checkSays:
			'Simpan pemeriksa ini di ponsel atau komputer Anda, lalu masukkan tanda terima: berkasnya, atau teks dari kertas dan kode QR. Ia berjalan di peramban Anda, juga tanpa internet, dan tidak mengirim apa pun.',
		verifier: 'Buka pemeriksa',
		verifierSave: 'Simpan pemeriksa (satu berkas HTML)',
		wholeTitle: 'Memeriksa seluruh log',
		wholeSays:
			'Pemeriksa di atas juga membaca seluruh log dan mencocokkannya dengan tanda terima dan puncak yang Anda simpan. Program pendek ini melakukan hal yang sama tanpa peramban. Perlu Node 20 atau lebih baru.',
		script: 'Unduh program',
		othersTitle: 'Yang lain di log ini',
		others: 'Lihat perubahan administrasi, aturan, kalender, tenggat, data terbuka, dan keputusan',
		witnessTitle: 'Saksi',
		witnessNone:
			'Belum ada lembaga lain yang ikut menandatangani puncak log ini. Universitas, Ombudsman, pers, atau provinsi lain dapat menjadi saksi.',
		witnessSays:
			'Lembaga ini ikut menandatangani puncak log, dan menolak bila log yang mereka lihat sebelumnya bukan awal dari log ini. Dengan begitu kami tidak dapat memperlihatkan log yang berbeda kepada orang yang berbeda.',
		witnessSigned: (size: number, at: string) => `terakhir menandatangani ${number(size)} catatan, ${at}`,
		witnessNever: 'belum pernah menandatangani',
		witnessFailing: (since: string) => `Tidak menandatangani sejak ${since}:`,
		witnessFailure: {
			unreachable: 'tidak dapat dihubungi.',
			nonsense: 'jawabannya tidak dapat dibaca.',
			unknown_log: 'belum mengenal log ini.',
			refused_signature: 'tidak mengakui tanda tangan log ini.',
			other_history: 'log yang pernah dilihatnya bukan awal dari log ini. Ini harus dijelaskan oleh pengelola forum.'
		} satisfies Record<WitnessFailure, string>,
		addresses: 'Alamat untuk mesin',
		headAddress: 'Puncak bertanda tangan',
		tileAddress: 'Potongan log (C2SP tlog-tiles)',
		limitsTitle: 'Yang tidak dibuktikan',
		limits: [
			'Log membuktikan bahwa sesuatu tercatat dan tidak berubah sejak itu, bukan bahwa isinya benar.',
			'Tindakan masuk log paling lambat satu menit sesudah terjadi. Sebelum itu ada janji bertanda tangan di tanda terima, belum bukti.',
			'Selama tidak ada pihak lain yang menyimpan puncak, kami masih dapat menulis log kedua. Karena itu simpanlah puncak, dan minta lembaga lain ikut menyimpannya.'
		]
	}
};
