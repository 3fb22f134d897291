import type { AppealEvent, Speaker } from '$lib/domain/appeal/appeal';
import { isSettled } from '$lib/domain/appeal/appeal';
import { isRefusal } from '$lib/domain/complaint/refusal';
import type { StoredAppeal } from '../../db/appeals';
import { listJudges } from '../../db/appeals';
import type { DecisionHead } from '../../db/decision-head';
import { accountsOf, findAuthor } from '../../identity/decision-author';
import { writeAppealMails, type AppealReader } from '../../notices/mail/appeal-mail';
import type { Deps } from '../record';
import type { Trx } from './in-decision';

/**
 * Who hears of what happened to an appeal, besides whoever did it; `inThread`: about a refused report the letters of its own
 * acts tell of it.
 */
const HEARS: Record<AppealEvent['action'], { who: readonly Speaker[]; inThread?: true }> = {
	file: { who: ['first', 'second'], inThread: true },
	say: { who: ['author', 'first', 'second'] },
	decide: { who: ['author', 'first'], inThread: true },
	withdraw: { who: ['first', 'second'], inThread: true },
	concede: { who: ['author', 'second'], inThread: true },
	climb: { who: ['author', 'second'] },
	expire: { who: ['author', 'first', 'second'] }
};

/**
 * Tells the three of an appeal, in the transaction in which it happened. Of the second ones those hear who have spoken; as
 * long as nobody has, all whose turn it is. No letter carries a word of the talk: mailboxes are read by others, too.
 */
export async function tellParties(trx: Trx, deps: Deps, decision: DecisionHead, appeal: StoredAppeal): Promise<void> {
	const event = appeal.events.at(-1);
	if (!event) return;
	const groups = hearing(decision, event);
	if (groups.length === 0) return;
	const readers: AppealReader[] = [];
	if (groups.includes('author')) readers.push(...(await authorOf(trx, decision)));
	if (groups.includes('first') && decision.byUserId)
		readers.push({ recipient: `user:${decision.byUserId}`, threadId: decision.threadId, as: 'first' });
	if (groups.includes('second')) readers.push(...(await secondsOf(trx, deps, decision, appeal, event)));
	const { due_at: dueAt } = await trx
		.selectFrom('appeal')
		.select('due_at')
		.where('id', '=', appeal.id)
		.executeTakeFirstOrThrow();
	await writeAppealMails(trx, deps, {
		news: event.action,
		number: decision.number,
		dueAt: isSettled(appeal.state) ? null : dueAt,
		readers: readers.filter(({ recipient }) => recipient !== `user:${event.userId}`)
	});
}

/**
 * Nobody hears twice of one thing: of a report that is refused, appealed and taken up the letters of its thread tell, and of
 * words that are shown again, too.
 */
function hearing({ act, threadId }: DecisionHead, { action, party, outcome, level }: AppealEvent): Speaker[] {
	const { who, inThread } = HEARS[action];
	if (inThread && isRefusal(act)) return [];
	// Every moderator hears that a reporter calls theirs another matter.
	if (act === 'merge' && action === 'file' && level === 'moderator') return [];
	const isAnswered = action === 'decide' && (outcome !== 'upheld' || act === 'merge');
	const isLifted = threadId !== null && (action === 'concede' || isAnswered);
	return who.filter((speaker) => (speaker !== party || speaker === 'second') && !(speaker === 'author' && isLifted));
}

const authorOf = async (trx: Trx, decision: DecisionHead): Promise<AppealReader[]> => {
	const author = await findAuthor(trx, decision);
	return author ? [{ ...author, as: 'author' }] : [];
};

async function secondsOf(
	trx: Trx,
	{ env }: Deps,
	decision: DecisionHead,
	{ level, firstDecider, barred, events }: StoredAppeal,
	{ at, action }: AppealEvent
): Promise<AppealReader[]> {
	const spoken = events.filter(({ party, userId }) => party === 'second' && userId).map(({ userId }) => userId ?? '');
	const isNew = action === 'file' || action === 'climb' || spoken.length === 0;
	const without = [firstDecider, ...barred, ...(await accountsOf(trx, decision))];
	const ids = isNew ? (await listJudges(trx, without, at, env.zone))[level] : [...new Set(spoken)];
	return ids.map((id) => ({ recipient: `user:${id}`, threadId: decision.threadId, as: 'second' }));
}
