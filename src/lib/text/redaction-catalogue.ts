import type { Lang } from '$lib/domain/language';
import type { RedactedKind } from '$lib/domain/moderation/redaction';
import { redaction as en } from './en/moderation/redaction';
import { redaction as id } from './id/moderation/redaction';

export type RedactionCatalogue = typeof id;

const WORDS: Record<Lang, RedactionCatalogue> = { id, en };

/** The words of masking. They stand apart because few pages need them. */
export const redactionTextFor = (lang: Lang): RedactionCatalogue => WORDS[lang];

/** What was masked, as the history tells it. */
export function masked(kinds: readonly RedactedKind[], lang: Lang): string {
	const says = redactionTextFor(lang);
	return says.masked(kinds.map((kind) => says.kind[kind]));
}
