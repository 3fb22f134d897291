import { said } from '../../act-words';
import { ACT_WORDS } from '../act/words';
import type { Role } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import type { DayKind, HolidayKind } from '$lib/domain/calendar/work-calendar';
import type { Channel, Classification } from '$lib/domain/words/classification';
import type { ComplaintStatus, Owner } from '$lib/domain/complaint/status';
import type { ClockKind } from '$lib/domain/deadline/policy';
import type { EscalationLevel, EscalationStep } from '$lib/domain/deadline/duty';
import type { ArchiveReason, FlagReason } from '$lib/domain/moderation/reasons';
import type { PostKind } from '$lib/domain/thread/post';

/** The words of the law: every member of each union has its name here, or the code does not compile. */
export const law = {
	status: {
		submitted: 'Menunggu verifikasi',
		needs_completion: 'Perlu dilengkapi',
		routed: 'Diteruskan ke instansi',
		in_progress: 'Sedang diproses',
		questioned: 'Menunggu keterangan pelapor',
		followed_up: 'Ditindaklanjuti, menunggu tanggapan pelapor',
		contested: 'Disanggah pelapor',
		reopened: 'Dibuka kembali',
		at_inspectorate: 'Sanggahan di Inspektorat',
		at_secretariat: 'Sanggahan di Sekretariat Daerah',
		returned: 'Dikembalikan ke moderator',
		unsettled: 'Menunggu penetapan instansi',
		disputed: 'Penetapan instansi dipersoalkan',
		appealed: 'Keberatan diperiksa',
		closed_agreed: 'Selesai, disetujui pelapor',
		closed_silent: 'Selesai otomatis',
		ruled: 'Diputus akhir, tidak disetujui pelapor',
		not_our_authority: 'Bukan kewenangan',
		archived: 'Diarsipkan',
		withdrawn: 'Ditarik pelapor'
	} satisfies Record<ComplaintStatus, string>,
	/** For pills in lists, where the long name would break the row. */
	statusShort: {
		submitted: 'Menunggu verifikasi',
		needs_completion: 'Perlu dilengkapi',
		routed: 'Diteruskan',
		in_progress: 'Sedang diproses',
		questioned: 'Menunggu pelapor',
		followed_up: 'Ditindaklanjuti',
		contested: 'Disanggah',
		reopened: 'Dibuka kembali',
		at_inspectorate: 'Di Inspektorat',
		at_secretariat: 'Di Sekretariat',
		returned: 'Dikembalikan',
		unsettled: 'Menunggu penetapan',
		disputed: 'Penetapan dipersoalkan',
		appealed: 'Keberatan',
		closed_agreed: 'Selesai',
		closed_silent: 'Selesai otomatis',
		ruled: 'Diputus akhir',
		not_our_authority: 'Bukan kewenangan',
		archived: 'Diarsipkan',
		withdrawn: 'Ditarik'
	} satisfies Record<ComplaintStatus, string>,
	/** What the status means for someone who reads it for the first time. */
	statusMeaning: {
		submitted: 'Laporan sudah diterima. Moderator sedang memeriksanya sebelum diteruskan.',
		needs_completion: 'Moderator memerlukan keterangan tambahan. Hitungan tenggat berhenti sampai pelapor menjawab.',
		routed: 'Laporan sudah ada di instansi yang berwenang. Instansi harus memberi jawaban pertama.',
		in_progress: 'Instansi sedang menangani laporan ini.',
		questioned: 'Instansi bertanya kepada pelapor. Hitungan tenggat berhenti sampai pelapor menjawab.',
		followed_up: 'Instansi menyatakan laporan sudah ditangani. Pelapor dapat menerima atau menyanggahnya.',
		contested: 'Pelapor tidak setuju dengan penyelesaiannya. Kepala instansi harus menjawab sendiri.',
		reopened: 'Pelapor membuka kembali laporan ini. Kepala instansi harus menjawab sendiri.',
		at_inspectorate:
			'Sanggahan ini sudah melewati kepala instansi. Sekarang Inspektorat yang memutuskan, bukan orang atau kantor yang sama.',
		at_secretariat:
			'Sanggahan ini sudah melewati kepala instansi dan Inspektorat. Sekretariat Daerah memberi putusan akhir dengan alasannya.',
		returned: 'Instansi menyatakan ini bukan tugasnya. Moderator menentukan instansi yang tepat.',
		unsettled:
			'Laporan ini sudah berpindah-pindah. Moderator menetapkan instansinya dalam satu hari kerja, dan instansi itu tidak dapat mengalihkannya lagi.',
		disputed:
			'Instansi yang ditetapkan menyatakan laporan ini bukan tugasnya. Sekretariat Daerah menetapkan instansinya untuk terakhir kali.',
		appealed: 'Pelapor berkeberatan atas penolakan laporannya. Moderator memeriksa ulang.',
		closed_agreed: 'Pelapor menyetujui penyelesaiannya.',
		closed_silent:
			'Pelapor tidak menanggapi sampai batas waktunya, sehingga laporan ditutup. Laporan masih dapat dibuka kembali.',
		ruled:
			'Semua jenjang sanggahan di forum ini sudah ditempuh dan pelapor tetap tidak setuju. Jalan berikutnya adalah Ombudsman RI, telepon 137, dengan bukti laporan dari halaman ini.',
		not_our_authority: 'Laporan ini di luar kewenangan provinsi. Pihak yang berwenang disebutkan di bawah.',
		archived: 'Laporan tidak dilanjutkan. Alasannya disebutkan di bawah dan pelapor dapat mengajukan keberatan.',
		withdrawn: 'Pelapor menarik laporannya.'
	} satisfies Record<ComplaintStatus, string>,
	owner: {
		moderator: 'moderator',
		agency: 'instansi',
		agency_head: 'kepala instansi',
		inspectorate: 'Inspektorat',
		secretariat: 'Sekretariat Daerah',
		reporter: 'pelapor'
	} satisfies Record<Owner, string>,
	/** On buttons and in headings of forms. */
	action: said(ACT_WORDS, 'do'),
	/** In the timeline: what was done, after the role that did it. */
	event: said(ACT_WORDS, 'done'),
	classification: {
		complaint: 'Pengaduan',
		supervisory_complaint: 'Pengaduan berkadar pengawasan',
		aspiration: 'Aspirasi',
		information_request: 'Permintaan informasi'
	} satisfies Record<Classification, string>,
	channel: {
		web: 'Situs ini',
		counter: 'Loket',
		letter: 'Surat',
		phone: 'Telepon'
	} satisfies Record<Channel, string>,
	role: {
		officer: 'Pejabat penghubung',
		agency_head: 'Kepala instansi',
		moderator: 'Moderator',
		inspector: 'Pengawas (Inspektorat)',
		secretary: 'Sekretariat Daerah',
		facilitator: 'Fasilitator',
		admin: 'Admin sistem'
	} satisfies Record<Role, string>,
	/** Who acted, in the timeline: by office, never by person. */
	capacity: {
		anyone: 'Pengunjung',
		citizen: 'Warga',
		silenced: 'Warga yang disenyapkan',
		reporter: 'Pelapor',
		onlooker: 'Instansi yang menangani',
		officer: 'Pejabat penghubung',
		agency_head: 'Kepala instansi',
		clerk: 'Lewat surat instansi',
		moderator: 'Moderator',
		inspector: 'Pengawas (Inspektorat)',
		secretary: 'Sekretariat Daerah',
		admin: 'Admin sistem',
		system: 'Sistem',
		participant: 'Peserta konsultasi',
		facilitator: 'Fasilitator'
	} satisfies Record<Capacity, string>,
	clock: {
		verification: 'Tenggat verifikasi',
		first_response: 'Tenggat jawaban pertama',
		resolution: 'Tenggat penyelesaian',
		reporter_answer: 'Batas waktu keterangan pelapor',
		reporter_confirmation: 'Batas waktu tanggapan pelapor',
		objection: 'Tenggat jawaban atas sanggahan',
		review: 'Tenggat putusan Inspektorat',
		final_ruling: 'Tenggat putusan akhir',
		rerouting: 'Tenggat penentuan instansi',
		routing_decision: 'Tenggat penetapan instansi',
		routing_dispute: 'Tenggat penetapan terakhir instansi',
		appeal: 'Tenggat pemeriksaan keberatan',
		preparation: 'Batas persiapan konsultasi',
		opening: 'Hari pembukaan masukan',
		participation: 'Batas masa penyampaian masukan',
		deliberation: 'Tenggat berita acara',
		publication: 'Tenggat penerbitan berita acara',
		dissemination: 'Tenggat penyebarluasan hasil',
		monitoring: 'Batas pemantauan tindak lanjut',
		commitment: 'Tenggat komitmen',
		fulfilment_confirmation: 'Batas waktu tanggapan peserta'
	} satisfies Record<ClockKind, string>,
	/** The steps of the ladder, as the timeline tells them. */
	escalationStep: {
		reminder: 'Diingatkan sebelum tenggat',
		due: 'Dinyatakan terlambat',
		superior: 'Terlambat: kepala instansi diberi tahu',
		secretariat: 'Terlambat: Sekretariat Daerah diberi tahu',
		inspectorate: 'Terlambat: Inspektorat diberi tahu'
	} satisfies Record<EscalationStep, string>,
	escalationLevel: {
		officers: 'pejabat penghubung',
		heads: 'kepala instansi',
		moderators: 'moderator',
		secretariat: 'koordinator forum',
		inspectors: 'pengawas'
	} satisfies Record<EscalationLevel, string>,
	escalated: (clock: string, level: string) => `${clock}. Disampaikan kepada ${level}.`,
	ombudsman:
		'Pelapor dapat melanjutkan ke Ombudsman RI, telepon 137. Bukti laporan (PDF) di halaman ini dapat dilampirkan.',
	post: {
		reply: 'Tanggapan',
		official_answer: 'Jawaban resmi',
		question: 'Pertanyaan kepada pelapor',
		completion: 'Keterangan pelapor',
		resolution: 'Laporan penyelesaian',
		not_yet: 'Belum selesai',
		objection: 'Sanggahan pelapor',
		internal_note: 'Catatan internal',
		input: 'Masukan',
		disposition: 'Jawaban atas masukan',
		meeting_note: 'Catatan pertemuan',
		addendum: 'Adendum berita acara',
		progress: 'Kemajuan komitmen',
		fulfilment: 'Komitmen dinyatakan selesai'
	} satisfies Record<PostKind, string>,
	archiveReason: {
		not_completed: 'Tidak dilengkapi sampai batas waktu',
		too_general: 'Terlalu umum untuk ditindaklanjuti',
		not_public_service: 'Bukan tentang layanan publik',
		in_court: 'Sedang dalam proses peradilan',
		already_answered: 'Sudah dijawab',
		duplicate: 'Sama dengan laporan lain',
		abusive: 'Memuat kata kasar, ujaran kebencian, atau SARA',
		spam: 'Spam atau iklan',
		false_report: 'Laporan palsu'
	} satisfies Record<ArchiveReason, string>,
	rule: (code: string, title: string) => `Aturan ${code} (${title})`,
	flagReason: {
		hate_or_abuse: 'Ujaran kebencian, SARA, atau kata kasar',
		personal_data: 'Memuat data pribadi orang lain',
		spam: 'Spam atau iklan',
		off_topic: 'Tidak sesuai pokok laporan',
		false_or_impersonation: 'Palsu atau mengaku sebagai orang lain',
		other: 'Alasan lain'
	} satisfies Record<FlagReason, string>,
	day: {
		workday: 'Hari kerja',
		weekend: 'Akhir pekan',
		national_holiday: 'Libur nasional',
		collective_leave: 'Cuti bersama',
		special_national: 'Libur khusus nasional',
		special_regional: 'Libur khusus daerah',
		replacement_workday: 'Hari kerja pengganti'
	} satisfies Record<DayKind | HolidayKind, string>
};
