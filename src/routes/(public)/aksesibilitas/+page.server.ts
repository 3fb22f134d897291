import { readPageText } from '$lib/server/web/page-text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ text: await readPageText(event, 'accessibility') });
