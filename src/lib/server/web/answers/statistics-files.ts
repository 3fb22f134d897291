import { timelyShare, type Timeliness } from '$lib/domain/agency/timeliness';
import type { Figures } from '$lib/domain/statistics/figures';
import { OUTCOMES } from '$lib/domain/statistics/outcome';
import type { Quantile } from '$lib/domain/statistics/survival';
import type { Lang } from '$lib/domain/language';
import type { PublicStatistics } from '$lib/server/queries/statistics/public-statistics';
import { dayAndHour } from '$lib/server/web/answers/csv';
import type { Catalogue } from '$lib/text/catalogue';

/** Of text, a number or nothing. The names of columns are of the Indonesian data, in every language. */
type Row = Record<string, string | number | null>;
type Words = { text: Catalogue; lang: Lang };
type File = { rows: (statistics: PublicStatistics, words: Words) => Row[]; definition: (text: Catalogue) => string };

/** One file for each figure of the page, with all that it takes to compute the figure again. */
const FILES = {
	ringkasan: {
		rows: ({ total }) => [figureCells(total)],
		definition: ({ statistics }) => statistics.agencies.definition
	},
	lama: {
		rows: ({ curve }) =>
			curve.map(({ days, atRisk, completed, open, share }) => ({
				hari_kerja: days,
				masih_ditunggu: atRisk,
				selesai: completed,
				belum_selesai: open,
				bagian_selesai: rounded(share)
			})),
		definition: ({ statistics }) => statistics.duration.definition
	},
	terlambat: {
		rows: ({ overdue }, { text }) =>
			overdue.map(({ ref, title, agency, district, clock }) => ({
				nomor: ref,
				judul: title,
				instansi_pemilik: agency,
				wilayah: district,
				tenggat: clock && text.deadline.clockShort[clock.kind],
				jatuh_tempo: clock?.dueDay ?? null,
				terlambat: clock?.units ?? null,
				satuan: clock && text.common.unit[clock.unit]
			})),
		definition: ({ statistics }) => statistics.overdue.definition
	},
	akhir: {
		rows: ({ total: { course, received } }, { text }) => {
			const { outcomes, contested, reopened, appealed } = text.statistics.course;
			const row = (keadaan: string, laporan: number) => ({ keadaan, laporan, dari: received });
			if (!course) return [];
			return [
				...OUTCOMES.map((outcome) => row(outcomes[outcome], course.outcomes[outcome])),
				...[row(contested, course.contested), row(reopened, course.reopened), row(appealed, course.appealed)]
			];
		},
		definition: ({ statistics }) => statistics.course.definition
	},
	instansi: {
		rows: ({ agencies }, { text }) =>
			agencies.map(({ agency, figures }) => ({
				nama_instansi: agency?.name ?? text.statistics.agencies.unassigned,
				...figureCells(figures)
			})),
		definition: ({ statistics }) => statistics.agencies.definition
	},
	jenis: {
		rows: ({ classifications }, { text }) =>
			classifications.map(({ classification, figures }) => ({
				nama_jenis: text.law.classification[classification],
				...figureCells(figures)
			})),
		definition: ({ statistics }) => statistics.classifications.definition
	},
	sebaran: {
		rows: ({ spread }, { text, lang }) => [
			...spread.categories.map(({ category, count }) => ({
				menurut: text.statistics.spread.category,
				nama: category[lang],
				laporan: count ?? text.statistics.fewer
			})),
			...spread.districts.map(({ name, count }) => ({
				menurut: text.statistics.spread.district,
				nama: name,
				laporan: count
			}))
		],
		definition: ({ statistics }) => statistics.spread.definition
	},
	sp4n: {
		rows: ({ channels }, { text: { statistics } }) =>
			channels.map(({ recorded, figures }) => ({
				pencatatan: recorded ? statistics.withSp4n : statistics.withoutSp4n,
				...figureCells(figures)
			})),
		definition: ({ statistics }) => statistics.channels.definition
	}
} satisfies Record<string, File>;

type FigureName = keyof typeof FILES;

export const isFigure = (name: string): name is FigureName => Object.hasOwn(FILES, name);

/** The names, then the rows; what the figures rest on stands in each, so that rows of several files can be mixed. */
export async function* fileRows(name: FigureName, statistics: PublicStatistics, words: Words & { zone: string }) {
	const { rows, definition }: File = FILES[name];
	const { text } = words;
	const basis = basisCells(statistics, text, words.zone);
	const found = rows(statistics, words);
	const cells = found.map((row) => ({ ...basis, ...row, definisi: definition(text) }));
	yield [Object.keys(cells[0] ?? { ...basis, definisi: '' })];
	yield await Promise.resolve(cells.map((row) => Object.values(row)));
}

function basisCells({ basis, total }: PublicStatistics, { statistics, law }: Catalogue, zone: string): Row {
	const { period, agency, classification, recorded, calendarVersion, at } = basis;
	const [day, hour] = dayAndHour(new Date(at), zone);
	return {
		periode_mulai: period.from,
		periode_akhir: period.until,
		dihitung_pada: day,
		dihitung_jam: hour,
		versi_kalender: calendarVersion,
		n: total.received,
		instansi: agency?.name ?? statistics.allAgencies,
		jenis: classification ? law.classification[classification] : statistics.allClassifications,
		sp4n: recorded === null ? statistics.allSp4n : recorded ? statistics.withSp4n : statistics.withoutSp4n
	};
}

const figureCells = ({ received, timeliness, median, ninetieth, overdue }: Figures): Row => ({
	diterima: received,
	...timelyCells('verifikasi', timeliness.verification),
	...timelyCells('jawaban_pertama', timeliness.first_response),
	...timelyCells('penyelesaian', timeliness.resolution),
	...quantileCells('median', median),
	...quantileCells('persentil_90', ninetieth),
	terlambat_sekarang: overdue
});

/** Of too few, only how many. */
const timelyCells = (name: string, counted: Timeliness): Row => ({
	[`${name}_jatuh_tempo`]: counted.due,
	[`${name}_tepat_waktu`]: timelyShare(counted) === null ? null : counted.inTime
});

const quantileCells = (name: string, quantile: Quantile | null): Row => ({
	[`${name}_hari_kerja`]: quantile?.days ?? null,
	[`${name}_lebih_dari`]: quantile && (quantile.beyond ? 1 : 0)
});

const rounded = (share: number) => Math.round(share * 1e6) / 1e6;
