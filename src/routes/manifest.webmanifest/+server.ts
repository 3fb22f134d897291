import { services } from '$lib/server/services';
import { textFor } from '$lib/text/catalogue';
import type { RequestHandler } from './$types';

/** What a telephone is told that puts the forum among its programs. */
export const GET: RequestHandler = () => {
	const { site } = services().env;
	const { chrome } = textFor('id');
	const drawn = { type: 'image/svg+xml', sizes: 'any' };
	const manifest = {
		name: site.name,
		short_name: site.shortName,
		description: chrome.description(site.province),
		lang: 'id',
		start_url: '/',
		scope: '/',
		// Telephones of Apple let only what stands alone notify; others show the way back that people know.
		display: 'standalone',
		display_override: ['minimal-ui', 'standalone'],
		background_color: '#fbfaf7',
		theme_color: site.accent ?? '#00526b',
		icons: [
			...(site.logo ? [{ src: `/logo/${site.logo}.webp`, type: 'image/webp', sizes: '320x320', purpose: 'any' }] : []),
			{ src: '/favicon.svg', ...drawn, purpose: 'any' },
			{ src: '/icon-maskable.svg', ...drawn, purpose: 'maskable' }
		],
		shortcuts: [
			{ name: chrome.report, url: '/lapor' },
			{ name: chrome.track, url: '/lacak' }
		]
	};
	return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
