import type { Actor } from '$lib/domain/actor/actor';
import { mayKeepRules } from '$lib/domain/routing/keeper';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { WrittenRule } from '$lib/domain/routing/rule';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { findNewest, listRules } from '../../db/search/routing-book';
import { asRow, listDraft, lockRouting, stateOf } from '../../db/search/routing-draft';
import { once } from '../once';
import type { Deps } from '../record';

type Trx = Transaction<Database>;
type Keeping = { doer: Actor; formKey: string | null };
type Written = Result<object, 'not_allowed' | 'form_spent'>;

/** Begins the next version with the rules of the newest one, where nobody has begun yet. */
export const beginDraft = (deps: Deps, { doer, formKey }: Keeping): Promise<Written> =>
	inDraft(deps, { doer, formKey, act: 'begin_routing', says: {} }, async (trx) => {
		if ((await listDraft(trx)).length > 0) return allow({});
		const newest = await findNewest(trx);
		await write(trx, newest ? await listRules(trx, newest.version) : []);
		return allow({});
	});

/** Puts other rules in the place of the whole draft. */
export const replaceDraft = (
	deps: Deps,
	{ doer, formKey, rules }: Keeping & { rules: readonly WrittenRule[] }
): Promise<Written> =>
	inDraft(deps, { doer, formKey, act: 'import_routing', says: { rules } }, async (trx) => {
		await trx.deleteFrom('routing_draft').execute();
		await write(trx, rules);
		return allow({});
	});

type Saving = Keeping & {
	rule: WrittenRule;
	/** The rule that is changed, and as what it was shown; null adds one. */
	changes: { id: string; state: string | null } | null;
};

/** Adds a rule to the draft or changes one, unless somebody else has changed it since the form was drawn. */
export const saveRule = (
	deps: Deps,
	{ doer, formKey, rule, changes }: Saving
): Promise<Result<object, 'not_allowed' | 'form_spent' | 'not_found' | 'changed_meanwhile'>> =>
	inDraft(deps, { doer, formKey, act: 'save_routing', says: { rule, id: changes?.id ?? null } }, async (trx) => {
		if (changes === null) {
			await write(trx, [rule]);
			return allow({});
		}
		const standing = (await listDraft(trx)).find(({ id }) => id === changes.id);
		if (!standing) return refuse('not_found');
		if (changes.state !== null && changes.state !== stateOf([standing])) return refuse('changed_meanwhile');
		await trx.updateTable('routing_draft').set(asRow(rule)).where('id', '=', changes.id).execute();
		return allow({});
	});

/** Takes a rule out of the draft; one that is gone is out already. */
export const removeRule = (deps: Deps, { doer, id }: { doer: Actor; id: string }): Promise<Written> =>
	inDraft(deps, { doer, formKey: null, act: 'remove_routing', says: { id } }, async (trx) => {
		await trx.deleteFrom('routing_draft').where('id', '=', id).execute();
		return allow({});
	});

function inDraft<Refusal extends string>(
	deps: Deps,
	{ doer, formKey, act, says }: Keeping & { act: string; says: object },
	work: (trx: Trx) => Promise<Result<object, Refusal>>
): Promise<Result<object, Refusal | 'not_allowed' | 'form_spent'>> {
	if (!mayKeepRules(doer)) return Promise.resolve(refuse('not_allowed'));
	return deps.db.transaction().execute(async (trx) => {
		await lockRouting(trx);
		return once(trx, deps, { formKey, act, doer, says }, () => work(trx));
	});
}

/** One after the other, for their order is their numbers. */
async function write(trx: Trx, rules: readonly WrittenRule[]): Promise<void> {
	for (const rule of rules) await trx.insertInto('routing_draft').values(asRow(rule)).execute();
}
