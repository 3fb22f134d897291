import type { Actor } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { mayPublishRules } from '$lib/domain/routing/keeper';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { findNewest } from '../../db/search/routing-book';
import { asRow, listDraft, lockRouting, stateOf } from '../../db/search/routing-draft';
import { keepChanges } from '../administration/keep-changes';
import { once } from '../once';
import type { Deps } from '../record';
import { tryRules } from './try-rules';

export type PublishRules = {
	doer: Actor;
	formKey: string | null;
	validFrom: IsoDate;
	/** The decree or other ground. */
	ground: string;
	/** The draft whose trial was shown. */
	state: string | null;
};
export type PublishRulesRefusal =
	'not_allowed' | 'form_spent' | 'no_draft' | 'draft_changed' | 'in_the_past' | 'same_rules';

/**
 * Makes a version of the draft, with what its trial found. Only a draft that was tried as it stands: who publishes has seen
 * what would go elsewhere. What holds by then is not changed, and no report moves; the next ones are advised anew.
 */
export function publishRules(
	deps: Deps,
	{ doer, formKey, ...says }: PublishRules
): Promise<Result<{ version: number }, PublishRulesRefusal>> {
	if (!mayPublishRules(doer)) return Promise.resolve(refuse('not_allowed'));
	return deps.db.transaction().execute(async (trx) => {
		await lockRouting(trx);
		return once(trx, deps, { formKey, act: 'publish_routing', doer, says }, () =>
			publish(trx, deps, { ...says, userId: doer.userId })
		);
	});
}

type Publishing = Pick<PublishRules, 'validFrom' | 'ground' | 'state'> & { userId: string | null };

async function publish(
	trx: Transaction<Database>,
	deps: Deps,
	{ validFrom, ground, state, userId }: Publishing
): Promise<Result<{ version: number }, PublishRulesRefusal>> {
	const at = deps.now();
	const draft = await listDraft(trx);
	if (draft.length === 0) return refuse('no_draft');
	if (state !== stateOf(draft)) return refuse('draft_changed');
	if (validFrom < dayOf(at, deps.env.zone)) return refuse('in_the_past');
	const newest = await findNewest(trx);
	if (newest?.state === state) return refuse('same_rules');
	const { tried, moved } = await tryRules({ ...deps, db: trx }, draft, validFrom);
	const version = (newest?.version ?? 0) + 1;
	const head = { version, ground, tried, moved, valid_from: validFrom, published_at: at, published_by: userId };
	await trx.insertInto('routing_version').values(head).execute();
	await trx
		.insertInto('routing_rule')
		.values(draft.map((rule) => ({ ...asRow(rule), version, position: rule.number })))
		.execute();
	await trx.deleteFrom('routing_draft').execute();
	await keepChanges(trx, {
		at,
		byUserId: userId,
		reason: ground,
		changes: [{ subject: 'routing', subjectId: String(version), act: 'edit' }],
		effect: { rerouted: moved }
	});
	return allow({ version });
}
