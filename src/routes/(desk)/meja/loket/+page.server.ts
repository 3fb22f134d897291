import { allow } from '$lib/domain/result';
import { COUNTER } from '$lib/forms/report/counter';
import { services } from '$lib/server/services';
import { beginAtCounter } from '$lib/server/usecases/draft/counter';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { isLeftAtCounter } from '$lib/server/usecases/draft/receipt';
import { forgetPerson } from '$lib/server/web/forget-person';
import { formAction } from '$lib/server/web/form-action';
import { readWriter, writeToken } from '$lib/server/web/report/draft-cookie';
import { requireUser } from '$lib/server/web/require-user';
import { requireStaff } from '../../require-staff';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async (event) => {
	requireStaff(event);
	const house = services();
	const writer = readWriter(event);
	const draft = writer && (await findDraft(house, writer));
	const left = draft ? isLeftAtCounter(draft, house.now()) : false;
	if (left) await forgetPerson(event);
	const asked = event.url.searchParams;
	return {
		underWay: !left && draft?.atCounter === true,
		idle: left || asked.has('diam'),
		ready: asked.has('siap')
	};
}) satisfies PageServerLoad;

function openCounter(event: RequestEvent): string {
	requireStaff(event);
	return requireUser(event).user.id;
}

export const actions = {
	default: formAction(COUNTER, {
		open: openCounter,
		run: async ({ house, event, opened: userId, input }) => {
			await forgetPerson(event);
			return allow(await beginAtCounter(house, userId, input.bahasa));
		},
		next: ({ event }, { token }) => {
			writeToken(event, token);
			return '/lapor';
		}
	})
} satisfies Actions;
