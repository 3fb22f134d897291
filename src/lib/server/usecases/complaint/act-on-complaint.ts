import type { Actor } from '$lib/domain/actor/actor';
import { decide, type Act, type ActRefusal } from '$lib/domain/complaint/decide';
import { dayOf } from '$lib/domain/calendar/zone';
import { complaintLaw } from '$lib/domain/complaint/acts';
import type { ActLaw } from '$lib/domain/thread/act-law';
import type { PostKind } from '$lib/domain/thread/post';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { allow, refuse, type Result } from '$lib/domain/result';
import { type ComplaintThread } from '../../db/threads';
import { examinePictures, type OnDoubt } from '../evidence/examine';
import { askedSince, openLooks } from '../evidence/look';
import { weighProof } from '../evidence/weigh-proof';
import { record, type Deps } from '../record';
import { carryOn } from './carry';
import { citeRouting } from './cite-routing';
import { inComplaint, type NotBegun } from '../in-thread';
import { asEvent, decidingOn } from './move';

export type ActCommand = {
	ref: string;
	act: Act;
	doer: Actor;
	fileIds?: readonly string[];
	/** Hears what somebody would ask about the pictures of a closing. */
	onDoubt?: OnDoubt;
	/** Identifies the form, so that a double click or a repeated request has one effect. */
	formKey: string | null;
};

/**
 * Moves a report along its status law. Refuses with `not_found` where the report does not exist for this person; a
 * form that already had its effect is answered as if it had it now.
 */
export async function actOnComplaint(
	deps: Deps,
	command: ActCommand
): Promise<Result<{ ref: string }, ActRefusal | NotBegun>> {
	const { ref, act, doer, fileIds = [], onDoubt } = command;
	// Pictures are compared before anybody has to wait for the report.
	const examined = act.action === 'resolve' ? await examinePictures(deps, ref, fileIds) : [];
	return inComplaint(deps, act.action, command, async ({ trx, thread, capacities, at }) => {
		const doing = await decidingOn(trx, deps, thread, { act, doer, capacities, at });
		const repeats = await countSameWords(trx, thread, act);
		const today = dayOf(at, deps.env.zone);
		const routedBy = await citeRouting(trx, thread.id, act, today);
		const proof = await weighProof(trx, deps, { thread, act, examined, today });
		if (!proof.ok) return proof;
		const weighed = { ...act, ...proof.value.adds };
		const told = { ...weighed, files: fileIds.length, ...(repeats > 0 && { repeats }), ...(routedBy && { routedBy }) };
		const decision = decide(thread.complaint, told, doing);
		if (!decision.ok) return decision;
		if (repeats > 0 && !act.repeated) return refuse('same_words');
		if (proof.value.asked) onDoubt?.(examined);
		if (proof.value.asked) return refuse('proof_doubted');
		const event = asEvent(decision.value, thread, doer, act.text);
		await record(trx, deps, thread, { ...event, at, fileIds, ...(await askedSince(trx, thread, act.action)) });
		await carryOn(trx, deps, thread, { act: weighed, doer, fileIds, at });
		if (weighed.look) await openLooks(trx, thread, { ...proof.value, at, explained: act.explained ?? '', examined });
		return allow({ ref });
	});
}

/** Kinds of posts in which an agency answers for its work; the index is over these. */
const SAID_BY_AGENCIES = ['official_answer', 'resolution', 'not_yet'] as const satisfies PostKind[];

/** On how many other reports the agency in charge has written the same, where it is asked not to. */
async function countSameWords(
	trx: Transaction<Database>,
	{ id, complaint }: ComplaintThread,
	act: Act
): Promise<number> {
	const { asks }: ActLaw = complaintLaw(act.action);
	if (!asks?.repeated || !act.text || complaint.agencyId === null) return 0;
	const { count } = await trx
		.selectFrom('post')
		.select((eb) => eb.fn.count<number>('thread_id').distinct().as('count'))
		.where('author_agency_id', '=', complaint.agencyId)
		.where('kind', 'in', SAID_BY_AGENCIES)
		.where(sql<boolean>`words_key(body) = words_key(${act.text})`)
		.where('thread_id', '<>', id)
		// One answer to a case is written once, however many reports it reaches.
		.where(sql<boolean>`not exists (select from thread_event where id = post.event_id and data ? 'carriedFrom')`)
		.executeTakeFirstOrThrow();
	return count;
}
