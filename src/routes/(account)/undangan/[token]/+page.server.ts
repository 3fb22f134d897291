import { dayOf } from '$lib/domain/calendar/zone';
import { ACCEPT_INVITATION } from '$lib/forms/account/invitation';
import { findTokenOwner } from '$lib/server/auth/email-token';
import { listMyAppointments } from '$lib/server/queries/account/my-appointments';
import { services } from '$lib/server/services';
import { acceptInvitation } from '$lib/server/usecases/account/accept-invitation';
import { arrivalOf } from '$lib/server/web/arrival';
import { formAction } from '$lib/server/web/form-action';
import { beginVisit } from '$lib/server/web/visit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Opening the link changes nothing, since mail programs open links too; sending the form does. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { db, now, env } = services();
	const invited = await findTokenOwner(db, params.token, 'invite', now());
	return {
		invited: invited ? { name: invited.name, email: invited.email } : null,
		appointments: invited ? await listMyAppointments(db, invited.id, dayOf(now(), env.zone)) : [],
		signedInAs: locals.user?.name ?? null
	};
};

export const actions = {
	default: formAction(ACCEPT_INVITATION, {
		senders: { from: 'anyone' },
		open: ({ params }: RequestEvent) => params.token,
		run: ({ house, event, opened: token, input }) =>
			acceptInvitation(house, { token, ...input, ...arrivalOf(event, house.env) }),
		refused: ({ refusals }) => refusals.account,
		at: { too_short: 'password', too_long: 'password', guessable: 'password', like_you: 'password' },
		next: async ({ event }, { sessionId }) => ({ at: await beginVisit(event, sessionId) })
	})
} satisfies Actions;
