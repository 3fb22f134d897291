import type { Appointment } from '$lib/domain/actor/actor';
import type { SecondStepRule } from '$lib/domain/actor/second-step';
import type { DecidedSanction } from '$lib/domain/moderation/sanction';
import type { Lang } from '$lib/domain/language';
import type { Services } from '$lib/server/services';
import { Lucia, TimeSpan } from 'lucia';
import { cookieName } from './cookie-names';
import { makeSessionAdapter } from './lucia-adapter';
import type { OfProvider } from './sso/identity';
import { wallClock } from './wall-clock';

type SessionAttributes = {
	createdAt: Date;
	device: string;
	place?: string;
	/** When whoever sits there last proved who they are; null in a session of an earlier version. */
	provedAt?: Date | null;
	/** In which session at the provider of their office it began; such a one lasts a working day. */
	sso?: OfProvider | null;
};
type UserAttributes = {
	email: string;
	name: string;
	lang: Lang;
	emailConfirmed: boolean;
	/** All of them, expired ones too: which hold today is for whoever knows what day it is. */
	appointments: Appointment[];
	/** What was ever decided to keep them from writing and was not taken back: what holds now is for whoever knows the time. */
	sanctions: DecidedSanction[];
	/** Whether they sign in with more than a password. */
	secondStep: boolean;
	secondStepRule: SecondStepRule;
	/** How many of their own reports wait for them. */
	waiting: number;
};

/**
 * The only file that knows Lucia, which its author has stopped at this version: what replaces it one day is written here.
 * A session lasts 14 days and is extended when used in its second half.
 */
export const sessionKeeper = ({ db, env: { secure } }: { db: Services['db']; env: Pick<Services['env'], 'secure'> }) =>
	new Lucia(makeSessionAdapter(db, wallClock), {
		sessionExpiresIn: new TimeSpan(14, 'd'),
		sessionCookie: { name: cookieName('session', secure), attributes: { secure, sameSite: 'lax', path: '/' } },
		getSessionAttributes: ({ createdAt, device, place, provedAt, sso }) => ({
			createdAt,
			device,
			place,
			provedAt,
			sso
		}),
		getUserAttributes: (attributes) => attributes
	});

export type SessionKeeper = ReturnType<typeof sessionKeeper>;

declare module 'lucia' {
	interface Register {
		Lucia: SessionKeeper;
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: UserAttributes;
	}
}
