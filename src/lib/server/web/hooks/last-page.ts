import page from '../../../../error.html?raw';

/** The page that needs nothing: no database, no catalogue, no route. It carries the number under which the log tells more. */
export const lastPage = (status: number, requestId: string, headers: Record<string, string> = {}): Response =>
	new Response(page.replace('%sveltekit.status%', `${status}`).replace('%sveltekit.error.message%', requestId), {
		status,
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }
	});
