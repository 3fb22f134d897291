import type { RoutingGround } from '$lib/domain/routing/ground';
import type { Lang } from '$lib/domain/language';
import type { Catalogue } from './catalogue';

/** What a rule speaks of, in one language. */
export type RoutedBy = { category: string | null; district: string | null; words: readonly string[]; agency: string };

/** The rule that sent a report to an agency, as a sentence. */
export const becauseOf = (
	{ category, district, words }: Pick<RoutingGround, 'category' | 'district' | 'words'>,
	agency: string,
	{ trail }: Pick<Catalogue, 'trail'>,
	lang: Lang
): string => trail.because({ category: category?.[lang] ?? null, district, words, agency });
