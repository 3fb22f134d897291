import type { Answer, Asker } from './asker';
import { setting } from './setting';

type Fields = Record<string, string>;

/** Sends a form as a browser without script does, and does not follow where the answer leads. */
export function post(asker: Asker, path: string, form: Fields | FormData): Promise<Answer> {
	const body = form instanceof FormData ? { multipart: form } : { form };
	return asker.post(path, { ...body, headers: browserHeaders(path), maxRedirects: 0 });
}

/** Sends a form that must be taken, and answers where it leads. */
export async function mustPost(asker: Asker, path: string, form: Fields | FormData): Promise<string> {
	const answer = await post(asker, path, form);
	if (answer.status() === 303) return answer.headers()['location'] ?? '';
	throw new Error(`${path} was answered with ${answer.status()}: ${(await answer.text()).slice(0, 500)}`);
}

/** What a browser says of itself; the site refuses forms from elsewhere by their origin. */
export const browserHeaders = (address = '') => ({
	accept: 'text/html',
	origin: new URL(address, setting('URL')).origin
});
