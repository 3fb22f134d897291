import type { Lang } from '$lib/domain/language';
import { nightSheet, styleIn } from './letter-style';
import type { Letter } from './outbox';

/** What a mail says, before it becomes text and HTML. All of it is plain text; people's words are among it. */
export type LetterContent = {
	lang: Lang;
	site: string;
	/** Null: the colour that the software brings. */
	accent: string | null;
	subject: string;
	greeting: string;
	headline: string;
	facts: { label: string; value: string }[];
	/** Of a letter about many matters: each with what happened, and where it is read. */
	matters?: readonly Matter[];
	meaning: string;
	next: string | null;
	/** What a person wrote, shortened. */
	quote: { by: string; words: string } | null;
	link: { href: string; label: string; hint: string | null };
	linkHint: string;
	footer: string[];
	/** The line above which an answer by mail is written; absent: it is answered elsewhere. */
	marker?: string | null;
};

/** `title` is empty where it must not be said. */
export type Matter = { number: string; title: string; lines: readonly string[]; href: string };

const SUBJECT_LENGTH = 180;

/** Line breaks in a subject would begin new headers; control and direction characters would disguise it. */
export const oneLine = (text: string): string =>
	text
		.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
		.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
		.replace(/ {2,}/g, ' ')
		.trim();

export function renderLetter(content: LetterContent): Letter {
	const subject = oneLine(content.subject);
	return {
		subject: subject.length <= SUBJECT_LENGTH ? subject : `${subject.slice(0, SUBJECT_LENGTH - 1)}…`,
		body_text: renderText(content),
		body_html: renderHtml(content)
	};
}

function renderText(content: LetterContent): string {
	const { greeting, headline, facts, matters = [], meaning, next, quote, link, footer, site, marker } = content;
	const blocks = [
		marker,
		greeting,
		`${headline}.`,
		facts.map(({ label, value }) => `${label}: ${oneLine(value)}`).join('\n'),
		...matters.map(({ number, title, lines, href }) =>
			[`* ${headOf(number, title)}`, ...lines.map(oneLine), href].join('\n  ')
		),
		meaning,
		next,
		quote && `${quote.by}\n${quoted(quote.words)}`,
		`${link.label}:\n${link.href}`,
		link.hint,
		// Mail programs know this line as the beginning of a signature.
		`-- \n${[site, ...footer].join('\n')}`
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const headOf = (number: string, title: string): string => [number, oneLine(title)].filter(Boolean).join(' · ');

const quoted = (words: string) =>
	words
		.split('\n')
		.map((line) => `> ${line}`)
		.join('\n');

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

type Style = ReturnType<typeof styleIn>;

const paragraph = (style: string, ...lines: string[]) =>
	`<p ${style}>${lines.map((line) => escapeHtml(line)).join('<br>')}</p>`;

const factLine = ({ label, value }: LetterContent['facts'][number], href: string, style: Style) =>
	withLinks(`${label}: ${oneLine(value)}`, href, style);

/** Addresses of the forum can be pressed; any other, which may be among people's words, stays what it says. */
function withLinks(line: string, href: string, style: Style): string {
	const home = escapeHtml(`${new URL(href).origin}/`);
	return escapeHtml(line)
		.split(' ')
		.map((word) => (word.startsWith(home) ? `<a href="${word}" ${style('link')}>${word}</a>` : word))
		.join(' ');
}

function renderHtml(content: LetterContent): string {
	const { lang, site, accent, subject, footer, link } = content;
	const style = styleIn(accent);
	const foot = footer.map((line) => withLinks(line, link.href, style));
	return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(oneLine(subject))}</title>
<style>${nightSheet(accent)}</style>
</head>
<body ${style('body')}>
${content.marker ? paragraph(style('footer'), content.marker) : ''}
<div ${style('sheet')}>
${paragraph(style('site'), site)}
${sheetOf(content, style)}
</div>
<div ${style('footer')}>${foot.join('<br>')}</div>
</body>
</html>
`;
}

function sheetOf(content: LetterContent, style: Style): string {
	const { greeting, headline, facts, matters = [], meaning, next, quote, link, linkHint } = content;
	const href = escapeHtml(link.href);
	return [
		`<h1 ${style('headline')}>${escapeHtml(headline)}</h1>`,
		paragraph(style('text'), greeting),
		facts.length > 0
			? `<p ${style('facts')}>${facts.map((fact) => factLine(fact, link.href, style)).join('<br>')}</p>`
			: '',
		...matters.map((matter) => matterBlock(matter, style)),
		paragraph(style('text'), meaning),
		next ? paragraph(style('next'), next) : '',
		quote
			? `${paragraph(style('facts'), quote.by)}\n<blockquote ${style('quote')}>${escapeHtml(quote.words)}</blockquote>`
			: '',
		`<p style="margin:0"><a href="${href}" ${style('button')}>${escapeHtml(link.label)}</a></p>`,
		link.hint ? paragraph(style('small'), link.hint) : '',
		paragraph(style('small'), linkHint, link.href)
	]
		.filter(Boolean)
		.join('\n');
}

function matterBlock({ number, title, lines, href }: Matter, style: Style): string {
	const head = `<a href="${escapeHtml(href)}" ${style('matterTitle')}>${escapeHtml(headOf(number, title))}</a>`;
	const told = lines.map((line) => `<span ${style('matterLines')}>${escapeHtml(oneLine(line))}</span>`);
	return `<p ${style('matter')}>${[head, ...told].join('<br>')}</p>`;
}
