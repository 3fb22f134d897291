import { keyOf, makeSecret } from '$lib/server/auth/secret-key';
import type { Env } from '$lib/server/env';
import { redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { cookieName } from '../auth/cookie-names';
import { createSeal } from '../identity/seal';
import { KEY } from './form/sent';

const YEAR_S = 365 * 24 * 60 * 60;

const deviceCookieName = (secure: boolean): string => cookieName('perangkat', secure);
const options = (secure: boolean) => ({ path: '/', httpOnly: true, secure, sameSite: 'lax' }) as const;

type Speaker = { cookies: Cookies; locals: Pick<App.Locals, 'actor' | 'personal'> };

/** The device that this browser has spoken from, as it is kept; null where it has not spoken yet. */
export function deviceOf(cookies: Cookies, { secure }: Pick<Env, 'secure'>): string | null {
	const token = cookies.get(deviceCookieName(secure));
	return token ? keyOf(token) : null;
}

/** Whose voice counts, `user:…` or `device:…`; null for a device that has not spoken yet and therefore has no cookie. */
export function voiceOf({ cookies, locals }: Speaker, env: Pick<Env, 'secure'>): string | null {
	if (locals.actor.userId) return `user:${locals.actor.userId}`;
	const device = deviceOf(cookies, env);
	if (device) locals.personal = true;
	return device ? `device:${device}` : null;
}

/**
 * The same, and gives the device a mark to be known by: only when somebody speaks, never for reading. The mark follows from
 * the form, so that of a button that is pressed twice before the first answer has brought the mark both have one voice.
 */
export function makeVoiceOfForm(speaker: Speaker, env: Pick<Env, 'secure' | 'secret'>, formKey: string): string {
	const voice = voiceOf(speaker, env);
	if (voice) return voice;
	const token = createSeal(env.secret).mac('device', formKey);
	speaker.cookies.set(deviceCookieName(env.secure), token, { ...options(env.secure), maxAge: YEAR_S });
	return `device:${keyOf(token)}`;
}

/** The device behind such a voice; null for an account. */
export function makeDeviceOfForm(
	speaker: Speaker,
	env: Pick<Env, 'secure' | 'secret'>,
	formKey: string
): string | null {
	const voice = makeVoiceOfForm(speaker, env, formKey);
	return voice.startsWith('device:') ? voice.slice('device:'.length) : null;
}

/**
 * The same for a button on a page that draws no key, because it is the same for all who read it. A device without a mark is
 * sent round once, with its mark and a key, and only what then comes is counted: a browser follows the last press alone.
 */
export function makeVoiceOfButton(
	event: Speaker & Pick<RequestEvent, 'url'>,
	env: Pick<Env, 'secure' | 'secret'>,
	drawnKey: string | null
): string {
	const known = voiceOf(event, env);
	if (known) return known;
	const key = drawnKey ?? event.url.searchParams.get(KEY);
	if (key) return makeVoiceOfForm(event, env, key);
	const formKey = makeSecret();
	makeVoiceOfForm(event, env, formKey);
	redirect(307, `${event.url.pathname}?${new URLSearchParams([...event.url.searchParams, [KEY, formKey]])}`);
}

/** Forgets the mark of this device: what it said belongs to an account from now on. */
export const forgetDevice = (cookies: Cookies, { secure }: Pick<Env, 'secure'>): void =>
	cookies.delete(deviceCookieName(secure), options(secure));
