import type { Services } from '$lib/server/services';
import { lapseReport } from '$lib/server/usecases/complaint/lapse-reports';
import type { Ladder } from '$lib/server/usecases/thread/escalate';
import type { Cast } from './cast';
import { gatherCrowd } from './crowd';
import { picturesFor, type Picture } from './pictures';
import type { Plan } from './plan';
import type { StepName } from './scenarios';
import { settleMails } from './settle-mails';
import { makeStage, type Stage } from './stage';
import { AGENCIES_TURNS } from './turns/of-agencies';
import { climbLadder } from './turns/climb-ladder';
import { findSilenceEnd } from './turns/find-turn';
import { MODERATORS_TURNS } from './turns/of-moderators';
import { PEOPLES_TURNS } from './turns/of-people';

export type Theatre = { services: Services; cast: Cast; pictures: readonly Picture[]; ladder: Ladder };

const TURNS: Record<StepName, (stage: Stage) => Promise<void>> = {
	...MODERATORS_TURNS,
	...AGENCIES_TURNS,
	...PEOPLES_TURNS,
	lapse: async (stage) => {
		if (!(await lapseReport(stage.deps, stage.ref))) throw new Error('Demo report: silence had no effect');
	}
};

/** Plays one report from its filing to where it stands today: in one transaction, so it is there whole or not at all. */
export function playThread({ services, cast, pictures, ladder }: Theatre, plan: Plan): Promise<void> {
	const fitting = picturesFor(plan.report.category, pictures);
	return services.db.transaction().execute(async (trx) => {
		const stage = makeStage(trx, services, cast, plan, fitting);
		for (const step of plan.steps) {
			// Silence ends when the reporter's time does, not when the plan thought it would.
			const at = step.name === 'lapse' ? await findSilenceEnd(stage) : step.at;
			await climbLadder(stage, ladder, at);
			stage.setTime(at);
			await TURNS[step.name](stage);
		}
		await climbLadder(stage, ladder, services.now());
		stage.setTime(services.now());
		await gatherCrowd(trx, stage);
		await settleMails(trx, stage.deps, [stage.threadId]);
	});
}
