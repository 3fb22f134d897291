import type { Answer, Asker, Asking, Sending } from './asker';
import { setting, someAddress } from './setting';

type Request = Asking & { method: string; body: Body };
type Body = NonNullable<RequestInit['body']> | null;

const MOST_REDIRECTS = 20;

/** Somebody without a browser: keeps cookies as one does, and comes from a network of their own. */
export function visitor(site = setting('URL')): Asker {
	const cookies = new Map<string, string>();
	const address = someAddress();

	async function ask(path: string, { method, body, headers = {}, maxRedirects }: Request): Promise<Answer> {
		let url = new URL(path, site);
		let request: Pick<Request, 'method' | 'body'> = { method, body };
		for (let left = maxRedirects ?? MOST_REDIRECTS; ; left -= 1) {
			const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
			const own = { 'x-forwarded-for': address, cookie, ...headers };
			const response = await fetch(url, { ...request, headers: own, redirect: 'manual' });
			keepCookies(cookies, response);
			const next = response.headers.get('location');
			if (!next || left === 0) return answerOf(url, response);
			url = new URL(next, url);
			request = { method: 'GET', body: null };
		}
	}

	return {
		get: (path, asking) => ask(path, { ...asking, method: 'GET', body: null }),
		post: (path, sending = {}) => ask(path, { ...sending, method: 'POST', body: bodyOf(sending) })
	};
}

function bodyOf({ form, multipart, data }: Sending): Body {
	if (form) return new URLSearchParams(form);
	return multipart ?? (data ? new Uint8Array(data) : null);
}

function keepCookies(cookies: Map<string, string>, { headers }: Response): void {
	for (const line of headers.getSetCookie()) {
		const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
		const ends = /;\s*max-age=(-?\d+)/i.exec(line)?.[1];
		if (value === '' || (ends && Number(ends) <= 0)) cookies.delete(name);
		else cookies.set(name, value);
	}
}

/** Read at once: an answer that nobody reads holds its connection. */
async function answerOf(url: URL, response: Response): Promise<Answer> {
	const bytes = Buffer.from(await response.arrayBuffer());
	return {
		status: () => response.status,
		headers: () => Object.fromEntries(response.headers),
		url: () => url.href,
		text: () => Promise.resolve(bytes.toString('utf8')),
		body: () => Promise.resolve(bytes)
	};
}
