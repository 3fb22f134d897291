import type { Element, PerElement } from '$lib/domain/survey/element';
import type { AgencySlug } from './agencies';
import { outpatient } from './consultations/outpatient';

export type DemoSurvey = {
	title: string;
	agency: AgencySlug;
	/** By its name; absent: the agency as a whole. */
	service?: string;
	/** Title of the consultation that it belongs to. */
	consultation?: string;
	/** Days from today. */
	from: number;
	until: number;
	answers: number;
	/** How content people are with each element, in hundredths of a full score. */
	mood: PerElement<number>;
	words: readonly string[];
};

const mood = (usual: number, others: Partial<Record<Element, number>>): PerElement<number> => ({
	requirements: usual,
	procedure: usual,
	time: usual,
	cost: usual,
	product: usual,
	competence: usual,
	conduct: usual,
	complaints: usual,
	facilities: usual,
	...others
});

/** One with a whole season behind it, one that has just begun, one that nobody has answered, and one of a consultation. */
export const surveys: readonly DemoSurvey[] = [
	{
		title: 'Survei kepuasan rujukan pasien antarpulau',
		agency: 'dinkes',
		service: 'Bantuan rujukan pasien dari pulau',
		from: -150,
		until: -60,
		answers: 164,
		mood: mood(82, { time: 58, cost: 96, conduct: 90, complaints: 66, facilities: 61 }),
		words: [
			'Jadwal kapal rujukan sebaiknya diumumkan lewat radio desa, sinyal di pulau kami sering hilang.',
			'Petugasnya ramah dan mau menunggu sampai malam. Terima kasih.',
			'Ruang tunggu keluarga pasien belum ada kursinya.',
			'Syarat surat tidak mampu jangan diminta dua kali di puskesmas dan di dinas.',
			'Sudah bagus, hanya perlu lebih cepat kalau cuaca buruk.',
			'Nomor pengaduan di papan sudah tidak aktif. Mohon diganti.',
			'Biayanya benar-benar gratis, tidak ada pungutan.',
			'Mohon ada tempat duduk roda di pelabuhan untuk pasien lansia.',
			'Kami menunggu balasan dua hari, padahal pasien sudah di perahu.',
			'Penjelasan petugas mudah dimengerti.'
		]
	},
	{
		title: 'Survei kepuasan permintaan data kesehatan',
		agency: 'dinkes',
		service: 'Permintaan data kesehatan',
		from: -10,
		until: 35,
		answers: 12,
		mood: mood(74, { procedure: 60, cost: 98, product: 68 }),
		words: ['Format berkasnya tolong yang bisa dibuka di ponsel.', 'Cepat dijawab, terima kasih.']
	},
	{
		title: 'Survei kepuasan layanan Dinas PUPR',
		agency: 'pupr',
		from: 0,
		until: 60,
		answers: 0,
		mood: mood(70, {}),
		words: []
	},
	{
		title: 'Survei kepuasan rawat jalan rumah sakit provinsi',
		agency: 'dinkes',
		consultation: outpatient.title,
		from: -18,
		until: 14,
		answers: 47,
		mood: mood(72, { procedure: 64, time: 46, cost: 88, competence: 84, complaints: 61, facilities: 57 }),
		words: [
			'Nomor antrean sebaiknya menyebut jam, supaya kami tidak menunggu dari subuh.',
			'Dokternya sabar menjelaskan. Yang lama hanya apoteknya.',
			'Kursi tunggu kurang, banyak yang berdiri.',
			'Pasien dari Sanana mohon didahulukan karena kapal hanya dua kali seminggu.'
		]
	}
];
