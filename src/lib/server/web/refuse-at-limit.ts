import { PROOF } from '$lib/domain/limit/challenge';
import { error, type RequestEvent } from '@sveltejs/kit';
import type { TooMany } from '../auth/limits';
import { challengeFor } from '../auth/proof-of-work';
import type { Services } from '../services';
import { limitTold } from './form/limit-told';
import { wordIn } from './form/sent';

/**
 * Says on a page of its own why a button without one did nothing, until when, and what can be done: where neighbours share
 * the limit, the same press again, with a proof.
 */
export async function refuseAtLimit(
	house: Pick<Services, 'now' | 'env'>,
	event: RequestEvent,
	{ reached }: TooMany
): Promise<never> {
	const told = limitTold(house, event, reached, false);
	const { posted } = event.locals;
	const earlier = posted ? wordIn(posted, PROOF.token) : null;
	const challenge = reached.provable && { challenge: await challengeFor(house, earlier) };
	error(429, { message: told.what, told, ...challenge });
}
