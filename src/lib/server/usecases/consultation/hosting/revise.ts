import { areDetailsFixed, decideRevision, type Details, type RevisionRefusal } from '$lib/domain/consultation/details';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { decideHosting, type HostingRefusal } from '$lib/domain/consultation/hosting/host';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { findDetails } from '$lib/server/db/consultation-details';
import type { Database } from '$lib/server/db/schema';
import { offersService } from '$lib/server/db/services';
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
			if (!(await mayBeAbout(trx, consultation.agencyId, { before, details, today: dayOf(at, deps.env.zone) })))
				return refuse('unknown_service');
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

type About = { before: Pick<Details, 'serviceId'>; details: Pick<Details, 'serviceId'>; today: IsoDate };

/** A service that is offered; or the one that it was about all along, whatever became of that. */
const mayBeAbout = async (
	trx: Transaction<Database>,
	agencyId: string,
	{ before, details: { serviceId }, today }: About
): Promise<boolean> =>
	serviceId === null || serviceId === before.serviceId || offersService(trx, { id: serviceId, agencyId, today });
