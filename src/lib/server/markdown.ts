import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';

/** Headings of a page end at h2: what people write starts one below. */
const HEADING_SHIFT = 2;
const LINK_REL = 'nofollow ugc noopener';
/** Only to find out where a relative link would lead; nothing is ever requested from it. */
const HERE = 'https://here.invalid';

/** Overrides, embeddings and isolates let a text read backwards; letters that are written from right to left stay. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is removed here
const INVISIBLE_TRAPS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** marked works on nested containers by recursion, and on emphasis, gaps and long words in quadratic time. */
const MAX_LENGTH = 100_000;
const MAX_DELIMITERS_IN_BLOCK = 800;
const TANGLED_SHAPES = [
	/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){13}/m, // quotes and lists inside each other on one line
	/^[ \t]{96}/m, // … or by indenting
	/[ \t]{500}/,
	/\S{2000}/
];

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const clean = (source: string) => source.toWellFormed().replace(/\r\n?/g, '\n').replace(INVISIBLE_TRAPS, '');

/** Text that is built to be costly is shown as it was typed; nobody writes so by accident. */
function isTangled(source: string): boolean {
	if (source.length > MAX_LENGTH || TANGLED_SHAPES.some((shape) => shape.test(source))) return true;
	return source.split(/\n[ \t]*\n/).some((block) => (block.match(/[*_~[]/g)?.length ?? 0) > MAX_DELIMITERS_IN_BLOCK);
}

/** The address a link may lead to, or null where only its words are shown. */
function safeHref(href: string): string | null {
	if (/[\s\\]/.test(href)) return null;
	if (/^mailto:[^@:]+@[^@:]+$/i.test(href) || href.startsWith('#')) return href;
	const url = URL.parse(href, HERE);
	if (!url) return null;
	if (href.startsWith('/')) return url.origin === HERE ? href : null;
	// `https://bank.go.id@other.example` shows one host and leads to another.
	return /^https?:\/\//i.test(href) && url.username === '' && url.password === '' ? href : null;
}

const markdown = new Marked({ gfm: true, breaks: true }).use({
	// Raw HTML is no markup here but text like any other: it is shown, never run.
	tokenizer: { html: () => undefined, tag: () => undefined },
	renderer: {
		heading({ tokens, depth }) {
			const level = Math.min(depth + HEADING_SHIFT, 6);
			return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
		},
		link({ href, tokens }) {
			const label = this.parser.parseInline(tokens);
			const target = safeHref(href);
			return target === null ? label : `<a href="${escapeHtml(target)}" rel="${LINK_REL}">${label}</a>`;
		},
		// A picture from elsewhere would tell that server who reads this page: its words, and a link to it, remain.
		image({ href, text }) {
			const target = safeHref(href);
			const label = escapeHtml(text || href);
			return target === null ? label : `<a href="${escapeHtml(target)}" rel="${LINK_REL}">${label}</a>`;
		},
		checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ')
	}
});

const ALLOWED: sanitizeHtml.IOptions = {
	allowedTags: [
		...['p', 'br', 'hr', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'del', 'code', 'pre', 'blockquote'],
		...['ul', 'ol', 'li', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td']
	],
	allowedAttributes: { a: ['href', { name: 'rel', values: LINK_REL.split(' '), multiple: true }], ol: ['start'] },
	allowedSchemes: ['http', 'https', 'mailto'],
	allowProtocolRelative: false
};

const asTyped = (source: string) => `<p>${escapeHtml(source).replaceAll('\n', '<br />')}</p>`;

/** The one door from what people write to HTML: Markdown without raw HTML, then an allow-list. */
export function renderMarkdown(source: string): string {
	const text = clean(source);
	const html = isTangled(text) ? asTyped(text) : markdown.parse(text, { async: false });
	// A second time, because `&#x202e;` has become a character only now.
	return sanitizeHtml(html, ALLOWED).replace(INVISIBLE_TRAPS, '').trim();
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The words alone, on one line, for excerpts, search and mail subjects; cut between words. */
export function plainText(source: string, maxLength: number): string {
	const words = renderMarkdown(source)
		.replace(/<\/?(?:strong|em|del|code|a)\b[^>]*>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
		.replace(/\s+/g, ' ')
		.trim();
	return words.length <= maxLength ? words : shorten(words, maxLength);
}

function shorten(words: string, maxLength: number): string {
	if (maxLength < 1) return '';
	const head = words.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, '');
	const lastSpace = head.lastIndexOf(' ');
	// One endless word is cut inside rather than lost.
	const cut = words[head.length] !== ' ' && lastSpace > maxLength / 2 ? head.slice(0, lastSpace) : head;
	return `${cut.trimEnd()}…`;
}
