import { decideContribution, type Contribution, type ContributeRefusal } from '$lib/domain/consultation/input/input';
import type { InputChannel, InputKind, Unsur } from '$lib/domain/consultation/words';
import type { Lang } from '$lib/domain/language';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { spend } from '$lib/server/auth/limits';
import { findInputByFormKey, findProvision } from '$lib/server/db/inputs';
import type { Database } from '$lib/server/db/schema';
import { forumOf } from '$lib/server/db/threads';
import { insertGuest } from '$lib/server/identity/guest';
import { createSeal } from '$lib/server/identity/seal';
import { record, type Deps } from '../../record';
import { holdingFor } from '../../thread/hold-words';
import { answerInConsultation, type Command, type Locked, type NotBegun } from '../../in-thread';

export type ContributeCommand = Command & {
	channel: InputChannel;
	kind: InputKind;
	text: string;
	unsur: Unsur;
	organisation: string;
	/** Of a guest or of who spoke at the counter; an account shows its own. */
	displayName: string | null;
	/** Provision that the input is about, by its key, in the version that the writer read. */
	provisionKey: string | null;
	textVersion: number;
	questionId: string | null;
	fileIds: readonly string[];
	/** What opens the input again to who has no account, and where to write to them. */
	guest: { codeHash: string; email: string | null; lang: Lang };
	/** Where it was sent from, and the device if it is known. */
	network: string;
	device?: string | null;
	/** A proof came with it. */
	proved?: boolean;
};

export type Contributed = { slug: string; number: number; held: boolean; byAccount: boolean };
export type ContributionRefusal = ContributeRefusal | 'too_many_attempts' | 'unknown_subject';

/**
 * Gives an input its number, 1, 2, 3 … without gaps, under the lock of the consultation. What a guest writes is held back
 * until somebody has looked at it. A form that is sent twice is one input.
 */
export const contribute = (
	deps: Deps,
	command: ContributeCommand
): Promise<Result<Contributed, ContributionRefusal | NotBegun>> =>
	answerInConsultation(
		deps,
		'contribute',
		command,
		(locked) => give(deps, command, locked),
		({ trx, thread }) => findContributed(trx, thread.id, command)
	);

async function give(
	deps: Deps,
	command: ContributeCommand,
	{ trx, thread, capacities, at }: Locked
): Promise<Result<Contributed, ContributionRefusal>> {
	const { stage, closesAt, minutesFinalAt } = thread.consultation;
	const scene = { forum: forumOf(thread), stage, closesAt, minutesFinal: minutesFinalAt !== null, capacities };
	const decision = decideContribution(scene, command.channel, at);
	if (!decision.ok) return decision;
	const subject = await findSubject(trx, thread.id, command, thread.consultation.textVersion);
	if (!subject) return refuse('unknown_subject');
	const { role, forOther } = decision.value;
	const counted = forOther ? allow(null) : await spendInput(deps, { trx, thread, at }, command);
	if (!counted.ok) return counted;
	const said = { thread, doer: command.doer, role, text: command.text, at };
	const holding = forOther ? null : await holdingFor(trx, deps, said);
	const held = holding !== null;
	let number = 0;
	await record(trx, deps, thread, {
		action: 'contribute',
		from: null,
		to: null,
		role,
		userId: command.doer.userId,
		agencyId: forOther ? thread.consultation.agencyId : null,
		public: !held,
		held: holding,
		data: held && thread.consultation.held > 0 ? { waiting: true } : {},
		at,
		text: command.text,
		fileIds: command.fileIds,
		withPost: async (inner, postId) => {
			number = await insertInput(inner, { threadId: thread.id, postId, ...subject }, command);
			await keepAuthor(inner, deps, postId, command, decision.value);
		}
	});
	return allow({ slug: command.slug, number, held, byAccount: !forOther && command.doer.userId !== null });
}

type Spending = Pick<Locked, 'trx' | 'thread' | 'at'>;
const spendInput = (deps: Deps, { trx, thread, at }: Spending, command: ContributeCommand) => {
	const { doer, network, device, proved = false } = command;
	const owners = doer.userId ? { account: doer.userId } : { device: device ?? null, network, proved };
	return spend({ ...deps, db: trx, now: () => at }, 'input', owners, thread.id);
};

/** What a form of an earlier version became. */
async function findContributed(
	trx: Transaction<Database>,
	threadId: string,
	{ slug, formKey }: ContributeCommand
): Promise<Contributed | undefined> {
	const input = formKey === null ? undefined : await findInputByFormKey(trx, threadId, formKey);
	return input && { slug, ...input };
}

type Subject = { provisionId: string | null; questionId: string | null; textVersion: number };

/** What the input is about, as it stood when it was read; null where there is no such thing. */
async function findSubject(
	trx: Transaction<Database>,
	threadId: string,
	{ provisionKey, questionId, textVersion: read }: ContributeCommand,
	latest: number
): Promise<Subject | null> {
	const textVersion = read >= 1 && read <= latest ? read : latest;
	const provisionId = provisionKey && (await findProvision(trx, threadId, provisionKey, textVersion));
	if (provisionId === undefined) return null;
	if (questionId && !(await isQuestion(trx, threadId, questionId))) return null;
	return { provisionId: provisionId || null, questionId, textVersion };
}

async function isQuestion(trx: Transaction<Database>, threadId: string, id: string): Promise<boolean> {
	const query = trx.selectFrom('consultation_question').select('id').where('id', '=', id);
	return (await query.where('thread_id', '=', threadId).executeTakeFirst()) !== undefined;
}

/** The thread is locked, so nobody else takes the next number meanwhile. */
async function insertInput(
	trx: Transaction<Database>,
	{ threadId, postId, provisionId, questionId, textVersion }: Subject & { threadId: string; postId: string },
	{ kind, unsur, organisation, displayName, channel, doer }: ContributeCommand
): Promise<number> {
	const { number } = await trx
		.insertInto('input')
		.values((eb) => ({
			post_id: postId,
			thread_id: threadId,
			kind,
			unsur,
			organisation,
			channel,
			number: eb
				.selectFrom('input as earlier')
				.select((of) => of(of.fn.coalesce(of.fn.max('earlier.number'), of.val(0)), '+', 1).as('next'))
				.where('earlier.thread_id', '=', threadId),
			provision_id: provisionId,
			question_id: questionId,
			text_version: textVersion,
			display_name: channel === 'web' && doer.userId !== null ? null : displayName,
			disposition: null,
			answer_id: null,
			answered_at: null,
			changed_provision_id: null,
			changed_version: null
		}))
		.returning('number')
		.executeTakeFirstOrThrow();
	return number;
}

/** Who has no account gets a code. What a facilitator typed for somebody is that person's word, not the facilitator's. */
async function keepAuthor(
	trx: Transaction<Database>,
	{ env }: Deps,
	postId: string,
	{ guest }: ContributeCommand,
	{ forOther, isGuest }: Contribution
): Promise<void> {
	if (forOther)
		await trx
			.updateTable('post')
			.set({ author_user_id: null, author_agency_id: null, author_role: 'anyone' })
			.where('id', '=', postId)
			.execute();
	if (forOther || isGuest) await insertGuest(trx, createSeal(env.secret), { postId, ...guest });
}
