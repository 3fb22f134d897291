import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { cookieName } from '../auth/cookie-names';
import { readTrackingToken, trackingToken } from '../identity/access-code';
import { createSeal } from '../identity/seal';
import type { Services } from '../services';

const OPEN_FOR_S = 2 * 60 * 60;

type House = Pick<Services, 'db' | 'env' | 'now'>;
type Visit = Pick<RequestEvent, 'cookies' | 'locals'>;

const nameIn = (secure: boolean): string => cookieName('masukan', secure);
const options = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

/** Lets this browser stand for the guest who wrote one input, for two hours, or until somebody else is there. */
export function openInput(
	{ env, now }: House,
	{ cookies, locals }: Visit,
	input: { postId: string; codeHash: string }
) {
	const expiresAt = new Date(now().getTime() + OPEN_FOR_S * 1000);
	const opened = { threadId: input.postId, codeHash: input.codeHash, userId: locals.actor.userId, expiresAt };
	const token = trackingToken(createSeal(env.secret), opened);
	cookies.set(nameIn(env.secure), token, { ...options(env.secure), maxAge: OPEN_FOR_S });
}

export const closeInput = ({ env }: Pick<House, 'env'>, cookies: Cookies): void =>
	cookies.delete(nameIn(env.secure), options(env.secure));

/** The post of the input that a code has opened in this browser, for this person. */
export async function readOpenedInput({ db, env, now }: House, { cookies, locals }: Visit): Promise<string | null> {
	const token = cookies.get(nameIn(env.secure));
	const opened = token ? readTrackingToken(createSeal(env.secret), token, now()) : null;
	if (!opened || opened.userId !== locals.actor.userId) return null;
	locals.personal = true;
	const guest = await db
		.selectFrom('guest')
		.select('post_id as postId')
		.where('post_id', '=', opened.threadId)
		.where('code_hash', '=', opened.codeHash)
		.executeTakeFirst();
	return guest?.postId ?? null;
}
