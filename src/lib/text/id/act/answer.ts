import type { AnswerCheck } from '$lib/domain/answer/check-list';
import type { AdviceKind } from '$lib/domain/words/plain/advise';

/** Beside the form of an answer. */
export const answer = {
	check: {
		title: 'Sebelum dikirim',
		lead: 'Saran untuk Anda. Jawaban tetap dapat dikirim.',
		there: 'ada',
		missing: 'belum ada',
		whole: 'Semua yang dicari pembaca sudah ada.',
		left: 'Belum ada: {}.',
		names: {
			done: 'Apa yang dikerjakan',
			where: 'Di mana',
			when: 'Kapan',
			evidence: 'Bukti',
			contest: 'Hak menyanggah',
			question: 'Apa yang ditanyakan',
			filled: 'Tanda isian terisi semua'
		} satisfies Record<AnswerCheck, string>,
		hints: {
			done: 'Misalnya: “Kami mengganti dua lampu.”',
			where: 'Tempat yang dapat didatangi pembaca.',
			when: 'Tanggal, bukan “secepatnya”.',
			evidence: 'Foto atau dokumen, atau tautan.',
			contest: 'Misalnya: “Bila belum sesuai, Anda dapat menyanggah di halaman ini.”',
			question: 'Satu pertanyaan yang dapat dijawab pelapor.',
			filled: 'Ganti yang masih dalam kurung kurawal, misalnya {tenggat}.'
		} satisfies Record<AnswerCheck, string>
	},
	plain: {
		title: 'Agar mudah dipahami',
		none: 'Tidak ada kata atau kalimat yang sulit.',
		says: {
			word: '“{found}” → {better}',
			long: 'Kalimat {count} kata, bagi menjadi dua: “{found}”',
			passive: 'Siapa yang mengerjakan? {count} kata kerja “di-” dalam satu kalimat: “{found}”'
		} satisfies Record<AdviceKind, string>
	},
	copies: (reports: number) =>
		`Kata yang sama sudah Anda kirim pada ${reports} laporan lain. Sesuaikan dengan laporan ini: apa yang terjadi di sini, kapan, di mana.`,
	template: {
		label: 'Mulai dari templat',
		choose: 'Pilih templat …',
		take: 'Masukkan',
		hint: 'Kata-katanya masuk ke bawah yang sudah Anda tulis.',
		renewed: (name: string) => `Templat “${name}” sudah diperbarui sejak Anda memakainya. Tulisan Anda tidak diubah.`,
		retired: (name: string) => `Templat “${name}” tidak dipakai lagi. Tulisan Anda tidak diubah.`,
		see: 'Lihat templat'
	},
	draft: {
		save: 'Simpan konsep',
		saving: 'Menyimpan konsep …',
		savedNow: 'Konsep tersimpan. Dapat dilanjutkan di komputer lain.',
		saved: 'Konsep tersimpan, dan dapat dilanjutkan di komputer lain:',
		failed: 'Konsep belum tersimpan. Tulisan tetap ada di halaman ini.',
		elsewhere: 'Di komputer atau tab lain Anda menulis yang berbeda. Keduanya tersimpan.',
		compare: 'Bandingkan',
		asideTitle: 'Juga Anda tulis di komputer atau tab lain',
		take: 'Lanjutkan yang ini'
	},
	similar: {
		title: 'Kasus serupa yang diterima pelapornya',
		none: 'Belum ada kasus serupa yang diterima pelapornya.',
		answer: 'Baca jawabannya',
		open: 'Buka laporan'
	}
};
