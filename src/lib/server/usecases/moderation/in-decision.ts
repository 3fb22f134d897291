import type { Actor } from '$lib/domain/actor/actor';
import { inOffice, type Capacity } from '$lib/domain/actor/capacity';
import { refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { lockCases } from '../../db/cases';
import { findAppeal, type StoredAppeal } from '../../db/appeals';
import { findDecision, type DecisionHead } from '../../db/decision-head';
import type { Database } from '../../db/schema';
import { agencyOf, findThreadForUpdate, type Thread } from '../../db/threads';
import { isAuthorOf } from '../../identity/decision-author';
import { capacitiesIn } from '../../identity/standing';
import type { NotBegun } from '../in-thread';
import { once } from '../once';
import type { Deps } from '../record';

export type Trx = Transaction<Database>;

/** Something that is done about an entry of the book, with all that was written. */
export type DecisionCommand = {
	number: number;
	doer: Actor;
	/** The input that a guest's code has opened in this browser. */
	openedInput: string | null;
	formKey: string | null;
};

/** An entry of the book under lock, with what it is about and who stands before it. */
export type OpenedDecision = {
	trx: Trx;
	decision: DecisionHead;
	thread: Thread | null;
	capacities: readonly Capacity[];
	isAuthor: boolean;
	/** Whoever does it, with the offices that they have here. */
	judge: Actor;
	appeal: StoredAppeal | null;
	at: Date;
};

export type Done = { number: number };

/**
 * Opens an entry for something that is done about it, in one transaction: its thread locked first, as everywhere, then the
 * entry itself. What is said against a decision about a thread never waits for whether its thread may be read now: whoever
 * wrote hidden words need not see where they stood.
 */
export const inDecision = <Refusal extends string>(
	deps: Deps,
	act: string,
	{ number, doer, openedInput, formKey, ...says }: DecisionCommand,
	work: (opened: OpenedDecision) => Promise<Result<Done, Refusal>>
): Promise<Result<Done, Refusal | NotBegun>> =>
	deps.db.transaction().execute(async (trx): Promise<Result<Done, Refusal | NotBegun>> => {
		const found = await findDecision(trx, number);
		if (!found) return refuse('not_found');
		// What parts reports concerns their whole case.
		if (found.ref && found.act === 'merge') await lockCases(trx, [found.ref]);
		const thread = found.ref ? ((await findThreadForUpdate(trx, found.ref)) ?? null) : null;
		await trx.selectFrom('decision').select('id').where('id', '=', found.id).forNoKeyUpdate().execute();
		const decision = (await findDecision(trx, number)) ?? found;
		const capacities = thread ? await capacitiesIn(trx, { ...thread, agencyId: agencyOf(thread) }, doer) : [];
		const isAuthor = isAuthorOf(decision, { actor: doer, capacities, openedInput });
		const appeal = await findAppeal(trx, decision.id);
		const judge = inOffice(doer, capacities);
		const opened = { trx, decision, thread, capacities, isAuthor, judge, appeal, at: deps.now() };
		return once(trx, deps, { act, doer, formKey, says: { number, ...says } }, () => work(opened));
	});
