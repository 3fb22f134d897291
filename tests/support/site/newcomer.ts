import type { Answer, Asker } from './asker';
import { formOn } from './forms-on';
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
		const form = formOn(page, Object.keys({ ...fields, ...press }));
		const answer = await post(asker, form.to, { ...form.carried, ...fields, ...press });
		const next = answer.headers()['location'];
		return next ? look(next, await asker.get(next)) : look(form.to, answer);
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

const wordsOf = (html: string) =>
	html
		.replace(/<(script|style)\b.*?<\/\1>/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.slice(0, 3000);
