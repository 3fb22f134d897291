import { dayOf } from '$lib/domain/calendar/zone';
import type { RowOf } from '$lib/domain/open-data/data-sets';
import { figuresInFile, toldCount, type CutName, type ToldFigure } from '$lib/domain/open-data/told-figures';
import { LAST_DAYS, yearOf } from '$lib/domain/statistics/period';
import { publicStatistics, statisticsFromRows, type ToldStatistics } from '../statistics/public-statistics';
import type { Source } from './pages';

/** The last days that pages offer, this year and the last. */
function periodsFrom({ now, env }: Source): string[] {
	const year = yearOf(dayOf(now(), env.zone));
	return [...LAST_DAYS, year, year - 1].map(String);
}

const statisticsFor = (source: Source, period: string): Promise<ToldStatistics> =>
	source.edition
		? statisticsFromRows(source, period)
		: publicStatistics(source, { period, agency: '', classification: null, recorded: null }, 0);

/** Every figure of the pages of statistics, period by period. */
export async function* figureRows(source: Source): AsyncGenerator<RowOf<'angka'>[]> {
	for (const key of periodsFrom(source)) {
		const statistics = await statisticsFor(source, key);
		const { period, at } = statistics.basis;
		const basis = { periode: key, dari: period.from, sampai: period.until, dihitung: new Date(at) };
		yield cutsOf(statistics).flatMap(({ irisan, pokok, figures }) =>
			figures.map((figure) => ({ ...basis, irisan, pokok, ...figure }))
		);
	}
}

type FiguresOfCut = { irisan: CutName; pokok: string; figures: ToldFigure[] };

function cutsOf(statistics: ToldStatistics): FiguresOfCut[] {
	const { total, moderators, agencies, classifications, channels, spread, pasted } = statistics;
	const cut = (irisan: CutName, pokok: string, figures: ToldFigure[]): FiguresOfCut => ({ irisan, pokok, figures });
	return [
		cut('semua', 'semua', figuresInFile(total)),
		cut('moderator', 'moderator', figuresInFile(moderators)),
		...agencies.map(({ agency, figures }) => cut('instansi', agency.slug, figuresInFile(figures))),
		...pasted.map(({ agency, answers }) =>
			cut('instansi', agency.slug, [toldCount('jawaban', answers.whole), toldCount('salin_tempel', answers.part)])
		),
		...classifications.map(({ classification, figures }) => cut('jenis', classification, figuresInFile(figures))),
		...channels.map(({ recorded, figures }) =>
			cut('sp4n', recorded ? 'tercatat' : 'tidak-tercatat', figuresInFile(figures))
		),
		...spread.categories.map(({ category, count, bounced }) =>
			cut('kategori', category.slug, [toldCount('diterima', count), toldCount('dilempar', bounced.part)])
		),
		...spread.districts.map(({ code, count }) => cut('wilayah', code, [toldCount('diterima', count)]))
	];
}

export async function* curveRows(source: Source): AsyncGenerator<RowOf<'kurva'>[]> {
	for (const periode of periodsFrom(source)) {
		const { curve } = await statisticsFor(source, periode);
		yield curve.map(({ days, watched, completed, share }) => ({
			periode,
			hari_kerja: days,
			dapat_ditunggu: watched,
			selesai: completed,
			bagian: Math.round(share * 1e6) / 1e6
		}));
	}
}
