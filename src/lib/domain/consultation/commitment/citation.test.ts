import { describe, expect, it } from 'vitest';
import { CONSULTATION_STAGES } from '../stage';
import { decideCitation, decideUntying } from './citation';

const stagesIn = (decide: typeof decideCitation) =>
	CONSULTATION_STAGES.filter((stage) => decide(stage, ['anyone', 'citizen', 'facilitator']).ok).join(' ');

describe('a report tied to a consultation', () => {
	it('is tied by the host while the consultation lives', () => {
		expect(stagesIn(decideCitation)).toBe('draft scheduled open deliberated minutes_signed published follow_up');
	});

	it('is untied until people rely on it', () => {
		expect(stagesIn(decideUntying)).toBe('draft scheduled open deliberated minutes_signed');
	});

	it('is nobody else to tie', () => {
		for (const role of ['officer', 'moderator', 'participant', 'admin'] as const)
			expect(decideCitation('open', ['anyone', role])).toEqual({ ok: false, refusal: 'not_allowed' });
	});
});
