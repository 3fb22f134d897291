import { OUTCOMES } from '$lib/domain/statistics/outcome';
import type { ToldFigures, ToldShare } from '$lib/domain/statistics/told';
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
			curve.map(({ days, watched, completed, share }) => ({
				hari_kerja: days,
				dapat_ditunggu: watched,
				selesai: completed,
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
		rows: ({ total }, { text }) => {
			const { outcomes, contested, reopened, appealed } = text.statistics.course;
			const row = (keadaan: string, laporan: number) => ({ keadaan, laporan, dari: total.received });
			return [
				...OUTCOMES.map((outcome) => row(outcomes[outcome], total.outcomes[outcome])),
				...[row(contested, total.contested), row(reopened, total.reopened), row(appealed, total.appealed)]
			];
		},
		definition: ({ statistics }) => statistics.course.definition
	},
	instansi: {
		rows: ({ agencies }) =>
			agencies.map(({ agency, figures }) => ({
				nama_instansi: agency.name,
				...figureCells(figures)
			})),
		definition: ({ statistics }) => statistics.agencies.definition
	},
	dilempar: {
		rows: ({ bounces, spread }, { text: { statistics }, lang }) => {
			const row = (menurut: string, nama: string, { part, whole, share }: ToldShare) => ({
				menurut,
				nama,
				laporan: whole,
				dilempar: part,
				bagian_dilempar: share === null ? null : rounded(share)
			});
			return [
				...bounces.map(({ agency, share }) => row(statistics.agency, agency.name, share)),
				...spread.categories.map(({ category, bounced }) => row(statistics.spread.category, category[lang], bounced))
			];
		},
		definition: ({ statistics }) => statistics.bounces.definition
	},
	'salin-tempel': {
		rows: ({ pasted }) =>
			pasted.map(({ agency, answers }) => ({
				nama_instansi: agency.name,
				jawaban: answers.whole,
				salin_tempel: answers.part,
				bagian_salin_tempel: answers.share === null ? null : rounded(answers.share)
			})),
		definition: ({ statistics }) => statistics.pasted.definition
	},
	moderator: {
		rows: ({ moderators }) => [figureCells(moderators)],
		definition: ({ statistics }) => statistics.moderators.definition
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
				laporan: count
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

const figureCells = (figures: ToldFigures): Row => ({
	diterima: figures.received,
	dialihkan: figures.outcomes.handed_on,
	...timelyCells('verifikasi', figures.timeliness.verification),
	...timelyCells('penerusan_ulang', figures.timeliness.rerouting),
	...timelyCells('jawaban_pertama', figures.timeliness.first_response),
	...timelyCells('penyelesaian', figures.timeliness.resolution),
	...quantileCells('median', figures.median),
	...quantileCells('persentil_90', figures.ninetieth),
	dikonfirmasi: figures.agreedOfAll.part,
	dinilai_pelapor: figures.agreedOfJudged.whole,
	terlambat_sekarang: figures.overdue,
	datang_terlambat: figures.inherited
});

const timelyCells = (name: string, { part, whole }: ToldShare): Row => ({
	[`${name}_jatuh_tempo`]: whole,
	[`${name}_tepat_waktu`]: part
});

const quantileCells = (name: string, quantile: Quantile | null): Row => ({
	[`${name}_hari_kerja`]: quantile?.days ?? null,
	[`${name}_lebih_dari`]: quantile && (quantile.beyond ? 1 : 0)
});

const rounded = (share: number) => Math.round(share * 1e6) / 1e6;
