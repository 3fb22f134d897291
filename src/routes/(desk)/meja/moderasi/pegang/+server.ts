import { parseTarget } from '$lib/forms/queue-decision';
import { services } from '$lib/server/services';
import { releaseItem, takeItem } from '$lib/server/usecases/queue/lease';
import { error } from '@sveltejs/kit';
import { requireModerator } from '../../../require-moderator';
import type { RequestHandler } from './$types';

/** While its page is open and somebody works on it, a claim goes on; when they leave, it ends. 204, or 409 where it is lost. */
export const POST: RequestHandler = async (event) => {
	const { userId } = requireModerator(event);
	const form = await event.request.formData();
	const target = parseTarget(String(form.get('butir') ?? ''));
	if (!target) error(422);
	if (form.get('lepas')) {
		await releaseItem(services(), target, userId);
		return new Response(null, { status: 204 });
	}
	return new Response(null, { status: (await takeItem(services(), target, userId)) ? 204 : 409 });
};
