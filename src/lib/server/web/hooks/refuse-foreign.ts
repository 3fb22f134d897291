import { error, type Handle, type RequestEvent } from '@sveltejs/kit';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Where programs send forms, which have no cookie of anybody: a mail program its word (RFC 8058), where the address itself is
 * the key; a neighbouring system what GeoReport v2 or the interface takes, with a key of its own; the provider of sign-in that a session has
 * ended there, which it has signed; another log the head that is witnessed here, signed as well. No cookie counts there.
 */
const FOR_PROGRAMS: readonly (string | null)[] = [
	'/(account)/berhenti/[token]',
	'/open311/v2/requests.[format=exchange]',
	'/open311/v2/servicerequestupdates.[format=exchange]',
	'/api/v1/complaints',
	'/api/v1/complaints/[ref]/acts/[act]',
	'/(account)/masuk/kantor/berakhir',
	'/saksi/add-checkpoint'
];

const FORMS = [
	'application/x-www-form-urlencoded',
	'multipart/form-data',
	'text/plain',
	'application/x-sveltekit-formdata'
];

/**
 * Refuses whatever changes something and was not sent from a page of this very site. SvelteKit would ask this of forms
 * alone, and cookies go along from every other site of the same province, which counts as the same site. Each browser
 * names the origin of such a request; a program that names none has no cookies of somebody else's to send, and a form
 * without one is let in only where programs send forms.
 */
export const refuseForeign: Handle = ({ event, resolve }) => {
	const { method, headers } = event.request;
	if (SAFE.includes(method)) return resolve(event);
	const origin = headers.get('origin');
	const isForeign = origin === null ? isNameless(event) : origin !== event.url.origin;
	if (isForeign) error(403);
	return resolve(event);
};

/** Whether what names no origin may not come in: a browser that hides it, or a form that a browser could have sent. */
function isNameless({ request: { headers }, route }: RequestEvent): boolean {
	const site = headers.get('sec-fetch-site');
	if (site !== null) return site !== 'same-origin';
	const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
	return FORMS.includes(type) && !FOR_PROGRAMS.includes(route.id);
}
