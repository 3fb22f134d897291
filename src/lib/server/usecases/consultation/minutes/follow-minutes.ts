import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { decideAfterSigning, SIGNED_STAGES } from '$lib/domain/consultation/minutes/minutes';
import { PUBLISHED_STAGES } from '$lib/domain/consultation/stage';
import type { PublicationMedium } from '$lib/domain/consultation/words';
import { allow, refuse, type Result } from '$lib/domain/result';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

type AddAddendum = Command & { text: string; fileIds: readonly string[] };
type AddendumRefusal = 'not_allowed' | 'wrong_stage' | 'text_required';

/** Adds to minutes that were signed; what was signed stays as it is. */
export const addAddendum = (deps: Deps, command: AddAddendum): Promise<Result<Done, AddendumRefusal | NotBegun>> =>
	inConsultation(deps, 'add_addendum', command, async (held): Promise<Result<Done, AddendumRefusal>> => {
		const { trx, thread, capacities, at } = held;
		const { slug, doer, text, fileIds } = command;
		const decision = decideAfterSigning(thread.consultation, capacities, SIGNED_STAGES);
		if (!decision.ok) return decision;
		if (!text.trim()) return refuse('text_required');
		await record(trx, deps, thread, {
			action: 'add_addendum',
			from: null,
			to: null,
			...actedBy(decision.value, doer, thread.consultation.agencyId),
			public: true,
			data: {},
			text,
			fileIds,
			at
		});
		return allow({ slug });
	});

export type PublicationInput = {
	medium: PublicationMedium;
	/** Of the newspaper, account or board. */
	name: string;
	url: string;
	publishedOn: IsoDate;
};
type PublicationRefusal = 'not_allowed' | 'wrong_stage' | 'day_ahead';

/** Records where and when the result was made known. */
export const recordPublication = (
	deps: Deps,
	command: Command & { publication: PublicationInput }
): Promise<Result<Done, PublicationRefusal | NotBegun>> =>
	inConsultation(deps, 'record_publication', command, async (held): Promise<Result<Done, PublicationRefusal>> => {
		const { trx, thread, capacities, at } = held;
		const { slug, doer, publication } = command;
		const decision = decideAfterSigning(thread.consultation, capacities, PUBLISHED_STAGES);
		if (!decision.ok) return decision;
		if (doer.userId === null) return refuse('not_allowed');
		const { medium, name, url, publishedOn } = publication;
		if (publishedOn > dayOf(at, deps.env.zone)) return refuse('day_ahead');
		const row = { thread_id: thread.id, medium, name, url, published_on: publishedOn, author_id: doer.userId, at };
		await trx.insertInto('publication').values(row).execute();
		await record(trx, deps, thread, {
			action: 'record_publication',
			from: null,
			to: null,
			...actedBy(decision.value, doer, thread.consultation.agencyId),
			public: true,
			data: {},
			at
		});
		return allow({ slug });
	});
