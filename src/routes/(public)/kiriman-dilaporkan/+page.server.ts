import { button } from '$lib/forms/kit/form';
import { allow } from '$lib/domain/result';
import { listMyFlags } from '$lib/server/queries/moderation/my-flags';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import { forgetDevice, voiceOf } from '$lib/server/web/voice';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async ({ cookies, locals }) => {
	const { db, env, now } = services();
	const voice = voiceOf({ cookies, locals }, env);
	return {
		flags: voice ? await listMyFlags(db, voice, now()) : [],
		onDevice: voice !== null && locals.actor.userId === null
	};
}) satisfies PageServerLoad;

export const actions = {
	// For whoever shares this device: what it flagged stays, and nobody reads it here any more.
	lupakan: formAction(button('forget_device'), {
		senders: { from: 'guests' },
		open: (event: RequestEvent) => event,
		run: ({ house, event }) => {
			forgetDevice(event.cookies, house.env);
			return Promise.resolve(allow({}));
		},
		next: () => '/kiriman-dilaporkan'
	})
} satisfies Actions;
