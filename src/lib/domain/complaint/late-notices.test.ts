import { describe, expect, it } from 'vitest';
import type { DutyClock, EscalationStep } from '../deadline/duty';
import type { JourneyEvent } from './journey';
import { ladderOf, partNotices } from './late-notices';
import type { Step } from './step';

const told = (action: string) => ({ type: 'event', event: { action } }) as Step;
const post = { type: 'post', event: { action: 'answer' }, post: { id: 'a', kind: 'official_answer' } } as Step;

const climbed = (clock: DutyClock, ...steps: EscalationStep[]): JourneyEvent[] =>
	steps.map(
		(step, index) =>
			({
				type: 'event',
				action: step === 'reminder' ? 'remind' : 'escalate',
				at: `2026-10-0${index + 1}`,
				escalation: { clock, step, level: 'heads' }
			}) as JourneyEvent
	);

const reached = (notices: readonly JourneyEvent[], clock: DutyClock = 'resolution') =>
	ladderOf(notices, clock)?.map(({ step, at }) => (at === null ? `(${step})` : `${step} ${at.slice(-2)}`));

describe('the notices of delays', () => {
	it('stand apart from what people said and did, and from what moved the report', () => {
		const notices = [told('remind'), told('escalate'), told('queue_overdue')];
		const rest = [told('submit'), post, told('lapse'), told('climb'), told('recalculate')];
		const mixed = rest.flatMap((entry, index) => [entry, ...notices.slice(index, index + 1)]);
		expect(partNotices(mixed)).toEqual({ told: rest, notices });
	});
});

describe('the ladder of a delay', () => {
	it('tells the steps that were reached, and those that are ahead', () => {
		expect(reached(climbed('resolution', 'reminder', 'due', 'superior'))).toEqual([
			'due 02',
			'superior 03',
			'(secretariat)',
			'(inspectorate)'
		]);
	});

	it('has not begun with a reminder, or with the delay of another duty', () => {
		expect(reached(climbed('resolution', 'reminder'))).toBeUndefined();
		expect(reached(climbed('verification', 'due', 'superior'))).toBeUndefined();
	});

	it('tells of the last round alone, where a duty came up again', () => {
		const first = climbed('objection', 'due', 'superior', 'secretariat');
		const second = climbed('objection', 'due');
		expect(reached([...first, ...second], 'objection')).toEqual([
			'due 01',
			'(superior)',
			'(secretariat)',
			'(inspectorate)'
		]);
	});
});
