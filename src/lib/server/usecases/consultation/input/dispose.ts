import { decideDisposition, type DisposeRefusal } from '$lib/domain/consultation/input/input';
import type { Disposition } from '$lib/domain/consultation/words';
import { isPlaceholder } from '$lib/domain/words/placeholder';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import { findProvision } from '$lib/server/db/inputs';
import type { Database } from '$lib/server/db/schema';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

export type DisposeCommand = Command & {
	/** Numbers of the inputs that this answers, one or a group. */
	numbers: readonly number[];
	disposition: Disposition;
	/** Why, in words to the contributors. */
	text: string;
	fileIds: readonly string[];
	/** The provision of the present text that changed because of them, or already says so. */
	changedKey: string | null;
	/** Answers that were given before are meant to be replaced. */
	again: boolean;
};

export type DispositionRefusal =
	DisposeRefusal | 'unknown_input' | 'unknown_subject' | 'already_answered' | 'placeholder_answer';

/**
 * Answers one input or a group of them with one post. An answer may be replaced until the minutes are final; both stay on
 * record. Whoever meant to answer first and comes second is told so. Courtesy alone is no answer, unless the text changed.
 */
export const disposeInputs = (
	deps: Deps,
	command: DisposeCommand
): Promise<Result<Done, DispositionRefusal | NotBegun>> =>
	inConsultation(
		deps,
		'dispose',
		command,
		async ({ trx, thread, capacities, at }): Promise<Result<Done, DispositionRefusal>> => {
			const { stage, minutesFinalAt, textVersion } = thread.consultation;
			const decision = decideDisposition({ stage, minutesFinal: minutesFinalAt !== null, capacities });
			if (!decision.ok) return decision;
			const numbers = [...new Set(command.numbers)].toSorted((a, b) => a - b);
			const inputs = await listStanding(trx, thread.id, numbers);
			if (inputs.length === 0 || inputs.length < numbers.length) return refuse('unknown_input');
			if (!command.again && inputs.some(({ disposition }) => disposition !== null)) return refuse('already_answered');
			const { changedKey } = command;
			const changed = changedKey ? await findProvision(trx, thread.id, changedKey, textVersion) : null;
			if (changed === undefined) return refuse('unknown_subject');
			const { disposition, text, fileIds } = command;
			if (!changed && isPlaceholder(text)) return refuse('placeholder_answer');
			await record(trx, deps, thread, {
				action: 'dispose',
				from: null,
				to: null,
				...actedBy(decision.value, command.doer, thread.consultation.agencyId),
				public: true,
				data: { inputs: numbers, disposition },
				at,
				text,
				fileIds,
				withPost: (inner, answerId) => answer(inner, { inputs, answerId, disposition, at, changed, textVersion })
			});
			return allow({ slug: command.slug });
		}
	);

/** Those of the numbers that stand: what is held or hidden is not answered in public. */
const listStanding = (trx: Transaction<Database>, threadId: string, numbers: readonly number[]) =>
	trx
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select(['input.post_id as postId', 'input.disposition'])
		.where('input.thread_id', '=', threadId)
		.where('input.number', '=', sql<number>`any(${[...numbers]}::int[])`)
		.where('post.hidden_at', 'is', null)
		.execute();

type Answer = {
	inputs: readonly { postId: string }[];
	answerId: string;
	disposition: Disposition;
	at: Date;
	/** The provision that the answer changed. */
	changed: string | null;
	textVersion: number;
};

const answer = (trx: Transaction<Database>, { inputs, answerId, disposition, at, changed, textVersion }: Answer) =>
	trx
		.updateTable('input')
		.set({
			disposition,
			answer_id: answerId,
			answered_at: at,
			changed_provision_id: changed,
			changed_version: changed === null ? null : textVersion
		})
		.where('post_id', '=', sql<string>`any(${inputs.map(({ postId }) => postId)}::uuid[])`)
		.execute();
