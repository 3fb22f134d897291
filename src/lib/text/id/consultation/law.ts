import type { CommitmentAction, CommitmentStatus } from '$lib/domain/consultation/commitment/status';
import type { Evidence, PersonalStageAction } from '$lib/domain/consultation/decide';
import type { ConsultationOwner, ConsultationStage } from '$lib/domain/consultation/stage';
import type {
	AttendanceChannel,
	Disposition,
	Gender,
	InputChannel,
	InputKind,
	MaterialKind,
	Method,
	PublicationMedium,
	Scope,
	Side,
	SigningMethod,
	Term,
	Unsur
} from '$lib/domain/consultation/words';

/** The words of the law of consultations: stages, people, answers. Pages have words of their own. */
export const consultation = {
	stage: {
		draft: 'Rancangan',
		scheduled: 'Dijadwalkan',
		open: 'Menerima masukan',
		deliberated: 'Berita acara disusun',
		minutes_signed: 'Berita acara ditandatangani',
		published: 'Berita acara diterbitkan',
		follow_up: 'Tindak lanjut',
		completed: 'Selesai',
		cancelled: 'Dibatalkan'
	} satisfies Record<ConsultationStage, string>,
	stageMeaning: {
		draft: 'Konsultasi ini masih disiapkan dan belum diumumkan.',
		scheduled: 'Jadwal sudah diumumkan. Masukan dapat dikirim mulai hari pembukaan.',
		open: 'Siapa pun dapat memberi masukan sampai hari penutupan.',
		deliberated:
			'Masa penyampaian masukan berakhir. Setiap masukan dijawab, lalu berita acara ditandatangani para pihak.',
		minutes_signed: 'Semua pihak sudah menandatangani berita acara. Penerbitannya menyusul.',
		published: 'Berita acara dapat dibaca umum dan sedang disebarluaskan.',
		follow_up: 'Instansi menepati komitmen dalam berita acara. Setiap butir dapat dipantau.',
		completed: 'Semua komitmen sudah dipenuhi atau dilepaskan dengan alasan.',
		cancelled: 'Konsultasi ini dibatalkan. Alasannya disebutkan di bawah.'
	} satisfies Record<ConsultationStage, string>,
	stageOwner: {
		facilitator: 'fasilitator',
		participants: 'peserta',
		agency: 'instansi'
	} satisfies Record<ConsultationOwner, string>,
	step: {
		schedule: 'Umumkan jadwal',
		open: 'Buka masa penyampaian masukan',
		close_inputs: 'Tutup masa penyampaian masukan',
		publish: 'Terbitkan berita acara',
		begin_follow_up: 'Mulai tindak lanjut',
		conclude: 'Nyatakan selesai',
		cancel: 'Batalkan konsultasi'
	} satisfies Record<PersonalStageAction, string>,
	evidence: {
		team_decree: 'SK atau surat tugas tim',
		question: 'Pertanyaan yang dikonsultasikan, dalam bahasa sederhana',
		window: 'Waktu mulai dan selesai masa penyampaian masukan',
		materials: 'Bahan konsultasi',
		invitations: 'Daftar undangan',
		meeting: 'Jadwal pertemuan tatap muka',
		attendance: 'Daftar hadir',
		meeting_notes: 'Notulensi pertemuan',
		photos: 'Foto kegiatan',
		inputs_admitted: 'Semua masukan tamu sudah diperiksa',
		inputs_answered: 'Semua masukan sudah dijawab (100 %)',
		minutes_items: 'Butir berita acara',
		items_complete: 'Setiap butir punya penanggung jawab dan tenggat',
		parties: 'Pihak penanda tangan dari instansi dan dari masyarakat',
		minutes_data: 'Tanggal dan tempat forum dalam berita acara',
		minutes_final: 'Naskah berita acara sudah tetap',
		all_signed: 'Semua pihak sudah menandatangani',
		publications: 'Catatan tempat dan tanggal penyebarluasan',
		commitments_settled: 'Semua komitmen selesai atau dilepaskan dengan alasan'
	} satisfies Record<Evidence, string>,
	scope: {
		policy_draft: 'Rancangan kebijakan',
		policy_implementation: 'Penerapan kebijakan',
		policy_impact: 'Dampak kebijakan',
		policy_evaluation: 'Evaluasi pelaksanaan kebijakan',
		service_problem: 'Permasalahan pelayanan'
	} satisfies Record<Scope, string>,
	method: { offline: 'Luring', online: 'Daring', hybrid: 'Hibrida' } satisfies Record<Method, string>,
	unsur: {
		service_user: 'Pengguna layanan',
		academic: 'Akademisi atau ahli',
		related_agency: 'Instansi terkait',
		civil_society: 'Organisasi masyarakat sipil',
		mass_media: 'Media massa',
		practitioner: 'Praktisi',
		professional_body: 'Organisasi profesi',
		community_leader: 'Tokoh masyarakat',
		government: 'Penyelenggara'
	} satisfies Record<Unsur, string>,
	inputKind: {
		agree: 'Setuju',
		object: 'Keberatan',
		propose: 'Usul',
		ask: 'Pertanyaan'
	} satisfies Record<InputKind, string>,
	inputChannel: { web: 'Situs ini', counter: 'Loket', paper: 'Kertas' } satisfies Record<InputChannel, string>,
	disposition: {
		accepted: 'Diterima',
		partly: 'Diterima sebagian',
		rejected: 'Tidak diterima',
		out_of_scope: 'Di luar lingkup',
		already_so: 'Sudah diatur'
	} satisfies Record<Disposition, string>,
	term: {
		short: 'Jangka pendek (sampai 3 bulan)',
		medium: 'Jangka menengah (sampai 12 bulan)',
		long: 'Jangka panjang (lebih dari 12 bulan)'
	} satisfies Record<Term, string>,
	materialKind: {
		service_standard: 'Standar pelayanan',
		service_declaration: 'Maklumat pelayanan',
		survey_result: 'Hasil survei kepuasan',
		complaint_summary: 'Rekap pengaduan',
		regulation: 'Peraturan',
		background: 'Bahan paparan',
		other: 'Lainnya'
	} satisfies Record<MaterialKind, string>,
	attendanceChannel: {
		list: 'Daftar',
		qr: 'Pindai QR',
		paper: 'Kertas'
	} satisfies Record<AttendanceChannel, string>,
	gender: { female: 'Perempuan', male: 'Laki-laki' } satisfies Record<Gender, string>,
	side: { host: 'Penyelenggara', public: 'Masyarakat dan pemangku kepentingan' } satisfies Record<Side, string>,
	signingMethod: {
		account: 'Persetujuan lewat akun',
		scan: 'Salinan bertanda tangan'
	} satisfies Record<SigningMethod, string>,
	medium: {
		website: 'Situs web',
		social: 'Media sosial',
		newspaper: 'Media cetak',
		broadcast: 'Radio atau televisi',
		notice_board: 'Papan pengumuman',
		sippn: 'SIPPN',
		other: 'Lainnya'
	} satisfies Record<PublicationMedium, string>,
	commitmentStatus: {
		promised: 'Dikerjakan',
		reported: 'Dinyatakan selesai, menunggu peserta',
		confirmed: 'Selesai, disetujui peserta',
		unopposed: 'Selesai, tanpa tanggapan peserta',
		contested: 'Disanggah peserta',
		waived: 'Dilepaskan sepihak oleh instansi',
		released: 'Dilepaskan dengan persetujuan peserta'
	} satisfies Record<CommitmentStatus, string>,
	commitmentAction: {
		report_progress: 'Tulis kemajuan',
		fulfil: 'Nyatakan selesai',
		confirm_fulfilment: 'Setujui',
		contest_fulfilment: 'Sanggah',
		accept_silence: 'Batas tanggapan peserta habis',
		waive: 'Lepaskan dengan alasan',
		accept_waiver: 'Setujui pelepasan',
		contest_waiver: 'Tolak pelepasan'
	} satisfies Record<CommitmentAction, string>
};
