import type { Lang } from '$lib/domain/language';
import type { Result } from '$lib/domain/result';
import { consultationTextFor, type ConsultationCatalogue } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';

export type RefusedHere = keyof ConsultationCatalogue['hosting']['refused'];

type Absent = 'not_found' | 'unknown_meeting';

/** On to the page that shows what was done, or the words of the refusal; 404 where it does not exist for this person. */
export function settle(outcome: Result<unknown, RefusedHere | Absent>, lang: Lang, to: `/${string}`): string {
	if (outcome.ok) redirect(303, path(lang, `${to}?sudah=tersimpan`));
	if (outcome.refusal === 'not_found' || outcome.refusal === 'unknown_meeting') error(404);
	return consultationTextFor(lang).hosting.refused[outcome.refusal];
}

/** Refusals that the person mends in the form; everything else has become impossible meanwhile. */
export const statusOf = (refusal: string): 409 | 422 => (MENDABLE.includes(refusal) ? 422 : 409);
const MENDABLE = ['reason_required', 'window', 'in_the_past', 'place_or_link', 'text_required', 'never_shorter'];
