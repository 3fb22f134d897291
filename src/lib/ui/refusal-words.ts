import { page } from '$app/state';
import { refusalsFor, type Refusals } from '$lib/text/refusal/catalogue';
import { tell, type Refusal, type Told } from '$lib/text/refusal/refusal';

/** A refusal as the reader of the page being shown reads it. */
export function told(pick: (refusals: Refusals) => Refusal): Told {
	const refusals = refusalsFor(page.data.lang);
	// Where not even the frame of the page could be read, nobody is known.
	return tell(pick(refusals), page.data.reader ?? 'guest', refusals.contact);
}
