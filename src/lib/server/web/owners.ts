import { isStaff } from '$lib/domain/actor/actor';
import type { RequestEvent } from '@sveltejs/kit';
import type { Owners } from '../auth/limits';
import { networkOf } from '../auth/network';
import type { Env } from '../env';
import { deviceOf } from './voice';

/** Whose budgets a request spends: an account its own, wherever it sits; a guest those of device and network. */
export function ownersOf(
	{ cookies, locals, getClientAddress }: Pick<RequestEvent, 'cookies' | 'locals' | 'getClientAddress'>,
	env: Pick<Env, 'secure'>
): Owners {
	const { actor } = locals;
	const proved = locals.proved === true;
	if (actor.userId) return { account: actor.userId, staff: isStaff(actor) ? actor.userId : null, proved };
	return {
		proved,
		reporter: actor.openedThreadId,
		device: deviceOf(cookies, env),
		network: networkOf(getClientAddress())
	};
}
