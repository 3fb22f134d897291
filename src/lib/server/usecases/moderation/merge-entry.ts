import type { Actor } from '$lib/domain/actor/actor';
import { isSettled } from '$lib/domain/appeal/appeal';
import { obstacleToAppeal } from '$lib/domain/appeal/appeal-time';
import { partyOf } from '$lib/domain/appeal/decide-appeal';
import { findAppeal } from '../../db/appeals';
import { findDecision, type DecisionHead } from '../../db/decision-head';
import type { Deps } from '../record';
import type { Trx } from './in-decision';

/** The entry of the book under which a report is linked now; none where nothing links it any more. */
async function findMerging(trx: Trx, threadId: string): Promise<DecisionHead | undefined> {
	const standing = await trx
		.selectFrom('decision')
		.select('number')
		.where('thread_id', '=', threadId)
		.where('act', '=', 'merge')
		.where('ended_at', 'is', null)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return standing && findDecision(trx, standing.number);
}

/** What a reporter who says that theirs is another matter appeals against; later than an appeal can be filed, nothing. */
export async function findAppealable(trx: Trx, { env }: Deps, threadId: string, at: Date) {
	const merging = await findMerging(trx, threadId);
	if (!merging) return undefined;
	const isAppealed = (await findAppeal(trx, merging.id)) !== null;
	return obstacleToAppeal(merging, { isAuthor: true, isAppealed }, at, env.zone) === null ? merging : undefined;
}

/** Whether a running appeal against the link, if there is one, is this moderator's to decide. */
export async function mayAnswerAppeal(trx: Trx, threadId: string, { userId, appointments }: Actor): Promise<boolean> {
	const merging = await findMerging(trx, threadId);
	const appeal = merging && (await findAppeal(trx, merging.id));
	if (!appeal || isSettled(appeal.state)) return true;
	return partyOf(appeal, { userId, isAuthor: false, offices: appointments.map(({ role }) => role) }) === 'second';
}
