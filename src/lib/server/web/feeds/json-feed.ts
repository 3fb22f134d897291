import type { PublishedFeed } from './feed';

/** The same feed as JSON Feed 1.1 wants it. */
export const jsonFeed = ({ title, page, self, next, lang, site, entries }: PublishedFeed): string =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: page,
		feed_url: self,
		...(next !== null && { next_url: next }),
		language: lang,
		authors: [{ name: site }],
		items: entries.map(({ id, href, author, says, categories, ...entry }) => ({
			id,
			url: href,
			title: entry.title,
			...('html' in says ? { content_html: says.html } : { content_text: says.text }),
			date_published: entry.published,
			date_modified: entry.updated,
			...(author !== null && { authors: [{ name: author }] }),
			...(categories.length > 0 && { tags: categories })
		}))
	});
