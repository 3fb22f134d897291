import type { RequestEvent } from '@sveltejs/kit';
import page from '../../../../error.html?raw';
import { lastForm } from '../form/last-form';

/** Only its own form may be sent from it, and only where it came from. */
const MAY_SEND =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * The page that needs nothing: no database, no route. It carries the number under which the log tells more, and whatever
 * was typed into the form that it answers.
 */
export async function lastPage(
	event: RequestEvent,
	status: number,
	headers: Record<string, string> = {}
): Promise<Response> {
	const { requestId, lang } = event.locals;
	const form = await lastForm(event, status);
	const html = form
		? page.replace(/<main>.*<\/main>/s, () => `<main>${form}</main>`).replace('lang="id"', `lang="${lang}"`)
		: page.replace('%sveltekit.status%', `${status}`).replace('%sveltekit.error.message%', requestId);
	return new Response(html, {
		status,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			...(form && { 'content-security-policy': MAY_SEND }),
			...headers
		}
	});
}
