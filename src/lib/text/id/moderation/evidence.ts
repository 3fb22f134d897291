import type { Doubt, LookOutcome } from '$lib/domain/evidence/doubt';

/** Pictures that say that work is done, and what a second person is asked about them. Nothing here accuses anybody. */
export const evidence = {
	/** What was found, as a reason to look. */
	doubts: {
		same_frame: 'bingkainya persis sama dengan foto pelapor, tetapi ada bagian yang berubah',
		reporters_own: 'sama dengan foto pelapor di laporan ini',
		closed_before: 'sudah dikirim pada penutupan sebelumnya',
		other_report: 'sama dengan foto pada laporan lain',
		taken_before: 'menurut kameranya diambil sebelum laporan masuk',
		made_up: 'menurut keterangan di dalam berkasnya dibuat dengan program pembuat gambar',
		edited: 'pernah dibuka dengan program penyunting gambar',
		screen: 'tampaknya tangkapan layar'
	} satisfies Record<Doubt, string>,
	picture: (nth: number, name: string) => `Foto ${nth} (${name})`,
	/** One picture, with all that was found about it. */
	asked: (picture: string, doubts: readonly string[]) =>
		`${picture} perlu dilihat orang kedua, karena ${doubts.join('; ')}.`,
	title: 'Bukti yang perlu dilihat orang kedua',
	lead: 'Penutupan ini dicatat dan diberitahukan, tetapi belum dihitung sampai ada yang melihat fotonya. Yang ditemukan di bawah ini pertanyaan, bukan putusan.',
	none: 'Tidak ada bukti yang menunggu.',
	lot: 'Terpilih dalam undian: dua dari seratus penutupan dilihat, apa pun isinya.',
	doubted: 'Ada yang perlu ditanyakan tentang fotonya.',
	waiting: (days: number) => (days === 0 ? 'Menunggu sejak hari ini' : `Menunggu ${days} hari`),
	now: 'Foto penyelesaian',
	earlier: 'Foto yang sama',
	reporters: 'Foto pelapor',
	changed: 'Bagian yang berubah ditandai kotak.',
	explained: 'Penjelasan instansi',
	unexplained: 'Tidak ada penjelasan: tidak ada yang ditanyakan ketika ditutup.',
	facts: 'Keterangan dari berkas foto',
	noFacts: 'Foto ini tidak membawa keterangan apa pun. Itu biasa: aplikasi pesan menghapusnya.',
	taken: (at: string) => `Diambil ${at} menurut jam kameranya`,
	device: (name: string) => `Perangkat: ${name}`,
	programs: (names: string) => `Program: ${names}`,
	claim: (by: string | null) =>
		`Membawa pernyataan asal (C2PA)${by ? ` dari ${by}` : ''}. Tanda tangannya belum diperiksa.`,
	located: 'Membawa tempat pengambilan. Tempatnya sendiri tidak ditampilkan.',
	outcome: {
		accepted: 'Diterima',
		not_accepted: 'Belum cukup',
		confirmed: 'Pelapor menyatakan selesai',
		overtaken: 'Tidak perlu lagi: laporannya sudah berlanjut'
	} satisfies Record<LookOutcome, string>,
	otherReport: (ref: string) => `Laporan ${ref}`,
	open: 'Lihat fotonya',
	standardAccept: 'Foto menunjukkan pekerjaan yang dilaporkan, sesudah dikerjakan.',
	standardReject: 'Foto belum menunjukkan pekerjaan yang dilaporkan. Mohon lengkapi dengan foto baru dari tempatnya.'
};
