import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import { dayOf } from '$lib/domain/calendar/zone';
import { counterOf } from '$lib/domain/actor/counter';
import { atCounter, decide } from '$lib/domain/complaint/decide';
import { complaintLaw } from '$lib/domain/complaint/acts';
import { keptInComplaint } from '$lib/domain/complaint/event';
import { complaintForum, decideAside, type AsideRefusal } from '$lib/domain/complaint/forum';
import { MERGE_ACTS, MERGE_RULE, type MergeAct } from '$lib/domain/complaint/merge-acts';
import { obstacleToMerging, type MergeRefusal } from '$lib/domain/complaint/merging';
import type { ComplaintParticulars } from '$lib/domain/complaint/particulars';
import { surelyPersonal } from '$lib/domain/personal-data/find';
import { allow, refuse, type Result } from '$lib/domain/result';
import { owesWords } from '$lib/domain/thread/act-law';
import { findLeader, findLink, linkReport, markDenial, partReport } from '../../db/cases';
import { findRuleInForce } from '../../db/forum-rules';
import { agencyOf, findComplaintThread, type ComplaintThread } from '../../db/threads';
import { capacitiesIn } from '../../identity/standing';
import { mayAnswerAppeal } from '../moderation/merge-entry';
import { actedBy, inCase, type Locked, type NotBegun } from '../in-thread';
import { record, type Deps } from '../record';
import { recordDenial } from './deny-merge';
import { asEvent as asMove } from './move';
import { declineSuggestion } from './suggest-merges';

export type MergeCommand = {
	ref: string;
	act: MergeAct;
	doer: Actor;
	formKey: string | null;
	/** Why, to the reporter; of a reporter, why theirs is another matter. */
	text?: string;
	/** The number of any report of the case that this one is linked to. */
	into?: string;
	/** Sends a report that waits for a moderator to the agency that has the leading one, by an act of its own. */
	along?: 'ya';
};

export type MergeActRefusal =
	AsideRefusal | MergeRefusal | 'text_required' | 'reason_personal' | 'rule_ended' | 'same_person';
type Done = { ref: string };
type Here = Locked<ComplaintThread> & { role: Capacity; deps: Deps };

/**
 * Links reports of one matter, parts them again, and lets a reporter say that theirs is another. Nothing is moved: a linked
 * report keeps its number, its thread, its clocks and its reporter's rights, and its history says that it was linked.
 */
export const actOnMerge = (deps: Deps, command: MergeCommand): Promise<Result<Done, MergeActRefusal | NotBegun>> =>
	inCase(deps, command.act, command, async (locked): Promise<Result<Done, MergeActRefusal>> => {
		const { act, text = '' } = command;
		const permitted = decideAside(complaintForum(locked.thread), act, locked.capacities);
		if (!permitted.ok) return permitted;
		if (owesWords(MERGE_ACTS[act], permitted.value) && text.trim() === '') return refuse('text_required');
		// Everybody reads it in the book.
		if (permitted.value === 'moderator' && surelyPersonal(text).length > 0) return refuse('reason_personal');
		return DOES[act]({ ...locked, deps, role: permitted.value }, command);
	});

const DOES: Record<MergeAct, (here: Here, command: MergeCommand) => Promise<Result<Done, MergeActRefusal>>> = {
	async merge(here, command) {
		const { trx, thread } = here;
		const leader = command.into === undefined ? undefined : await findLeader(trx, command.into);
		if (!leader) return refuse('merge_unknown');
		const obstacle = obstacleToMerging(asMergeable(thread), asMergeable(leader));
		if (obstacle) return refuse(obstacle);
		// Nobody moderates what they filed themselves, and the leading report is concerned as well.
		const there = await capacitiesIn(trx, { ...leader, agencyId: agencyOf(leader) }, command.doer);
		if (!there.includes(here.role)) return refuse('not_allowed');
		const rule = await findRuleInForce(trx, MERGE_RULE, dayOf(here.at, here.deps.env.zone));
		if (!rule) return refuse('rule_ended');
		const linked = await tell(here, command, { into: leader.id, rule });
		await linkReport(trx, thread.id, leader.id);
		if (command.along) await sendAlong(here, command, linked, leader);
		return allow({ ref: command.ref });
	},
	async unmerge(here, command) {
		const link = await findLink(here.trx, here.thread.id);
		if (!link) return refuse('already_so');
		await tell(here, command, { into: link.into });
		await partReport(here.trx, here.thread.id, link.into);
		return allow({ ref: command.ref });
	},
	async deny_merge(here, command) {
		const { doer, text = '' } = command;
		await recordDenial(here.trx, here.deps, here.thread, { doer, text, at: here.at });
		return allow({ ref: command.ref });
	},
	async keep_merge(here, command) {
		const link = await findLink(here.trx, here.thread.id);
		// Nobody answers an objection to what they did themselves by leaving it as it is, nor one that went to somebody else.
		if (link?.byUserId === command.doer.userId) return refuse('same_person');
		if (!(await mayAnswerAppeal(here.trx, here.thread.id, command.doer))) return refuse('same_person');
		await tell(here, command, {});
		await markDenial(here.trx, here.thread.id, null);
		return allow({ ref: command.ref });
	},
	async decline_merge(here, command) {
		const { trx, thread, at } = here;
		const other = command.into === undefined ? undefined : await findComplaintThread(trx, command.into);
		if (!other) return refuse('merge_unknown');
		if (other.id === thread.id) return refuse('merge_same');
		await tell(here, command, { into: other.id });
		await declineSuggestion(trx, { id: thread.id, otherId: other.id, userId: command.doer.userId, at });
		return allow({ ref: command.ref });
	}
};

/** Of a report what decides about linking it. */
export const asMergeable = ({ id, headId, confidential, complaint }: ComplaintThread) => ({
	id,
	headId,
	confidential,
	status: complaint.status,
	classification: complaint.classification
});

const tell = (
	{ trx, thread, role, deps, at }: Here,
	{ act, doer, text = '' }: MergeCommand,
	besides: ComplaintParticulars
) =>
	record(trx, deps, thread, {
		...keptInComplaint(act, {
			reason: text,
			...besides,
			...atCounter(role, { counter: counterOf(doer, thread.id) })
		}),
		from: null,
		to: null,
		...actedBy(role, doer, null),
		public: !complaintLaw(act).inside,
		at
	});

/** What waits for a moderator has just been looked at by one: it goes where the answer will come from. */
async function sendAlong(
	{ trx, capacities, deps, at }: Here,
	{ doer, text = '' }: MergeCommand,
	report: ComplaintThread,
	{ complaint: { agencyId } }: ComplaintThread
): Promise<void> {
	if (agencyId === null) return;
	const routed = decide(report.complaint, { action: 'route', agencyId, text }, { capacities, userId: doer.userId, at });
	if (routed.ok) await record(trx, deps, report, { ...asMove(routed.value, report, doer), at });
}
