import { isDue } from '$lib/domain/escalation/ladder';
import { officeTimeFrom } from '$lib/domain/escalation/office-time';
import { findThread } from '$lib/server/db/threads';
import { escalateThread, listStepsAhead, type Ladder } from '$lib/server/usecases/thread/escalate';
import type { Stage } from '../stage';

type Climbing = Pick<Stage, 'deps' | 'ref' | 'setTime'>;

/** How soon after something has happened the job looks again. */
const NEXT_LOOK_MS = 3 * 60_000;

/** Lets the ladder be climbed as the job would have, between what happened last in the demo report and what happens next. */
export async function climbLadder(stage: Climbing, ladder: Ladder, until: Date): Promise<void> {
	for (let look = await findNextLook(stage, ladder); look && look < until; look = await findNextLook(stage, ladder)) {
		stage.setTime(look);
		if ((await escalateThread(stage.deps, ladder, stage.ref)) === 0)
			throw new Error('Demo report: the ladder was not climbed');
	}
}

/** When the job next finds something to do for the report, if nobody does anything. */
async function findNextLook({ deps, ref }: Pick<Climbing, 'deps' | 'ref'>, ladder: Ladder): Promise<Date | undefined> {
	const thread = await findThread(deps.db, ref);
	if (!thread) return undefined;
	const soonest = new Date(deps.now().getTime() + NEXT_LOOK_MS);
	const looks = (await listStepsAhead(deps.db, ladder, thread)).flatMap((step) => {
		const look = officeTimeFrom(step.from < soonest ? soonest : step.from, ladder.rules);
		return isDue(step, look) ? [look] : [];
	});
	return looks.sort((a, b) => a.getTime() - b.getTime())[0];
}
