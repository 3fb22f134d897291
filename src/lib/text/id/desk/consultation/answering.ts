import { formatNumber } from '../../../format';

const number = (value: number) => formatNumber('id', value);

/** The desk where inputs are answered, one by one or in groups. */
export const answering = {
	title: 'Jawab masukan',
	progress: (answered: number, all: number) => `${number(answered)} dari ${number(all)} masukan sudah dijawab`,
	tab: { unanswered: 'Belum dijawab', answered: 'Sudah dijawab', held: 'Menunggu pemeriksaan', all: 'Semua' },
	enter: 'Catat dari loket atau kertas',
	provisions: {
		title: 'Menurut bagian naskah',
		all: 'Seluruh masukan',
		general: 'Umum',
		gone: 'Sudah dihapus atau digabung',
		count: (inputs: number, answered: number) =>
			answered === inputs ? `${number(inputs)}, semua dijawab` : `${number(inputs)}, ${number(answered)} dijawab`,
		left: (count: number) => (count === 0 ? 'Semua sudah dijawab.' : `${number(count)} belum dijawab.`)
	},
	filter: {
		title: 'Filter',
		lists: 'Daftar',
		words: 'Cari kata',
		pasal: 'Bagian naskah',
		jenis: 'Jenis',
		unsur: 'Unsur',
		any: 'Semua',
		show: 'Tampilkan',
		clear: 'Hapus filter'
	},
	found: (inputs: number, groups: number) =>
		groups === inputs
			? `${number(inputs)} masukan ditemukan`
			: `${number(inputs)} masukan ditemukan, dalam ${number(groups)} kelompok yang isinya serupa`,
	foundNone: 'Tidak ada masukan yang cocok.',
	foundNoneHint: 'Ubah filternya, atau lihat daftar yang lain.',
	allDone: 'Semua masukan di sini sudah dijawab.',
	tooMany: (most: number) =>
		`Yang tampil baru ${number(most)} masukan pertama. Persempit dengan filter agar lebih sedikit.`,
	chooseAll: (count: number) => `Pilih semua yang ditemukan (${number(count)} masukan)`,
	chooseAllHint: 'Juga yang di lembar lain. Masukan yang datang sesudah halaman ini dibuka tidak ikut terjawab.',
	choose: (value: number) => `Pilih masukan ${number(value)}`,
	chooseGroup: (count: number, first: number) =>
		`Pilih ${number(count)} masukan yang serupa dengan masukan ${number(first)}`,
	group: (count: number) => `${number(count)} masukan serupa`,
	members: 'Isi kelompok ini',
	oneByOne: (count: number) => `Lihat ${number(count)} masukan ini satu per satu`,
	alike: (value: number) => `Yang serupa dengan masukan ${number(value)}, satu per satu`,
	alone: (value: number) => `Hanya masukan ${number(value)}`,
	back: 'Kembali ke daftar',
	supports: (count: number) => `${number(count)} dukungan`,
	someAnswered: 'sebagian sudah dijawab',
	answer: 'Jawaban',
	answerLead: 'Satu jawaban untuk semua yang dipilih. Setiap pemberinya diberi tahu.',
	toAnswer: 'Tulis jawaban',
	disposition: 'Putusan',
	text: 'Alasan',
	textHint: 'Mengapa diterima atau tidak, dengan bahasa yang dipahami pemberi masukan.',
	changed: 'Bagian naskah yang berubah',
	changedNone: 'Tidak ada perubahan naskah',
	files: 'Lampirkan berkas',
	again: 'Ganti jawaban yang sudah ada',
	againHint: 'Jawaban lama tetap tersimpan dalam riwayat. Berlaku sampai naskah berita acara tetap.',
	replaceOne: 'Ganti jawaban',
	send: 'Jawab yang dipilih',
	sendCounted: 'Jawab {jumlah} masukan',
	saved: (count: number, list: string) => `Jawaban untuk ${number(count)} masukan tersimpan (nomor ${list}).`,
	left: (count: number) =>
		`${number(count)} tidak diubah, karena sudah dijawab atau disembunyikan orang lain sementara Anda menulis:`,
	minutesFinal: 'Naskah berita acara sudah tetap; jawaban tidak dapat diubah lagi.',
	notYet: 'Masukan dapat dijawab sejak masa penyampaian masukan dibuka.',
	inputs: 'Masukan yang dijawab',
	keys: {
		title: 'Tombol',
		note: 'Tombol berlaku selama Anda tidak sedang mengetik.',
		active: 'Pakai tombol',
		next: 'masukan berikutnya',
		previous: 'masukan sebelumnya',
		choose: 'pilih atau batalkan',
		chooseAll: 'pilih semua yang ditemukan',
		open: 'buka yang serupa',
		decide: 'putusan',
		write: 'tulis alasan',
		send: 'kirim jawaban',
		leave: 'kembali ke daftar',
		help: 'daftar tombol'
	}
};
