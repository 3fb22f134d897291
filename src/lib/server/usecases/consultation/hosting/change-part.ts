import type { ConsultationAction } from '$lib/domain/consultation/acts';
import type { ConsultationGiven } from '$lib/domain/consultation/event';
import { decideHosting, type HostedPart, type HostingRefusal } from '$lib/domain/consultation/hosting/host';
import { allow, type Result } from '$lib/domain/result';
import { record, type Deps, type NewConsultationEvent } from '../../record';
import { actedBy, answerInConsultation, type Command, type Done, type Locked, type NotBegun } from '../../in-thread';

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
	answerPart(deps, act, command, part, async (locked) => {
		const changed = await work(locked);
		return changed.ok ? allow({ event: changed.value, answer: {} }) : changed;
	});

/** As `changePart`, where the answer says more than that it was done, and where there may have been nothing to do. */
export const answerPart = <Answer extends object, Refusal extends string>(
	deps: Deps,
	act: string,
	command: Command,
	part: HostedPart,
	work: (locked: Locked) => Promise<Result<{ event: PartEvent | null; answer: Answer }, Refusal>>
): Promise<Result<Done & Partial<Answer>, Refusal | HostingRefusal | NotBegun>> => {
	type Answered = Done & Partial<Answer>;
	const { slug, doer } = command;
	const before = (): Promise<Answered> => Promise.resolve({ slug } as Answered);
	const carryOut = async (locked: Locked): Promise<Result<Answered, Refusal | HostingRefusal>> => {
		const { trx, thread, at } = locked;
		const hosting = decideHosting(part, thread.consultation, locked.capacities);
		if (!hosting.ok) return hosting;
		const changed = await work(locked);
		if (!changed.ok) return changed;
		const by = actedBy(hosting.value, doer, thread.consultation.agencyId);
		const { event, answer } = changed.value;
		if (event) await record(trx, deps, thread, { ...event, ...by, from: null, to: null, at });
		return allow({ ...answer, slug });
	};
	return answerInConsultation(deps, act, command, carryOut, before);
};
