import { leaveNews, resetDemo, resetUnderWay, stateOfDemo } from '$lib/server/demo';
import { services } from '$lib/server/services';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Asks first; then, until all is sown, says how far it has come. */
export const load = (async ({ url, cookies, locals, setHeaders }) => {
	const { env, db } = services();
	if (!env.demo) error(404);
	const underWay = resetUnderWay();
	const awaited = !underWay && url.searchParams.has('tunggu');
	const whole = awaited && (await stateOfDemo({ db })) === 'sown';
	if (whole) {
		leaveNews(cookies, { what: 'reset' }, env.secure);
		redirect(303, path(locals.lang, '/'));
	}
	// Renews the page without script until there is nothing left to wait for.
	if (underWay) setHeaders({ refresh: '2' });
	return { underWay, failed: awaited, reports: env.seedThreads };
}) satisfies PageServerLoad;

export const actions = {
	default: ({ locals }) => {
		const house = services();
		if (!house.env.demo) error(404);
		resetDemo(house).catch((fault: unknown) => house.log.error('the demo could not begin anew', { error: fault }));
		redirect(303, path(locals.lang, '/demo/ulang?tunggu'));
	}
} satisfies Actions;
