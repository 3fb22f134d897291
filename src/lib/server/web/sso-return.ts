import { refuse } from '$lib/domain/result';
import { spend } from '$lib/server/auth/limits';
import { networkOf } from '$lib/server/auth/network';
import { spendAttempt, type Attempt } from '$lib/server/auth/sso/attempt';
import { exchange } from '$lib/server/auth/sso/exchange';
import type { Identity } from '$lib/server/auth/sso/identity';
import type { SsoSettings } from '$lib/server/env/sso';
import type { Services } from '$lib/server/services';
import { askForLink } from '$lib/server/usecases/account/sso/ask-for-link';
import { signInAtProvider } from '$lib/server/usecases/account/sso/sign-in-at-provider';
import { path } from '$lib/text/path';
import type { RequestEvent } from '@sveltejs/kit';
import { arrivalOf } from './arrival';
import { FAILURES, readBrowser, returnAddress, type Failure } from './sso';
import { writeStep } from './step-cookie';
import { beginVisit } from './visit';

/** Takes whoever comes back from the provider in, or says why not. Returns where they go on. */
export async function comeBack(event: RequestEvent, house: Services, settings: SsoSettings): Promise<string> {
	const browser = readBrowser(event.cookies, house.env);
	const state = event.url.searchParams.get('state') ?? '';
	const attempt = browser && (await spendAttempt(house, browser, state));
	// Begun elsewhere, too long ago, or used before: nothing of it is looked at.
	if (!attempt) return failedAt(event.locals.lang, 'sso_failed');
	const came = await take(event, house, settings, attempt);
	if (!came.ok) return failedAt(attempt.lang, came.refusal);
	return attempt.linksTo === null
		? enter(event, house, attempt, came.value)
		: link(event, house, { ...attempt, userId: attempt.linksTo }, came.value);
}

const failedAt = (lang: Attempt['lang'], failure: Failure): string =>
	path(lang, `/masuk/kantor/gagal?sebab=${FAILURES[failure]}`);

async function take(event: RequestEvent, house: Services, settings: SsoSettings, attempt: Attempt) {
	const network = networkOf(event.getClientAddress());
	const counted = await spend(house, 'sign_in', { network, proved: event.locals.proved === true });
	if (!counted.ok) return refuse(counted.refusal);
	const current = new URL(returnAddress(house.env) + event.url.search);
	const came = await exchange(house, settings, attempt, current);
	// Where the provider does not answer nobody has tried anything, and the password is still to be tried.
	if (came.ok || came.refusal === 'provider_gone') await counted.giveBack();
	return came;
}

async function enter(event: RequestEvent, house: Services, { lang, next }: Attempt, who: Identity): Promise<string> {
	const entered = await signInAtProvider(house, who, arrivalOf(event, house.env));
	if (entered.ok) {
		const start = await beginVisit(event, entered.value.sessionId);
		return next ?? start;
	}
	if (entered.refusal !== 'second_step') return failedAt(lang, entered.refusal);
	writeStep(event.cookies, house.env, entered.ticket);
	return path(lang, `/masuk/langkah${next === null ? '' : `?ke=${encodeURIComponent(next)}`}`);
}

/** Only into the account that has asked, and is signed in here still. */
async function link(
	event: RequestEvent,
	house: Services,
	{ userId, lang }: Attempt & { userId: string },
	identity: Identity
): Promise<string> {
	if (event.locals.user?.id !== userId) return failedAt(lang, 'sso_failed');
	const asked = await askForLink(house, { userId, identity });
	return asked.ok ? path(lang, '/akun/keamanan/kantor?pesan=tautan-diminta') : failedAt(lang, asked.refusal);
}
