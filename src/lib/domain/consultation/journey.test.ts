import { describe, expect, it } from 'vitest';
import { journeyOf, phasesOf, type ReachedStage } from './journey';
import type { ConsultationStage } from './stage';

const WINDOW = { opensAt: '2026-11-02T00:00:00.000Z', closesAt: '2026-11-16T00:00:00.000Z' };

const reached = (...stages: ConsultationStage[]): ReachedStage[] =>
	stages.map((stage, index) => ({ stage, at: `2026-10-0${index + 1}T00:00:00.000Z`, reason: null }));

const MARK = { past: '✓', now: '●', ahead: '○' };
const draw = (stage: ConsultationStage, stages: ReachedStage[], window: Partial<typeof WINDOW> = WINDOW): string =>
	journeyOf({ opensAt: null, closesAt: null, ...window, stage }, stages)
		.map(({ stage: one, state, on }) => `${MARK[state]} ${one}${on ? ` ${on.slice(5, 10)}` : ''}`)
		.join(', ');

describe('the stages as readers follow them', () => {
	it.each<[ConsultationStage, ReachedStage[], string]>([
		[
			'draft',
			[],
			'● draft, ○ scheduled, ○ open 11-02, ○ deliberated 11-16, ○ minutes_signed, ○ published, ○ follow_up, ○ completed'
		],
		[
			'open',
			reached('scheduled', 'open'),
			'✓ scheduled 10-01, ● open 10-02, ○ deliberated 11-16, ○ minutes_signed, ○ published, ○ follow_up, ○ completed'
		],
		[
			'completed',
			reached('scheduled', 'open', 'deliberated', 'minutes_signed', 'published', 'follow_up', 'completed'),
			'✓ scheduled 10-01, ✓ open 10-02, ✓ deliberated 10-03, ✓ minutes_signed 10-04, ✓ published 10-05, ✓ follow_up 10-06, ● completed 10-07'
		],
		['cancelled', reached('scheduled', 'cancelled'), '✓ scheduled 10-01, ● cancelled 10-02']
	])('%s', (stage, stages, expected) => {
		expect(draw(stage, stages)).toBe(expected);
	});

	it('name no day that was not announced', () => {
		expect(draw('draft', [], {})).toContain('○ open, ○ deliberated,');
	});
});

describe('the phases in the head of a consultation', () => {
	const phases = (stage: ConsultationStage, ...stages: ConsultationStage[]) =>
		phasesOf({ ...WINDOW, stage }, reached(...stages))
			.map(({ phase, state, on }) => `${MARK[state]} ${phase}${on ? ` ${on.slice(5, 10)}` : ''}`)
			.join(', ');

	it.each<[ConsultationStage, ConsultationStage[], string]>([
		['draft', [], '● announcement, ○ inputs 11-02, ○ deliberation 11-16, ○ minutes, ○ follow_up'],
		[
			'open',
			['scheduled', 'open'],
			'✓ announcement 10-01, ● inputs 10-02, ○ deliberation 11-16, ○ minutes, ○ follow_up'
		],
		[
			'published',
			['scheduled', 'open', 'deliberated', 'minutes_signed', 'published'],
			'✓ announcement 10-01, ✓ inputs 10-02, ✓ deliberation 10-03, ● minutes 10-04, ○ follow_up'
		],
		[
			'completed',
			['scheduled', 'open', 'deliberated', 'minutes_signed', 'published', 'follow_up', 'completed'],
			'✓ announcement 10-01, ✓ inputs 10-02, ✓ deliberation 10-03, ✓ minutes 10-04, ✓ follow_up 10-06'
		],
		['cancelled', ['scheduled', 'open', 'cancelled'], '✓ announcement 10-01, ✓ inputs 10-02']
	])('%s', (stage, stages, expected) => {
		expect(phases(stage, ...stages)).toBe(expected);
	});
});
