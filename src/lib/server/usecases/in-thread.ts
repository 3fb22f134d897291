import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import { allow, refuse, type Result } from '$lib/domain/result';
import { mayRead } from '$lib/domain/thread/visibility';
import type { Transaction } from 'kysely';
import { lockCases } from '../db/cases';
import type { Database } from '../db/schema';
import {
	forumOf,
	lockThread,
	type ComplaintThread,
	type ConsultationThread,
	type Named,
	type Thread
} from '../db/threads';
import { standBefore } from '../identity/standing';
import { once } from './once';
import type { Deps } from './record';

type Trx = Transaction<Database>;

/** What somebody wants done, with all that they wrote. */
type Sent = {
	doer: Actor;
	/** Identifies the form, so that a double click or a repeated request has one effect; null: each time anew. */
	formKey: string | null;
};
type OfRef = Sent & { ref: string };
/** About a consultation, by its address. */
export type Command = Sent & { slug: string };
export type Done = { slug: string };

/** Why what was asked is not even considered: there is no such thread here, or the form was sent with other words. */
export type NotBegun = 'not_found' | 'form_spent';

/** A thread under lock, and who stands before it. */
export type Locked<T extends Thread = ConsultationThread> = {
	trx: Trx;
	thread: T;
	capacities: readonly Capacity[];
	at: Date;
};

/** What of a command came with the request, and is nothing that its sender wrote. */
const NOT_WRITTEN = new Set([
	'doer',
	'formKey',
	'state',
	'network',
	'device',
	'owners',
	'guest',
	'voice',
	'flagger',
	'proved'
]);
const writtenIn = (command: object) =>
	Object.fromEntries(Object.entries(command).filter(([name]) => !NOT_WRITTEN.has(name)));

/** What differs between the ways in: what is locked, and which threads it is the way to. */
type Way<T extends Thread, C extends Sent> = {
	lock: (trx: Trx, named: Named, command: C) => Promise<unknown>;
	isOurs: (thread: Thread) => thread is T;
	/** The name of the thread in the command, which may name others too; it is also the answer as a rule. */
	named: (command: C) => Named;
};

/**
 * Opens a thread for an act: one transaction, the thread locked, the person known. Refuses with `not_found` where it does
 * not exist for them; a form that already had its effect is answered as it was then, and its key with other words is
 * refused. `act` names what is done, `answered` what a form of an earlier version was answered whose words are unknown.
 */
const under =
	<T extends Thread, C extends Sent>({ lock, isOurs, named }: Way<T, C>) =>
	<Answer extends object, Refusal extends string>(
		deps: Deps,
		act: string,
		command: C,
		work: (locked: Locked<T>) => Promise<Result<Answer, Refusal>>,
		answered: (locked: Locked<T>) => Promise<Answer | undefined>
	): Promise<Result<Answer, Refusal | NotBegun>> =>
		deps.db.transaction().execute(async (trx): Promise<Result<Answer, Refusal | NotBegun>> => {
			const { doer, formKey } = command;
			const name = named(command);
			await lock(trx, name, command);
			const stand = await standBefore(trx, name, doer, formKey);
			if (!stand || !isOurs(stand.thread)) return refuse('not_found');
			const { thread, capacities, spent } = stand;
			if (!mayRead(forumOf(thread), capacities)) return refuse('not_found');
			const locked = { trx, thread, capacities, at: deps.now() };
			const earlier = spent ? await answered(locked) : undefined;
			if (earlier) return allow(earlier);
			const sending = { act, doer, formKey, says: writtenIn(command), usually: name };
			return once(trx, deps, sending, () => work(locked));
		});

const ofKind =
	<T extends Thread>(...kinds: T['kind'][]) =>
	(thread: Thread): thread is T =>
		kinds.some((kind) => kind === thread.kind);

const byRef = { lock: lockThread, named: ({ ref }: OfRef) => ({ ref }) };
const underRef = under({ ...byRef, isOurs: ofKind('complaint', 'consultation') });
const underReport = under({ ...byRef, isOurs: ofKind<ComplaintThread>('complaint') });
const underCase = under({
	...byRef,
	isOurs: ofKind<ComplaintThread>('complaint'),
	lock: (trx, _, { ref, into }: OfRef & { into?: string }) => lockCases(trx, into ? [ref, into] : [ref])
});

/** As `under`, for any thread by its number. */
export const inThread = <Refusal extends string>(
	deps: Deps,
	act: string,
	command: OfRef,
	work: (locked: Locked<Thread>) => Promise<Result<{ ref: string; held?: true }, Refusal>>
) => underRef(deps, act, command, work, ({ thread }) => Promise.resolve({ ref: thread.ref }));

/** As `under`, for a report. */
export const inComplaint = <Refusal extends string>(
	deps: Deps,
	act: string,
	command: OfRef,
	work: (locked: Locked<ComplaintThread>) => Promise<Result<{ ref: string }, Refusal>>
) => underReport(deps, act, command, work, ({ thread }) => Promise.resolve({ ref: thread.ref }));

/** As `under`, for a report with its whole case, and that of the one it is to be linked to. */
export const inCase = <Refusal extends string>(
	deps: Deps,
	act: string,
	command: OfRef & { into?: string },
	work: (locked: Locked<ComplaintThread>) => Promise<Result<{ ref: string }, Refusal>>
) => underCase(deps, act, command, work, ({ thread }) => Promise.resolve({ ref: thread.ref }));

/** As `under`, for a consultation, where an act answers with more than where it happened. */
export const answerInConsultation = under({
	lock: lockThread,
	isOurs: ofKind<ConsultationThread>('consultation'),
	named: ({ slug }: Command) => ({ slug })
});

/** As `under`, for a consultation. */
export const inConsultation = <Refusal extends string>(
	deps: Deps,
	act: string,
	command: Command,
	work: (locked: Locked) => Promise<Result<Done, Refusal>>
) => answerInConsultation(deps, act, command, work, () => Promise.resolve({ slug: command.slug }));

const OFFICES: readonly Capacity[] = ['officer', 'agency_head', 'clerk', 'facilitator'];

/**
 * The fields of an event that say who acted: staff by person and the office they acted for, a reporter by nothing but
 * that, whether they have an account or not, others by person alone.
 */
export const actedBy = (role: Capacity, doer: Pick<Actor, 'userId'>, agencyId: string | null) => ({
	role,
	userId: role === 'reporter' ? null : doer.userId,
	agencyId: OFFICES.includes(role) ? agencyId : null
});
