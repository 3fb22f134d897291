import type { RoutingGround } from '../routing/ground';
import type { Author } from '../thread/shown-post';
import type { JourneyEntry, JourneyEvent } from './journey';
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
const isPassing = (entry: JourneyEntry): entry is JourneyEvent => entry.type === 'event' && isPass(entry.action);

/** Every stop of a report since it was first routed, out of what its reader may see of its history. */
export const trailOf = (journey: readonly JourneyEntry[]): Station[] =>
	journey.filter(isPassing).map(({ id, action, toAgency, at, by, reason, ground, binds }) => ({
		id,
		holder: PASSES[action as keyof typeof PASSES],
		agency: toAgency,
		at,
		by,
		reason,
		ground,
		binds
	}));
