import { describe, expect, it } from 'vitest';
import { CONSULTATION_STAGES, STAGE_ACTIONS, STAGE_CLOCK, STAGE_OWNER, STEP_FORWARD, isOver, nextStage } from './stage';

describe('the law of stages', () => {
	it('reads as a table: every move, and no other', () => {
		const table = CONSULTATION_STAGES.map((from) => {
			const moves = STAGE_ACTIONS.flatMap((action) => {
				const to = nextStage(from, action);
				return to ? [`${action} → ${to}`] : [];
			});
			return [from, ...moves].join(' | ');
		});
		expect(table).toEqual([
			'draft | schedule → scheduled | cancel → cancelled',
			'scheduled | open → open | cancel → cancelled',
			'open | close_inputs → deliberated | cancel → cancelled',
			'deliberated | seal_minutes → minutes_signed | cancel → cancelled',
			'minutes_signed | publish → published',
			'published | begin_follow_up → follow_up',
			'follow_up | conclude → completed',
			'completed',
			'cancelled'
		]);
	});

	it.each(CONSULTATION_STAGES.filter((stage) => !isOver(stage)))('gives %s an owner, a clock and a way on', (stage) => {
		expect(STAGE_OWNER[stage]).not.toBeNull();
		expect(STAGE_CLOCK[stage]).not.toBeNull();
		const forward = STEP_FORWARD[stage];
		expect(forward && nextStage(stage, forward)).not.toBeNull();
	});

	it('gives what is over neither owner, clock nor way on', () => {
		const over = CONSULTATION_STAGES.filter(isOver);
		expect(over).toEqual(['completed', 'cancelled']);
		expect(over.map((stage) => [STAGE_CLOCK[stage], STEP_FORWARD[stage]])).toEqual([
			[null, null],
			[null, null]
		]);
	});
});
