import { LEAST_FOR_A_FIGURE } from '$lib/domain/statistics/cell';
import type { Lang } from '$lib/domain/language';
import type { ToldFigures, ToldShare } from '$lib/domain/statistics/told';
import type { Question } from '$lib/forms/statistics-query';
import type { PublicStatistics } from '$lib/server/queries/statistics/public-statistics';
import type { Catalogue } from '$lib/text/catalogue';
import { formatPercent } from '$lib/text/format';

/** What a question is answered with: a sentence, what of a whole it is where that can be told, and of what it is counted. */
export type Answer = { question: Question; says: string; share: number | null; of: string };

type Figures = Pick<PublicStatistics, 'total' | 'overdueCount'> & {
	countLimit: number;
	categories: PublicStatistics['spread']['categories'];
};

/** The six answers in a sentence each, out of counts that were weighed; of too few reports each says so. */
export function answersIn(
	{ total, overdueCount, countLimit, categories }: Figures,
	text: Catalogue,
	lang: Lang
): Answer[] {
	const { statistics: says } = text;
	const { questions } = says;
	const answer = (question: Question, words: string | null, share: number | null, of: string): Answer => ({
		question,
		says: words ?? says.tooFew,
		share: words === null ? null : share,
		of
	});
	const ofShare = (question: 'ketepatan' | 'akhir' | 'dilempar', told: ToldShare) =>
		answer(
			question,
			told.share === null ? null : questions[question].says(formatPercent(lang, told.share)),
			told.share,
			questions[question].of(told.share === null ? says.noShare(told) : says.of(told))
		);
	return [
		ofShare('ketepatan', total.timeliness.first_response),
		answer('lama', waitWords(total, says), null, questions.lama.of(total.received)),
		answer('terlambat', questions.terlambat.says(says.upTo(overdueCount, countLimit)), null, questions.terlambat.of),
		ofShare('akhir', total.agreedOfAll),
		mostCommon(categories, total, text, lang),
		ofShare('dilempar', total.bounced)
	];
}

const waitWords = ({ median, ninetieth }: ToldFigures, says: Catalogue['statistics']): string | null =>
	median && ninetieth ? says.questions.lama.says(says.days(median), says.days(ninetieth)) : null;

function mostCommon(
	categories: Figures['categories'],
	{ received }: ToldFigures,
	{ statistics: says }: Catalogue,
	lang: Lang
): Answer {
	const { sebaran } = says.questions;
	const [first] = categories.toSorted((a, b) => b.count - a.count);
	const most = first && first.count >= LEAST_FOR_A_FIGURE ? first : null;
	return {
		question: 'sebaran',
		says: most ? sebaran.says(most.category[lang]) : says.tooFew,
		share: most ? most.count / received : null,
		of: sebaran.of(says.count(first?.count ?? 0), says.count(received))
	};
}
