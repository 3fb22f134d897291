import { accentTokens } from '$lib/domain/site/accent';
import type { Lang } from '$lib/domain/language';
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

/** Mail programs drop style sheets and keep these; nothing here is fetched from anywhere. */
const STYLE = {
	body: 'margin:0;padding:24px 12px;background:#f7f6f1;color:#1e2a36;font:16px/1.55 system-ui,-apple-system,Segoe UI,Roboto,sans-serif',
	sheet:
		'max-width:560px;margin:0 auto;padding:28px 24px;background:#ffffff;border:1px solid #e1dfd6;border-radius:8px',
	site: 'margin:0 0 20px;font-size:14px;font-weight:600;color:#0b5872',
	headline: 'margin:0 0 16px;font-size:22px;line-height:1.25;font-weight:650',
	text: 'margin:0 0 16px',
	next: 'margin:0 0 20px;padding:12px 16px;background:#eaf4f7;border-left:3px solid #0b5872;border-radius:0 8px 8px 0',
	facts: 'margin:0 0 16px;color:#4c5a66;font-size:14px;overflow-wrap:anywhere',
	matter: 'margin:0 0 16px;padding:0 0 16px;border-bottom:1px solid #e1dfd6;overflow-wrap:anywhere',
	matterTitle: 'color:#0b5872;font-weight:600',
	matterLines: 'color:#4c5a66;font-size:14px',
	quote: 'margin:0 0 20px;padding:0 0 0 16px;border-left:3px solid #e1dfd6;white-space:pre-wrap',
	button:
		'display:inline-block;padding:12px 20px;background:#0b5872;color:#ffffff;font-weight:600;text-decoration:none;border-radius:8px',
	small: 'margin:16px 0 0;color:#4c5a66;font-size:14px;overflow-wrap:anywhere',
	footer: 'max-width:560px;margin:16px auto 0;padding:0 24px;color:#4c5a66;font-size:13px;overflow-wrap:anywhere'
} as const;
type Style = Record<keyof typeof STYLE, string>;

const OWN = { accent: '#0b5872', wash: '#eaf4f7' };

/** The same in the colour of the province, which is as dark as ours. */
function styleIn(accent: string | null): Style {
	if (accent === null) return STYLE;
	const wash = accentTokens(accent).light.seaWash;
	const recoloured = Object.entries(STYLE).map(([name, style]) => [
		name,
		style.replaceAll(OWN.accent, accent).replaceAll(OWN.wash, wash)
	]);
	return Object.fromEntries(recoloured) as Style;
}

const paragraph = (style: string, ...lines: string[]) =>
	`<p style="${style}">${lines.map((line) => escapeHtml(line)).join('<br>')}</p>`;

const factLine = ({ label, value }: LetterContent['facts'][number], href: string, accent: string | null) =>
	withLinks(`${label}: ${oneLine(value)}`, href, accent);

/** Addresses of the forum can be pressed; any other, which may be among people's words, stays what it says. */
function withLinks(line: string, href: string, accent: string | null): string {
	const home = escapeHtml(`${new URL(href).origin}/`);
	return escapeHtml(line)
		.split(' ')
		.map((word) =>
			word.startsWith(home) ? `<a href="${word}" style="color:${accent ?? OWN.accent}">${word}</a>` : word
		)
		.join(' ');
}

function renderHtml(content: LetterContent): string {
	const { lang, site, accent, subject, footer, link } = content;
	const foot = footer.map((line) => withLinks(line, link.href, accent));
	const style = styleIn(accent);
	return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(oneLine(subject))}</title>
</head>
<body style="${style.body}">
${content.marker ? paragraph(style.footer, content.marker) : ''}
<div style="${style.sheet}">
${paragraph(style.site, site)}
${sheetOf(content, style)}
</div>
<div style="${style.footer}">${foot.join('<br>')}</div>
</body>
</html>
`;
}

function sheetOf(content: LetterContent, style: Style): string {
	const { greeting, headline, facts, matters = [], meaning, next, quote, link, linkHint, accent } = content;
	const href = escapeHtml(link.href);
	return [
		`<h1 style="${style.headline}">${escapeHtml(headline)}</h1>`,
		paragraph(style.text, greeting),
		facts.length > 0
			? `<p style="${style.facts}">${facts.map((fact) => factLine(fact, link.href, accent)).join('<br>')}</p>`
			: '',
		...matters.map((matter) => matterBlock(matter, style)),
		paragraph(style.text, meaning),
		next ? paragraph(style.next, next) : '',
		quote
			? `${paragraph(style.facts, quote.by)}\n<blockquote style="${style.quote}">${escapeHtml(quote.words)}</blockquote>`
			: '',
		`<p style="margin:0"><a href="${href}" style="${style.button}">${escapeHtml(link.label)}</a></p>`,
		link.hint ? paragraph(style.small, link.hint) : '',
		paragraph(style.small, linkHint, link.href)
	]
		.filter(Boolean)
		.join('\n');
}

function matterBlock({ number, title, lines, href }: Matter, style: Style): string {
	const head = `<a href="${escapeHtml(href)}" style="${style.matterTitle}">${escapeHtml(headOf(number, title))}</a>`;
	const told = lines.map((line) => `<span style="${style.matterLines}">${escapeHtml(oneLine(line))}</span>`);
	return `<p style="${style.matter}">${[head, ...told].join('<br>')}</p>`;
}
