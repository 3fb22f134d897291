import { describe, expect, it } from 'vitest';
import type { Capacity } from '../actor/capacity';
import { actsAs } from '../thread/act-law';
import { CONSULTATION_ACTS, consultationLaw, type ConsultationAction } from './acts';
import { COMMITMENT_MOVES, COMMITMENT_STATUSES, UNSETTLED_STATUSES } from './commitment/status';
import { CONSULTATION_STAGES, isOver, STAGE_MOVES, type ConsultationStage } from './stage';

/** Everybody who works on a consultation, and time itself; each may be the one who is silent. */
const PEOPLE = [
	'facilitator',
	'agency_head',
	'officer',
	'participant',
	'moderator',
	'system'
] as const satisfies Capacity[];

const doable = (action: ConsultationAction, silent: Capacity): boolean => {
	const { by } = consultationLaw(action);
	return typeof by !== 'string' && PEOPLE.some((person) => person !== silent && actsAs(by, [person]) !== null);
};

/**
 * What each stage may wait for besides its step, and the acts of which any one is a way out: the thing itself, or what
 * takes its place when whoever is asked says nothing.
 */
const WAITS: Partial<Record<ConsultationStage, Record<string, ConsultationAction[]>>> = {
	deliberated: {
		'guests to be let in': ['admit', 'refuse_inputs'],
		'answers to inputs': ['dispose'],
		'the text to be fixed': ['finalise_minutes'],
		'a party to sign': ['refuse_signing', 'replace_party', 'reopen_minutes'],
		'the seal over a refusal': ['seal_minutes', 'reopen_minutes']
	},
	published: { 'a record of publication': ['record_publication'] }
};

describe('no wait on one person is without a way out', () => {
	const stages = CONSULTATION_STAGES.filter((stage) => !isOver(stage));

	it.each(stages.flatMap((stage) => PEOPLE.map((silent) => [stage, silent] as const)))(
		'in the stage %s when the %s is silent',
		(stage, silent) => {
			const steps = Object.keys(STAGE_MOVES[stage]) as ConsultationAction[];
			expect(steps.some((step) => doable(step, silent))).toBe(true);
			for (const [wait, ways] of Object.entries(WAITS[stage] ?? {}))
				expect(
					ways.some((way) => doable(way, silent)),
					wait
				).toBe(true);
		}
	);

	it.each(
		COMMITMENT_STATUSES.filter((status) => (UNSETTLED_STATUSES as readonly string[]).includes(status)).flatMap(
			(status) => PEOPLE.map((silent) => [status, silent] as const)
		)
	)('of a promise that is %s when the %s is silent', (status, silent) => {
		const moves = Object.keys(COMMITMENT_MOVES[status]) as ConsultationAction[];
		expect(moves.some((move) => doable(move, silent))).toBe(true);
	});

	it('every act of a party has the host or time to take its place', () => {
		const alone = (Object.keys(CONSULTATION_ACTS) as ConsultationAction[]).filter(
			(action) => consultationLaw(action).by.toString() === 'participant'
		);
		expect(alone).toEqual(['confirm_fulfilment', 'contest_fulfilment', 'accept_waiver', 'contest_waiver']);
	});
});
