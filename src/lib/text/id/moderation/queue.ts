import { formatNumber } from '../../format';
import type { QueueKind, QueueStep } from '$lib/domain/moderation/queue';
import { together } from './together';

const count = (value: number) => formatNumber('id', value);
/** Exact enough to judge by, too coarse to know somebody again by it. */
const few = (value: number) =>
	value === 0 ? 'belum ada' : value <= 2 ? '1–2' : value <= 5 ? '3–5' : value <= 10 ? '6–10' : 'lebih dari 10';

/** Words of the moderators' queue. */
export const queue = {
	title: 'Antrean moderasi',
	lead: 'Semua yang menunggu moderator, satu per satu. Yang terlambat paling atas, lalu yang merugikan orang.',
	back: 'Kembali ke ruang kerja',
	health: 'Kesehatan antrean',
	routing: 'Aturan perutean',
	kind: {
		report: 'Laporan baru',
		returned: 'Laporan dikembalikan',
		unsettled: 'Penetapan instansi dipersoalkan',
		report_appeal: 'Keberatan atas penolakan laporan',
		flag: 'Dilaporkan pembaca',
		collapsed: 'Dilipat sementara',
		held_input: 'Masukan tamu',
		held_post: 'Kiriman ditahan',
		appeal: 'Keberatan atas keputusan moderator',
		correction: 'Perbaikan dari penulis',
		second_look: 'Permintaan lihat ulang',
		merge: 'Usul penggabungan',
		evidence: 'Bukti perlu dilihat'
	} satisfies Record<QueueKind, string>,
	all: 'Semua',
	filter: 'Filter antrean',
	waiting: (total: number, late: number) =>
		late > 0 ? `${count(total)} menunggu, ${count(late)} terlambat` : `${count(total)} menunggu`,
	late: (value: number) => `${count(value)} terlambat`,
	overdue: (day: string) => `Terlambat sejak ${day}`,
	due: (day: string) => `Paling lambat ${day}`,
	noDue: 'Tanpa batas waktu',
	empty: 'Tidak ada yang menunggu. Semua sudah beres.',
	allHeld: 'Semua yang menunggu sedang dipegang moderator lain.',
	gone: 'Yang Anda buka tidak menunggu lagi: sudah diputuskan, atau bukan giliran Anda.',
	done: (ref: string) => `Keputusan pada ${ref} tersimpan.`,
	undo: 'Urungkan: tampilkan lagi',
	undone: (ref: string) => `Keputusan pada ${ref} diurungkan: kirimannya tampil lagi.`,
	undoWords: 'Disembunyikan karena keliru; keputusannya langsung diurungkan.',
	heldByMe: (until: string) => `Anda pegang sampai ${until}; diperpanjang selama Anda bekerja di sini.`,
	heldByOther: (until: string) =>
		`Sedang dipegang moderator lain sampai ${until}. Anda dapat membacanya, belum memutuskan.`,
	heldShort: 'moderator lain',
	mineShort: 'Anda',
	nowShown: 'yang terbuka',
	next: 'Berikutnya',
	previous: 'Sebelumnya',
	list: 'Daftar tunggu',
	more: (value: number) => `dan ${count(value)} lagi`,
	decide: 'Putuskan',
	suggested: 'disarankan',
	ownWords: 'Alasan dengan kata Anda sendiri',
	ownWordsHint: 'Menggantikan kata baku dari aturan. Kosongkan bila kata baku cukup; penulisnya membacanya.',
	openThread: 'Buka laporannya',
	openTopic: 'Buka konsultasinya',
	context: {
		title: 'Keterangan lain',
		opening: 'Isi laporan',
		question: 'Pertanyaan konsultasi',
		before: 'Yang ditulis sebelumnya',
		hidden: 'disembunyikan',
		author: 'Riwayat penulis',
		alias: (alias: string) => `Penulis ${alias}`,
		aliasNote: 'Nama ini hanya berlaku untuk perkara ini.',
		wrote: (value: number) => `Kiriman dan laporan lain: ${few(value)}`,
		judged: (value: number) => `Pernah disembunyikan atau ditolak: ${few(value)}`,
		appeals: (made: number, won: number) =>
			made === 0 ? 'Keberatan: belum ada' : `Keberatan: ${few(made)}, dikabulkan: ${few(won)}`,
		similar: 'Laporan yang mirip',
		precedents: 'Keputusan terakhir pada perkara sejenis',
		decidedAlike: 'Kiriman dengan kata yang sama pernah diputuskan',
		climbed: (who: string, day: string) => `Sudah naik ke ${who}, ${day}.`,
		step: { due: 'semua moderator', secretariat: 'sekretariat daerah', inspectorate: 'inspektorat' } satisfies Record<
			QueueStep,
			string
		>,
		precedent: (number: number, rule: string | null) =>
			rule ? `Keputusan ${count(number)}, aturan ${rule}` : `Keputusan ${count(number)}`,
		end: { restored: 'dipulihkan', reversed: 'dibatalkan atas keberatan', expired: 'berakhir' }
	},
	keys: {
		title: 'Tombol pintas',
		next: 'berikutnya',
		previous: 'sebelumnya',
		undo: 'urungkan keputusan terakhir',
		help: 'tombol pintas',
		open: 'buka laporannya',
		choose: 'lalu angka atau kode aturannya memilih; huruf yang sama dua kali memilih yang disarankan',
		write: 'tulis alasan sendiri',
		leave: 'tutup pilihan',
		active: 'Pintasan aktif',
		note: 'Tidak ada tombol yang berlaku selama Anda mengetik.',
		pick: (label: string) => `${label}: tekan angka pilihan, atau Esc untuk menutup.`
	},
	act: {
		hide: 'Sembunyikan',
		leave: 'Biarkan tampil',
		admit: 'Tampilkan',
		refuse: 'Tolak',
		route: 'Teruskan ke instansi',
		otherAgency: 'Instansi lain',
		ask: 'Minta dilengkapi',
		archive: 'Arsipkan',
		refer: 'Bukan kewenangan',
		uphold: 'Tetap ditolak'
	},
	archived: (reason: string) => `Laporan ini kami arsipkan. Alasannya: ${reason}.`,
	postBy: (kind: string, role: string, agency: string | null) => `${kind} dari ${agency ? `${role}, ${agency}` : role}`,
	flaggedFor: (name: string, value: number) => (value === 1 ? name : `${name} (${count(value)} orang)`),
	fact: {
		reasons: 'Dilaporkan karena',
		said: 'Keterangan penandanya',
		writer: 'Penulis',
		sentOn: 'Mengapa kembali',
		category: 'Kategori',
		place: 'Tempat',
		meant: 'Instansi menurut pelapor',
		elsewhere: 'Kemungkinan bukan kewenangan provinsi'
	},
	together,
	report: 'Isi laporan',
	question: 'Pertanyaan konsultasi'
};
