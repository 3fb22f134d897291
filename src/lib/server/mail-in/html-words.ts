import sanitizeHtml from 'sanitize-html';

const LINES = ['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'pre', 'table'];
const SPACES = ['td', 'th'];

/** By what mail programs mark what they quote. */
const QUOTED = {
	class: /\b(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra)\b/,
	id: /^(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)$/
};

const ENTITY: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** What stands in an HTML message, as text. Quotations that its program marked are left out, unless nothing else is there. */
export function wordsOfHtml(html: string): string {
	const first = beginning(html);
	const own = read(first, true);
	return own === '' ? read(first, false) : own;
}

/** Tags within tags are read in a time that grows with the square of their number; of a letter its own words come first. */
const MOST_TAGS = 10_000;

function beginning(html: string): string {
	let at = -1;
	for (let count = 0; count <= MOST_TAGS; count += 1) {
		at = html.indexOf('<', at + 1);
		if (at < 0) return html;
	}
	return html.slice(0, at);
}

function read(html: string, withoutQuotations: boolean): string {
	const kept = sanitizeHtml(html, {
		allowedTags: [...LINES, ...SPACES],
		allowedAttributes: {},
		nonTextTags: ['style', 'script', 'textarea', 'option', 'noscript', 'title', 'head'],
		nestingLimit: 200,
		...(withoutQuotations && { exclusiveFilter: ({ tag, attribs }) => isQuotation(tag, attribs) })
	});
	return kept
		.replace(/\s+/g, ' ')
		.replace(/<\/?(?:td|th)[^>]*>/g, ' ')
		.replace(/(?: ?<[^>]+> ?)+/g, (run) => (/<\/(?:p|h\d)>|<br \/> ?<br \/>/.test(run) ? '\n\n' : '\n'))
		.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITY[entity] ?? entity)
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

const isQuotation = (tag: string, attribs: Record<string, string>): boolean =>
	QUOTED.class.test(attribs['class'] ?? '') ||
	QUOTED.id.test(attribs['id'] ?? '') ||
	(tag === 'blockquote' && attribs['type'] === 'cite');
