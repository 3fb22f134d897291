import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import { dayOf } from '$lib/domain/calendar/zone';
import { keptInComplaint } from '$lib/domain/complaint/event';
import type { ComplaintParticulars } from '$lib/domain/complaint/particulars';
import { TEAM_ACTS, type TeamRefusal } from '$lib/domain/complaint/team-acts';
import { allow, refuse, type Result } from '$lib/domain/result';
import { actsAs } from '$lib/domain/thread/act-law';
import { listColleagues } from '../../db/colleagues';
import type { ComplaintThread } from '../../db/threads';
import { actedBy, inComplaint, type Locked, type NotBegun } from '../in-thread';
import { record, type Deps } from '../record';

type Sent = { ref: string; doer: Actor; formKey: string | null };
export type AssignCommand = Sent & {
	/** Null: back to nobody. */
	assigneeId: string | null;
	/** Whom the page that was answered showed; where somebody else has it by now, nothing is taken from them unseen. */
	from?: string | null;
	text?: string;
};

type Done = { ref: string };
type TeamAct = keyof typeof TEAM_ACTS;
type Here = Locked<ComplaintThread>;

/** Gives a report to a colleague, to whoever asks, or back to nobody. It moves no clock; its agency owes the same as before. */
export const assignReport = (deps: Deps, command: AssignCommand): Promise<Result<Done, TeamRefusal | NotBegun>> =>
	inComplaint(deps, 'assign', command, async (here): Promise<Result<Done, TeamRefusal>> => {
		const { ref, assigneeId, from, text = '', doer } = command;
		const { trx, thread, at, capacities } = here;
		const role = actsAs(TEAM_ACTS.assign.by, capacities);
		const { agencyId } = thread.complaint;
		if (!role || agencyId === null) return refuse('not_allowed');
		if (thread.assigneeId === assigneeId) return refuse('already_so');
		if (from !== undefined && from !== thread.assigneeId) return refuse('taken_meanwhile');
		const colleagues = assigneeId ? await listColleagues(trx, agencyId, dayOf(at, deps.env.zone)) : [];
		if (assigneeId && !colleagues.some(({ id }) => id === assigneeId)) return refuse('colleague_unknown');
		await tell(deps, here, 'assign', doer, role, {
			...(assigneeId && { assigneeId }),
			...(thread.assigneeId && { relievedId: thread.assigneeId }),
			...(text && { reason: text })
		});
		return allow({ ref });
	});

/** Whether one hears of everything that happens to a report. */
export const watchReport = (
	deps: Deps,
	command: Sent & { watches: boolean }
): Promise<Result<Done, TeamRefusal | NotBegun>> => {
	const act = command.watches ? 'watch' : 'unwatch';
	return inComplaint(deps, act, command, async (here): Promise<Result<Done, TeamRefusal>> => {
		const { ref, watches, doer } = command;
		const role = actsAs(TEAM_ACTS[act].by, here.capacities);
		if (!role || doer.userId === null) return refuse('not_allowed');
		if (!(await keepWatch(here, doer.userId, watches))) return refuse('already_so');
		await tell(deps, here, act, doer, role, {});
		return allow({ ref });
	});
};

async function keepWatch({ trx, thread, at }: Here, userId: string, watches: boolean): Promise<boolean> {
	const changed = watches
		? await trx
				.insertInto('watch')
				.values({ thread_id: thread.id, user_id: userId, since: at })
				.onConflict((row) => row.doNothing())
				.returning('user_id')
				.execute()
		: await trx
				.deleteFrom('watch')
				.where('thread_id', '=', thread.id)
				.where('user_id', '=', userId)
				.returning('user_id')
				.execute();
	return changed.length > 0;
}

const tell = (
	deps: Deps,
	{ trx, thread, at }: Here,
	act: Exclude<TeamAct, 'vacate'>,
	doer: Actor,
	role: Capacity,
	data: ComplaintParticulars
) =>
	record(trx, deps, thread, {
		...keptInComplaint(act, data),
		from: null,
		to: null,
		...actedBy(role, doer, thread.complaint.agencyId),
		public: false,
		at
	});
