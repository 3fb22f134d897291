import { holds, type Actor } from '$lib/domain/actor/actor';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import { nextPolicy, type NextPolicy, type PolicyChange, type PolicyRefusal } from '$lib/domain/deadline/next-policy';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { listPolicies, lockPolicies } from '../../db/rules';
import type { Database } from '../../db/schema';
import { once } from '../once';
import type { Deps } from '../record';
import { tellPolicy } from './tell-policy';

type Trx = Transaction<Database>;

export type PublishPolicy = {
	doer: Actor;
	code: string;
	agencySlug: string | null;
	change: Omit<PolicyChange, 'agencyId'>;
	reason: string;
	formKey: string | null;
};

export type PublishPolicyRefusal = PolicyRefusal | 'not_allowed' | 'unknown_agency' | 'used_today';

/**
 * Adds a version of a policy and closes the one before it. Clocks keep the policy of the day they started, so those that
 * run are left alone; today can only be the first day while no clock has started on it.
 */
export function publishPolicy(
	deps: Deps,
	{ doer, formKey, ...says }: PublishPolicy
): Promise<Result<object, PublishPolicyRefusal | 'form_spent'>> {
	if (!holds(doer, 'admin')) return Promise.resolve(refuse('not_allowed'));
	return deps.db.transaction().execute(async (trx) => {
		await lockPolicies(trx);
		return once(trx, deps, { formKey, act: 'publish_policy', doer, says }, () =>
			publish(trx, deps, { ...says, authorId: doer.userId })
		);
	});
}

type Publishing = Omit<PublishPolicy, 'doer' | 'formKey'> & { authorId: string | null };

async function publish(
	trx: Trx,
	{ now, env }: Deps,
	{ code, agencySlug, change, reason, authorId }: Publishing
): Promise<Result<object, PublishPolicyRefusal>> {
	const agencyId = agencySlug === null ? null : await findAgency(trx, agencySlug);
	if (agencyId === undefined) return refuse('unknown_agency');
	const at = now();
	const today = dayOf(at, env.zone);
	const versions = (await listPolicies(trx)).filter((policy) => policy.code === code);
	const decision = nextPolicy(versions, { ...change, agencyId }, today);
	if (!decision.ok) return decision;
	const { next } = decision.value;
	if (next.validFrom === today && (await hasStarted(trx, next, startOfDay(today, env.zone))))
		return refuse('used_today');
	await write(trx, decision.value, { authorId, at, reason });
	await tellPolicy(trx, next, { act: 'edit', at, byUserId: authorId, reason });
	return allow({});
}

const findAgency = async (trx: Trx, slug: string): Promise<string | undefined> =>
	(await trx.selectFrom('agency').select('id').where('slug', '=', slug).executeTakeFirst())?.id;

/** Whether a clock of the kind began since then: it has a policy already, and keeps it. */
async function hasStarted(trx: Trx, { clock, agencyId }: NextPolicy['next'], since: Date): Promise<boolean> {
	const found = await trx
		.selectFrom('deadline')
		.select('thread_id')
		.where('clock', '=', clock)
		.where('started_at', '>=', since)
		.$if(agencyId !== null, (query) => query.where('agency_id', '=', agencyId))
		.limit(1)
		.executeTakeFirst();
	return found !== undefined;
}

async function write(
	trx: Trx,
	{ closes, next }: NextPolicy,
	{ authorId, at, reason }: { authorId: string | null; at: Date; reason: string }
): Promise<void> {
	if (closes)
		await trx
			.updateTable('deadline_policy')
			.set({ valid_until: closes.validUntil })
			.where('id', '=', closes.id)
			.execute();
	const { agencyId, validFrom, validUntil, ...values } = next;
	await trx
		.insertInto('deadline_policy')
		.values({
			...values,
			agency_id: agencyId,
			valid_from: validFrom,
			valid_until: validUntil,
			author_id: authorId,
			created_at: at,
			reason
		})
		.execute();
}
