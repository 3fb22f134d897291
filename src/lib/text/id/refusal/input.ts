import type { ContributeRefusal, DisposeRefusal } from '$lib/domain/consultation/input/input';
import { forStaff, type Refusal } from '../../refusal/refusal';

const HOST = 'Yang berwenang adalah fasilitator dan pimpinan instansi penyelenggara, dan moderator untuk diskusinya.';

/** Why an input, an answer to it, or a reply in a consultation was not taken. */
export const input = {
	not_allowed: {
		what: 'Tindakan ini tidak dapat Anda lakukan pada konsultasi ini.',
		why: {
			guest: 'Tindakan ini memerlukan akun, dan Anda belum masuk.',
			citizen: HOST,
			officer: HOST,
			moderator: HOST,
			admin: HOST
		},
		next: {
			guest: 'Masuk dengan akun Anda, lalu kirim lagi.',
			citizen: 'Anda tetap dapat membaca konsultasi ini dan menulis masukan selama masanya dibuka.',
			officer: 'Sampaikan kepada fasilitator konsultasi ini.',
			moderator: 'Sampaikan kepada fasilitator konsultasi ini.',
			admin: 'Serahkan kepada fasilitator konsultasi ini.'
		},
		turn: { guest: 'signIn', citizen: 'operator', officer: 'appointment', moderator: 'deciders', admin: 'deciders' }
	},
	not_open: {
		what: 'Masukan tidak dapat diterima sekarang.',
		why: 'Masa penyampaian masukan belum dibuka atau sudah ditutup; waktunya tertulis di halaman konsultasi.',
		next: forStaff(
			'Salin tulisan Anda. Bila masanya belum dibuka, datanglah lagi pada harinya.',
			'Masukan yang diterima di pertemuan dapat dicatat dari “Konsultasi saya” sampai berita acara tetap.'
		),
		turn: forStaff('consultations', 'appointment')
	},
	locked: {
		what: 'Diskusi konsultasi ini dikunci moderator.',
		why: 'Selama terkunci, tidak ada kiriman baru yang diterima dari siapa pun.',
		next: 'Salin tulisan Anda, dan datanglah lagi bila diskusinya dibuka.',
		turn: forStaff('operator', 'desk')
	},
	closed: {
		what: 'Konsultasi ini sudah selesai, sehingga tidak menerima kiriman baru.',
		why: 'Hasilnya sudah disepakati dan tidak berubah lagi.',
		next: 'Baca hasilnya dan pantau komitmennya di halaman konsultasi.',
		turn: 'consultations'
	},
	wrong_stage: {
		what: 'Pada tahap ini masukan tidak dijawab.',
		why: 'Masukan dijawab sejak dibuka sampai berita acara tetap.',
		next: 'Lihat langkah yang berlaku di “Konsultasi saya”.',
		turn: 'deciders'
	},
	minutes_fixed: {
		what: 'Jawaban ini tidak dapat diubah lagi.',
		why: 'Naskah berita acara sudah tetap, dan jawaban atas masukan termasuk di dalamnya.',
		next: 'Buka kembali naskahnya selama berita acara belum ditutup; sesudah itu, tulis adendum.',
		turn: 'deciders'
	},
	unknown_input: {
		what: 'Ada masukan yang tidak ditemukan atau tidak tampil.',
		next: 'Muat ulang halaman, lalu pilih lagi dari daftar.'
	},
	placeholder_answer: {
		what: 'Jawaban ini baru berisi ucapan terima kasih atau janji mempertimbangkan.',
		next: 'Tuliskan apa yang diputuskan atas masukan ini dan alasannya.'
	},
	template_renewed: {
		what: 'Templat yang Anda pakai sudah diperbarui atau tidak dipakai lagi sejak Anda mengambilnya.',
		next: 'Tulisan Anda tidak diubah. Bacalah templatnya, lalu tekan sekali lagi untuk mengirim tulisan ini.'
	},
	unknown_subject: { what: 'Bagian naskah atau pertanyaan itu tidak ada lagi.', next: 'Pilih lagi dari daftar.' },
	already_answered: {
		what: 'Ada masukan yang sudah dijawab, mungkin oleh orang lain.',
		why: 'Jawaban yang sudah terbit tidak diganti tanpa sengaja.',
		next: 'Baca jawabannya. Centang “Ganti jawaban yang sudah ada” bila memang mau menggantinya.',
		turn: 'deciders'
	},
	same_state: {
		what: 'Masukan ini sudah diputuskan, mungkin oleh orang lain.',
		why: 'Dua orang memeriksa hampir bersamaan, dan keputusan yang pertama tercatat.',
		next: 'Kembali ke daftar untuk melihat keputusannya.',
		turn: 'deciders'
	}
} satisfies Record<ContributeRefusal | DisposeRefusal, Refusal> & Record<string, Refusal>;
