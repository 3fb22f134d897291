import { services } from '$lib/server/services';
import type { Handle } from '@sveltejs/kit';

const HEADERS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()'
};

/** For what SvelteKit does not render: data, files, and the last error page with its own small style sheet. */
const CSP_ELSEWHERE =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What every answer carries. A route that knows better has set its own. */
export const harden: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { headers } = response;
	const setUnlessSet = (name: string, value: string) => {
		if (!headers.has(name)) headers.set(name, value);
	};
	for (const [name, value] of Object.entries(HEADERS)) setUnlessSet(name, value);
	setUnlessSet('content-security-policy', CSP_ELSEWHERE);
	// A shared computer must not show the last person's pages on "back"; public pages say otherwise themselves.
	setUnlessSet('cache-control', event.locals.user ? 'private, no-store' : 'private, no-cache');
	if (services().env.secure) setUnlessSet('strict-transport-security', 'max-age=31536000; includeSubDomains');
	return response;
};
