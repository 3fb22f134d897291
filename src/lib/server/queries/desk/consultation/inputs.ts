import type { Capacity } from '$lib/domain/actor/capacity';
import type { DeskInputs } from '$lib/forms/consultation/input/desk-inputs';
import type { Db } from '$lib/server/db/client';
import { findInput, listInputs, type InputPage } from '../../consultation/input/inputs';

/** As many as can be looked over before one answer is written for a group of them. */
const A_PAGE = 50;

/** The inputs of a facilitator's list: those without an answer, those that wait to be let in, all, or the one asked for. */
export async function listDeskInputs(
	db: Db,
	threadId: string,
	{ list, number, older, newer }: DeskInputs,
	capacities: readonly Capacity[]
): Promise<InputPage> {
	if (number !== null) {
		const found = await findInput(db, threadId, number, capacities);
		return { inputs: found ? [found.input] : [], older: null, newer: null };
	}
	const filter = { kind: null, unsur: null, provision: null, order: 'newest' as const, older, newer };
	const answer = list === 'unanswered' ? ('unanswered' as const) : null;
	return listInputs(db, threadId, { ...filter, answer }, capacities, { only: list === 'held', limit: A_PAGE });
}
