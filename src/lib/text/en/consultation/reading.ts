import type { readingWords as source } from '../../id/consultation/reading';
import { formatNumber } from '../../format';

const number = (value: number) => formatNumber('en', value);
const count = (value: number, one: string, many: string) => value > 0 && `${number(value)} ${value === 1 ? one : many}`;
const list = (parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(', ');

export const readingWords: typeof source = {
	counts: ({ articles, headings, clauses, points, others }) =>
		list([
			count(articles, 'article', 'articles'),
			count(headings, 'heading', 'headings'),
			count(clauses, 'clause', 'clauses'),
			count(points, 'letter or number', 'letters or numbers'),
			articles > 0 ? count(others, 'other part', 'other parts') : count(others, 'provision', 'provisions')
		]) || 'No provision was recognised',
	warnings: (of) => (of === 1 ? '1 thing to check' : `${number(of)} things to check`),
	dropped: 'Lines that are left out',
	outline: 'Structure of the text',
	marks: ({ inserted, deleted, comments, footnotes, hidden }) =>
		[
			inserted + deleted > 0 &&
				`The document has tracked changes: ${number(inserted)} insertions are taken in, ${number(deleted)} deletions are left out, as if all were accepted.`,
			comments > 0 && `${number(comments)} comments are left out.`,
			footnotes > 0 && `${number(footnotes)} footnotes are left out. Copy them into the text if they belong to it.`,
			hidden > 0 && `${number(hidden)} pieces of hidden text are left out.`
		].filter((line) => line !== false),
	warning: (of) => {
		switch (of.kind) {
			case 'missing':
				return of.from ? `A number is missing between ${of.from} and ${of.to}.` : `Numbers begin with ${of.to}.`;
			case 'doubled':
				return `There is more than one ${of.label}.`;
			case 'disordered':
				return `${of.label} stands after ${of.after}.`;
			case 'misspelt':
				return `“${of.written}” was read as ${of.read}.`;
			case 'unsure':
				return `“${of.line}” looks like the beginning of an article without a number; it is kept with the provision before.`;
			case 'preamble':
				return `${number(of.words)} words before the first article are kept as a preamble.`;
			case 'dropped':
				return `${number(of.lines.length)} lines are left out: page numbers and headers, a table of contents, or stamps of a messenger.`;
			case 'unstructured':
				return 'No article, chapter or number was recognised; each paragraph becomes one provision.';
		}
	},
	fates: {
		title: 'Provisions that do not plainly go on',
		lead: 'Earlier comments can still be found. Say what became of their provision.',
		what: (name) => `The old ${name}`,
		removed: 'Removed',
		merged: 'Merged',
		into: (name) => `Merged into ${name}`,
		continued: 'Continued',
		as: (name) => `Became ${name}`
	}
};
