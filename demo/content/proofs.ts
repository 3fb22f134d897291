import type { AgencySlug } from './agencies';

type ProofStory = {
	key: number;
	title: string;
	text: string;
	place: string;
	district: string;
	category: string;
	agency: AgencySlug;
	/** Which of the made-up places it is about. */
	scene: number;
	/** What is shown as proof: the reporter's own frame painted over, an old proof turned round, or a new picture. */
	proof: 'painted' | 'reused' | 'new';
	done: string;
	explained?: string;
	/** What a second person said of it. */
	seen?: { act: 'accept_proof' | 'reject_proof'; text: string };
};

/** Closings whose pictures a second person has to see, and the honest ones before them. */
export const proofs: readonly ProofStory[] = [
	{
		key: 0,
		title: 'Lubang di depan Pasar Gamalama makin dalam',
		text: 'Lubang di lajur kiri depan pasar sudah sebulan. Dua sepeda motor jatuh minggu ini ketika hujan.',
		place: 'Depan Pasar Gamalama, Kelurahan Gamalama',
		district: '82.71',
		category: 'jalan-rusak',
		agency: 'pupr',
		scene: 301,
		proof: 'new',
		done: 'Lubang ditambal dengan aspal panas dan tepinya dipadatkan. Lajur kiri dapat dilalui lagi.'
	},
	{
		key: 1,
		title: 'Jalan berlubang menuju Pelabuhan Bastiong',
		text: 'Tiga lubang berjajar sebelum gerbang pelabuhan. Truk menghindar sampai ke lajur lawan.',
		place: 'Jalan menuju Pelabuhan Bastiong',
		district: '82.71',
		category: 'jalan-rusak',
		agency: 'pupr',
		scene: 302,
		proof: 'reused',
		done: 'Ketiga lubang sudah ditambal oleh regu pemeliharaan dan diperiksa pengawas lapangan.',
		explained: 'Foto diambil regu yang sama; mohon diperiksa bila tertukar dengan pekerjaan di Gamalama.'
	},
	{
		key: 2,
		title: 'Tumpukan material proyek menutup bahu jalan',
		text: 'Sisa galian ditinggalkan di bahu jalan depan kantor kelurahan sejak dua minggu. Pejalan kaki turun ke badan jalan.',
		place: 'Depan Kantor Kelurahan Toboko',
		district: '82.71',
		category: 'jalan-rusak',
		agency: 'pupr',
		scene: 305,
		proof: 'painted',
		done: 'Material sudah diangkut seluruhnya ke tempat penimbunan dan bahu jalan disapu bersih.',
		explained: 'Dokumentasi dari kontraktor pelaksana.'
	},
	{
		key: 3,
		title: 'Gundukan tanah sisa galian pipa di Kalumata',
		text: 'Bekas galian pipa ditimbun tinggi dan licin saat hujan. Anak sekolah lewat di situ setiap pagi.',
		place: 'Jalan Raya Kalumata',
		district: '82.71',
		category: 'jalan-rusak',
		agency: 'pupr',
		scene: 308,
		proof: 'painted',
		done: 'Gundukan sudah diratakan dan permukaan jalan dipadatkan kembali dengan alat berat.',
		explained: 'Foto dikirim pelaksana lapangan.',
		seen: {
			act: 'reject_proof',
			text: 'Bingkai foto sama persis dengan foto pelapor, dan hanya gundukannya yang tidak tampak. Mohon foto baru dari tempatnya.'
		}
	}
];
