import { dev } from '$app/environment';
import { withoutLanguage } from '$lib/text/path';
import type { Reroute, Transport } from '@sveltejs/kit';

/** The English site is the same rooms behind another door. */
export const reroute: Reroute = ({ url }) => withoutLanguage(url.pathname);

/**
 * Beside each page SvelteKit writes its data down for the script that would take it over. No page has one (`csr` is off), so
 * all of it is put as one word. While developing it is written all the same, which proves that it is plain data.
 */
export const transport: Transport = {
	unsent: { encode: (value) => !dev && isPayload(value), decode: () => null }
};

const isPayload = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && 'uses' in value && 'type' in value && value.type === 'data';
