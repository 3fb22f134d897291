import type { Template } from '$lib/domain/consultation/hosting/template';

/** What a new consultation can begin with. */
export const templates = {
	blank: { name: 'Kosong', question: '', background: '', questions: [] },
	service_standard: {
		name: 'Standar pelayanan',
		question: 'Apakah persyaratan, waktu, biaya, dan alur dalam standar pelayanan ini wajar bagi Anda?',
		background:
			'Standar pelayanan disusun bersama masyarakat. Rancangannya dilampirkan; setiap bagian dapat ditanggapi.',
		questions: [
			'Persyaratan mana yang menyulitkan atau tidak perlu?',
			'Berapa lama waktu pelayanan yang wajar menurut Anda?',
			'Apakah biaya dan cara membayarnya jelas?',
			'Apa yang perlu dijanjikan dalam maklumat pelayanan?'
		]
	},
	policy_draft: {
		name: 'Rancangan kebijakan',
		question: 'Apa yang perlu diubah, ditambah, atau dihapus dari rancangan ini sebelum ditetapkan?',
		background: 'Rancangan ini belum berlaku. Setiap masukan dijawab dan perubahannya ditunjukkan.',
		questions: [
			'Siapa yang paling terdampak, dan bagaimana?',
			'Ketentuan mana yang sulit dilaksanakan?',
			'Apa yang belum diatur padahal perlu?'
		]
	},
	service_problem: {
		name: 'Permasalahan pelayanan',
		question: 'Apa penyebab masalah ini, dan apa yang perlu dikerjakan lebih dahulu?',
		background: 'Topik ini berasal dari pengaduan dan pengalaman pengguna layanan.',
		questions: [
			'Kapan dan di mana Anda mengalami masalah ini?',
			'Perbaikan apa yang paling membantu dalam tiga bulan ke depan?',
			'Apa yang dapat dikerjakan bersama oleh masyarakat dan instansi?'
		]
	},
	yearly_review: {
		name: 'Evaluasi tahunan',
		question: 'Apa yang sudah membaik dan apa yang belum sejak konsultasi tahun lalu?',
		background: 'Hasil survei kepuasan, rekap pengaduan, dan komitmen tahun lalu dilampirkan.',
		questions: ['Komitmen mana yang Anda rasakan hasilnya?', 'Apa yang harus menjadi prioritas tahun ini?']
	}
} satisfies Record<Template, { name: string; question: string; background: string; questions: string[] }>;
