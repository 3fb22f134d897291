/** Somebody's words under a report, what was decided about them, and what became of it. */
type Scene = {
	reply: string;
	rule: 'A1' | 'B1' | 'B3' | 'C1' | 'D1' | 'D2' | 'D3';
	why: string;
	/** What its author says to it; none where they have not objected yet. */
	objection?: string;
	/** What is said then, in turn. */
	talk?: readonly { by: 'author' | 'first' | 'second'; words: string }[];
	/** Nobody decides it in time. */
	late?: true;
	outcome?: { state: 'reversed' | 'upheld'; words: string };
	/** Other words, and what a moderator says to them. */
	correction?: { words: string; answer?: string };
};

/** Objections to decisions: one won, one lost, one that runs, one that nobody decided in time, and mended words. */
export const appeals = {
	won: {
		reply:
			'Sudah tiga kali saya datang dan loketnya tutup sebelum jamnya. Kepala kantornya harus malu membiarkan pelayanan seperti ini.',
		rule: 'A1',
		why: 'Kalimat terakhir merendahkan kepala kantor.',
		objection:
			'Yang saya tulis adalah pelayanannya. Menyebut pejabat harus malu atas pelayanan yang buruk bukan hinaan.',
		talk: [
			{ by: 'second', words: 'Apakah yang dimaksud orangnya, atau cara kantornya melayani?' },
			{ by: 'author', words: 'Cara kantornya melayani. Saya tidak kenal orangnya.' },
			{ by: 'first', words: 'Saya membacanya sebagai serangan terhadap orang, karena jabatannya disebut.' }
		],
		outcome: {
			state: 'reversed',
			words:
				'Kalimat itu menilai pelayanan dan tanggung jawab jabatan. Kritik sekeras itu boleh menurut aturan, maka ditampilkan kembali.'
		}
	},
	lost: {
		reply:
			'Yang mengadu itu pasti tetangga saya sendiri yang rumahnya cat hijau dekat masjid, orangnya memang suka cari masalah.',
		rule: 'B3',
		why: 'Menebak siapa pelapornya dan menyebut ciri rumahnya.',
		objection: 'Saya tidak menyebut nama siapa pun.',
		talk: [{ by: 'first', words: 'Nama tidak disebut, tetapi rumahnya dapat dikenali semua tetangga.' }],
		outcome: {
			state: 'upheld',
			words:
				'Ciri rumah dan letaknya cukup untuk mengenali orang. Pelapor yang anonim dilindungi, maka keputusan tetap.'
		}
	},
	running: {
		reply: 'Kantor ini hanya cepat kalau ada kamera. Coba datang tanpa wartawan, pasti disuruh kembali besok.',
		rule: 'C1',
		why: 'Menuduh tanpa menyebut kejadian yang dapat diperiksa.',
		objection: 'Saya menceritakan apa yang saya alami dua kali bulan ini. Tanggalnya dapat saya sebutkan.',
		talk: [{ by: 'first', words: 'Bila tanggalnya disebut, saya tidak berkeberatan tulisannya ditampilkan.' }]
	},
	climbed: {
		late: true,
		reply: 'Kalau begini terus, lebih baik dinasnya dibubarkan saja. Uang rakyat habis untuk rapat.',
		rule: 'D2',
		why: 'Tidak tentang laporan ini.',
		objection: 'Ini tanggapan atas jawaban dinas yang hanya menyebut rapat. Menurut saya masih tentang laporan ini.'
	},
	mended: {
		reply: 'Petugasnya bodoh semua. Jalan di depan puskesmas sudah dua bulan berlubang dan tidak ada tanda bahaya.',
		rule: 'A1',
		why: 'Kalimat pertama menghina petugas. Selebihnya boleh.',
		correction: {
			words:
				'Jalan di depan puskesmas sudah dua bulan berlubang dan tidak ada tanda bahaya. Mohon paling tidak dipasang tanda.',
			answer: 'Terima kasih. Tulisan yang diperbaiki sudah sesuai aturan dan ditampilkan kembali.'
		}
	},
	mending: {
		reply: 'Sama di tempat kami, dan yang disuruh memperbaiki malah tidur. Pemalas!',
		rule: 'A1',
		why: 'Menghina orang yang bekerja di situ.',
		correction: { words: 'Sama di tempat kami. Sampai kemarin belum ada yang memperbaiki.' }
	},
	/** Still to be objected to, by whoever signs in as a citizen of the demo. */
	fresh: {
		reply: 'Minggu depan ada kerja bakti di balai desa, yang mau ikut membersihkan saluran silakan datang.',
		rule: 'D2',
		why: 'Undangan ini tidak tentang laporan ini.'
	}
} as const satisfies Record<string, Scene>;

export type AppealScene = Scene;
