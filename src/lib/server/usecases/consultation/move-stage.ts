import { BY_THE_HOUR } from '$lib/domain/consultation/stage';
import { decideStage, type StageAct, type StageRefusal } from '$lib/domain/consultation/decide';
import { SYSTEM } from '$lib/domain/actor/capacity';
import { allow, type Result } from '$lib/domain/result';
import { keptInConsultation } from '$lib/domain/consultation/event';
import { countGathered } from '../../db/gathered';
import { findConsultationForUpdate } from '../../db/threads';
import { record, type Deps } from '../record';
import { tellCited } from './commitment/cite';
import { actedBy, inConsultation, type Command, type Done, type Locked, type NotBegun } from '../in-thread';

export type MoveCommand = Command & { act: StageAct };

/**
 * Carries a consultation to its next stage, or cancels it. Refuses with the first evidence that is missing, `too_early`
 * before the announced hour, and `wrong_stage` where the law knows no such move.
 */
export const moveStage = (deps: Deps, command: MoveCommand): Promise<Result<Done, StageRefusal | NotBegun>> =>
	inConsultation(deps, 'move_stage', command, async (locked): Promise<Result<Done, StageRefusal>> => {
		const { trx, thread, capacities, at } = locked;
		const gathered = await countGathered(trx, thread.id);
		const decision = decideStage(thread.consultation, command.act, gathered, { capacities, at });
		if (!decision.ok) return decision;
		const { role, action, ...move } = decision.value;
		const { reason } = command.act;
		const next = await record(trx, deps, thread, {
			...keptInConsultation(action, reason ? { reason } : {}),
			...move,
			...actedBy(role, command.doer, thread.consultation.agencyId),
			public: true,
			at
		});
		await tellCited(trx, deps, next, action);
		return allow({ slug: command.slug });
	});

const COLUMN_OF = { opensAt: 'opens_at', closesAt: 'closes_at' } as const;

/** Windows whose hour has come: scheduled ones to open, open ones to close. */
const dueAt = ({ db }: Pick<Deps, 'db'>, now: Date) =>
	db
		.selectFrom('consultation')
		.select('slug')
		.where((eb) =>
			eb.or(BY_THE_HOUR.map(({ stage, hour }) => eb.and([eb('stage', '=', stage), eb(COLUMN_OF[hour], '<=', now)])))
		)
		.orderBy('slug')
		.execute();

/**
 * Opens and closes windows whose announced hour has come. Any number of processes may run it: each consultation moves under
 * its lock, and only while its hour has passed. Returns how many moved.
 */
export async function keepWindows(deps: Deps): Promise<number> {
	let moved = 0;
	for (const { slug } of await dueAt(deps, deps.now())) if (await moveByHour(deps, slug)) moved += 1;
	return moved;
}

const moveByHour = (deps: Deps, slug: string): Promise<boolean> =>
	deps.db.transaction().execute(async (trx) => {
		const thread = await findConsultationForUpdate(trx, slug);
		const due = BY_THE_HOUR.find(({ stage }) => stage === thread?.consultation.stage);
		if (!thread || !due) return false;
		const { action } = due;
		const locked: Locked = { trx, thread, capacities: [SYSTEM], at: deps.now() };
		const decision = decideStage(thread.consultation, { action }, await countGathered(trx, thread.id), locked);
		if (!decision.ok) return false;
		await record(trx, deps, thread, {
			...decision.value,
			...keptInConsultation(action, {}),
			agencyId: null,
			userId: null,
			public: true,
			at: locked.at
		});
		return true;
	});
