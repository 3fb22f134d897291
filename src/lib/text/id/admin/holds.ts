import type { Fate } from '$lib/domain/moderation/hold-trial';
import type { WatchMode } from '$lib/domain/moderation/watched-words';
import { formatNumber } from '../../format';

const count = (value: number) => formatNumber('id', value);

/** The words of whoever decides what is looked at before everybody sees it. */
export const holds = {
	title: 'Pemeriksaan sebelum tampil',
	lead: 'Kapan tanggapan pengguna baru menunggu dilihat moderator. Setiap perubahan dicoba dahulu pada 90 hari terakhir, lalu tercatat dengan nama dan alasannya.',
	who: 'Hanya pengguna baru yang tulisannya dapat menunggu: yang menulis tanpa akun, atau dengan akun muda yang belum banyak menulis. Tulisan instansi tidak pernah ditahan.',
	inForce: 'Yang berlaku',
	scope: 'Berlaku untuk',
	everywhere: 'Semua kategori',
	consultations: 'Semua konsultasi',
	from: {
		own: 'pengaturan sendiri',
		house: 'bawaan forum',
		everywhere: 'mengikuti Semua kategori',
		of: (name: string) => `mengikuti ${name}`
	},
	change: 'Ubah',
	others: (value: number) => `${count(value)} kategori lain mengikuti pengaturan di atasnya`,
	/** What holds, in one line. */
	signal: {
		links: (value: number) => `${count(value)} tautan`,
		watched: 'kata yang diperhatikan',
		rate: (posts: number, minutes: number) => `${count(posts)} kiriman dalam ${count(minutes)} menit`,
		like: (percent: number) => `${count(percent)}% sama dengan yang pernah dihapus`,
		copied: (value: number) => `sama dengan ${count(value)} penulis lain`,
		none: 'tidak ada yang ditahan',
		newcomer: (days: number, posts: number) =>
			`Pengguna baru: akun di bawah ${count(days)} hari dengan kurang dari ${count(posts)} kiriman`,
		release: (hours: number) => `tampil sendiri setelah ${count(hours)} jam`
	},
	settings: {
		title: (name: string) => `Pemeriksaan: ${name}`,
		fields: {
			sendiri: 'Pengaturan',
			umur: 'Akun disebut baru selama (hari)',
			kiriman: 'Dan selama kirimannya kurang dari',
			tautan: 'Tahan mulai berapa tautan',
			kata: 'Tahan yang memuat kata yang diperhatikan',
			laju: 'Tahan mulai kiriman ke berapa',
			menit: 'Dalam berapa menit',
			mirip: 'Tahan bila sama dengan yang pernah dihapus, mulai (%)',
			salinan: 'Tahan bila sama dengan tulisan berapa orang lain',
			jam: 'Tampil sendiri bila belum diputuskan setelah (jam)'
		},
		own: { ya: 'Pengaturan sendiri', tidak: 'Ikuti yang di atasnya' },
		ownOfAll: { ya: 'Pengaturan forum ini', tidak: 'Bawaan aplikasi' },
		ticked: { on: 'ya', '': 'tidak' },
		emptyIsOff: 'Kosongkan untuk tidak menahan karena ini.',
		newcomers: 'Siapa yang disebut baru',
		signals: 'Apa yang menahan',
		clock: 'Berapa lama'
	},
	words: {
		title: 'Kata yang diperhatikan',
		lead: 'Kata yang membuat tulisan pengguna baru menunggu, atau hanya memberi tahu moderator. Tidak ada kata yang menyembunyikan tulisan dengan sendirinya.',
		count: (held: number, hinted: number) => `${count(held)} kata menahan, ${count(hinted)} memberi tahu`,
		open: 'Buka daftar kata',
		find: 'Cari kata',
		none: 'Tidak ada kata yang cocok.',
		add: 'Tambah atau ubah kata',
		changeTitle: (word: string) => `Ubah “${word}”`,
		cancel: 'Batal mengubah',
		fields: {
			kata: 'Kata',
			cara: 'Yang terjadi',
			aturan: 'Aturan yang biasanya dilanggar',
			arti: 'Arti'
		},
		wordsHint:
			'Satu kata atau frasa tiap baris. Setelah titik dua: kata di dekatnya yang membuat artinya lain, misalnya “anjing: laut, liar”. Angka pengganti huruf, huruf berulang, dan spasi dikenali sendiri.',
		meaningHint: 'Untuk moderator yang tidak mengenal kata itu.',
		noRule: 'Tidak ada',
		way: { hold: 'Tulisan menunggu dilihat', hint: 'Moderator hanya diberi tahu', off: 'Tidak diperhatikan lagi' },
		mode: { hold: 'menahan', hint: 'memberi tahu' } satisfies Record<WatchMode, string>,
		off: 'tidak diperhatikan lagi',
		source: { house: 'bawaan', added: 'ditambahkan', changed: 'diubah' },
		beside: (words: string) => `kecuali di dekat: ${words}`,
		gone: (words: string) => `Kata bawaan yang tidak diperhatikan lagi: ${words}.`,
		faults: {
			missing: 'Tulis paling sedikit satu kata.',
			too_short:
				'Ada kata yang terlalu pendek: paling sedikit tiga huruf, tidak semuanya sama. Kata yang lebih pendek ditemukan di hampir semua tulisan.',
			not_text:
				'Tulis kata dengan huruf, angka, dan spasi saja. Tanda baca tidak punya arti di sini; tautan diatur di pengaturan kategori.',
			too_long: 'Setiap frasa paling panjang lima kata dan 60 huruf.',
			too_many: 'Paling banyak 50 kata sekali ubah.'
		}
	},
	changing: {
		fields: { alasan: 'Mengapa diubah', langkah: '', uji: '', yakin: 'Ya, memang sebanyak itu' },
		reasonHint: 'Tercatat bersama nama Anda.',
		try: 'Coba pada 90 hari terakhir',
		again: 'Coba lagi',
		publish: 'Terbitkan',
		adminOnly: 'Yang menerbitkan adalah admin. Sampaikan kepadanya apa yang Anda coba.',
		done: 'Perubahan berlaku mulai sekarang. Yang sudah menunggu tetap menurut pengaturan sebelumnya.'
	},
	trial: {
		title: 'Hasil uji coba',
		held: (before: number, after: number) => `${count(before)} → ${count(after)} kiriman ditahan`,
		of: (tried: number, newcomers: number) =>
			`Dari ${count(tried)} kiriman warga dalam 90 hari terakhir, ${count(newcomers)} dari pengguna baru.`,
		nothing: 'Tidak ada kiriman yang akan diperlakukan lain.',
		cut: (most: number) => `Hanya ${count(most)} kiriman terbaru yang dicoba.`,
		added: (value: number) => `${count(value)} akan ditahan`,
		addedSays: (right: number, wrong: number) =>
			`${count(right)} di antaranya kemudian memang dihapus moderator, ${count(wrong)} tetap tampil sampai sekarang.`,
		dropped: (value: number) => `${count(value)} tidak lagi ditahan`,
		droppedSays: (right: number, wrong: number) =>
			`${count(right)} di antaranya tetap tampil sampai sekarang, ${count(wrong)} kemudian dihapus moderator.`,
		fate: { stands: 'tampil', removed: 'dihapus moderator', waits: 'masih menunggu' } satisfies Record<Fate, string>,
		wasHeld: 'waktu itu memang ditahan',
		hidden: 'Isinya hanya terbaca oleh moderator.',
		closed: (value: number) => `${count(value)} lagi tidak dapat Anda buka.`,
		beyond: (value: number) => `${count(value)} lagi tidak ditampilkan di sini.`,
		limits:
			'Yang dibandingkan: pengaturan hari ini dengan perubahan ini, pada tulisan seperti terbaca sekarang. Bagian yang disamarkan tidak terbaca, tulisan yang dihapus lalu dipulihkan dihitung tidak pernah dihapus, dan yang tertahan batas jumlah tidak pernah terkirim. Berapa lama sesuatu akan menunggu tidak dapat dihitung.',
		why: {
			not_tried:
				'Belum diterbitkan: yang dicoba tadi berbeda, atau sudah lebih dari dua jam. Ini hasil untuk isian yang sekarang.',
			sweeping:
				'Belum diterbitkan: lebih dari seperlima kiriman pengguna baru akan menunggu. Periksa dahulu, lalu centang bila memang dimaksud.'
		},
		sweeping: (share: string) => `${share} kiriman pengguna baru akan menunggu.`
	},
	history: {
		none: 'Belum pernah diubah; yang berlaku adalah bawaan.',
		trial: (tried: number, before: number, after: number) =>
			`Uji coba: ${count(before)} → ${count(after)} dari ${count(tried)} kiriman ditahan.`,
		untried: 'Diterbitkan sebelum ada uji coba.',
		follows: 'Pengaturan sendiri dihapus.',
		again: 'Pakai lagi',
		goingBack: 'Isian di bawah berasal dari riwayat. Coba dahulu, lalu terbitkan.'
	}
};
