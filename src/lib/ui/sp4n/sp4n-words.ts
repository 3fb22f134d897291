import { page } from '$app/state';
import { sp4nTextFor, type Sp4nCatalogue } from '$lib/text/sp4n-catalogue';

/** The words of handing over to SP4N-LAPOR!, in the language of the page. */
export const sp4nWords = (): Sp4nCatalogue => sp4nTextFor(page.data.lang);
