import { page } from '$app/state';
import { bulkTextFor, type BulkCatalogue } from '$lib/text/bulk-catalogue';

/** The words of one act on several reports, in the language of the page. */
export const bulkWords = (): BulkCatalogue => bulkTextFor(page.data.lang);
