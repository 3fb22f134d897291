import { CHANGE_PASSWORD } from '$lib/forms/account/password';
import { END_OTHER_SESSIONS, END_SESSION } from '$lib/forms/account/session';
import { button } from '$lib/forms/kit/form';
import { listMySessions } from '$lib/server/queries/account/my-sessions';
import { services } from '$lib/server/services';
import { changePassword } from '$lib/server/usecases/account/change-password';
import { revokeOtherSessions, revokeSession } from '$lib/server/usecases/account/revoke-session';
import { keepLocked } from '$lib/server/usecases/account/unlock';
import { isAssented } from '$lib/domain/actor/unlocking';
import { findUnlocking } from '$lib/server/db/unlocking';
import { readDeviceMark } from '$lib/server/web/known-device-cookie';
import { formAction } from '$lib/server/web/form-action';
import { requireUser } from '$lib/server/web/require-user';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { session, user } = requireUser(event);
	const house = services();
	const [sessions, unlocking] = await Promise.all([listMySessions(house, session), findUnlocking(house.db, user.id)]);
	const outcome = event.url.searchParams.get('pesan');
	const waits = unlocking && { at: unlocking.dueAt.toISOString(), assented: isAssented(unlocking) };
	const hasOffice = house.env.sso !== null && user.appointments.length > 0;
	return { sessions, unlocking: waits ?? null, outcome, hasOffice };
};

export const actions = {
	sandi: formAction(CHANGE_PASSWORD, {
		open: (event: RequestEvent) => requireUser(event),
		run: ({ house, event, opened, input }) =>
			changePassword(house, { ...opened, ...input, deviceMark: readDeviceMark(event.cookies, house.env) }),
		refused: ({ refusals }) => refusals.account,
		at: {
			wrong_password: 'current',
			too_short: 'password',
			too_long: 'password',
			guessable: 'password',
			like_you: 'password'
		},
		next: () => '/akun/keamanan?pesan=sandi'
	}),
	henti: formAction(button('keep_locked'), {
		open: (event: RequestEvent) => requireUser(event).user.id,
		run: ({ house, opened: userId }) => keepLocked(house, { userId, doerId: userId }),
		refused: ({ refusals }) => refusals.province,
		next: () => '/akun/keamanan?pesan=henti'
	}),
	akhiri: formAction(END_SESSION, {
		open: (event: RequestEvent) => requireUser(event).user.id,
		run: ({ house, opened: userId, input }) => revokeSession(house, { userId, key: input.key ?? '' }),
		refused: ({ refusals }) => refusals.account,
		next: () => '/akun/keamanan?pesan=sesi'
	}),
	'akhiri-lain': formAction(END_OTHER_SESSIONS, {
		open: (event: RequestEvent) => requireUser(event).session,
		run: ({ house, opened: session }) => revokeOtherSessions(house, session),
		next: () => '/akun/keamanan?pesan=sesi'
	})
} satisfies Actions;
