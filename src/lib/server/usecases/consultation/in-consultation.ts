import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import { allow, refuse, type Result } from '$lib/domain/result';
import { mayRead } from '$lib/domain/thread/visibility';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { findConsultationForUpdate, forumOf, isFormSpent, type ConsultationThread } from '../../db/threads';
import { capacitiesIn } from '../../identity/standing';
import type { Deps } from '../record';

export type Command = {
	slug: string;
	doer: Actor;
	/** Identifies the form, so that a double click or a repeated request has one effect. */
	formKey: string;
};

/** A consultation under lock, and who stands before it. */
export type Held = {
	trx: Transaction<Database>;
	thread: ConsultationThread;
	capacities: readonly Capacity[];
	at: Date;
};

export type Done = { slug: string };

/**
 * Opens a consultation for an act: one transaction, the thread locked, the person known. Refuses with `not_found` where it
 * does not exist for them; a form that already had its effect is answered as if it had it now.
 */
export function inConsultation<Refusal extends string>(
	deps: Deps,
	{ slug, doer, formKey }: Command,
	work: (held: Held) => Promise<Result<Done, Refusal>>
): Promise<Result<Done, Refusal | 'not_found'>> {
	return deps.db.transaction().execute(async (trx): Promise<Result<Done, Refusal | 'not_found'>> => {
		const thread = await findConsultationForUpdate(trx, slug);
		if (!thread) return refuse('not_found');
		const { agencyId } = thread.consultation;
		const capacities = await capacitiesIn(trx, { id: thread.id, kind: thread.kind, agencyId }, doer);
		if (!mayRead(forumOf(thread), capacities)) return refuse('not_found');
		if (await isFormSpent(trx, thread.id, formKey)) return allow({ slug });
		return work({ trx, thread, capacities, at: deps.now() });
	});
}

const OFFICES: readonly Capacity[] = ['officer', 'agency_head', 'facilitator'];

/** The fields of an event that say who acted: staff by person and office, others by person alone. */
export const actedBy = (role: Capacity, doer: Actor, { consultation }: ConsultationThread) => ({
	role,
	userId: doer.userId,
	agencyId: OFFICES.includes(role) ? consultation.agencyId : null
});
