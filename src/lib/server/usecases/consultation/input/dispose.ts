import { stampOf, type ReadTemplate } from '$lib/domain/answer/draft';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { decideDisposition, type DisposeRefusal } from '$lib/domain/consultation/input/input';
import type { Disposition } from '$lib/domain/consultation/words';
import { isPlaceholder } from '$lib/domain/words/placeholder';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import { findTemplate } from '$lib/server/db/answer-templates';
import { findProvision } from '$lib/server/db/inputs';
import type { Database } from '$lib/server/db/schema';
import { record, type Deps } from '../../record';
import { actedBy, answerInConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

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
	/** The last event that the answerer's page knew of: what was answered after it was answered meanwhile. */
	seen: number | null;
	/** The template that the words began from, as the answerer read it; null or absent where they wrote all themselves. */
	template?: ReadTemplate | null;
};

export type DispositionRefusal =
	DisposeRefusal | 'unknown_input' | 'unknown_subject' | 'already_answered' | 'placeholder_answer' | 'template_renewed';

/** What became of the inputs that were chosen: `left` are those that somebody else answered or hid meanwhile. */
export type Answered = Done & { answered: number[]; left: number[] };

/**
 * Answers one input or a group of them with one post. An answer may be replaced until the minutes are final; both stay on
 * record. What another answered or hid meanwhile is left as it is and named; whoever finds nothing left to answer is told so.
 * Courtesy alone is no answer, unless the text changed. All of it happens or none: a form that was cut off is sent again.
 */
export const disposeInputs = (
	deps: Deps,
	command: DisposeCommand
): Promise<Result<Answered, DispositionRefusal | NotBegun>> =>
	answerInConsultation(
		deps,
		'dispose',
		command,
		async ({ trx, thread, capacities, at }): Promise<Result<Answered, DispositionRefusal>> => {
			const { stage, minutesFinalAt, textVersion } = thread.consultation;
			const decision = decideDisposition({ stage, minutesFinal: minutesFinalAt !== null, capacities });
			if (!decision.ok) return decision;
			const chosen = sortOut(await listChosen(trx, thread.id, command.numbers), command);
			if (!chosen.ok) return chosen;
			const { inputs, left } = chosen.value;
			const { changedKey } = command;
			const changed = changedKey ? await findProvision(trx, thread.id, changedKey, textVersion) : null;
			if (changed === undefined) return refuse('unknown_subject');
			const { disposition, text, fileIds } = command;
			if (!changed && isPlaceholder(text)) return refuse('placeholder_answer');
			if (await isTemplateUnread(trx, command.template, dayOf(at, deps.env.zone))) return refuse('template_renewed');
			const answered = inputs.map(({ number }) => number);
			await record(trx, deps, thread, {
				action: 'dispose',
				from: null,
				to: null,
				...actedBy(decision.value, command.doer, thread.consultation.agencyId),
				public: true,
				data: { inputs: answered, disposition },
				at,
				text,
				fileIds,
				withPost: (inner, answerId) => answer(inner, { inputs, answerId, disposition, at, changed, textVersion })
			});
			return allow({ slug: command.slug, answered, left });
		},
		() => Promise.resolve({ slug: command.slug, answered: [...command.numbers], left: [] })
	);

/** Words that began from a template which says something else by now are sent by who has been told. */
async function isTemplateUnread(db: Transaction<Database>, read: ReadTemplate | null | undefined, today: IsoDate) {
	const found = read && (await findTemplate(db, today, read.id));
	return !!found && stampOf(found) !== read.stamp;
}

type Chosen = {
	number: number;
	postId: string;
	/** In public: what is held or hidden is not answered there. */
	stands: boolean;
	/** The event of the answer that it has; null without one. */
	answeredBy: number | null;
};

function sortOut(
	chosen: readonly Chosen[],
	{ numbers, again, seen }: DisposeCommand
): Result<{ inputs: Chosen[]; left: number[] }, 'unknown_input' | 'already_answered'> {
	const standing = chosen.filter(({ stands }) => stands);
	if (standing.length === 0 || chosen.length < new Set(numbers).size) return refuse('unknown_input');
	const mayTake = ({ answeredBy }: Chosen) => answeredBy === null || (again && answeredBy <= (seen ?? answeredBy));
	const inputs = standing.filter(mayTake);
	if (inputs.length === 0) return refuse('already_answered');
	return allow({ inputs, left: chosen.filter((of) => !inputs.includes(of)).map(({ number }) => number) });
}

const listChosen = (trx: Transaction<Database>, threadId: string, numbers: readonly number[]): Promise<Chosen[]> =>
	trx
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.leftJoin('post as answer', 'answer.id', 'input.answer_id')
		.leftJoin('thread_event as answering', 'answering.id', 'answer.event_id')
		.select(['input.number', 'input.post_id as postId', 'answering.seq as answeredBy'])
		.select((eb) => eb('post.hidden_at', 'is', null).$castTo<boolean>().as('stands'))
		.where('input.thread_id', '=', threadId)
		.where('input.number', '=', sql<number>`any(${[...numbers]}::int[])`)
		.orderBy('input.number')
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
