import type { Actor } from '$lib/domain/actor/actor';
import { isAnswerAct } from '$lib/domain/answer/acts';
import { isRenewed, stampOf, type TakenTemplate } from '$lib/domain/answer/draft';
import { closes, decide, type Act, type ActRefusal } from '$lib/domain/complaint/decide';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { PASTED_FROM } from '$lib/domain/moderation/same-words';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { findTemplate } from '../../db/answer-templates';
import { lastRevision } from '../../db/revisions';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { ComplaintThread } from '../../db/threads';
import { examinePictures, type OnDoubt } from '../evidence/examine';
import { askedSince, openLooks } from '../evidence/look';
import { weighProof } from '../evidence/weigh-proof';
import { findAnswerDraft, forgetAnswerDraft, type DraftOf } from '../answer/answer-draft';
import { record, type Deps } from '../record';
import { carryOn } from './carry';
import { countSameAnswers } from './same-answers';
import { citeRouting } from './cite-routing';
import { inComplaint, type NotBegun } from '../in-thread';
import { asEvent, decidingOn } from './move';

export type ActCommand = {
	ref: string;
	act: Act;
	doer: Actor;
	fileIds?: readonly string[];
	/** Up to which revision of its words the report was read; null or absent where nobody asks. */
	seen?: number | null;
	/** Hears what somebody would ask about the pictures of a closing. */
	onDoubt?: OnDoubt;
	/** Hears on how many other reports the same was written. */
	onRepeat?: (reports: number) => unknown;
	/** Identifies the form, so that a double click or a repeated request has one effect. */
	formKey: string | null;
};

type Refused = ActRefusal | 'words_changed';
type Acted<Refusal extends string> = Promise<Result<{ ref: string }, Refusal>>;

/**
 * Moves a report along its status law. Refuses with `not_found` where the report does not exist for this person; a
 * form that already had its effect is answered as if it had it now.
 */
export async function actOnComplaint(deps: Deps, command: ActCommand): Acted<Refused | NotBegun> {
	const { ref, act, doer, fileIds = [], seen = null, onDoubt, onRepeat } = command;
	// Pictures are compared before anybody has to wait for the report.
	const examined = closes(act.action) ? await examinePictures(deps, ref, fileIds) : [];
	return inComplaint(deps, act.action, command, async ({ trx, thread, capacities, at }): Acted<Refused> => {
		if (await isUnread(trx, thread, seen)) return refuse('words_changed');
		const doing = await decidingOn(trx, deps, thread, { act, doer, capacities, at });
		const repeats = await countSameAnswers(trx, thread, act);
		const today = dayOf(at, deps.env.zone);
		const routedBy = await citeRouting(trx, thread.id, act, today);
		const proof = await weighProof(trx, deps, { thread, act, examined, today });
		if (!proof.ok) return proof;
		const weighed = { ...act, ...proof.value.adds };
		const told = { ...weighed, files: fileIds.length, ...(repeats > 0 && { repeats }), ...(routedBy && { routedBy }) };
		const decision = decide(thread.complaint, told, doing);
		if (!decision.ok) return decision;
		if (repeats > 0 && !act.repeated) onRepeat?.(repeats);
		if (repeats > 0 && !act.repeated) return refuse(repeats < PASTED_FROM ? 'same_words' : 'pasted_words');
		// What a program says was written elsewhere, and whatever its officer has begun here stays.
		const draftOf = deps.throughKey ? null : draftBehind(thread.id, act, doer);
		const draft = draftOf && (await findAnswerDraft({ db: trx, env: deps.env }, draftOf));
		if (await isTemplateUnread(trx, draft?.taken, act, today)) return refuse('template_renewed');
		if (proof.value.asked) onDoubt?.(examined);
		if (proof.value.asked) return refuse('proof_doubted');
		const event = asEvent(decision.value, thread, doer, act.text);
		await record(trx, deps, thread, { ...event, at, fileIds, ...(await askedSince(trx, thread, act.action)) });
		await carryOn(trx, deps, thread, { act: weighed, doer, fileIds, at });
		if (draftOf && draft) await forgetAnswerDraft(trx, draftOf);
		const { doubted, lot } = proof.value;
		const found = { doubted, lot, examined, at, explained: act.explained ?? '' };
		if (doubted || lot) await openLooks(trx, thread, { ...found, waits: weighed.look === true });
		return allow({ ref });
	});
}

/** Nobody sends on words that they have not read: until then its reporter may mend them. */
const isUnread = async (trx: Transaction<Database>, { id, publishedAt }: ComplaintThread, seen: number | null) =>
	seen !== null && publishedAt === null && (await lastRevision(trx, id)) !== seen;

const draftBehind = (threadId: string, { action }: Act, { userId }: Actor): DraftOf | null =>
	isAnswerAct(action) && userId !== null ? { userId, threadId, act: action } : null;

/** Words that began from a template which says something else by now are sent by who has been told. */
async function isTemplateUnread(db: Db, taken: TakenTemplate | undefined, act: Act, today: IsoDate) {
	const found = taken && (await findTemplate(db, today, taken.id));
	return !!found && isRenewed(taken, found) && stampOf(found) !== act.templateSeen;
}
