import { OUTCOMES, type Outcome } from '../statistics/outcome';
import type { Quantile } from '../statistics/survival';
import type { ToldFigures } from '../statistics/told';

/** Of what a figure is: all, what lay with the moderators, or one of the others. */
export const CUTS = [...(['semua', 'moderator', 'instansi', 'jenis', 'sp4n', 'kategori', 'wilayah'] as const)] as const;
export type CutName = (typeof CUTS)[number];

/** How each outcome is called in files. */
const OUTCOME_CODES = {
	agreed: 'akhir_disetujui',
	silent: 'akhir_tanpa_tanggapan',
	disputed: 'akhir_diputus',
	followed_up: 'akhir_ditindaklanjuti',
	open: 'akhir_terbuka',
	handed_on: 'akhir_dialihkan',
	refused: 'akhir_bukan_kewenangan',
	archived: 'akhir_diarsipkan',
	withdrawn: 'akhir_ditarik'
} as const satisfies Record<Outcome, string>;

export const FIGURE_CODES = [
	...(['diterima', 'terlambat', 'datang_terlambat', 'dinilai_pelapor', 'disanggah', 'dibuka_kembali'] as const),
	...(['keberatan', 'dilempar', 'verifikasi_jatuh_tempo', 'verifikasi_tepat_waktu'] as const),
	...(['jawaban_pertama_jatuh_tempo', 'jawaban_pertama_tepat_waktu', 'penyelesaian_jatuh_tempo'] as const),
	...(['penyelesaian_tepat_waktu', 'penerusan_ulang_jatuh_tempo', 'penerusan_ulang_tepat_waktu'] as const),
	...(['median_hari_kerja', 'median_lebih_dari', 'persentil_90_hari_kerja', 'persentil_90_lebih_dari'] as const),
	...Object.values(OUTCOME_CODES),
	...(['jawaban', 'salin_tempel'] as const)
] as const;
export type FigureCode = (typeof FIGURE_CODES)[number];

/** A figure in a file: null where there is none. `tersembunyi`: a wait, of too few reports to be told. */
export type ToldFigure = { angka: FigureCode; nilai: number | null; tersembunyi: boolean };

export const toldCount = (angka: FigureCode, nilai: number): ToldFigure => ({ angka, nilai, tersembunyi: false });

/** Every figure of a cut, as pages tell it. */
export const figuresInFile = (figures: ToldFigures): ToldFigure[] => [
	toldCount('diterima', figures.received),
	toldCount('terlambat', figures.overdue),
	toldCount('datang_terlambat', figures.inherited),
	toldCount('dinilai_pelapor', figures.agreedOfJudged.whole),
	toldCount('disanggah', figures.contested),
	toldCount('dibuka_kembali', figures.reopened),
	toldCount('keberatan', figures.appealed),
	toldCount('dilempar', figures.bounced.part),
	toldCount('verifikasi_jatuh_tempo', figures.timeliness.verification.whole),
	toldCount('verifikasi_tepat_waktu', figures.timeliness.verification.part),
	toldCount('jawaban_pertama_jatuh_tempo', figures.timeliness.first_response.whole),
	toldCount('jawaban_pertama_tepat_waktu', figures.timeliness.first_response.part),
	toldCount('penyelesaian_jatuh_tempo', figures.timeliness.resolution.whole),
	toldCount('penyelesaian_tepat_waktu', figures.timeliness.resolution.part),
	toldCount('penerusan_ulang_jatuh_tempo', figures.timeliness.rerouting.whole),
	toldCount('penerusan_ulang_tepat_waktu', figures.timeliness.rerouting.part),
	...waitIn('median', figures.median, figures.received),
	...waitIn('persentil_90', figures.ninetieth, figures.received),
	...OUTCOMES.map((outcome) => toldCount(OUTCOME_CODES[outcome], figures.outcomes[outcome]))
];

function waitIn(name: 'median' | 'persentil_90', wait: Quantile | null, received: number): ToldFigure[] {
	const tersembunyi = wait === null && received > 0;
	return [
		{ angka: `${name}_hari_kerja`, nilai: wait?.days ?? null, tersembunyi },
		{ angka: `${name}_lebih_dari`, nilai: wait && Number(wait.beyond), tersembunyi }
	];
}
