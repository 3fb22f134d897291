import { CONSULTATION_STAGES, isOver, type ConsultationStage } from './stage';

/** A stage that was reached, as everybody has seen it happen. */
export type ReachedStage = { stage: ConsultationStage; at: string; reason: string | null };

export type JourneyStage = {
	stage: ConsultationStage;
	state: 'past' | 'now' | 'ahead';
	/** When it was reached, or when it is to begin. */
	on: string | null;
};

type Standing = { stage: ConsultationStage; opensAt: string | null; closesAt: string | null };

/** The stages as readers follow them: a draft only while it is one, and of what was cancelled only what had been reached. */
export function journeyOf({ stage: now, ...window }: Standing, reached: readonly ReachedStage[]): JourneyStage[] {
	const days = new Map(reached.map(({ stage, at }) => [stage, at]));
	const isShown = (stage: ConsultationStage) => {
		if (stage === 'draft') return now === 'draft';
		return now === 'cancelled' ? days.has(stage) : stage !== 'cancelled';
	};
	return CONSULTATION_STAGES.filter(isShown).map((stage) => {
		const at = days.get(stage);
		const state = stage === now ? 'now' : at ? 'past' : 'ahead';
		return { stage, state, on: at ?? (isOver(now) ? null : announcedDay(stage, window)) };
	});
}

/** Two stages begin on a day that was announced. */
function announcedDay(stage: ConsultationStage, { opensAt, closesAt }: Omit<Standing, 'stage'>): string | null {
	if (stage === 'open') return opensAt;
	return stage === 'deliberated' ? closesAt : null;
}

/** The stages as a head has room for them. */
export const PHASES = ['announcement', 'inputs', 'deliberation', 'minutes', 'follow_up'] as const;
export type Phase = (typeof PHASES)[number];

const PHASE_OF = {
	draft: 'announcement',
	scheduled: 'announcement',
	open: 'inputs',
	deliberated: 'deliberation',
	minutes_signed: 'minutes',
	published: 'minutes',
	follow_up: 'follow_up',
	completed: 'follow_up',
	cancelled: null
} as const satisfies Record<ConsultationStage, Phase | null>;

export type JourneyPhase = Omit<JourneyStage, 'stage'> & { phase: Phase };

/** A phase begins with its first stage; with the last stage of all, all of them are past. What was cancelled goes no further. */
export function phasesOf(standing: Standing, reached: readonly ReachedStage[]): JourneyPhase[] {
	const journey = journeyOf(standing, reached);
	return PHASES.flatMap((phase): JourneyPhase[] => {
		const stages = journey.filter(({ stage }) => PHASE_OF[stage] === phase);
		const [first] = stages;
		if (!first) return [];
		const isNow = !isOver(standing.stage) && stages.some(({ state }) => state === 'now');
		const isAhead = stages.every(({ state }) => state === 'ahead');
		return [{ phase, state: isNow ? 'now' : isAhead ? 'ahead' : 'past', on: first.on }];
	});
}
