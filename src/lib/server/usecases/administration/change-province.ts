import type { Actor } from '$lib/domain/actor/actor';
import { mayChange, mayChangeAny } from '$lib/domain/administration/authority';
import { differencesOf, type Change, type Effect, type Weighed } from '$lib/domain/administration/change';
import { canonicalJson, type Json } from '$lib/domain/canonical-json';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import { findStaff } from '../../auth/staff';
import type { Db } from '../../db/client';
import { newestChange } from '../../db/province-changes';
import type { Database } from '../../db/schema';
import { createSeal } from '../../identity/seal';
import { once } from '../once';
import type { Deps } from '../record';
import { keepChanges } from './keep-changes';

type Trx = Transaction<Database>;

/** Whoever has the machine: what is asked in its shell needs no preview, and is nobody's act. */
export const MACHINE = 'machine' as const;

/** Asked by a command on the server. */
export const byMachine = (reason: string): Asking => ({ doer: MACHINE, formKey: null, reason, mark: null });

/** How a change is asked for. */
export type Asking = {
	doer: Actor | typeof MACHINE;
	formKey: string | null;
	reason: string;
	/** Of the effect that was shown; null: it is shown now, and nothing is changed. */
	mark: string | null;
	/** The newest change of the thing when its form was drawn; null: the form shows nothing that somebody else could have changed. */
	seen?: string | null;
};

/** What is about to be changed, what that reaches, and how it is made once it may be. */
export type Plan = {
	changes: readonly Change[];
	effect: Effect;
	/** Finds or makes, as the change is made, what was shown by another name: an account by its address. */
	identify?: (trx: Trx) => Promise<ReadonlyMap<string, string>>;
	make: (trx: Trx, made: Made) => Promise<unknown>;
};

/** What the change has become: when, its rows in the history, and under which ids. */
export type Made = { at: Date; changeIds: readonly number[]; ids: ReadonlyMap<string, string> };

export type Outcome = { published: true; subjectId: string; count: number } | ({ published: false } & Weighed);
export type ChangeRefusal = 'not_allowed' | 'form_spent' | 'same_province' | 'changed_meanwhile';

const PURPOSE = 'province change';

/**
 * The one way to change the province: it is weighed, shown with what it reaches, and made where exactly that was shown. If it
 * would now reach something else, or somebody else was first, it is shown anew. Author, reason and what stood before are
 * kept with each thing that changed. Whoever began from what somebody else has changed since reads theirs first. Whether its author may is asked of each change, and again as it is made: an office may
 * end in between, and a thing may pass to another agency.
 */
export async function changeProvince<Refusal extends string>(
	deps: Deps,
	asking: Asking,
	weigh: (db: Db) => Promise<Result<Plan, Refusal>>
): Promise<Result<Outcome, Refusal | ChangeRefusal>> {
	const { doer, mark, formKey, reason } = asking;
	if (doer !== MACHINE && !mayChangeAny(doer)) return refuse('not_allowed');
	if (doer !== MACHINE && mark === null) return shown(deps, asking, await weighed(deps.db, asking, weigh));
	let anew: Result<Plan, Refusal | ChangeRefusal> | null = null;
	const outcome = await deps.db.transaction().execute(async (trx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended('fkp province', 0))`.execute(trx);
		const sending = { formKey, act: 'change_province', doer: authorOf(doer), says: { reason, mark } };
		return once<Outcome, Refusal | ChangeRefusal | 'anew'>(trx, deps, sending, async () => {
			const plan = await weighed(trx, { ...asking, doer: await askedAnew(trx, deps, doer) }, weigh);
			if (!plan.ok) return plan;
			if (doer === MACHINE || isMarkOf(deps, asking, plan.value))
				return allow(await make(trx, deps, asking, plan.value));
			anew = plan;
			return refuse('anew');
		});
	});
	return anew ? shown(deps, asking, anew) : (outcome as Result<Outcome, Refusal | ChangeRefusal>);
}

const authorOf = (doer: Asking['doer']): Pick<Actor, 'userId'> => (doer === MACHINE ? { userId: null } : doer);

/** With the offices that are held now. */
const askedAnew = async (trx: Trx, deps: Deps, doer: Asking['doer']): Promise<Asking['doer']> =>
	doer === MACHINE || doer.userId === null ? doer : findStaff({ ...deps, db: trx }, doer.userId);

async function weighed<Refusal extends string>(
	db: Db,
	{ doer, seen = null }: Asking,
	weigh: (db: Db) => Promise<Result<Plan, Refusal>>
): Promise<Result<Plan, Refusal | ChangeRefusal>> {
	const plan = await weigh(db);
	if (!plan.ok) return plan;
	const { changes } = plan.value;
	if (doer !== MACHINE && !changes.every((change) => mayChange(doer, change))) return refuse('not_allowed');
	if (seen !== null && changes[0] && seen !== (await newestChange(db, changes[0]))) return refuse('changed_meanwhile');
	return changes.every((change) => differencesOf(change).length === 0) ? refuse('same_province') : plan;
}

function shown<Refusal extends string>(
	deps: Deps,
	asking: Asking,
	plan: Result<Plan, Refusal>
): Result<Outcome, Refusal> {
	if (!plan.ok) return plan;
	const { changes, effect } = plan.value;
	const mark = markOf(deps, asking, plan.value);
	return allow({ published: false, changes, effect, mark, isAnew: asking.mark !== null });
}

/** Names exactly this change with exactly this effect, for exactly this person. */
const markOf = ({ env }: Deps, { doer }: Asking, plan: Plan): string =>
	createSeal(env.secret).mac(PURPOSE, saidBy(doer, plan));

const isMarkOf = ({ env }: Deps, { doer, mark }: Asking, plan: Plan): boolean =>
	mark !== null && createSeal(env.secret).hasMac(PURPOSE, saidBy(doer, plan), mark);

const saidBy = (doer: Asking['doer'], { changes, effect }: Plan): string =>
	canonicalJson(JSON.parse(JSON.stringify({ changes, effect, by: authorOf(doer).userId })) as Json);

async function make(trx: Trx, deps: Deps, { doer, reason }: Asking, plan: Plan): Promise<Outcome> {
	const at = deps.now();
	const ids = (await plan.identify?.(trx)) ?? new Map<string, string>();
	const changes = plan.changes
		.filter((change) => differencesOf(change).length > 0)
		.map((change) => ({ ...change, subjectId: ids.get(change.subjectId) ?? change.subjectId }));
	const changeIds = await keepChanges(trx, {
		at,
		byUserId: authorOf(doer).userId,
		reason,
		changes,
		effect: plan.effect
	});
	await plan.make(trx, { at, changeIds, ids });
	return { published: true, subjectId: changes[0]?.subjectId ?? '', count: changes.length };
}
