import { closesInSilence } from '$lib/domain/complaint/status';
import type { MailFacts, MailWords, NoticeWords } from '../../mail-words';

/** To whoever owes the duty. */
const remind: MailWords = (f) => ({
	headline: 'Tenggat sudah dekat',
	meaning: `${f.duty} laporan ini jatuh pada ${f.due}.`,
	next: 'Kerjakan sebelum hari itu berakhir.'
});
const overdue: MailWords = (f) => ({
	headline: 'Laporan ini terlambat',
	meaning: `${f.duty} laporan ini lewat pada ${f.due}. Keterlambatannya tercatat di riwayat laporan.`,
	next: 'Kerjakan hari ini. Bila tetap terlambat, keterlambatan disampaikan ke tingkat di atas Anda.'
});

/** Words about an objection for whoever does not rule on it. */
const objected: MailWords = (f) => ({
	headline: 'Pelapor menyanggah penyelesaian',
	meaning: `Pelapor tidak menerima tindak lanjut ${f.agency}. ${ruledBy(f)}`
});
const reopened: MailWords = (f) => ({
	headline: 'Laporan dibuka kembali oleh pelapor',
	meaning: `Laporan yang sudah ditutup di ${f.agency} dibuka kembali. ${ruledBy(f)}`
});
const ruledBy = ({ judge, by }: MailFacts) =>
	judge
		? `Yang memutuskan sekarang adalah ${judge}${by}.`
		: 'Semua jenjang sanggahan di forum ini sudah ditempuh, sehingga laporan ditutup tanpa persetujuan pelapor.';

/** To the office whose ruling is wanted. */
const judging: MailWords = (f) => ({
	headline: 'Sanggahan menunggu putusan Anda',
	meaning: `Pelapor tidak menerima tindak lanjut ${f.agency}, dan jenjang di bawah Anda sudah dilewati. Yang memutuskan: ${f.judge}.`,
	next: `Putuskan${f.by || ' dalam tenggatnya'}. Yang pernah menutup atau memutus laporan ini tidak dapat memutuskannya lagi.`
});

const rule: MailWords = (f) => ({
	headline: 'Putusan akhir atas sanggahan',
	meaning: `${f.who} memberi putusan akhir atas laporan di ${f.agency}. Laporan ditutup tanpa persetujuan pelapor.`
});

const told: MailWords = () => ({
	headline: 'Tanggapan pelapor ditampilkan',
	meaning: 'Sebuah tanggapan pelapor pada laporan yang Anda tangani kini tampil.',
	next: 'Baca tanggapannya, dan jawab bila perlu.'
});

export const officers: NoticeWords['officers'] = {
	deny_answer: () => ({
		headline: 'Pelapor membantah jawaban yang dicatat',
		meaning: 'Menurut pelapor, jawaban yang Anda catat tidak benar.',
		next: 'Baca bantahannya, dan tanyakan lagi bila perlu.'
	}),
	seal_report: () => ({
		headline: 'Laporan dijadikan Rahasia',
		meaning: 'Laporan ini tidak tampil lagi untuk umum. Tenggatnya tidak berubah.',
		next: 'Jangan menyebut isinya di luar forum ini.'
	}),
	open_report: () => ({
		headline: 'Laporan dibuka untuk umum',
		meaning: 'Laporan ini dapat dibaca umum, juga jawaban Anda.',
		next: 'Periksa apakah ada data pribadi di dalamnya.'
	}),
	route: (f) => ({
		headline: 'Laporan baru untuk instansi Anda',
		meaning: `Moderator meneruskan laporan ini ke ${f.agency}.`,
		next: `Beri tanggapan pertama${f.by || ' dalam tenggatnya'}: terima, jawab, atau minta keterangan pelapor.`
	}),
	complete: (f) => ({
		headline: 'Pelapor sudah melengkapi keterangan',
		meaning: 'Pertanyaan Anda sudah dijawab. Tenggat penyelesaian berjalan lagi.',
		next: `Lanjutkan penanganannya dan selesaikan${f.by || ' dalam tenggatnya'}.`
	}),
	reclassify: (f) => ({
		headline: 'Klasifikasi laporan diubah',
		meaning: 'Tenggat dihitung ulang sejak hari laporan diterima.',
		next: `Periksa tenggat yang baru. Langkah berikutnya jatuh${f.by || ' pada tenggat di halaman laporan'}.`
	}),
	recalculate: (f) => ({
		headline: 'Tenggat berubah karena kalender hari kerja berubah',
		meaning: `${f.moved}. Tenggat yang sudah terlewat tidak ikut berubah.`,
		next: 'Periksa tenggat yang baru di halaman laporan.'
	}),
	hand_over: (f) => ({
		headline: 'Laporan dialihkan ke instansi Anda',
		meaning: `${f.who} mengalihkan laporan ini ke ${f.agency}. Tenggat penyelesaiannya tidak mundur karena pengalihan.`,
		next: `Beri tanggapan pertama${f.by || ' dalam tenggatnya'}.`
	}),
	succeed: (f) => ({
		headline: 'Laporan beralih ke instansi Anda',
		meaning: `${f.agency} menggantikan instansi yang menangani laporan ini. Tenggat penyelesaiannya tetap.`,
		next: `Baca riwayatnya, lalu lanjutkan penanganannya${f.by || ' dalam tenggatnya'}.`
	}),
	accept_proof: (f) => ({
		headline: 'Bukti penyelesaian diterima',
		meaning: `${f.who} sudah melihat foto penyelesaian dan menerimanya. Penutupan dihitung sejak Anda menyatakan selesai.`
	}),
	reject_proof: (f) => ({
		headline: 'Bukti penyelesaian belum cukup',
		meaning: `${f.who} sudah melihat foto penyelesaian. Apa yang belum ditunjukkannya tertulis di halaman laporan.`,
		next: `Lanjutkan pekerjaan, lalu tutup dengan foto yang baru${f.by || ' dalam tenggatnya'}.`
	}),
	rework: (f) => ({
		headline: 'Laporan harus dikerjakan lagi',
		meaning: `Pelapor menyatakan masalahnya belum selesai, dan ${f.who} membenarkannya.`,
		next: `Kerjakan kembali dan laporkan hasilnya${f.by || ' dalam tenggatnya'}.`
	}),
	rule,
	contest: objected,
	reopen: reopened,
	confirm: () => ({
		headline: 'Pelapor menerima hasilnya',
		meaning: 'Laporan ini selesai dengan persetujuan pelapor. Terima kasih atas penanganannya.'
	}),
	withdraw: () => ({
		headline: 'Pelapor menarik laporannya',
		meaning: 'Laporan ini ditutup atas permintaan pelapor. Tidak ada tenggat yang berjalan lagi.'
	}),
	lapse: (f) =>
		closesInSilence(f.from)
			? {
					headline: 'Laporan selesai otomatis',
					meaning:
						'Pelapor tidak menanggapi tindak lanjut Anda sampai batas waktunya. Pelapor dapat membukanya kembali dalam 30 hari.'
				}
			: {
					headline: 'Pelapor tidak menjawab sampai batas waktunya',
					meaning: 'Tenggat penyelesaian berjalan lagi.',
					next: `Lanjutkan dengan keterangan yang ada dan selesaikan${f.by || ' dalam tenggatnya'}.`
				},
	admit: told,
	release: told,
	add_files: () => ({
		headline: 'Pelapor menambah foto atau dokumen',
		meaning: 'Ada foto atau dokumen baru dari pelapor pada laporan yang Anda tangani.',
		next: 'Lihat, dan jawab bila perlu.'
	}),
	reply: () => ({
		headline: 'Pelapor menulis tanggapan',
		meaning: 'Ada tanggapan baru dari pelapor pada laporan yang Anda tangani.',
		next: 'Baca tanggapannya, dan jawab bila perlu.'
	}),
	remind,
	escalate: overdue
};

const headOnContest: MailWords = (f) => ({
	headline: 'Pelapor menyanggah penyelesaian',
	meaning: `Pelapor tidak menerima tindak lanjut ${f.agency}. Sanggahan ini Anda yang memutuskan, bukan oleh petugas yang sama.`,
	next: `Putuskan${f.by || ' dalam tenggatnya'}: kerjakan kembali, atau jelaskan penyelesaiannya.`
});
const headOnReopening: MailWords = (f) => ({
	headline: 'Laporan dibuka kembali oleh pelapor',
	meaning: `Laporan yang sudah ditutup di ${f.agency} dibuka kembali. Keputusannya ada pada Anda, bukan pada petugas yang sama.`,
	next: `Putuskan${f.by || ' dalam tenggatnya'}: kerjakan kembali, atau jelaskan penyelesaiannya.`
});

export const heads: NoticeWords['heads'] = {
	vacate: (f) => ({
		headline: 'Laporan ini tidak dipegang siapa pun lagi',
		meaning: `Yang memegangnya tidak bertugas lagi di ${f.agency}. Tenggatnya tidak berubah.`,
		next: 'Serahkan kepada petugas lain.'
	}),
	deny_answer: (f) => ({
		headline: 'Pelapor membantah jawaban yang dicatat petugas',
		meaning: `Menurut pelapor, jawaban yang dicatat petugas ${f.agency} atas namanya tidak benar.`,
		next: 'Periksa catatannya.'
	}),
	promise: (f) => ({
		headline: `${f.who} menjanjikan hari selesai kepada pelapor`,
		meaning: `Hari yang dijanjikan: ${f.promised}. Perpanjangan berikutnya hanya dapat Anda nyatakan sendiri.`,
		next: 'Pastikan janji ini ditepati.'
	}),
	reject_proof: (f) => ({
		headline: `Bukti penyelesaian ${f.agency} belum cukup`,
		meaning: `${f.who} sudah melihat foto penyelesaian. Apa yang belum ditunjukkannya tertulis di halaman laporan.`,
		next: `Pastikan laporan ini diselesaikan${f.by || ' dalam tenggatnya'}.`
	}),
	rework: (f) => ({
		headline: `${f.who} meminta laporan dikerjakan lagi`,
		meaning: `Sanggahan pelapor atas tindak lanjut ${f.agency} dibenarkan.`,
		next: `Pastikan laporan ini diselesaikan${f.by || ' dalam tenggatnya'}.`
	}),
	rule,
	climb: (f) => ({
		headline: 'Sanggahan naik ke jenjang berikutnya',
		meaning: `Sanggahan ini tidak diputus sampai batas waktunya. ${ruledBy(f)}`
	}),
	contest: (f) => (f.headRules ? headOnContest(f) : objected(f)),
	reopen: (f) => (f.headRules ? headOnReopening(f) : reopened(f)),
	remind,
	escalate: (f) =>
		f.step === 'due'
			? overdue(f)
			: {
					headline: `${f.agency} terlambat`,
					meaning: `${f.duty} laporan ini lewat pada ${f.due}, dan petugas Anda belum mengerjakannya.`,
					next: 'Pastikan laporan ini ditangani, atau tangani sendiri: Anda berwenang menjawab, menyelesaikan, dan mengalihkannya.'
				}
};

export const moderators: NoticeWords['moderators'] = {
	add_files: () => ({
		headline: 'Pelapor menambah foto atau dokumen',
		meaning: 'Ada foto atau dokumen baru pada laporan yang menunggu Anda.',
		next: 'Lihat sebelum memutuskan.'
	}),
	deny_merge: () => ({
		headline: 'Pelapor menyatakan kasusnya lain',
		meaning: 'Laporan ini tertaut ke laporan utama, dan menurut pelapornya bukan tentang hal yang sama.',
		next: 'Baca penjelasannya, lalu pisahkan laporannya atau nyatakan tetap satu kasus. Yang menyatakan tetap bukan yang menggabungkan.'
	}),
	deny_answer: () => ({
		headline: 'Pelapor membantah jawaban yang dicatat petugas',
		meaning: 'Menurut pelapor, jawaban yang dicatat atas namanya tidak benar.',
		next: 'Baca catatan dan bantahannya.'
	}),
	submit: (f) => ({
		headline: `Laporan baru${f.through} menunggu verifikasi`,
		meaning: 'Laporan ini belum diperiksa dan belum tampil untuk umum.',
		next: `Verifikasi dan teruskan${f.by || ' dalam tenggatnya'}.`
	}),
	complete: (f) => ({
		headline: 'Pelapor sudah melengkapi laporan',
		meaning: 'Keterangan yang Anda minta sudah masuk, dan laporan kembali menunggu verifikasi.',
		next: `Verifikasi dan teruskan${f.by || ' dalam tenggatnya'}.`
	}),
	return: (f) => ({
		headline: 'Laporan dikembalikan ke moderator',
		meaning: `${f.who} menyatakan laporan ini bukan bidangnya.`,
		next: `Tentukan instansi yang tepat${f.by || ' dalam tenggatnya'}.`
	}),
	dispute: (f) => ({
		headline: 'Instansi mempersoalkan penetapan moderator',
		meaning: `${f.who} menyatakan laporan ini tetap bukan bidangnya. Sekretariat Daerah yang menetapkan, bukan moderator.`
	}),
	appeal: (f) => ({
		headline: 'Pelapor berkeberatan atas keputusan moderator',
		meaning: 'Keberatan ini diputuskan oleh moderator lain, bukan oleh yang memutuskan sebelumnya.',
		next: `Putuskan${f.by || ' dalam tenggatnya'}.`
	}),
	remind,
	escalate: (f) => (f.step === 'due' ? overdue(f) : coordinated(f)),
	queue_overdue: () => QUEUE_OVERDUE
};

const QUEUE_OVERDUE = {
	headline: 'Antrean moderasi terlambat',
	meaning: 'Pada laporan ini ada yang menunggu moderator lebih lama dari batas waktu forum.',
	next: 'Buka antrean moderasi; yang terlambat berada paling atas.'
};
const queueOverdue: MailWords = () => ({
	...QUEUE_OVERDUE,
	next: 'Pastikan ada moderator yang bertugas dan memutuskannya.'
});

/** To whoever coordinates: moderators, and the bureau that looks after how agencies work. */
const coordinated: MailWords = (f) => ({
	headline: 'Keterlambatan perlu dikoordinasikan',
	meaning: `${f.duty} laporan ini lewat pada ${f.due}, dan peringatan kepada yang bertanggung jawab belum membawa hasil. Instansi: ${f.agency}.`,
	next: 'Hubungi yang bertanggung jawab dan pastikan laporan ini ditangani.'
});

export const secretariat: NoticeWords['secretariat'] = {
	contest: judging,
	reopen: judging,
	climb: judging,
	dispute: (f) => ({
		headline: 'Tetapkan instansi untuk laporan ini',
		meaning: `Laporan ini sudah berpindah-pindah, dan ${f.who} mempersoalkan penetapan moderator. Penetapan Anda yang terakhir.`,
		next: `Baca alasannya dan teruskan ke instansi yang harus menanganinya${f.by || ' dalam tenggatnya'}.`
	}),
	escalate: coordinated,
	queue_overdue: queueOverdue
};

export const inspectors: NoticeWords['inspectors'] = {
	contest: judging,
	reopen: judging,
	climb: judging,
	rule,
	escalate: (f) => ({
		headline: f.step === 'inspectorate' ? 'Keterlambatan lama perlu diperiksa' : 'Ada keterlambatan yang perlu diawasi',
		meaning: `${f.duty} laporan ini lewat pada ${f.due}. Instansi: ${f.agency}.`,
		next:
			f.step === 'inspectorate'
				? 'Periksa penyebabnya. Pelapor sudah diberi tahu bahwa ia dapat mengadu ke Ombudsman RI.'
				: 'Ingatkan yang bertanggung jawab, atau catat hasil pengawasan Anda pada laporan.'
	}),
	queue_overdue: queueOverdue
};
