import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Act } from '$lib/domain/complaint/decide';
import { isOnProof } from '$lib/domain/complaint/proof-acts';
import { needsLook, PROOF_RULE } from '$lib/domain/evidence/doubt';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { findRuleInForce } from '../../db/forum-rules';
import type { Database } from '../../db/schema';
import type { ComplaintThread } from '../../db/threads';
import type { Deps } from '../record';
import { isDrawnByLot } from './draw-lot';
import type { Examined } from './examine';

export type Proof = {
	/** What the act says besides: that its pictures have to be seen, or the rule that a decision on them is made under. */
	adds: Pick<Act, 'look' | 'rule'>;
	/** Something was found, and whoever closes has not said anything about it. */
	asked: boolean;
	doubted: boolean;
	lot: boolean;
};
type Weighing = { thread: ComplaintThread; act: Act; examined: readonly Examined[]; today: IsoDate };

/** What the pictures of a closing ask for. */
export async function weighProof(
	trx: Transaction<Database>,
	deps: Deps,
	{ thread, act, examined, today }: Weighing
): Promise<Result<Proof, 'rule_ended'>> {
	if (isOnProof(act.action)) {
		const rule = await findRuleInForce(trx, PROOF_RULE, today);
		return rule ? allow({ adds: { rule }, asked: false, doubted: false, lot: false }) : refuse('rule_ended');
	}
	const doubted = needsLook(examined.map(({ found }) => found));
	// Nobody here is left to look at the last word of the forum: whoever says it is asked, and answers in it.
	if (act.action === 'rule') return allow({ adds: {}, asked: doubted && !act.explained, doubted, lot: false });
	const lot = await isDrawnByLot(trx, deps, thread, examined);
	const adds = doubted || lot ? { look: true as const } : {};
	return allow({ adds, asked: doubted && !act.explained, doubted, lot });
}
