import type { Catalogue } from '$lib/text/catalogue';

/** What the script says, in the one language of the page. */
export type Words = Pick<Catalogue, 'common' | 'report'>;
