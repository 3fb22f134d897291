import { isStaff } from '$lib/domain/actor/actor';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { clearSession, writeSession } from '$lib/server/auth/session-cookie';
import { services } from '$lib/server/services';
import { signOut } from '$lib/server/usecases/account/revoke-session';
import { path } from '$lib/text/path';
import type { RequestEvent } from '@sveltejs/kit';
import { actorOf } from './hooks/identify';
import { markStaff } from './staff-mark';

/** Gives the browser its new session in place of the one it had, and says where this person begins. */
export async function beginVisit(event: RequestEvent, sessionId: string): Promise<string> {
	const house = services();
	const keeper = sessionKeeper(house);
	await endVisit(event);
	writeSession(event.cookies, keeper, sessionId);
	const { locals } = event;
	const { user, session } = await keeper.validateSession(sessionId);
	locals.user = user;
	locals.session = session;
	const actor = actorOf(user, house);
	locals.actor = {
		...actor,
		openedThreadId: locals.actor.openedThreadId,
		desksHere: markStaff(house, event.cookies, actor)
	};
	return path(user?.lang ?? locals.lang, isStaff(locals.actor) ? '/meja' : '/akun');
}

/** Ends the session of this browser, if it has one. */
export async function endVisit({ cookies, locals }: RequestEvent): Promise<void> {
	const house = services();
	if (locals.session) await signOut(house, locals.session);
	clearSession(cookies, sessionKeeper(house));
}
