import { firstLevel } from '$lib/domain/appeal/decide-appeal';
import { countJudges, insertAppeal, listJudges, type StoredAppeal } from '../../db/appeals';
import { listEarlierHands, type DecisionHead } from '../../db/decision-head';
import { accountsOf } from '../../identity/decision-author';
import type { Deps } from '../record';
import type { Trx } from './in-decision';
import { tellParties } from './tell-parties';

/** Puts an appeal on its way: to another moderator, or to the first office that has somebody who had no hand in it. */
export async function beginAppeal(
	trx: Trx,
	deps: Deps,
	decision: DecisionHead,
	{ words, at }: { words: string; at: Date }
): Promise<StoredAppeal> {
	const hands = await listEarlierHands(trx, decision);
	const barred = hands.filter((userId) => userId !== decision.byUserId);
	const judges = await listJudges(trx, [...hands, ...(await accountsOf(trx, decision))], at, deps.env.zone);
	const level = firstLevel(countJudges(judges));
	const filing = { action: 'file', at, party: 'author', userId: null, words, outcome: null, level } as const;
	const appeal = await insertAppeal(trx, deps, {
		decisionId: decision.id,
		firstDecider: decision.byUserId,
		barred,
		filing
	});
	await tellParties(trx, deps, decision, appeal);
	return appeal;
}
