import type { AppealMail } from '../../appeal-mail-words';

/** Letters about a decision of moderation and the objection against it. No letter carries a word of the talk. */
export const appealMail: AppealMail = {
	number: 'Keputusan',
	no: (number) => `nomor ${number}`,
	due: 'Diputus paling lambat',
	about: 'Tulisan yang dimaksud',
	until: 'Berlaku sampai',
	redress: 'Bila tidak setuju',
	how: (lastDay, address) =>
		`Ajukan keberatan sampai ${lastDay}, cukup satu kali tekan; yang memutus orang lain. ${address}`,
	open: 'Buka keputusan',
	hint: 'Tanpa akun: buka dahulu dengan nomor laporan dan kode akses Anda, atau dengan kode masukan Anda.',
	author: {
		say: {
			headline: 'Ada jawaban atas keberatan Anda',
			meaning: 'Ada tulisan baru dalam percakapan tentang keberatan Anda.',
			next: 'Baca, dan jawab bila perlu. Anda tidak wajib menjawab; batas waktu putusannya tetap.'
		},
		decide: {
			headline: 'Keberatan Anda sudah diputus',
			meaning: 'Orang lain, bukan yang memutus pertama, memberi putusan dengan alasan tertulis.',
			next: 'Baca putusannya di halaman keputusan. Hasilnya juga dapat dibaca umum, tanpa nama dan tanpa kata-kata Anda.'
		},
		concede: {
			headline: 'Keputusan atas tulisan Anda dicabut',
			meaning: 'Keputusan yang Anda beratkan sudah dicabut. Keberatan Anda selesai.',
			next: 'Baca alasannya di halaman keputusan.'
		},
		climb: {
			headline: 'Keberatan Anda naik ke jenjang berikutnya',
			meaning: 'Keberatan Anda tidak diputus sampai batas waktunya. Sekarang kantor di atasnya yang memutus.',
			next: 'Tidak ada yang perlu Anda lakukan.'
		},
		expire: {
			headline: 'Keberatan Anda tidak diputus tepat waktu',
			meaning:
				'Tidak ada kantor di forum ini yang memutus keberatan Anda sampai batas waktunya. Hal itu tercatat dan dapat dibaca umum.',
			next: 'Putusannya tetap kami tunggu. Anda juga dapat mengadu kepada Ombudsman RI, telepon 137.'
		},
		declined: {
			headline: 'Perbaikan Anda belum dapat ditampilkan',
			meaning: 'Moderator membaca perbaikan Anda dan menulis mengapa tulisan itu belum dapat ditampilkan.',
			next: 'Baca jawabannya di halaman keputusan. Anda dapat memperbaiki lagi atau mengajukan keberatan.'
		}
	},
	first: {
		file: {
			headline: 'Keputusan Anda diberatkan',
			meaning: 'Penulisnya mengajukan keberatan atas keputusan Anda.',
			next: 'Anda dapat menjelaskannya dalam percakapan itu, atau mencabut keputusan Anda. Yang memutus orang lain.'
		},
		say: {
			headline: 'Ada tulisan baru tentang keputusan Anda',
			meaning: 'Ada tulisan baru dalam percakapan keberatan atas keputusan Anda.',
			next: 'Baca, dan jawab bila perlu.'
		},
		decide: {
			headline: 'Keberatan atas keputusan Anda sudah diputus',
			meaning: 'Orang lain memberi putusan atas keberatan terhadap keputusan Anda.',
			next: 'Baca alasannya di halaman keputusan.'
		},
		withdraw: {
			headline: 'Keberatan atas keputusan Anda ditarik',
			meaning: 'Penulisnya menarik keberatannya. Keputusan Anda tetap berlaku.',
			next: 'Tidak ada yang perlu dilakukan.'
		},
		expire: {
			headline: 'Keberatan atas keputusan Anda tidak diputus tepat waktu',
			meaning: 'Tidak ada yang memutus sampai batas waktunya. Hal itu tercatat dan dapat dibaca umum.',
			next: 'Anda masih dapat mencabut keputusan Anda sendiri.'
		}
	},
	second: {
		file: {
			headline: 'Ada keberatan yang menunggu putusan',
			meaning: 'Sebuah keputusan diberatkan oleh penulisnya. Yang memutus bukan orang yang memutus pertama.',
			next: 'Baca percakapannya, tanyakan bila perlu, lalu putuskan dengan alasan tertulis.'
		},
		say: {
			headline: 'Ada tulisan baru dalam percakapan keberatan',
			meaning: 'Ada tulisan baru tentang keberatan yang menunggu putusan.',
			next: 'Baca, lalu putuskan sebelum batas waktunya.'
		},
		concede: {
			headline: 'Keputusan dicabut, keberatannya selesai',
			meaning: 'Keputusan yang diberatkan sudah dicabut.',
			next: 'Tidak ada yang perlu diputus lagi.'
		},
		withdraw: {
			headline: 'Keberatan ditarik penulisnya',
			meaning: 'Penulisnya menarik keberatannya.',
			next: 'Tidak ada yang perlu diputus lagi.'
		},
		climb: {
			headline: 'Keberatan naik kepada Anda',
			meaning: 'Keberatan ini tidak diputus sampai batas waktunya oleh kantor sebelumnya.',
			next: 'Baca percakapannya, lalu putuskan dengan alasan tertulis.'
		},
		expire: {
			headline: 'Keberatan tidak diputus tepat waktu',
			meaning: 'Batas waktunya lewat tanpa putusan. Hal itu tercatat dan dapat dibaca umum.',
			next: 'Putusannya masih ditunggu dari Anda.'
		}
	}
};
