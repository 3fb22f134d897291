import type { Fields } from './fields';

const LINKS_MOST = 5;

/**
 * The words with the addresses of pictures elsewhere below them. They are never fetched: whoever sends one could make this
 * house knock at any door. Other people follow such a link or do not.
 */
export function wordsWithLinks(fields: Fields, label: string): string {
	const links = [...fields.texts('media_url'), ...fields.texts('media_url[]')]
		.flatMap((address) => URL.parse(address.trim())?.href ?? [])
		.filter((address) => /^https?:\/\//.test(address));
	const lines = [...new Set(links)].slice(0, LINKS_MOST).map((address) => `${label}: ${address}`);
	return [fields.text('description') ?? '', lines.join('\n')].filter(Boolean).join('\n\n');
}
