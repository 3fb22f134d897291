import type { Capacity } from '$lib/domain/actor/capacity';
import { checklistFor, stageActsFor, type ChecklistEntry, type GuardedStep } from '$lib/domain/consultation/decide';
import type { PersonalStageAction } from '$lib/domain/consultation/decide';
import { stepAhead } from '$lib/domain/consultation/hosting/host';
import { countUnsur, type Unsur } from '$lib/domain/consultation/words';
import { countGathered } from '$lib/server/db/gathered';
import type { Db } from '$lib/server/db/client';
import { findThread } from '$lib/server/db/threads';
import type { Services } from '$lib/server/services';
import type { ViewedConsultation } from '../../consultation/head';

export type DeskOverview = {
	/** What the host works towards; null when the consultation is over. */
	step: GuardedStep | null;
	checklist: ChecklistEntry[];
	acts: PersonalStageAction[];
	/** Different unsur of society among those who came or wrote. */
	unsur: number;
};

/** Where a consultation stands, what its next step asks for, and which buttons this person has. */
export async function loadDeskOverview(
	{ db }: Pick<Services, 'db'>,
	{ head, capacities }: Pick<ViewedConsultation, 'head'> & { capacities: readonly Capacity[] }
): Promise<DeskOverview> {
	const thread = await findThread(db, head.ref);
	if (thread?.kind !== 'consultation') throw new Error(`${head.ref} is no consultation`);
	const { consultation } = thread;
	const step = stepAhead(consultation);
	const gathered = await countGathered(db, head.id);
	return {
		step,
		checklist: step ? checklistFor(step, consultation, gathered) : [],
		acts: stageActsFor(consultation, capacities),
		unsur: countUnsur(await listUnsur(db, head.id))
	};
}

async function listUnsur(db: Db, threadId: string): Promise<Unsur[]> {
	const rows = await db
		.selectFrom('attendance')
		.select('unsur')
		.where('thread_id', '=', threadId)
		.union(db.selectFrom('input').select('unsur').where('thread_id', '=', threadId))
		.execute();
	return rows.map(({ unsur }) => unsur);
}
