import type { ConsultationAction } from '$lib/domain/consultation/acts';
import type { ConsultationGiven } from '$lib/domain/consultation/event';
import { decideHosting, type HostedPart, type HostingRefusal } from '$lib/domain/consultation/hosting/host';
import { allow, type Result } from '$lib/domain/result';
import { record, type Deps, type NewConsultationEvent } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type Locked, type NotBegun } from '../../in-thread';

/** How the history keeps a change of the host. */
export type PartEvent = Pick<NewConsultationEvent, 'public' | 'text' | 'meetingId' | 'fileIds'> &
	PartAct<'revise' | 'record_meeting' | 'publish_text'>;
type PartAct<Act extends ConsultationAction> = { [One in Act]: { action: One; data: ConsultationGiven<One> } }[Act];

/** One change of the host to a part of the consultation: whether it may, the rows, the event; all or nothing. */
export const changePart = <Refusal extends string>(
	deps: Deps,
	act: string,
	command: Command,
	part: HostedPart,
	work: (locked: Locked) => Promise<Result<PartEvent, Refusal>>
): Promise<Result<Done, Refusal | HostingRefusal | NotBegun>> =>
	inConsultation(deps, act, command, async (locked): Promise<Result<Done, Refusal | HostingRefusal>> => {
		const { trx, thread, at } = locked;
		const { slug, doer } = command;
		const hosting = decideHosting(part, thread.consultation, locked.capacities);
		if (!hosting.ok) return hosting;
		const changed = await work(locked);
		if (!changed.ok) return changed;
		const by = actedBy(hosting.value, doer, thread.consultation.agencyId);
		await record(trx, deps, thread, { ...changed.value, ...by, from: null, to: null, at });
		return allow({ slug });
	});
