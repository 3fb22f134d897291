import { readerOf } from '$lib/domain/actor/reader';
import type { Reached } from '$lib/domain/limit/limits';
import { limitRefusal } from '$lib/text/limit-words';
import { inOneBreath, tell } from '$lib/text/refusal/refusal';
import type { Problem } from './problem';
import type { Writing } from './carry-out';

/** A limit of the forum that was reached, in the words of its pages. */
export function limitProblem(
	{ house: { now, env }, event, words, program }: Writing,
	reached: Reached | undefined
): Problem {
	if (!reached) return { code: 'too_many_attempts' };
	const at = now();
	const seconds = Math.max(1, Math.ceil((reached.until.getTime() - at.getTime()) / 1000));
	const refusal = limitRefusal(reached, { lang: event.locals.lang, zone: env.zone, now: at }, false);
	const told = tell(refusal, readerOf(program.actor), words.refusals.contact);
	return {
		code: 'too_many_attempts',
		detail: inOneBreath(told),
		headers: { 'retry-after': String(seconds) }
	};
}
