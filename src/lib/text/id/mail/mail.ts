import type { ReplyPurpose } from '$lib/domain/mail-in/verdict';
import type { MailWords, NoticeWords } from '../../mail-words';
import { accountMail } from './account';
import { appealMail } from './appeal';
import { consultation } from './consultation';
import { flaggers } from './flaggers';
import { followers } from './followers';
import { asked, notTaken } from './mail-in';
import { operator } from './operator';
import { author, reporter } from './reporter';
import { assignee, colleagues } from './team';
import { heads, inspectors, moderators, officers, secretariat } from './staff';

const notice: NoticeWords = {
	reporter,
	author,
	assignee,
	colleagues,
	officers,
	heads,
	moderators,
	secretariat,
	inspectors,
	flaggers,
	followers
};

export const mail = {
	notice,
	consultation,
	account: accountMail,
	appeal: appealMail,
	asked,
	notTaken,
	operator,
	/** To whoever watches a report: of anything that happens to it, in the words of its history. */
	watching: (done: string): ReturnType<MailWords> => ({
		headline: done,
		meaning: 'Anda memantau laporan ini.'
	}),
	confidential: {
		headline: 'Ada perkembangan',
		meaning: 'Ada perkembangan pada laporan ini. Demi kerahasiaan, isinya tidak kami tulis di email.',
		next: 'Buka laporan untuk membacanya.'
	},
	greeting: {
		reporter: 'Yth. Pelapor,',
		author: 'Yth. Bapak/Ibu,',
		officers: (agency: string) => `Yth. Pejabat Penghubung ${agency},`,
		heads: (agency: string) => `Yth. Kepala ${agency},`,
		moderators: 'Yth. Moderator,',
		secretariat: 'Yth. Koordinator pada Sekretariat Daerah,',
		inspectors: 'Yth. Pengawas,',
		followers: 'Yth. Bapak/Ibu,',
		plain: 'Yth. Bapak/Ibu,'
	},
	someAgency: 'instansi terkait',
	head: (agency: string) => `kepala ${agency}`,
	someoneElse: 'pihak lain',
	by: (day: string) => ` paling lambat ${day}`,
	moved: (clock: string, from: string, to: string) => `${clock}: semula ${from}, menjadi ${to}`,
	window: 'Masa penyampaian masukan',
	fromUntil: (from: string, until: string) => `${from} sampai ${until}`,
	meeting: (title: string) => `Pertemuan “${title}”`,
	meetingCancelled: 'DIBATALKAN',
	agenda: 'Acara',
	noDay: 'belum ditentukan',
	/** Nomor masukan yang terlalu banyak untuk disebut semuanya. */
	andMore: (said: string, left: string) => `${said}, dan ${left} lainnya`,
	number: 'Nomor laporan',
	consultationNumber: 'Nomor konsultasi',
	duty: 'Tenggat',
	/** The one letter a day to staff. */
	digest: {
		subject: (cases: number) => `Tugas Anda pagi ini: ${cases} perkara`,
		headline: (cases: number) =>
			cases === 1 ? 'Satu perkara menyangkut tugas Anda' : `${cases} perkara menyangkut tugas Anda`,
		meaning: 'Ini semua pengingat, keterlambatan, dan kabar lain sejak email harian yang terakhir.',
		more: (cases: number) =>
			`Ada ${cases} lagi di ruang kerja Anda. Ini pengingat, keterlambatan, dan kabar lain sejak email harian yang terakhir.`,
		next: 'Kerjakan yang paling dekat tenggatnya lebih dahulu.',
		open: 'Buka ruang kerja',
		item: (position: number) => `Butir ${position}`,
		due: (day: string) => `jatuh tempo ${day}`,
		confidential: 'Rahasia'
	},
	title: 'Judul',
	reason: 'Alasan',
	through: (name: string) => ` lewat ${name}`,
	byProgram: (who: string, name: string) => `${who} (lewat ${name})`,
	atCounter: (who: string, office: string) => `${who} (lewat loket ${office})`,
	words: (who: string) => `${who} menulis:`,
	because: 'Keterangan yang tercatat:',
	open: 'Buka laporan',
	openConsultation: 'Buka konsultasi',
	openFlags: 'Buka daftar laporan Anda',
	track: 'Lacak laporan',
	trackHint: 'Siapkan nomor laporan dan kode akses Anda. Kode akses tidak pernah kami kirim lewat email.',
	linkHint: 'Bila tombol tidak berfungsi, salin alamat ini ke peramban Anda:',
	footer: {
		noReply: 'Email ini dikirim otomatis. Jangan membalasnya; tanggapan Anda kami terima di halaman laporan.',
		noReplyAccount: 'Email ini dikirim otomatis. Jangan membalasnya.',
		reply: {
			reporter:
				'Anda dapat membalas email ini dari alamat ini juga: tulis di atas garis pada awal surat. Balasan Anda tampil di halaman laporan dan terbaca semua orang.',
			participant:
				'Anda dapat membalas email ini dari alamat ini juga: tulis di atas garis pada awal surat. Balasan Anda tampil di bawah masukan Anda dan terbaca semua orang.',
			officer:
				'Anda dapat membalas email ini: tulis di atas garis pada awal surat. Balasan Anda menjadi konsep jawaban; jawaban baru terkirim setelah Anda tekan Kirim di ruang kerja.'
		} satisfies Record<ReplyPurpose, string>
	},
	demo: {
		title: 'Surat keluar',
		intro:
			'Mode demo tidak mengirim email. Surat yang seharusnya terkirim disimpan di sini dan dapat dibaca siapa pun yang membuka demo ini.',
		introSmtp: 'Surat keluar demo ini, yang sudah dan yang belum dikirim ke server email.',
		recipient: 'Penerima',
		everyone: 'Semua penerima',
		reporterOf: (ref: string) => `Pelapor ${ref}`,
		reporters: 'Pelapor (semua laporan)',
		subject: 'Perihal',
		time: 'Waktu',
		state: { kept: 'Disimpan', sent: 'Terkirim', failed: 'Tidak terkirim' },
		empty: 'Belum ada surat.',
		emptyFiltered: 'Belum ada surat untuk penerima ini.',
		text: 'Versi teks',
		html: 'Versi HTML',
		frame: (subject: string) => `Isi surat: ${subject}`,
		openHtml: 'Buka versi HTML di halaman sendiri',
		toList: 'Semua surat',
		audience: {
			contributors: 'pemberi masukan',
			participants: 'peserta konsultasi',
			signatories: 'penanda tangan',
			invitees: 'undangan',
			facilitators: 'fasilitator',
			reporter: 'sebagai pelapor',
			author: 'sebagai penulis',
			assignee: 'sebagai pemegang laporan',
			colleagues: 'sebagai rekan yang disebut',
			watchers: 'sebagai pemantau',
			officers: 'sebagai pejabat penghubung',
			heads: 'sebagai kepala instansi',
			moderators: 'sebagai moderator',
			secretariat: 'sebagai koordinator pada Sekretariat Daerah',
			inspectors: 'sebagai pengawas',
			flaggers: 'sebagai yang melaporkan kiriman',
			followers: 'sebagai pengikut laporan',
			account: 'tentang akunnya',
			following: 'yang diikuti, harian',
			digest: 'email harian',
			appeal: 'tentang keputusan moderasi'
		}
	}
};
