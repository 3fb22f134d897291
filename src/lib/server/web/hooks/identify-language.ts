import { languageOf } from '$lib/text/path';
import type { Handle } from '@sveltejs/kit';

/** The address says the language; nothing is guessed from the browser, so a link shows everyone the same page. */
export const localise: Handle = ({ event, resolve }) => {
	const lang = languageOf(event.url.pathname);
	event.locals.lang = lang;
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang) });
};
