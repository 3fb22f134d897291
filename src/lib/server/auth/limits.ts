import {
	LIMIT_OWNERS,
	limitLaw,
	PROVED_TIMES,
	SHARED_OWNERS,
	type Limited,
	type LimitOwner,
	type Quota,
	type Reached
} from '$lib/domain/limit/limits';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';
import { neighbourhoodOf } from './network';
import { allowAttempt, forgiveAttempts, giveBackAttempt, MINUTE } from './rate-limit';

/** Whose budgets something spends; those that its row in the law does not name are none. */
export type Owners = Partial<Record<LimitOwner, string | null>> & {
	/** A proof came with it: what neighbours share is wider then. */
	proved?: boolean;
};

export type TooMany = { ok: false; refusal: 'too_many_attempts'; reached: Reached };
/** Counted; `giveBack` takes it back where it turns out not to be what the law counts. */
type Counted = { ok: true; giveBack: () => Promise<void> };

type House = Pick<Services, 'now'> & { db: Db };

/**
 * Counts it in every budget of its owners, their own first, and stops at the first that is full: who has used up their own
 * does not go on using up what they share. A refusal counts nowhere.
 */
export async function spend({ db, now }: House, what: Limited, owners: Owners, about = ''): Promise<Counted | TooMany> {
	const at = now();
	const spent: [purpose: string, subject: string][] = [];
	const giveBack = async () => {
		for (const [purpose, subject] of spent) await giveBackAttempt(db, purpose, subject, at);
	};
	for (const { owner, subject, quota } of budgetsOf(what, owners, about)) {
		const [usual, minutes] = quota;
		const isShared = SHARED_OWNERS.includes(owner);
		const most = isShared && owners.proved ? usual * PROVED_TIMES : usual;
		const purpose = purposeOf(what, owner);
		const attempt = await allowAttempt(db, purpose, subject, most, minutes * MINUTE, at);
		if (!attempt.allowed) {
			await giveBack();
			return {
				ok: false,
				refusal: 'too_many_attempts',
				reached: {
					what,
					owner,
					most,
					minutes,
					until: attempt.retryAt,
					...(isShared && !owners.proved && { provable: true })
				}
			};
		}
		spent.push([purpose, subject]);
	}
	return { ok: true, giveBack };
}

/** Opens a budget again for who has proved to be its owner. */
export const forgive = (db: Db, what: Limited, owner: LimitOwner, id: string): Promise<void> =>
	forgiveAttempts(db, purposeOf(what, owner), id);

const purposeOf = (what: Limited, owner: LimitOwner) => `${what} ${owner}`;

type Budget = { owner: LimitOwner; subject: string; quota: Quota };

function budgetsOf(what: Limited, owners: Owners, about: string): Budget[] {
	const law = limitLaw(what);
	// Staff are counted as staff where the law has a quota for them, and else like everybody with an account.
	const asStaff = Boolean(owners.staff) && law.staff !== undefined;
	return LIMIT_OWNERS.flatMap((owner) => {
		if (owner === 'account' && asStaff) return [];
		const [quota, id] = [law[owner], idOf(owner, owners, about)];
		return quota && id ? [{ owner, quota, subject: law.apiece ? `${id} ${about}` : id }] : [];
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
