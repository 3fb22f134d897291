import { AsyncLocalStorage } from 'node:async_hooks';

type Look = { known: Map<object, Promise<unknown>>; isOver: boolean };
const looks = new AsyncLocalStorage<Look>();

/**
 * All that is asked within is asked as of one moment: what one part of a page has read, its other parts are given. Only for
 * what changes nothing, for whoever changes something has to see what they changed.
 */
export async function inOneLook<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> {
	const look: Look = { known: new Map(), isOver: false };
	try {
		return await looks.run(look, work);
	} finally {
		// What was begun meanwhile and goes on is of no moment any more.
		look.isOver = true;
	}
}

/** The same answer for whoever asks the same in one look; outside of any each asks for itself. */
export function onceALook<Answer>(question: object, ask: () => Promise<Answer>): Promise<Answer> {
	const look = looks.getStore();
	if (!look || look.isOver) return ask();
	const known = look.known.get(question) as Promise<Answer> | undefined;
	if (known) return known;
	const asked = ask();
	look.known.set(question, asked);
	asked.catch(() => look.known.delete(question));
	return asked;
}
