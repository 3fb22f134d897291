import { error, type Handle } from '@sveltejs/kit';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses whatever changes something and was not sent from a page of this very site. SvelteKit asks this of forms
 * alone, and cookies go along from every other site of the same province, which counts as the same site. Each browser
 * names the origin of such a request; a program that names none has no cookies of somebody else's to send.
 */
export const refuseForeign: Handle = ({ event, resolve }) => {
	const { method, headers } = event.request;
	if (SAFE.includes(method)) return resolve(event);
	const origin = headers.get('origin');
	const site = headers.get('sec-fetch-site');
	const isForeign = origin === null ? site !== null && site !== 'same-origin' : origin !== event.url.origin;
	if (isForeign) error(403);
	return resolve(event);
};
