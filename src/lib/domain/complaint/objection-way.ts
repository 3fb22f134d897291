import { isObjection, JUDGE_OF_STATUS, JUDGES, OFFICE_OF, type Judge } from './objection';
import type { ComplaintEvent } from './event';

/** How one office of the way stands: what it ruled, or whether it is its turn, was silent, is still to come. */
export type WayStep = {
	judge: Judge;
	state: 'granted' | 'rejected' | 'passed' | 'now' | 'ahead' | 'skipped';
	/** When it ruled, or was passed by. */
	at: string | null;
};

const RULINGS = { rework: 'granted', resolve: 'rejected', rule: 'rejected' } as const;

const isRuling = (action: ComplaintEvent['action']): action is keyof typeof RULINGS => action in RULINGS;

/** The way of objections of a report, as everybody may see it; null where nobody ever objected. */
export function objectionWay(events: readonly ComplaintEvent[]): WayStep[] | null {
	const known = new Map<Judge, WayStep>();
	for (const { action, from, to, role, at } of events) {
		if (isObjection(from) && (isRuling(action) || action === 'climb')) {
			const judge = (action !== 'climb' && OFFICE_OF[role]) || JUDGE_OF_STATUS[from];
			known.delete(JUDGE_OF_STATUS[from]);
			known.set(judge, { judge, state: isRuling(action) ? RULINGS[action] : 'passed', at: at.toISOString() });
		} else if (isObjection(from) && from !== to) known.delete(JUDGE_OF_STATUS[from]);
		if (isObjection(to) && from !== to)
			known.set(JUDGE_OF_STATUS[to], { judge: JUDGE_OF_STATUS[to], state: 'now', at: null });
	}
	if (known.size === 0) return null;
	const furthest = Math.max(...[...known.keys()].map((judge) => JUDGES.indexOf(judge)));
	return JUDGES.map(
		(judge, index) => known.get(judge) ?? { judge, state: index < furthest ? 'skipped' : 'ahead', at: null }
	);
}
