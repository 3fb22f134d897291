import { areDetailsFixed, decideRevision, type Details, type RevisionRefusal } from '$lib/domain/consultation/details';
import { decideHosting, type HostingRefusal } from '$lib/domain/consultation/hosting/host';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { findDetails } from '$lib/server/db/consultation-details';
import type { Database } from '$lib/server/db/schema';
import { stateOf } from '$lib/server/proof/fingerprint';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';
import { replaceQuestions, writeDetails } from './write-details';

export type ReviseDetails = Command & {
	details: Details;
	/** What changed, for readers; a draft needs none. */
	note: string;
	/** Of the details that its writer began from; null: whatever they were. */
	state?: string | null;
};
export type ReviseRefusal = HostingRefusal | RevisionRefusal | 'unknown_service' | 'changed_meanwhile';

/** Changes what the host says of a consultation. Followers are told once it is announced, and the clocks follow the window. */
export const reviseDetails = (deps: Deps, command: ReviseDetails): Promise<Result<Done, ReviseRefusal | NotBegun>> =>
	inConsultation(
		deps,
		'revise',
		command,
		async ({ trx, thread, capacities, at }): Promise<Result<Done, ReviseRefusal>> => {
			const { details, note, slug, doer, state = null } = command;
			const { consultation } = thread;
			const hosting = decideHosting('details', consultation, capacities);
			if (!hosting.ok) return hosting;
			const before = await findDetails(trx, thread.id);
			if (state !== null && state !== stateOf(before)) return refuse('changed_meanwhile');
			const revision = decideRevision(consultation.stage, before, details, { note, at });
			if (!revision.ok) return revision;
			if (!(await isServiceOf(trx, consultation.agencyId, details.serviceId))) return refuse('unknown_service');
			await writeDetails(trx, thread.id, details);
			if (!areDetailsFixed(consultation.stage)) await replaceQuestions(trx, thread.id, details.questions);
			const { title, method, opensAt, closesAt } = details;
			const revised = { ...thread, title, consultation: { ...consultation, method, opensAt, closesAt } };
			await record(trx, deps, revised, {
				action: 'revise',
				from: null,
				to: null,
				public: true,
				at,
				...actedBy(hosting.value, doer, thread.consultation.agencyId),
				data: note ? { reason: note } : {}
			});
			return allow({ slug });
		}
	);

async function isServiceOf(trx: Transaction<Database>, agencyId: string, serviceId: string | null): Promise<boolean> {
	if (serviceId === null) return true;
	const service = await trx
		.selectFrom('service')
		.select('id')
		.where('id', '=', serviceId)
		.where('agency_id', '=', agencyId)
		.executeTakeFirst();
	return service !== undefined;
}
