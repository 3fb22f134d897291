import { page } from '$app/state';
import { adminTextFor, type AdminCatalogue } from '$lib/text/admin-catalogue';

/** The words of the administration in the language of the page. In a component: `const says = $derived(adminWords())`. */
export const adminWords = (): AdminCatalogue => adminTextFor(page.data.lang);
