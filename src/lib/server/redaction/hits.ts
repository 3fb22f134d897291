import type { RedactedKind } from '$lib/domain/moderation/redaction';
import { findPersonalData } from '$lib/domain/personal-data/find';
import type { Span } from '$lib/domain/personal-data/kind';
import { createHash } from 'node:crypto';

/** By which a page names the words that it showed, without repeating them. */
export const digestOfWords = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 12);

/** What a passage is, where it looks like something. */
export const kindAt = (text: string, { from, to }: Span): RedactedKind =>
	findPersonalData(text).find((hit) => hit.from < to && hit.to > from)?.kind ?? 'words';
