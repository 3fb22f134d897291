import { isAgainstSomebody, lastDayToAppeal } from '$lib/domain/appeal/appeal-time';
import { formatDay, formatInstant } from '$lib/text/format';
import type { LetterCatalogue } from '$lib/text/letter-catalogue';
import { path } from '$lib/text/path';
import { plainText } from '../../markdown';
import type { Env } from '../../env';
import type { NoticeAudience } from '../audiences';
import type { Reader } from './readers';
import type { ToldEvent } from './told-events';

/** Those who wrote what was decided about. */
const WRITERS: readonly NoticeAudience[] = ['reporter', 'author', 'contributors'];

const QUOTE_LENGTH = 300;

/**
 * What a letter says of a decision to whoever wrote the words: which entry it is, which words, until when, and how to object
 * and by when. Nobody else gets these lines.
 */
export function decisionFacts(
	{ decisions }: Pick<ToldEvent, 'decisions'>,
	{ audience, lang }: Reader,
	{ mail: { appeal } }: LetterCatalogue,
	{ origin, zone }: Pick<Env, 'origin' | 'zone'>
): { label: string; value: string }[] {
	if (!WRITERS.includes(audience)) return [];
	return decisions
		.filter(({ act }) => isAgainstSomebody(act))
		.flatMap((decision) => {
			const address = origin + path(lang, `/moderasi/keputusan/${decision.number}`);
			const about = audience === 'reporter' ? null : decision.about;
			const lastDay = formatDay(lang, lastDayToAppeal(decision, zone));
			return [
				{ label: appeal.number, value: appeal.no(decision.number) },
				...(about ? [{ label: appeal.about, value: plainText(about, QUOTE_LENGTH) }] : []),
				...(decision.until ? [{ label: appeal.until, value: formatInstant(lang, decision.until, zone) }] : []),
				{ label: appeal.redress, value: appeal.how(lastDay, address) }
			];
		});
}
