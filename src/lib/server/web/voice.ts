import { keyOf, makeSecret } from '$lib/server/auth/secret-key';
import type { Env } from '$lib/server/env';
import type { Cookies } from '@sveltejs/kit';
import { createSeal } from '../identity/seal';

const YEAR_S = 365 * 24 * 60 * 60;

const deviceCookieName = (secure: boolean): string => (secure ? '__Host-perangkat' : 'perangkat');

type Speaker = { cookies: Cookies; locals: Pick<App.Locals, 'actor'> };

/** Whose voice counts, `user:…` or `device:…`; null for a device that has not spoken yet and therefore has no cookie. */
export function voiceOf({ cookies, locals }: Speaker, { secure }: Pick<Env, 'secure'>): string | null {
	if (locals.actor.userId) return `user:${locals.actor.userId}`;
	const token = cookies.get(deviceCookieName(secure));
	return token ? `device:${keyOf(token)}` : null;
}

/** The same, and gives the device a mark to be known by: only when somebody speaks, never for reading. */
export function makeVoice(speaker: Speaker, env: Pick<Env, 'secure'>, token: string = makeSecret()): string {
	const voice = voiceOf(speaker, env);
	if (voice) return voice;
	const options = { path: '/', httpOnly: true, secure: env.secure, sameSite: 'lax', maxAge: YEAR_S } as const;
	speaker.cookies.set(deviceCookieName(env.secure), token, options);
	return `device:${keyOf(token)}`;
}

/** The same for one form whose button is pressed twice before the first answer has brought the mark. */
export const makeVoiceOfForm = (speaker: Speaker, env: Pick<Env, 'secure' | 'secret'>, formKey: string): string =>
	makeVoice(speaker, env, createSeal(env.secret).mac('device', formKey));
