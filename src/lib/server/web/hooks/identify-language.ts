import { languageOf } from '$lib/text/path';
import type { Handle } from '@sveltejs/kit';

/**
 * Sheets that the page carries in itself already. They stand there for a script that no page has, and a browser too old
 * to know that a link can be disabled would fetch each of them.
 */
const SPARE_SHEET = /\n\t\t<link href="[^"]*" rel="stylesheet" disabled media="\(max-width: 0\)">/g;

/** The address says the language; nothing is guessed from the browser, so a link shows everyone the same page. */
export const localise: Handle = ({ event, resolve }) => {
	const lang = languageOf(event.url.pathname);
	event.locals.lang = lang;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace(SPARE_SHEET, '')
	});
};
