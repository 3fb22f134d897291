import { strictest } from '$lib/domain/moderation/sanction';
import { appointmentsOn, VISITOR, type Actor } from '$lib/domain/actor/actor';
import { officesHeld, secondStepDuty, type SecondStepDuty } from '$lib/domain/actor/second-step';
import { dayOf } from '$lib/domain/calendar/zone';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { clearSession, readSessionId, writeSession } from '$lib/server/auth/session-cookie';
import { services, type Services } from '$lib/server/services';
import type { Cookies, Handle } from '@sveltejs/kit';
import type { Session, User } from 'lucia';
import { markStaff } from '../staff-mark';
import { readOpenedThread } from '../tracking-cookie';

/** Who comes: the person behind the session, and the one report that number and access code have opened. */
export const identify: Handle = async ({ event, resolve }) => {
	const house = services();
	const { user, session } = await readSession(house, event.cookies);
	event.locals.user = user;
	event.locals.session = session;
	const actor = actorOf(user, house);
	event.locals.actor = {
		...actor,
		openedThreadId: await readOpenedThread(house, event.cookies, actor.userId),
		desksHere: markStaff(house, event.cookies, actor)
	};
	return resolve(event);
};

type Identified = { user: User; session: Session } | { user: null; session: null };

async function readSession(house: Services, cookies: Cookies): Promise<Identified> {
	const keeper = sessionKeeper(house);
	const sessionId = readSessionId(cookies, keeper);
	if (!sessionId) return { user: null, session: null };
	const identified = await keeper.validateSession(sessionId);
	if (identified.session?.fresh) writeSession(cookies, keeper, sessionId);
	if (!identified.session) clearSession(cookies, keeper);
	return identified;
}

/**
 * The person with the appointments in force today, where today is the day people in the province call so; without those
 * that wait for a second step.
 */
export function actorOf(user: User | null, { now, env }: Pick<Services, 'now' | 'env'>): Actor {
	if (!user) return VISITOR;
	const today = dayOf(now(), env.zone);
	const inForce = appointmentsOn(user.appointments, today);
	return {
		...VISITOR,
		userId: user.id,
		name: user.name,
		appointments: env.demo ? inForce : officesHeld(inForce, user.secondStep, user.secondStepRule, today),
		sanction: strictest(user.sanctions, now())?.act ?? null
	};
}

/** What is asked of a person before they hold their offices. A demo shows the second step, and asks it of nobody. */
export function dutyOf(user: User, { now, env }: Pick<Services, 'now' | 'env'>): SecondStepDuty {
	if (env.demo) return { state: 'free' };
	const today = dayOf(now(), env.zone);
	return secondStepDuty(appointmentsOn(user.appointments, today), user.secondStep, user.secondStepRule, today);
}
