import { LISTS } from './front-door/kept-pages';

type Maker = { locals: Pick<App.Locals, 'madeOf'> };

/**
 * Says that the answer is the same for everybody who reads without a name, and changes with these threads alone: so it can
 * be kept. What says neither this nor the other is made anew each time.
 */
export function madeOfThreads({ locals }: Maker, threadIds: readonly string[]): void {
	locals.madeOf = threadIds;
}

/** The same of lists and figures, which anything in any thread changes. */
export function madeOfLists({ locals }: Maker): void {
	locals.madeOf = [LISTS];
}
