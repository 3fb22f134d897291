import { services } from '$lib/server/services';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { hasKey } from '../keys';

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
	// An address that is a key is told to no other house. To say nothing at all would take from a form the proof where it comes from.
	if (hasKey(event)) setUnlessSet('referrer-policy', 'same-origin');
	for (const [name, value] of Object.entries(HEADERS)) setUnlessSet(name, value);
	setUnlessSet('content-security-policy', CSP_ELSEWHERE);
	setUnlessSet('cache-control', isPersonal(event, headers) ? 'private, no-store' : 'private, no-cache');
	const { leaves } = event.locals;
	if (leaves) headers.set('clear-site-data', leaves === 'copies' ? '"cache"' : '"cache", "storage"');
	if (services().env.secure) setUnlessSet('strict-transport-security', 'max-age=31536000; includeSubDomains');
	return response;
};

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether anything of a person shaped the answer: who is signed in, a report that a code has opened, a draft, a receipt
 * or a voice that their browser keeps, a key in the address, or what they have just typed. A shared computer must not
 * show it on "back"; what is the same for everybody says otherwise itself.
 */
function isPersonal({ locals, request, params, url }: RequestEvent, headers: Headers): boolean {
	const isTheirs = locals.user || locals.actor?.openedThreadId || locals.personal || locals.leaves;
	return Boolean(isTheirs) || !SAFE.includes(request.method) || headers.has('set-cookie') || hasKey({ params, url });
}
