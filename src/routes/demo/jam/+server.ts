import { CLOCK_STEPS, leaveNews, moveClock, resetUnderWay } from '$lib/server/demo';
import { services } from '$lib/server/services';
import { localPath } from '$lib/server/web/local-path';
import { error, redirect, type RequestHandler } from '@sveltejs/kit';

/** Moves the demo's time on and returns to where one came from. Outside demo mode this address does not exist. */
export const POST: RequestHandler = async ({ request, cookies }) => {
	const house = services();
	if (!house.env.demo) error(404);
	if (resetUnderWay()) redirect(303, '/demo/ulang');
	const form = await request.formData();
	const step = CLOCK_STEPS.find((known) => known === form.get('langkah'));
	if (!step) error(422);
	const answer = await moveClock(house, step);
	if (!answer.ok) error(404);
	leaveNews(cookies, { what: 'clock', moved: answer.value.moved }, house.env.secure);
	redirect(303, localPath(String(form.get('back') ?? '')) ?? '/');
};
