import type { Answer, Asker } from './asker';
import { post } from './post';

type Fields = Record<string, string>;

/** Somebody at a browser without script: sends what the page in front of them asks, and counts pages and submits. */
export function newcomer(asker: Asker) {
	const steps = { pages: 0, submits: 0 };
	let page = { path: '/', html: '' };

	async function open(path: string): Promise<string> {
		steps.pages += 1;
		return look(path, await asker.get(path));
	}

	/** Fills in the form of the page that has these fields, with all that it carries unseen, and follows where it leads. */
	async function send(fields: Fields, press: Fields = {}): Promise<string> {
		steps.submits += 1;
		const names = Object.keys({ ...fields, ...press });
		const form = formsIn(page.html).find(({ html }) => names.every((name) => html.includes(`name="${name}"`)));
		if (!form) throw new Error(`${page.path} asks no ${names.join(', ')}:\n${page.html.slice(0, 4000)}`);
		const to = new URL(form.action || page.path, new URL(page.path, 'http://page')).href.replace('http://page', '');
		const answer = await post(asker, to, { ...form.carried, ...fields, ...press });
		const next = answer.headers()['location'];
		return next ? look(next, await asker.get(next)) : look(to, answer);
	}

	/** Looks at the effect of a change, then publishes it as it was shown. */
	async function publish(fields: Fields): Promise<string> {
		const shown = await send(fields, { langkah: 'coba' });
		await send(fields, { langkah: 'terbit' });
		return shown;
	}

	async function look(path: string, answer: Answer): Promise<string> {
		page = { path, html: await answer.text() };
		if (answer.status() !== 200) throw new Error(`${path}: ${answer.status()}\n${wordsOf(page.html)}`);
		return page.html;
	}

	return { steps, open, send, publish };
}

type Form = { action: string; html: string; carried: Fields };

const formsIn = (html: string): Form[] =>
	[...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
		.filter(([, attributes = '']) => /method="post"/i.test(attributes))
		.map(([, attributes = '', inside = '']) => ({
			action: attribute(attributes, 'action'),
			html: inside,
			carried: carriedIn(inside)
		}));

/** What a form says before anybody has touched it. */
const carriedIn = (html: string): Fields => ({
	...Object.fromEntries(
		[...html.matchAll(/<input\b[^>]*>/g)]
			.filter(([input]) => !/type="(checkbox|radio|file|submit)"/.test(input) || /\schecked\b/.test(input))
			.map(([input]) => [attribute(input, 'name'), attribute(input, 'value')])
	),
	...Object.fromEntries(
		[...html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].map(([, head = '', options = '']) => [
			attribute(head, 'name'),
			attribute(/<option\b[^>]*\sselected\b[^>]*>/.exec(options)?.[0] ?? '', 'value')
		])
	)
});

const attribute = (tag: string, name: string) => unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const unescaped = (text: string) =>
	text
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, '<')
		.replace(/&amp;/g, '&');

const wordsOf = (html: string) =>
	html
		.replace(/<(script|style)\b.*?<\/\1>/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.slice(0, 3000);
