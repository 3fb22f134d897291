import { readingWords } from './reading';

/** The draft text as everybody reads it, and as its host publishes it. */
export const draftText = {
	title: 'Naskah yang dikonsultasikan',
	version: (version: number) => `Versi ${version}`,
	published: (at: string) => `diterbitkan ${at}`,
	inForce: 'yang dibahas sekarang',
	older: (current: number) => `Ini versi lama. Yang dibahas sekarang ialah versi ${current}.`,
	toCurrent: 'Baca versi sekarang',
	toChanges: 'Lihat yang berubah',
	showChanges: (from: number) => `Tampilkan perubahan dari versi ${from}`,
	hideChanges: 'Sembunyikan perubahan',
	toVersions: 'Semua versi',
	contents: 'Isi naskah',
	inputsAlone: 'masukan',
	fresh: { changed: 'Berubah sejak versi sebelumnya', added: 'Ketentuan baru' },
	freshPart: { changed: 'berubah', added: 'baru' },
	general: 'Masukan untuk seluruh naskah',
	write: 'Beri masukan',
	writePart: (label: string) => `Tanggapi ${label}`,
	partsHint: 'Ketuk nomor ayat atau huruf untuk menanggapi bagian itu saja.',
	earlier: (count: string) => `${count} untuk teks lama`,
	writeOn: (label: string) => `atas ${label}`,
	thisProvision: 'ketentuan ini',
	inputs: (count: string) => `${count} masukan`,
	empty: 'Konsultasi ini belum punya naskah.',
	beside: {
		answerTo: (count: number) => (count === 1 ? 'Jawaban resmi' : `Jawaban resmi untuk ${count} masukan`),
		supports: (count: number) => `${count} dukungan`,
		all: (count: number) => `Lihat ${count} masukan`,
		onward: 'Lanjutkan'
	},
	affirm: {
		title: 'Teks sudah berubah sejak Anda memberi masukan',
		lead: 'Masukan dan dukungan di bawah ini tercatat untuk teks yang lama. Konfirmasi bila masih berlaku untuk teks yang sekarang.',
		own: 'Masukan Anda',
		supported: 'Anda mendukung',
		ofVersion: (version: number) => `untuk versi ${version}`,
		ownStands: 'Masih berlaku',
		supportStands: 'Tetap mendukung',
		takeBack: 'Tarik dukungan',
		read: (label: string) => `baca ${label || 'teks'} yang sekarang`,
		more: (count: number) => `${count} lainnya`
	},
	versions: {
		title: 'Versi naskah',
		changes: (from: number, to: number) => `Perubahan dari versi ${from} ke versi ${to}`,
		read: 'Baca',
		compare: 'Bandingkan',
		from: 'Dari versi',
		to: 'ke versi',
		show: 'Tampilkan perubahan',
		noNote: 'Tanpa catatan perubahan.',
		onlyOne: 'Baru ada satu versi, jadi belum ada yang dapat dibandingkan.',
		none: 'Tidak ada kata yang berubah di antara kedua versi ini.',
		summary: (changed: number, added: number, removed: number, moved: number) =>
			[
				changed > 0 && `${changed} ketentuan berubah`,
				added > 0 && `${added} ketentuan baru`,
				removed > 0 && `${removed} ketentuan dihapus atau digabung`,
				moved > 0 && `${moved} ketentuan dipindah`
			]
				.filter(Boolean)
				.join(', '),
		legend: 'Kata yang dihapus dicoret, kata baru digarisbawahi.',
		same: (count: number) => `${count} ketentuan tidak berubah`,
		kind: { added: 'Baru', removed: 'Dihapus', changed: 'Berubah', same: 'Tidak berubah' },
		was: (label: string) => `semula ${label}`,
		moved: 'Dipindah',
		swapped: (label: string) => `Bertukar tempat dengan ${label}`,
		into: (label: string) => `Digabung ke ${label}`,
		sameParts: (count: number) => `${count} bagian tidak berubah`,
		addedWords: 'kata baru:',
		removedWords: 'kata dihapus:',
		endOfChange: 'akhir perubahan'
	},
	desk: {
		title: 'Naskah',
		lead: 'Pilih berkas Word atau tempelkan naskah dari pengolah kata, PDF, atau pesan. Tiap pasal, butir, dan paragraf menjadi satu ketentuan; ayat dan hurufnya dapat diberi masukan sendiri. Masukan tetap melekat pada ketentuannya walaupun nomornya bergeser.',
		none: 'Belum ada naskah. Konsultasi tanpa naskah tetap dapat berjalan.',
		current: (version: number) => `Sekarang versi ${version}.`,
		read: 'Baca seperti umum membacanya',
		body: 'Naskah lengkap',
		bodyHint: 'Contoh: “Pasal 1” di baris sendiri, lalu isinya. Bab, bagian, ayat, dan huruf dikenali seperti ditulis.',
		file: 'Berkas naskah',
		fileHint: 'Dokumen Word (.docx) atau teks. Isinya menggantikan isi kotak di bawah, lalu dapat disunting di sana.',
		note: 'Apa yang berubah dan mengapa',
		noteHint: 'Satu kalimat untuk pembaca. Dikirim juga kepada peserta dan pengikut.',
		preview: 'Periksa dulu',
		again: 'Periksa lagi',
		publish: (version: number) => `Terbitkan versi ${version}`,
		previewTitle: (version: number) => `Begini versi ${version} akan terbagi`,
		previewNote: 'Belum diterbitkan. Periksa susunannya dan yang berubah, baru, atau dihapus, lalu terbitkan di bawah.',
		...readingWords,
		done: (version: number) => `Versi ${version} sudah terbit.`
	}
};
