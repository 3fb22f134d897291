import type { Advice, AdviceKind } from '$lib/domain/words/plain/advise';

const FOUND_MOST = 90;

/** An advice in words: the page and the script beside the form say the same. */
export const sayAdvice = (advice: Advice, says: Record<AdviceKind, string>): string =>
	says[advice.kind].replace(/\{(found|better|count)\}/g, (_, part: 'found' | 'better' | 'count') =>
		shorten(String((advice as Partial<Record<typeof part, string | number>>)[part] ?? ''))
	);

const shorten = (text: string): string => {
	const letters = [...text];
	return letters.length > FOUND_MOST ? `${letters.slice(0, FOUND_MOST).join('')} …` : text;
};
