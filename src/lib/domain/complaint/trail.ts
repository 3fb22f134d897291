import type { RoutingGround } from '../routing/ground';
import type { Author } from '../thread/shown-post';
import type { JourneyEvent } from './journey';
import type { Binder } from './wandering';

const PASSES = {
	route: 'agency',
	hand_over: 'agency',
	succeed: 'agency',
	return: 'moderator',
	dispute: 'secretariat'
} as const;

/** One stop on the way of a report: with whom, since when, who sent it there and why. */
export type Station = {
	id: string;
	holder: (typeof PASSES)[keyof typeof PASSES];
	/** Null where it is not an agency that has it. */
	agency: string | null;
	at: string;
	by: Author;
	reason: string | null;
	ground: RoutingGround | null;
	/** Whose word it is that it stays there. */
	binds: Binder | null;
};

const isPass = (action: string): action is keyof typeof PASSES => action in PASSES;
/** Whether an act passes a report on. */
export const passesOn = ({ action }: { action: string }): boolean => isPass(action);

/** Every stop of a report since it was first routed, out of the lines that its reader may see of its history. */
export const trailOf = (lines: readonly JourneyEvent[]): Station[] =>
	lines.filter(passesOn).map(({ id, action, toAgency, at, by, reason, ground, binds }) => ({
		id,
		holder: PASSES[action as keyof typeof PASSES],
		agency: toAgency,
		at,
		by,
		reason,
		ground,
		binds
	}));
