import { describe, expect, it } from 'vitest';
import { consultationClocks, type Agreed, type TimedEvent } from './clock';
import { CONSULTATION_RULES as rules } from './clock.fixture';
import { aConsultationEvent } from './event.fixture';
import type { ConsultationStage } from './stage';

const at = (local: string) => new Date(`${local}+09:00`);
const move = (
	from: ConsultationStage | null,
	to: ConsultationStage,
	action: TimedEvent['action'],
	when: string
): TimedEvent => aConsultationEvent({ from, to, action, at: at(when) });
const about = (position: number, action: TimedEvent['action'], when: string): TimedEvent =>
	aConsultationEvent({ action, at: at(when), data: { position } });

const agreed: Agreed = {
	agencyId: 'dinkes',
	opensAt: at('2026-06-08T00:00:00'),
	closesAt: at('2026-06-22T00:00:00'),
	commitments: [
		{ position: 1, agencyId: 'dinkes', dueDay: '2026-09-30' },
		{ position: 2, agencyId: 'pupr', dueDay: '2026-10-31' }
	]
};

const life = [
	move(null, 'draft', 'prepare', '2026-05-04T09:00:00'),
	move('draft', 'scheduled', 'schedule', '2026-05-11T09:00:00'),
	move('scheduled', 'open', 'open', '2026-06-08T00:00:00'),
	move('open', 'deliberated', 'close_inputs', '2026-06-22T00:00:00'),
	move('deliberated', 'minutes_signed', 'seal_minutes', '2026-07-10T10:00:00'),
	move('minutes_signed', 'published', 'publish', '2026-07-13T10:00:00')
];

const shown = (events: readonly TimedEvent[]) =>
	consultationClocks(events, agreed, rules).map(
		({ kind, round, owner, reckoning, metAt, endedAt }) =>
			`${kind} ${round} ${owner} ${reckoning.dueDay} ${metAt ? 'met' : endedAt ? 'ended' : 'runs'}`
	);

describe('the clocks of a consultation', () => {
	it('follow its stages: agreed days for the window, limits of the policies for the rest', () => {
		expect(shown(life)).toEqual([
			'preparation 1 facilitator 2026-08-04 met',
			'opening 1 facilitator 2026-06-07 met',
			'participation 1 participants 2026-06-21 met',
			'deliberation 1 facilitator 2026-07-20 met',
			'publication 1 facilitator 2026-07-17 met',
			'dissemination 1 facilitator 2026-07-27 runs',
			'commitment 1 agency 2026-09-30 runs',
			'commitment 2 agency 2026-10-31 runs'
		]);
	});

	it('end unmet with a cancellation', () => {
		const cancelled = [...life.slice(0, 3), move('open', 'cancelled', 'cancel', '2026-06-10T09:00:00')];
		expect(shown(cancelled).at(-1)).toBe('participation 1 participants 2026-06-21 ended');
	});

	it('keep the day of a promise when its fulfilment is contested', () => {
		const fulfilled = [...life, about(1, 'fulfil', '2026-09-01T10:00:00')];
		expect(shown(fulfilled)).toContain('commitment 1 agency 2026-09-30 met');
		expect(shown(fulfilled)).toContain('fulfilment_confirmation 1 participants 2026-09-15 runs');
		const contested = [...fulfilled, about(1, 'contest_fulfilment', '2026-09-03T10:00:00')];
		expect(shown(contested)).toContain('commitment 1 agency 2026-09-30 runs');
		expect(shown(contested)).toContain('fulfilment_confirmation 1 participants 2026-09-15 met');
	});

	it('let a waived promise go, and silence end the time to contest', () => {
		const waived = [...life, about(2, 'waive', '2026-08-01T10:00:00')];
		expect(shown(waived)).toContain('commitment 2 agency 2026-10-31 ended');
		const silent = [
			...life,
			about(1, 'fulfil', '2026-09-01T10:00:00'),
			about(1, 'accept_silence', '2026-09-16T00:00:00')
		];
		expect(shown(silent)).toContain('fulfilment_confirmation 1 participants 2026-09-15 ended');
	});
});
