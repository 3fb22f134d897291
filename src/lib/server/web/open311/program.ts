import type { Scope } from '$lib/domain/api/scope';
import type { Reached } from '$lib/domain/limit/limits';
import type { Program } from '$lib/server/auth/api-key';
import type { Services } from '$lib/server/services';
import { oneFault, type Asked, type Fault } from './answer';

/** The program that asks, where it may do this; else why not, in the words of a fault. */
export function programFor({ program, words }: Asked, ...scopes: Scope[]): Program | Fault {
	if (!program) return oneFault(403, words.fault.no_key);
	return program.scopes.some((scope) => scopes.includes(scope)) ? program : oneFault(403, words.fault.no_scope);
}

/** A limit of the forum that was reached, and for how long. */
export const limitFault = (
	{ house, words }: { house: Pick<Services, 'now'>; words: Asked['words'] },
	reached: Reached | undefined
): Fault => ({
	...oneFault(429, words.fault.too_often),
	headers: { 'retry-after': String(secondsUntil(reached?.until, house.now())) }
});

const secondsUntil = (until: Date | undefined, now: Date): number =>
	until ? Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)) : 60;
