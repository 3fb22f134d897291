import {
	LIMIT_OWNERS,
	limitLaw,
	PROVED_TIMES,
	SHARED_OWNERS,
	type Limited,
	type LimitOwner,
	type Reached
} from '$lib/domain/limit/limits';
import { quotaOf } from '$lib/domain/limit/settable';
import type { Site } from '$lib/domain/site/identity';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';
import { neighbourhoodOf } from './network';
import { allowAttempts, findWindow, forgiveAttempts, giveBackAttempts, MINUTE, type Budget } from './rate-limit';

/** Whose budgets something spends; those that its row in the law does not name are none. */
export type Owners = Partial<Record<LimitOwner, string | null>> & {
	/** A proof came with it: what neighbours share is wider then. */
	proved?: boolean;
};

export type TooMany = { ok: false; refusal: 'too_many_attempts'; reached: Reached };
/** Counted; `giveBack` takes it back where it turns out not to be what the law counts. */
type Counted = { ok: true; giveBack: () => Promise<void> };

type House = Pick<Services, 'now'> & { db: Db; env: { readonly site: Pick<Site, 'limits'> } };

/**
 * Counts it in every budget of its owners, their own before what they share, in one statement; refused is it by the first
 * that is full. A refusal counts nowhere.
 */
export async function spend(
	{ db, now, env }: House,
	what: Limited,
	owners: Owners,
	about = ''
): Promise<Counted | TooMany> {
	const at = now();
	const budgets = budgetsOf(env.site.limits, what, owners, about);
	const attempt = await allowAttempts(db, budgets, at);
	if (attempt.allowed) return { ok: true, giveBack: () => giveBackAttempts(db, budgets, at) };
	const { owner, limit: most, minutes } = attempt.full;
	const provable = SHARED_OWNERS.includes(owner) && !owners.proved;
	const reached = { what, owner, most, minutes, until: attempt.retryAt, ...(provable && { provable }) };
	return { ok: false, refusal: 'too_many_attempts', reached };
}

/** What an owner has left of something, for those who are told before it is used up: one line for each quota. */
export async function leftOf({ db, now, env }: House, what: Limited, owners: Owners) {
	const at = now();
	const budgets = budgetsOf(env.site.limits, what, owners, '');
	return Promise.all(
		budgets.map(async (budget) => {
			const window = await findWindow(db, budget, at);
			const resetsAt = window?.resetsAt ?? new Date(at.getTime() + budget.windowMs);
			return {
				most: budget.limit,
				windowMs: budget.windowMs,
				left: Math.max(0, budget.limit - (window?.used ?? 0)),
				resetsAt
			};
		})
	);
}

/** Opens budgets again for who has proved to be their owner. */
export const forgive = (db: Db, what: Limited, owned: Partial<Record<LimitOwner, string | null>>): Promise<void> =>
	forgiveAttempts(
		db,
		LIMIT_OWNERS.flatMap((owner) => {
			const subject = owned[owner];
			return subject ? [{ purpose: purposeOf(what, owner), subject }] : [];
		})
	);

const purposeOf = (what: Limited, owner: LimitOwner) => `${what} ${owner}`;

type OwnedBudget = Budget & { owner: LimitOwner; minutes: number };

function budgetsOf(said: Site['limits'], what: Limited, owners: Owners, about: string): OwnedBudget[] {
	const law = limitLaw(what);
	// Staff are counted as staff where the law has a quota for them, and else like everybody with an account.
	const asStaff = Boolean(owners.staff) && law.staff !== undefined;
	return LIMIT_OWNERS.flatMap((owner) => {
		if (owner === 'account' && asStaff) return [];
		const [quota, id] = [quotaOf(said, what, owner), idOf(owner, owners, about)];
		if (!quota || !id) return [];
		const [usual, minutes] = quota;
		const limit = SHARED_OWNERS.includes(owner) && owners.proved ? usual * PROVED_TIMES : usual;
		const subject = law.apiece ? `${id} ${about}` : id;
		return [{ owner, purpose: purposeOf(what, owner), subject, limit, minutes, windowMs: minutes * MINUTE }];
	});
}

/** What is shared follows from the rest: the block from the network, the thread from what it is about. Staff are not a crowd. */
function idOf(owner: LimitOwner, owners: Owners, about: string): string | null | undefined {
	if (owner === 'block') return owners.network && neighbourhoodOf(owners.network);
	if (owner === 'thread') return owners.staff ? null : about;
	return owners[owner];
}

/** `proved`: a proof came with what was sent. */
type Voiced = { voice: string; network: string; proved?: boolean };

/** Whose budgets a voice spends: an account its own, a device its own and that of the network it speaks from. */
export function ownersOfVoice({ voice, network, proved = false }: Voiced): Owners {
	const [kind, id = ''] = voice.split(/:(.*)/s);
	return kind === 'user' ? { account: id } : { device: id, network, proved };
}
