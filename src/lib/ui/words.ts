import { page } from '$app/state';
import { textFor, type Catalogue } from '$lib/text/catalogue';

/** The words in the language of the page being shown. In a component: `const text = $derived(words())`. */
export const words = (): Catalogue => textFor(page.data.lang);
