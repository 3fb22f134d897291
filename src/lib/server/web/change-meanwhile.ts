import { changedMeanwhile, type Facts, type Subject } from '$lib/domain/administration/change';
import { typedAgain } from '$lib/forms/administration/asking';
import type { Fields, Form, InputOf } from '$lib/forms/kit/form';
import { adminTextFor } from '$lib/text/admin-catalogue';
import type { RequestEvent } from '@sveltejs/kit';
import { factsWhen, newestChange } from '../db/province-changes';
import type { Services } from '../services';
import type { Saved } from './form/words';

/** A thing of the province as it stands, by the names of its form. */
export type Standing = {
	subject: Subject;
	subjectId: string;
	facts: Facts;
	/** Facts that are names of something, in words. */
	names?: Facts;
};

type Given<F extends Fields> = { house: Services; event: RequestEvent; input: InputOf<F>; state: string | null };

/**
 * A thing as its form would show it now. Only what somebody else changed since the form was drawn is told of it, and what its
 * writer left alone of that is taken from them.
 */
export async function savedMeanwhile<F extends Fields>(
	{ fields }: Form<string, F>,
	{ house: { db }, event, input, state }: Given<F>,
	{ facts, names = {}, ...thing }: Standing
): Promise<Saved<F>> {
	const drawn = (state && (await factsWhen(db, thing, state))) || facts;
	const typed = typedAgain(fields, input) as Facts;
	const { theirs, untouched } = changedMeanwhile({ drawn, saved: facts, typed });
	const { on } = adminTextFor(event.locals.lang).province.asking;
	const ticked = Object.entries(theirs).flatMap(([name, value]) => (value === 'on' ? [[name, on]] : []));
	return {
		typed: asked(fields, theirs),
		untouched: asked(fields, untouched),
		names: { ...(Object.fromEntries(ticked) as Facts), ...names },
		state: await newestChange(db, thing)
	} as Saved<F>;
}

const asked = (fields: Fields, facts: Facts): Facts =>
	Object.fromEntries(Object.entries(facts).filter(([name]) => name in fields));
