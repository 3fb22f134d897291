import { withoutLanguage } from '$lib/text/path';
import type { Reroute } from '@sveltejs/kit';

/** The English site is the same rooms behind another door. */
export const reroute: Reroute = ({ url }) => withoutLanguage(url.pathname);
