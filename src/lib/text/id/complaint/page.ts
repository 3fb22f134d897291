import type { LadderStep } from '$lib/domain/complaint/late-notices';
import type { WayStep } from '$lib/domain/complaint/objection-way';
import { type ReportersTurn } from '$lib/domain/complaint/status';
import type { EscalationStep } from '$lib/domain/deadline/duty';
import type { ComplaintClock, DeadlineUnit } from '$lib/domain/deadline/policy';
import { formatNumber } from '../../format';
import { common } from '../site/common';
import { linkedCase } from './case';

const number = (value: number) => formatNumber('id', value);
const { amount } = common;

export const complaintPage = {
	linkedCase,
	reporter: 'Pelapor',
	labels: {
		you: 'Laporan Anda',
		anonymous: 'Anonim',
		resident: (district: string) => `Warga ${district}`,
		noName: 'Pelapor tanpa nama'
	},
	/** The reporter as author of a post. */
	you: 'Anda (pelapor)',
	anonymousReporter: 'Pelapor (anonim)',
	citizen: 'Warga',
	occurred: (day: string) => `kejadian ${day}`,
	sent: (instant: string) => `dikirim ${instant}`,
	channel: (name: string) => `disampaikan lewat ${name.toLowerCase()}`,
	/** After who acted; `office` is an agency or a role. */
	/** Dengan kunci sebuah aplikasi, atau atas nama mitra yang memegangnya. */
	through: (name: string) => `lewat ${name}`,
	atCounter: (office: string) => `lewat loket ${office}`,
	/** With whom a report has been late, and for how long. */
	lateWith: (parts: readonly string[]) => `Terlambat ${parts.join(', ')}.`,
	lateDays: (days: number, who: string | null) => `${number(days)} hari kerja di ${who ?? 'ruang kerja moderator'}`,
	turn: {
		/** `who` is an office or "Anda". */
		until: (who: string, day: string) => `Menunggu ${who}, paling lambat ${day}.`,
		open: (who: string) => `Menunggu ${who}.`,
		overdue: (who: string, day: string, late: string) => `Menunggu ${who}. Batas waktu ${day} sudah lewat ${late}.`,
		moderator: 'moderator',
		agency: 'instansi',
		head: (agency: string) => `Kepala ${agency}`,
		inspectorate: 'Inspektorat',
		secretariat: 'Sekretariat Daerah',
		reporter: 'pelapor',
		you: 'Anda'
	},
	/** Of a duty that is late beside the one that is waited for. */
	missed: (duty: string, day: string, late: string) => `${duty} ${day} terlewat ${late}.`,
	ladder: {
		title: 'Sampai di mana keterlambatan ini disampaikan',
		step: { due: 'Terlambat', superior: 'Atasan', secretariat: 'Sekretariat Daerah', inspectorate: 'Inspektorat' },
		ahead: 'belum'
	} satisfies { title: string; step: Record<LadderStep['step'], string>; ahead: string },
	/** The system's own notices of delays, in one line. */
	notices: (count: number) => `${number(count)} pemberitahuan keterlambatan`,
	notice: (duty: string, step: string, to: string) => `${duty} ${step}: ${to} diberi tahu.`,
	noticeStep: {
		reminder: 'hampir tiba',
		due: 'terlewat',
		superior: 'terlewat, naik ke atasan',
		secretariat: 'terlewat, naik ke Sekretariat Daerah',
		inspectorate: 'terlewat, naik ke Inspektorat'
	} satisfies Record<EscalationStep, string>,
	closed: (day: string) => `Ditutup ${day}.`,
	/** The way of an objection. */
	objections: {
		title: 'Jenjang sanggahan',
		state: {
			granted: 'sanggahan dibenarkan',
			rejected: 'sanggahan ditolak',
			passed: 'tidak memutus sampai batas waktunya',
			now: 'sedang memutuskan',
			ahead: 'jenjang berikutnya',
			skipped: 'dilewati'
		} satisfies Record<WayStep['state'], string>,
		until: (day: string) => `memutuskan paling lambat ${day}`,
		on: (state: string, instant: string) => `${state}, ${instant}`,
		rule: 'Tidak ada orang atau kantor yang memutus dua kali. Putusan terakhir menutup laporan di forum ini.',
		after:
			'Semua jenjang di forum ini sudah ditempuh. Bila tetap tidak setuju, pelapor dapat melanjutkan ke Ombudsman RI, telepon 137, dengan melampirkan bukti laporan ini.'
	},
	/** What a closing or a promise says besides its words. */
	said: {
		outcome: 'Keputusan',
		where: 'Di mana',
		on: 'Kapan',
		why: 'Mengapa belum selesai',
		promised: 'Dijanjikan selesai',
		letter: 'Lewat surat',
		letterOf: (number: string, day: string) => `nomor ${number}, ${day}`
	},
	promised: (day: string, broken: boolean) =>
		broken ? `Dijanjikan selesai ${day}. Janji itu sudah lewat.` : `Dijanjikan selesai ${day}.`,
	repeats: (reports: number) => `Isinya sama dengan jawaban instansi ini pada ${number(reports)} laporan lain.`,
	acts: 'Tindakan Anda',
	moreActions: 'Tindakan lain',
	support: 'Dukung',
	voices: 'dukungan',
	flag: 'Tandai laporan ini',
	flagPost: 'Tandai kiriman ini',
	hidePost: 'Sembunyikan',
	maskPost: 'Samarkan bagian',
	restorePost: 'Tampilkan kembali',
	pinned: 'Disematkan moderator',
	hiddenForOthers: 'Disembunyikan bagi umum.',
	journey: 'Jawaban dan perjalanan laporan',
	/** A history of several pages. */
	leaf: {
		above: 'Halaman riwayat',
		below: 'Halaman riwayat, di bawah',
		at: (page: number, pages: number) => `Halaman ${number(page)} dari ${number(pages)}`,
		first: 'Awal',
		previous: 'Sebelumnya',
		next: 'Berikutnya',
		latest: 'Terbaru',
		all: 'Semua, untuk dicetak',
		whole: 'Seluruh riwayat',
		inPages: 'Tampilkan per halaman',
		report: 'Isi laporan dan jawaban resmi',
		answer: 'Jawaban resmi terakhir',
		printed: (page: number, pages: number, whole: string) =>
			`Halaman ${number(page)} dari ${number(pages)} riwayat ini. Semuanya: ${whole}`
	},
	internalEvent: 'Hanya terlihat oleh instansi dan pengelola forum.',
	toAgency: (agency: string) => `ke ${agency}`,
	rated: (stars: number) => `${stars} dari 5`,
	responsible: (who: string) => `Yang berwenang: ${who}`,
	sp4n: (value: string) => `Nomor ${value}`,
	moved: (clock: string, from: string, to: string) => `${clock}: semula ${from}, menjadi ${to}`,
	noDay: 'belum ditentukan',
	mended: 'Kata-kata semula, dibandingkan',
	seePost: 'Lihat kirimannya',
	done: (what: string) => `Tercatat: ${what.toLowerCase()}.`,
	flagResult: 'Lihat hasilnya nanti di “Kiriman yang Anda laporkan”',
	doneFlag:
		'Terima kasih. Moderator akan memeriksanya. Bila sudah pernah Anda laporkan, yang terakhir Anda tulis menggantikan yang lama.',
	reply: {
		hint: 'Tampil untuk umum dengan nama akun Anda. Jangan menulis data pribadi siapa pun.',
		hintReporter: 'Tampil bagi semua yang dapat membaca laporan ini, tanpa nama Anda.',
		hintOffice: 'Tampil atas nama jabatan Anda. Untuk memenuhi tenggat, pakai “Beri jawaban resmi”.',
		signIn: 'Masuk untuk ikut menanggapi',
		isReporter: 'Anda pelapornya? Buka dengan kode akses',
		closed: 'Laporan ini sudah ditutup, sehingga tidak menerima tanggapan baru.',
		locked: 'Diskusi dikunci moderator, sehingga tidak menerima tanggapan baru. Penanganan laporan berjalan terus.'
	},
	banner: {
		proofPending: 'Bukti sedang dilihat orang kedua',
		proofPendingSays:
			'Instansi menyatakan pekerjaannya selesai. Penutupan dihitung setelah fotonya dilihat orang kedua; sebagian dipilih lewat undian. Pelapor dapat menyatakan pendapatnya sekarang juga.',
		hidden: 'Laporan ini disembunyikan moderator dari umum',
		hiddenNext:
			'Penanganannya berjalan terus. Hanya pelapor, instansi yang menangani, dan pengelola forum yang dapat membukanya.',
		confidential: 'Rahasia',
		confidentialSays:
			'Hanya pelapor, instansi yang menangani, moderator, pengawas, dan Sekretariat Daerah yang dapat membuka laporan ini.',
		unverified: 'Belum tampil untuk umum',
		unverifiedSays: 'Laporan ini tampil untuk umum setelah diverifikasi moderator.',
		neverShownSays: 'Laporan ini berakhir sebelum diverifikasi, sehingga tidak tampil untuk umum.',
		yours: 'Ini laporan Anda',
		yourTurn: 'Menunggu Anda',
		yourTurnSays: {
			needs_completion: 'Moderator memerlukan keterangan. Tanpa jawaban sampai batas waktunya, laporan diarsipkan.',
			questioned: 'Instansi bertanya kepada Anda. Sampai Anda menjawab, hitungan tenggat instansi berhenti.',
			followed_up:
				'Instansi menyatakan laporan Anda sudah ditangani. Terima bila sudah selesai, atau sanggah bila belum. Tanpa tanggapan sampai batas waktunya, laporan ditutup otomatis.'
		} satisfies Record<ReportersTurn, string>,
		closedSays: 'Laporan ini ditutup. Belum selesai? Anda dapat membukanya kembali dalam 30 hari.',
		refusedSays: 'Tidak setuju dengan keputusan ini? Anda dapat mengajukan keberatan dalam 30 hari.',
		counter: 'Anda membantu pelapor di loket',
		counterSays:
			'Laporan ini terbuka dengan kode pelapor di perangkat petugas. Lakukan hanya yang diminta pelapor yang ada di depan Anda: setiap tindakan ditandai “lewat loket” dan terlihat oleh umum.',
		ownCase: 'Terbuka dengan kode, tetapi hanya untuk dibaca',
		ownCaseSays:
			'Ini perangkat petugas instansi yang menangani laporan ini. Menanggapi, menyetujui, menyanggah, menilai, atau menarik laporan sebagai pelapor dilakukan dengan kode akses dari ponsel pelapor sendiri, atau di loket kantor lain.',
		waitSays: 'Anda akan diberi tahu bila ada perkembangan, bila Anda meninggalkan email.'
	},
	openings: {
		title: 'Siapa membuka identitas Anda',
		none: 'Belum ada yang membuka identitas Anda.',
		reason: (words: string) => `Alasan: ${words}`
	},
	clock: {
		title: 'Tenggat',
		basis: 'Dasar',
		rule: (count: number, unit: DeadlineUnit) => `Batas: ${amount(count, unit)}`,
		how: 'Cara menghitung dan dasarnya',
		provisional: 'Sementara: hitungannya memakai hari yang belum ditetapkan pemerintah.',
		startNote: {
			verification: 'Dihitung mulai hari kerja pertama setelah laporan diterima.',
			first_response: 'Dihitung mulai hari kerja pertama setelah laporan diteruskan ke instansi ini.',
			resolution:
				'Dihitung mulai hari kerja pertama setelah laporan diterima, dan tidak dimulai lagi bila laporan berpindah.',
			reporter_answer: 'Dihitung mulai hari kerja pertama setelah pertanyaan dikirim.',
			reporter_confirmation: 'Dihitung mulai hari kerja pertama setelah instansi melaporkan penyelesaian.',
			objection: 'Dihitung mulai hari kerja pertama setelah pelapor menyanggah.',
			review: 'Dihitung mulai hari kerja pertama setelah sanggahan sampai di Inspektorat.',
			final_ruling: 'Dihitung mulai hari kerja pertama setelah sanggahan sampai di Sekretariat Daerah.',
			rerouting: 'Dihitung mulai hari kerja pertama setelah laporan dikembalikan.',
			routing_decision: 'Dihitung mulai hari kerja pertama setelah laporan yang berpindah-pindah kembali ke moderator.',
			routing_dispute: 'Dihitung mulai hari kerja pertama setelah instansi mempersoalkan penetapan.',
			appeal: 'Dihitung mulai hari kerja pertama setelah keberatan diajukan.'
		} satisfies Record<ComplaintClock, string>,
		day: (used: number, of: number, unit: DeadlineUnit) =>
			`tepat waktu, hari ke-${number(used)} dari ${amount(of, unit)}`,
		sameDay: 'tepat waktu, pada hari yang sama',
		metLate: (count: number, unit: DeadlineUnit) => `terlambat ${amount(count, unit)}`,
		dueOn: (day: string) => `sampai ${day}`,
		wasDue: (day: string) => `seharusnya paling lambat ${day}`,
		notStarted: 'belum dimulai',
		ended: 'tidak berlaku lagi'
	},
	facts: {
		title: 'Tentang laporan ini',
		agency: 'Instansi',
		noAgency: 'belum ditentukan',
		contact: 'Kontak',
		district: 'Wilayah',
		verification: 'Verifikasi',
		firstResponse: 'Jawaban pertama',
		resolution: 'Penyelesaian',
		handOvers: 'Dialihkan',
		handOversOf: (count: number, most: number) =>
			`${count === 0 ? 'belum pernah' : `${count} kali`} (paling banyak ${most} kali)`,
		sp4n: 'No. SP4N-LAPOR!',
		sp4nNone: 'belum tercatat',
		rating: 'Nilai pelapor',
		ratingNone: 'belum dinilai',
		proof: 'Unduh bukti laporan',
		proofHint: 'PDF, dapat dilampirkan pada laporan ke Ombudsman.',
		receipts: 'Tanda terima',
		receiptsHint: 'dari log publik, untuk diperiksa siapa pun tanpa forum ini'
	},
	printed: (address: string) => `Dicetak dari ${address}`
};
