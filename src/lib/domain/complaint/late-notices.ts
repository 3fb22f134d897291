import { ESCALATION_STEPS, type DutyClock, type EscalationLevel } from '../deadline/duty';
import type { JourneyEvent } from './journey';
import type { Step } from './step';

/** What the system writes of its own accord about a delay, and of which there can be a dozen. */
const NOTICES = ['remind', 'escalate', 'queue_overdue'] as const;

const isNotice = ({ type, event }: Step): boolean =>
	type === 'event' && NOTICES.some((action) => action === event.action);

/** A history in two: what people said and did and what moved the report, and the notices of delays. */
export const partNotices = (steps: readonly Step[]): { told: Step[]; notices: Step[] } => ({
	told: steps.filter((step) => !isNotice(step)),
	notices: steps.filter(isNotice)
});

/** The steps of the ladder that begin once a duty is late. */
const CLIMBED = ESCALATION_STEPS.filter((step) => step !== 'reminder');

/** A step of the ladder, and when and to whom it was told; neither while it is still ahead. */
export type LadderStep = { step: (typeof CLIMBED)[number]; at: string | null; level: EscalationLevel | null };

/** How far the delay of a duty has gone up; null where it has not begun to. Of several rounds of a duty the last. */
export function ladderOf(notices: readonly JourneyEvent[], clock: DutyClock): LadderStep[] | null {
	const reached = new Map<string, Pick<LadderStep, 'at' | 'level'>>();
	for (const { escalation, at } of notices) {
		if (escalation?.clock !== clock) continue;
		if (reached.has(escalation.step)) reached.clear();
		reached.set(escalation.step, { at, level: escalation.level });
	}
	if (!CLIMBED.some((step) => reached.has(step))) return null;
	return CLIMBED.map((step) => ({ step, ...(reached.get(step) ?? { at: null, level: null }) }));
}
