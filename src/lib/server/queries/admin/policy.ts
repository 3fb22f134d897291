import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { isInUse } from '$lib/domain/deadline/next-policy';
import type { DeadlinePolicy } from '$lib/domain/deadline/policy';
import type { Db } from '../../db/client';

export type PolicyState = 'past' | 'current' | 'future' | 'revoked';

export type PolicyVersion = DeadlinePolicy & {
	state: PolicyState;
	agency: string | null;
	agencySlug: string | null;
	/** Of an agency's value: false where the base has become as short. */
	inUse: boolean;
	author: string | null;
	createdAt: string | null;
	reason: string | null;
	/** Taken back before it began: by whom, when and why. */
	withdrawal: { by: string | null; at: string; reason: string } | null;
};

/** A policy with the value in force, what is to come, and the values of agencies. */
export type PolicySummary = {
	code: string;
	name: string;
	current: PolicyVersion;
	next: PolicyVersion | null;
	/** Values of agencies in force or to come. */
	own: PolicyVersion[];
	/** Every version of base and agencies, newest first. */
	versions: PolicyVersion[];
};

export async function listPolicyVersions(db: Db, today: IsoDate): Promise<PolicySummary[]> {
	const rows = await db
		.selectFrom('deadline_policy as policy')
		.leftJoin('agency', 'agency.id', 'policy.agency_id')
		.leftJoin('app_user', 'app_user.id', 'policy.author_id')
		.leftJoin('app_user as withdrawer', 'withdrawer.id', 'policy.withdrawn_by')
		.select(['policy.id', 'code', 'clock', 'classification', 'policy.agency_id as agencyId', 'policy.name', 'amount'])
		.select(['unit', 'basis', 'policy.valid_from as validFrom', 'policy.valid_until as validUntil'])
		.select(['agency.short_name as agency', 'agency.slug as agencySlug', 'app_user.name as author'])
		.select(['policy.created_at as createdAt', 'reason', 'withdrawn_at as withdrawnAt'])
		.select(['withdrawer.name as withdrawer', 'withdrawal_reason as withdrawalReason'])
		.orderBy('policy.valid_from', 'desc')
		.orderBy('agency.name')
		.execute();
	const codes = [...new Set(rows.map(({ code }) => code))];
	const shaped = rows.map(({ withdrawnAt, withdrawer, withdrawalReason, ...row }) => ({
		...row,
		state: withdrawnAt ? ('revoked' as const) : stateOf(row, today),
		createdAt: row.createdAt?.toISOString() ?? null,
		withdrawal: withdrawnAt && { by: withdrawer, at: withdrawnAt.toISOString(), reason: withdrawalReason ?? '' },
		inUse: true
	}));
	return codes
		.flatMap((code) => summarise(shaped.filter((row) => row.code === code)) ?? [])
		.sort((a, b) => a.name.localeCompare(b.name));
}

function summarise(versions: PolicyVersion[]): PolicySummary | null {
	const standing = versions.filter(({ state }) => state !== 'revoked');
	const bases = standing.filter(({ agencyId }) => agencyId === null);
	const current = bases.find(({ state }) => state === 'current') ?? bases[0];
	if (!current) return null;
	const judged = versions.map((one) => ({ ...one, inUse: one.agencyId === null || isInUse(one, baseOf(one, bases)) }));
	return {
		code: current.code,
		name: current.name,
		current,
		next: bases.find(({ state }) => state === 'future') ?? null,
		own: judged.filter(({ agencyId, state }) => agencyId !== null && state !== 'past' && state !== 'revoked'),
		versions: judged
	};
}

/** The base that an agency's value competes with: the newest that has begun when both hold. */
function baseOf(own: PolicyVersion, bases: readonly PolicyVersion[]): PolicyVersion {
	const held = own.state === 'future' ? own.validFrom : null;
	const found = bases.find(({ validFrom, validUntil, state }) =>
		held === null ? state === 'current' : validFrom <= held && (validUntil === null || held <= validUntil)
	);
	return found ?? bases[0] ?? own;
}

const stateOf = (
	{ validFrom, validUntil }: Pick<DeadlinePolicy, 'validFrom' | 'validUntil'>,
	today: IsoDate
): PolicyState => (validFrom > today ? 'future' : validUntil !== null && validUntil < today ? 'past' : 'current');

/** Agencies that can have a value of their own. */
export const listAgenciesOn = (db: Db, today: IsoDate) =>
	db
		.selectFrom('agency')
		.select(['slug', 'name'])
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
		.orderBy('name')
		.execute();
