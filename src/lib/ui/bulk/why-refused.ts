import { page } from '$app/state';
import { refusalsFor } from '$lib/text/refusal/catalogue';
import { tell, type Refusal } from '$lib/text/refusal/refusal';
import { bulkWords } from './bulk-words';

/** Why one of several reports is left out, as the act alone would say it. */
export function whyRefused(refusal: string): string {
	const { complaint, team, bulk, contact } = refusalsFor(page.data.lang);
	const { changed_since, places_open } = bulk;
	const words: Partial<Record<string, Refusal>> = { ...complaint, ...team, changed_since, places_open };
	const known = words[refusal];
	return known ? tell(known, page.data.reader ?? 'guest', contact).what : bulkWords().other;
}
