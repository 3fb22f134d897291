import { describe, expect, it } from 'vitest';
import type { EscalationLevel, EscalationStep } from '../deadline/duty';
import { aComplaintEvent } from './event.fixture';
import { audiencesOf, type HeardEvent } from './notice';

const open = { confidential: false, published: true, hidden: false };
const heard = (event: Partial<Parameters<typeof aComplaintEvent>[0]>): HeardEvent =>
	aComplaintEvent({ action: 'answer', role: 'officer', from: 'in_progress', ...event });

describe('who hears of what', () => {
	it('tells nobody what they did themselves, but confirms receipt', () => {
		expect(audiencesOf(heard({ action: 'submit', role: 'reporter', from: null }), open)).toContain('reporter');
		expect(audiencesOf(heard({ action: 'reply', role: 'reporter', from: null }), open)).toEqual([
			'officers',
			'watchers'
		]);
		expect(audiencesOf(heard({ action: 'reply', role: 'citizen', from: null }), open)).toEqual([
			'reporter',
			'watchers'
		]);
		expect(audiencesOf(heard({ action: 'reply', role: 'officer', from: null }), open)).toEqual([
			'reporter',
			'watchers'
		]);
	});

	it('takes an answer to whoever asked', () => {
		const complete = (from: HeardEvent['from']) =>
			audiencesOf(heard({ action: 'complete', role: 'reporter', from }), open);
		expect(complete('needs_completion')).toEqual(['moderators', 'followers', 'watchers']);
		expect(complete('questioned')).toEqual(['officers', 'followers', 'watchers']);
		expect(audiencesOf(heard({ action: 'lapse', role: 'system', from: 'needs_completion' }), open)).not.toContain(
			'officers'
		);
		expect(audiencesOf(heard({ action: 'lapse', role: 'system', from: 'questioned' }), open)).toContain('officers');
	});

	it('takes a step of the ladder to the level that it reaches, and the last one to the reporter as well', () => {
		const told = (step: EscalationStep, level: EscalationLevel) =>
			audiencesOf(heard({ action: 'escalate', role: 'system', from: null, data: { step, level } }), open);
		expect(told('due', 'officers')).toEqual(['officers']);
		expect(told('superior', 'heads')).toEqual(['heads']);
		expect(told('secretariat', 'secretariat')).toEqual(['moderators', 'secretariat']);
		expect(told('superior', 'inspectors')).toEqual(['inspectors']);
		expect(told('inspectorate', 'inspectors')).toEqual(['reporter', 'inspectors']);
	});

	it('lets who watches a report know of notes, and not of who else watches nor of what may hint at its reporter', () => {
		const told = (action: HeardEvent['action']) => audiencesOf(heard({ action, from: null }), open);
		expect(told('note')).toContain('watchers');
		expect(told('assign')).toContain('watchers');
		expect(told('watch')).toEqual([]);
		expect(told('open_identity')).not.toContain('watchers');
	});

	it.each([
		['confidential', { ...open, confidential: true }, true],
		['not yet published', { ...open, published: false }, true],
		['hidden', { ...open, hidden: true }, true],
		['open, but the event is not public', open, false]
	])('followers hear nothing when the thread is %s', (_name, thread, isPublic) => {
		expect(audiencesOf(heard({ public: isPublic }), thread)).toEqual(['reporter', 'watchers']);
	});
});
