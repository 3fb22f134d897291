import type { IdentityAct } from '$lib/domain/complaint/identity-acts';
import type { Capacity } from '$lib/domain/actor/capacity';
import type { Actor } from '$lib/domain/actor/actor';
import { counterOf } from '$lib/domain/actor/counter';
import { atCounter, decide as decideMove } from '$lib/domain/complaint/decide';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import type { SanctionRefusal } from '$lib/domain/moderation/sanction';
import { surelyPersonal } from '$lib/domain/personal-data/find';
import type { CitedRule } from '$lib/domain/moderation/rule';
import { allow, refuse, type Result } from '$lib/domain/result';
import { keptInComplaint } from '$lib/domain/complaint/event';
import type { ComplaintParticulars } from '$lib/domain/complaint/particulars';
import { complaintLaw, type AsideAct } from '$lib/domain/complaint/acts';
import type { MergeAct } from '$lib/domain/complaint/merge-acts';
import { complaintForum, decideAside, isAsideAct, type AsideRefusal } from '$lib/domain/complaint/forum';
import { owesWords, postOf, type ActLaw } from '$lib/domain/thread/act-law';
import { decideInThread, type ForumAct } from '$lib/domain/thread/forum';
import { mentionsIn, type Mentions } from '$lib/domain/thread/mention';
import { KINDS_FOR_EVERYBODY } from '$lib/domain/thread/post';
import { textFor } from '$lib/text/catalogue';
import type { Transaction } from 'kysely';
import { spend, type Owners } from '../../auth/limits';
import { listInsiders } from '../../db/colleagues';
import { recountReplies } from '../../db/inputs';
import { findRuleInForce } from '../../db/forum-rules';
import type { Database } from '../../db/schema';
import { agencyOf, forumOf, type Thread } from '../../db/threads';
import { record, type Deps } from '../record';
import type { MaskingAct } from '../redaction/decide-masking';
import { followCopies } from './follow-copies';
import { changePost, type Change } from './change-post';
import { holdingFor } from './hold-words';
import { reversalFault } from './reversed';
import { endOf, sanctionFault } from './sanction';
import { asEvent as asMove } from '../complaint/move';
import { actedBy, inThread, type Locked, type NotBegun } from '../in-thread';

/** Everything but opening the identity, which answers with more than a reference, mending a report, which changes it, and what links reports, which concerns several. */
export type PlainThreadAct = Exclude<ForumAct, MaskingAct> | Exclude<AsideAct, IdentityAct | 'revise' | MergeAct>;

export type ThreadCommand = {
	ref: string;
	action: PlainThreadAct;
	doer: Actor;
	formKey: string | null;
	/** Words of a reply or note; of a moderator's decision, to the author. */
	text?: string;
	fileIds?: readonly string[];
	postId?: string;
	/** Code of the rule that a moderator cites. */
	rule?: string;
	/** The last day of a sanction. */
	until?: IsoDate;
	/** The slug of another category. */
	category?: string;
	/** 1 (poor) to 5 (very good). */
	rating?: number;
	sp4nNumber?: string;
	/** Whose limits words from outside count in. */
	owners?: Owners;
};

/** `held`: nobody else sees it until somebody has looked. */
type Said = { ref: string; held?: true };

export type ThreadRefusal =
	| AsideRefusal
	| 'not_found'
	| 'text_required'
	| 'reason_required'
	| 'reason_personal'
	| 'rule_ended'
	| 'category_required'
	| 'files_required'
	| 'same_state'
	| 'overruled'
	| SanctionRefusal
	| 'mention_unclear'
	| 'too_many_attempts';

/**
 * Does what threads of every kind have in common: words, ratings, and the moderation that hides or locks. It cites
 * a rule in force and words to the author; what was hidden stays in the record and can be restored.
 */
export function actInThread(deps: Deps, sent: ThreadCommand): Promise<Result<Said, ThreadRefusal | NotBegun>> {
	const [command, { ref, action }] = [captioned(sent), sent];
	return inThread(deps, action, command, async (locked): Promise<Result<Said, ThreadRefusal>> => {
		const { trx, thread, capacities, at } = locked;
		const permitted = decide(thread, action, capacities);
		if (!permitted.ok) return permitted;
		const missing = isIncomplete(command, permitted.value);
		if (missing) return refuse(missing);
		const cited = await findCited(trx, deps, command);
		if (!cited.ok) return cited;
		if (action === 'recategorise' && !(await isOtherCategory(trx, thread.id, command.category)))
			return refuse('category_required');
		if (isWord(action) && !(await mayStandUnder(trx, thread, command.postId))) return refuse('not_found');
		if (isReply(action)) {
			const counted = await spend({ ...deps, db: trx }, 'reply', command.owners ?? {}, thread.id);
			if (!counted.ok) return counted;
		}
		const answer = answerIn(sent, permitted.value, locked);
		if (answer) {
			await record(trx, deps, answer.thread, { ...answer.event, at, fileIds: command.fileIds ?? [] });
			return allow({ ref });
		}
		const barred = await faultIn(trx, deps, thread.id, command);
		if (barred) return refuse(barred);
		const change = await changePost(trx, thread.id, command, at);
		if (!change) return refuse('same_state');
		const role = permitted.value;
		const named = await mentionedIn(trx, deps, thread, command);
		if (named.unclear.length > 0) return refuse('mention_unclear');
		const held = await holdReply(deps, command, role, locked);
		const event = asEvent({ ...command, ...change, mentions: named.ids }, role, thread, cited.value);
		const { waitedSince } = change;
		const decision = { ...(waitedSince && { source: 'rule' as const, waitedSince }), ...endOf(deps, command) };
		const written = { ...event, public: event.public && held === null, held, at, decision, ...placeOf(command) };
		const after = await record(trx, deps, thread, written);
		await followCopies(trx, deps, after, { ...command, rule: cited.value, role, at });
		return allow({ ref, ...(held && { held: true as const }) });
	});
}

/** Whom an internal note of a report names: people who may read it, and nobody else. */
const mentionedIn = async (
	trx: Transaction<Database>,
	{ now, env }: Deps,
	thread: Thread,
	{ action, text = '' }: ThreadCommand
): Promise<Mentions> =>
	action === 'note' && thread.kind === 'complaint' && text.includes('@')
		? mentionsIn(text, await listInsiders(trx, agencyOf(thread), dayOf(now(), env.zone)))
		: { ids: [], unclear: [] };

/** Only words to all are held, and never an answer that moves the report. */
const holdReply = ({ now, ...deps }: Deps, command: ThreadCommand, role: Capacity, locked: Locked<Thread>) =>
	isReply(command.action)
		? holdingFor(locked.trx, { now, ...deps }, { ...locked, doer: command.doer, role, text: command.text ?? '' })
		: null;

/** What a reporter writes who was asked is the answer, by whichever button they came; files without a word are none. */
function answerIn({ action, text, doer }: ThreadCommand, role: Capacity, { thread, capacities, at }: Locked<Thread>) {
	if (!isReply(action) || role !== 'reporter' || thread.kind !== 'complaint') return null;
	const doing = { capacities, userId: doer.userId, at, counter: counterOf(doer, thread.id) };
	const decision = decideMove(thread.complaint, { action: 'complete', ...(text ? { text } : {}) }, doing);
	return decision.ok ? { thread, event: asMove(decision.value, thread, doer, text) } : null;
}

/** What belongs to reports is no act of a consultation. */
function decide(thread: Thread, action: PlainThreadAct, capacities: readonly Capacity[]) {
	if (!isAsideAct(action)) return decideInThread(forumOf(thread), action, capacities);
	return thread.kind === 'complaint' ? decideAside(complaintForum(thread), action, capacities) : refuse('not_allowed');
}

const isReply = (action: PlainThreadAct) => action === 'reply' || action === 'add_files';
const isWord = (action: PlainThreadAct) => isReply(action) || action === 'note';

/** Files that came without words say how many they are, in the forum's own language, for they are read by everybody. */
const captioned = (sent: ThreadCommand): ThreadCommand =>
	sent.action === 'add_files' && !sent.text?.trim()
		? { ...sent, text: textFor('id').act.filesAdded(sent.fileIds?.length ?? 0) }
		: sent;

/** Words about a post stand under it, and it counts them. */
const placeOf = ({ action, postId }: ThreadCommand) =>
	isWord(action) && postId
		? { replyTo: postId, withPost: (trx: Transaction<Database>) => recountReplies(trx, postId) }
		: {};

/**
 * Whether words may stand there: under a post that is shown and is no answer itself. A report is one conversation and
 * takes them without; in a consultation with its thousands of inputs they are always about one of these.
 */
async function mayStandUnder(
	trx: Transaction<Database>,
	{ id, kind }: Thread,
	postId: string | undefined
): Promise<boolean> {
	if (!postId) return kind === 'complaint';
	const post = await trx
		.selectFrom('post')
		.select('id')
		.where('id', '=', postId)
		.where('thread_id', '=', id)
		.where('hidden_at', 'is', null)
		.where('reply_to', 'is', null)
		.where('kind', 'in', KINDS_FOR_EVERYBODY)
		.executeTakeFirst();
	return kind === 'consultation' && post !== undefined;
}

function isIncomplete(
	{ action, text = '', rule, rating, sp4nNumber, fileIds = [] }: ThreadCommand,
	role: Capacity
): ThreadRefusal | null {
	const law: Pick<ActLaw, 'asks' | 'owes' | 'moderates' | 'undoes'> = complaintLaw(action);
	const { asks = {} } = law;
	if (asks.rule && !rule) return 'reason_required';
	if (owesWords(law, role) && !text.trim()) return 'text_required';
	// Everybody reads the reason in the book: what was hidden must not stand there instead.
	if ((law.moderates || law.undoes) && surelyPersonal(text).length > 0) return 'reason_personal';
	if (asks.rating && !rating) return 'reason_required';
	if (asks.files === 'required' && fileIds.length === 0) return 'files_required';
	return asks.sp4nNumber && !sp4nNumber ? 'text_required' : null;
}

const faultIn = async (trx: Transaction<Database>, deps: Deps, threadId: string, command: ThreadCommand) =>
	(await sanctionFault(trx, deps, threadId, command)) ??
	(await reversalFault(trx, threadId, command)) ??
	(await numberFault(trx, threadId, command));

/** Two people, or two lists, may bring the same number. */
async function numberFault(
	trx: Transaction<Database>,
	threadId: string,
	{ action, sp4nNumber = '' }: Pick<ThreadCommand, 'action' | 'sp4nNumber'>
): Promise<'same_state' | null> {
	if (action !== 'record_sp4n') return null;
	const own = trx.selectFrom('complaint').select('thread_id').where('thread_id', '=', threadId);
	return (await own.where('sp4n_number', '=', sp4nNumber).executeTakeFirst()) ? 'same_state' : null;
}

/** The rule that is cited as it reads today; null where the act cites none. */
async function findCited(
	trx: Transaction<Database>,
	{ now, env }: Deps,
	{ action, rule }: ThreadCommand
): Promise<Result<CitedRule | null, 'rule_ended'>> {
	const { asks = {} }: Pick<ActLaw, 'asks'> = complaintLaw(action);
	if (!asks.rule || !rule) return allow(null);
	const found = await findRuleInForce(trx, rule, dayOf(now(), env.zone));
	return found ? allow(found) : refuse('rule_ended');
}

/** Whether there is such a category, and the report is not in it. */
async function isOtherCategory(trx: Transaction<Database>, threadId: string, slug = ''): Promise<boolean> {
	const found = await trx
		.selectFrom('category')
		.select('slug')
		.where('slug', '=', slug)
		.where('slug', '<>', (eb) => eb.selectFrom('complaint').select('category_slug').where('thread_id', '=', threadId))
		.executeTakeFirst();
	return found !== undefined;
}

type Doing = ThreadCommand & Change & { mentions: readonly string[] };

function asEvent(command: Doing, role: Capacity, thread: Thread, rule: CitedRule | null) {
	const { action, text, doer } = command;
	const law = complaintLaw(action);
	return {
		...keptInComplaint(action, {
			...particulars(command),
			...(rule ? { rule } : {}),
			...atCounter(role, { counter: counterOf(doer, thread.id) })
		}),
		from: null,
		to: null,
		...actedBy(role, doer, agencyOf(thread)),
		public: !law.inside,
		...(postOf(law) && text ? { text } : {}),
		...(command.fileIds ? { fileIds: command.fileIds } : {})
	};
}

const particulars = ({
	text,
	postId,
	rating,
	sp4nNumber,
	until,
	category,
	inputs,
	ofReporter,
	mentions
}: Doing): ComplaintParticulars => ({
	...(text ? { reason: text } : {}),
	...(postId ? { postId } : {}),
	...(until ? { until } : {}),
	...(category ? { category } : {}),
	...(rating ? { rating } : {}),
	...(sp4nNumber ? { sp4nNumber } : {}),
	...(inputs ? { inputs } : {}),
	...(ofReporter ? { ofReporter } : {}),
	...(mentions.length > 0 ? { mentions: [...mentions] } : {})
});
