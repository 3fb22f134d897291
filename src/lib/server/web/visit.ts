import { isStaff } from '$lib/domain/actor/actor';
import { rememberDevice } from '$lib/server/auth/known-device';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { clearSession, writeSession } from '$lib/server/auth/session-cookie';
import { services, type Services } from '$lib/server/services';
import { signOut } from '$lib/server/usecases/account/revoke-session';
import { tellOfNewDevice } from '$lib/server/usecases/account/tell-of-device';
import { takeOverVoice } from '$lib/server/usecases/account/take-over-voice';
import { path } from '$lib/text/path';
import type { RequestEvent } from '@sveltejs/kit';
import type { User } from 'lucia';
import { takeDraft } from '../usecases/draft/own-draft';
import { forgetPerson } from './forget-person';
import { actorOf, dutyOf } from './hooks/identify';
import { readDeviceMark, writeDeviceMark } from './known-device-cookie';
import { readToken } from './report/draft-cookie';
import { markStaff } from './staff-mark';
import { deviceOf, forgetDevice } from './voice';

/** Where a second step is set up. */
export const SET_UP = '/akun/keamanan/dua-langkah';

/**
 * Gives the browser its new session in place of the one it had, and says where this person begins. Whoever was here
 * before leaves; what was written without an account comes along only where its writer says that it is theirs.
 */
export async function beginVisit(
	event: RequestEvent,
	sessionId: string,
	brings: 'draft' | null = null
): Promise<string> {
	const house = services();
	const keeper = sessionKeeper(house);
	const { locals } = event;
	const before = locals.user;
	await endSession(event);
	writeSession(event.cookies, keeper, sessionId);
	const { user, session } = await keeper.validateSession(sessionId);
	const written = brings && before === null ? readToken(event) : null;
	if (written && user) await takeDraft(house, written, user.id);
	if (before && before.id !== user?.id) locals.leaves = 'words too';
	if (before?.id !== user?.id) await forgetPerson(event);
	locals.user = user;
	locals.session = session;
	if (user) await meetDevice(event, user);
	const { openedThreadId } = locals.actor;
	const actor = actorOf(user, house);
	locals.actor = { ...actor, openedThreadId, desksHere: markStaff(house, event.cookies, actor) };
	return path(user?.lang ?? locals.lang, startOf(event, house));
}

/** Whoever has still to set up a second step is led there. */
function startOf({ locals: { user, actor } }: RequestEvent, house: Services): `/${string}` {
	const duty = user && dutyOf(user, house);
	if (duty?.state === 'due' || duty?.state === 'late') return SET_UP;
	return isStaff(actor) ? '/meja' : '/akun';
}

/** The device is known to the account from now on, and what was said on it without one is the account's. */
async function meetDevice({ cookies }: RequestEvent, user: User): Promise<void> {
	const house = services();
	const { id: userId } = user;
	const device = deviceOf(cookies, house.env);
	if (device) {
		await takeOverVoice(house, { device, userId });
		forgetDevice(cookies, house.env);
	}
	const earlier = readDeviceMark(cookies, house.env);
	// In a demo everybody comes to the same accounts from anywhere.
	if (!house.env.demo && user.appointments.length > 0) await tellOfNewDevice(house, user, earlier);
	const mark = await rememberDevice(house.db, userId, earlier, house.now());
	writeDeviceMark(cookies, house.env, mark);
}

/** Ends the session of this browser, if it has one, and all that it keeps of the person. */
export async function endVisit(event: RequestEvent): Promise<void> {
	await endSession(event);
	await forgetPerson(event);
}

async function endSession({ cookies, locals }: RequestEvent): Promise<void> {
	const house = services();
	if (locals.session) await signOut(house, locals.session);
	clearSession(cookies, sessionKeeper(house));
}
