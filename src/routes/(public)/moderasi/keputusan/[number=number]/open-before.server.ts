import { services } from '$lib/server/services';
import { readOpenedInput } from '$lib/server/web/input-cookie';
import type { EveryWord } from '$lib/text/every-catalogue';
import type { RequestEvent } from './$types';

/** Who sends a form of the page, and about which decision. */
export const openBefore = async (event: RequestEvent) => ({
	number: Number(event.params.number),
	doer: event.locals.actor,
	openedInput: await readOpenedInput(services(), event)
});

/** Of a refused report the law of reports has a say, too; of everything else its words would speak of the wrong thing. */
export const refusedInReport = ({ refusals }: EveryWord) => ({ ...refusals.complaint, ...refusals.decision });
export const refusedHere = ({ refusals }: EveryWord) => refusals.decision;

/** Where the writer mends what the form could have said better. */
export const AT = { words_required: 'kata', words_empty: 'kata', same_words: 'kata', reason_personal: 'kata' } as const;

/** Back to the page, which says what was done. */
export const after = (act: string) => ({
	next: (_: unknown, { number }: { number: number }): `/${string}` => `/moderasi/keputusan/${number}?sudah=${act}#hasil`
});
