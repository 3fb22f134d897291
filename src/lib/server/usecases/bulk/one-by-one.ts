import type { Result } from '$lib/domain/result';
import { createHash } from 'node:crypto';

export type Refused<Item, Refusal extends string> = { item: Item; refusal: Refusal };

type Work<Item, Refusal extends string> = {
	items: readonly Item[];
	/** Of the form that names them all. */
	formKey: string;
	nameOf: (item: Item) => string;
	/** The act on one of them, as if a form of its own had been sent. */
	act: (item: Item, formKey: string) => Promise<Result<unknown, Refusal>>;
	/** Hears what became of one, before the next begins. */
	became?: (item: Item, refusal: Refusal | null) => Promise<unknown>;
};

/**
 * Does one thing to several, one after the other: each is an act of its own with its event and its letters, and one that is
 * refused holds up none of the others. Each has a key that follows from that of the form, so that work that was cut off is
 * begun again and does only what was not done.
 */
export async function oneByOne<Item, Refusal extends string>({
	items,
	formKey,
	nameOf,
	act,
	became
}: Work<Item, Refusal>): Promise<{ done: Item[]; refused: Refused<Item, Refusal>[] }> {
	const outcome: { done: Item[]; refused: Refused<Item, Refusal>[] } = { done: [], refused: [] };
	for (const item of items) {
		const result = await act(item, keyOf(formKey, nameOf(item)));
		if (result.ok) outcome.done.push(item);
		else outcome.refused.push({ item, refusal: result.refusal });
		await became?.(item, result.ok ? null : result.refusal);
	}
	return outcome;
}

/** The same for the same form and thing; Postgres reads a uuid without its hyphens. */
const keyOf = (formKey: string, name: string): string =>
	createHash('sha256').update(`${formKey} ${name}`).digest('hex').slice(0, 32);
