import { createHash } from 'node:crypto';
import { accentSheet } from '$lib/domain/site/accent';
import { services } from '$lib/server/services';
import { withoutLanguage } from '$lib/text/path';
import type { Handle } from '@sveltejs/kit';

/** Shows the forum as its province wants it: in its colour, and in the languages that it offers. */
export const present: Handle = async ({ event, resolve }) => {
	const { site } = services().env;
	const { url, locals, request } = event;
	if (locals.lang === 'en' && !site.english && request.method === 'GET')
		return new Response(null, { status: 307, headers: { location: withoutLanguage(url.pathname) + url.search } });
	const { accent } = site;
	if (accent === null) return resolve(event);
	const sheet = accentSheet(accent);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('</head>', `<style>${sheet}</style></head>`)
	});
	const policy = response.headers.get('content-security-policy');
	if (policy) response.headers.set('content-security-policy', policy.replace(OWN_STYLES, `$& ${hashOf(sheet)}`));
	return response;
};

const OWN_STYLES = "style-src 'self'";
const hashOf = (sheet: string) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
