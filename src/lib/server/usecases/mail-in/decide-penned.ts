import { holds, type Actor } from '$lib/domain/actor/actor';
import {
	mayBeAssigned,
	mayBeLetIn,
	type PenDecision,
	type PenRefusal,
	type ThrownFor
} from '$lib/domain/mail-in/verdict';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { openPenned } from '../../identity/mail-sender';
import { createSeal } from '../../identity/seal';
import { readMessage } from '../../mail-in/read-message';
import { performAct } from '../act';
import type { Deps } from '../record';
import { openKept } from './accept';
import { postReply } from './post-reply';
import { findHolder, findReplyAddress, findReporterOf } from './reply-address';

type Doer = Actor & { userId: string };
export type DecidePenned = {
	doer: Doer;
	id: string;
	decision: PenDecision;
	/** Of the report that it is for, where its address does not say. */
	ref: string | null;
	/** Of what is thrown away. */
	thrownFor?: ThrownFor | null;
};
type Decided = Promise<Result<{ decision: PenDecision }, PenRefusal>>;

/** What a note holds at most. */
const NOTE_MOST = 4_000;

/**
 * A moderator says what becomes of a message that waits. Pressed twice it is done once; what was decided is forgotten at
 * once, here and as it came.
 */
export function decidePenned(deps: Deps, command: DecidePenned): Decided {
	const { doer, id, decision, thrownFor = null } = command;
	return deps.db.transaction().execute(async (trx): Decided => {
		if (!holds(doer, 'moderator')) return refuse('not_found');
		const row = await lockPenned(trx, id);
		if (!row) return refuse('not_found');
		if (row.decision === decision && row.decidedBy === doer.userId) return allow({ decision });
		if (row.decision !== null || !row.sealed) return refuse('already_decided');
		const waiting = { ...row, sealed: row.sealed };
		// By connections of their own: whoever dies now finds by the key of the message that it is done.
		const refusal = await MAKE[decision](deps, waiting, command);
		if (refusal !== null) return refuse(refusal);
		const at = deps.now();
		const said = { thrown_for: decision === 'thrown' ? thrownFor : null };
		const decided = { decision, decided_at: at, decided_by: doer.userId, sealed: null, ...said };
		await trx.updateTable('mail_pen').set(decided).where('mail_in_id', '=', id).execute();
		await trx.updateTable('mail_in').set({ sealed: null }).where('id', '=', id).execute();
		return allow({ decision });
	});
}

export const lockPenned = (trx: Transaction<Database>, id: string) =>
	trx
		.selectFrom('mail_pen')
		.innerJoin('mail_in', 'mail_in.id', 'mail_pen.mail_in_id')
		.select(['mail_in.id', 'why', 'mail_pen.sealed', 'decision', 'decided_by as decidedBy'])
		.select(['asked_at as askedAt', 'asked_by as askedBy'])
		.select(['mail_in.sealed as raw', 'mail_in.reply_id as replyId'])
		.where('mail_in_id', '=', id)
		.forUpdate('mail_pen')
		.executeTakeFirst();

type Waiting = NonNullable<Awaited<ReturnType<typeof lockPenned>>> & { sealed: Buffer };

/**
 * As the answer of whoever the address was given to, with the files that may stand there; or, where no address says so, of
 * whoever reported what the moderator names, if that is where it was written from.
 */
async function letIn(deps: Deps, waiting: Waiting, { ref }: DecidePenned): Promise<PenRefusal | null> {
	const { id, why, raw, replyId } = waiting;
	const given = replyId ? await findReplyAddress(deps, replyId) : null;
	const isGiven = given !== null && mayBeLetIn(why, given.purpose);
	if (!isGiven && !mayBeAssigned(why)) return 'not_taken';
	if (!isGiven && ref === null) return 'reference_required';
	const address = isGiven ? given : await findReporterOf(deps, ref ?? '');
	if (!address || !raw) return 'not_taken';
	const holder = await findHolder(deps, address);
	const kept = openKept(deps, id, raw);
	const incoming = await readMessage(kept.raw, kept.envelope);
	if (!holder || !incoming) return 'not_taken';
	if (!isGiven && incoming.from.toLowerCase() !== holder.email.toLowerCase()) return 'not_its_reporter';
	const posted = await postReply(deps, { id, incoming }, address, holder.doer, true);
	return posted.ok ? null : 'not_taken';
}

/** For those who work on the report, by the moderator who read it. From whom it came is not said on. */
async function note(deps: Deps, { id, sealed }: Waiting, { doer, ref }: DecidePenned): Promise<PenRefusal | null> {
	if (ref === null) return 'reference_required';
	const { subject, words } = openPenned(createSeal(deps.env.secret), id, sealed);
	const text = `${subject}\n\n${words}`.trim().slice(0, NOTE_MOST);
	const noted = await performAct(deps, {
		ref,
		act: 'note',
		doer,
		// Nobody is named by what a stranger wrote.
		input: { text: text.replaceAll('@', '(at)') },
		formKey: id,
		fileIds: [],
		postId: null,
		flagger: ''
	});
	return noted.ok ? null : 'not_taken';
}

const MAKE: Record<PenDecision, (deps: Deps, waiting: Waiting, command: DecidePenned) => Promise<PenRefusal | null>> = {
	reply: letIn,
	note,
	thrown: (_deps, _waiting, { thrownFor }) => Promise.resolve(thrownFor ? null : 'reason_required')
};
