import type { Lang } from '$lib/domain/language';
import type { Db } from '$lib/server/db/client';
import type { Env } from '$lib/server/env';
import { createSeal } from '$lib/server/identity/seal';
import { createHmac } from 'node:crypto';
import { keyOf, makeSecret } from '../secret-key';
import { wallClock } from '../wall-clock';
import { spendOnce } from './spent';

const LASTS_MS = 10 * 60_000;

/** What somebody goes to the provider for. */
type Aim = {
	/** A link is asked for by an account. */
	linksTo: string | null;
	/** Where they go on when they are back. */
	next: string | null;
	lang: Lang;
};

/** `challenge` of the verifier and `nonce` go along to the provider; the verifier never does. */
export type Attempt = Aim & { state: string; nonce: string; verifier: string };

type House = Pick<Env, 'secret'>;
type Drawn = Aim & { id: string; until: number };

const contextOf = (browser: string) => `sso state ${keyOf(browser)}`;
const derive = (browser: string, use: string, id: string) =>
	createHmac('sha256', browser).update(`${use}\n${id}`).digest('base64url');

const attemptOf = (browser: string, state: string, { linksTo, next, lang, id }: Drawn): Attempt => ({
	linksTo,
	next,
	lang,
	state,
	nonce: derive(browser, 'nonce', id),
	verifier: derive(browser, 'verifier', id)
});

/**
 * Begins a way to the provider and back, for the one browser that holds this secret. All of it lies sealed in its `state`, so that
 * pressing a button writes nothing, and tabs do not disturb each other.
 */
export function beginAttempt({ secret }: House, browser: string, aim: Aim): Attempt {
	const drawn = { ...aim, id: makeSecret(), until: wallClock().getTime() + LASTS_MS };
	const state = createSeal(secret).seal(contextOf(browser), drawn).toString('base64url');
	return attemptOf(browser, state, drawn);
}

/** The way that comes back here, if it was begun by this browser, within ten minutes, and did not come back before. */
export async function spendAttempt(
	{ db, env }: { db: Db; env: House },
	browser: string,
	state: string
): Promise<Attempt | null> {
	const drawn = opened(env, browser, state);
	if (!drawn || drawn.until <= wallClock().getTime()) return null;
	const isFirst = await spendOnce(db, { what: 'state', text: drawn.id, until: new Date(drawn.until) });
	return isFirst ? attemptOf(browser, state, drawn) : null;
}

function opened({ secret }: House, browser: string, state: string): Drawn | null {
	try {
		return createSeal(secret).open(contextOf(browser), Buffer.from(state, 'base64url')) as Drawn;
	} catch {
		return null;
	}
}
