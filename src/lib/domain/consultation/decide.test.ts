import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPACITIES, type Capacity } from '../actor/capacity';
import {
	EVIDENCE_FOR,
	checklistFor,
	decideStage,
	missingFor,
	stageActsFor,
	type Consultation,
	type Gathered,
	type PersonalStageAction
} from './decide';
import { aConsultation, CLOSES, GATHERED, LATER, OPENS } from './scene.fixture';
import { CONSULTATION_STAGES, nextStage, type ConsultationStage } from './stage';

const consultation = (stage: ConsultationStage, change: Partial<Consultation> = {}) =>
	aConsultation(stage, { minutesFinalAt: CLOSES, ...change });

const decided = (
	stage: ConsultationStage,
	action: PersonalStageAction,
	{
		gathered = {},
		change = {},
		role = 'facilitator',
		at = LATER,
		reason = 'Alasan'
	}: {
		gathered?: Partial<Gathered>;
		change?: Partial<Consultation>;
		role?: Capacity;
		at?: Date;
		reason?: string;
	} = {}
) => {
	const outcome = decideStage(
		consultation(stage, change),
		{ action, reason },
		{ ...GATHERED, ...gathered },
		{ capacities: ['anyone', 'citizen', role], at }
	);
	return outcome.ok ? outcome.value.to : outcome.refusal;
};

describe('leaving a stage', () => {
	it.each([
		['draft', 'schedule', {}, 'scheduled'],
		['draft', 'schedule', { gathered: { teamDecree: false } }, 'team_decree'],
		['draft', 'schedule', { gathered: { question: false } }, 'question'],
		['draft', 'schedule', { change: { opensAt: null } }, 'window'],
		['draft', 'schedule', { change: { opensAt: CLOSES, closesAt: OPENS } }, 'window'],
		['draft', 'schedule', { gathered: { materials: 0 } }, 'materials'],
		['draft', 'schedule', { gathered: { invitations: 0 } }, 'invitations'],
		['draft', 'schedule', { gathered: { meetings: 0 } }, 'meeting'],
		['draft', 'schedule', { gathered: { meetings: 0 }, change: { method: 'online' } }, 'scheduled'],
		['scheduled', 'open', {}, 'open'],
		['scheduled', 'open', { at: new Date(OPENS.getTime() - 1) }, 'too_early'],
		['open', 'close_inputs', {}, 'deliberated'],
		['open', 'close_inputs', { at: new Date(CLOSES.getTime() - 1) }, 'too_early'],
		['deliberated', 'publish', {}, 'all_signed'],
		['minutes_signed', 'publish', { gathered: { signed: 3 } }, 'all_signed'],
		['minutes_signed', 'publish', {}, 'published'],
		['published', 'begin_follow_up', { gathered: { publications: 0 } }, 'publications'],
		['published', 'begin_follow_up', {}, 'follow_up'],
		['follow_up', 'conclude', { gathered: { commitmentsOpen: 1 } }, 'commitments_settled'],
		['follow_up', 'conclude', {}, 'completed'],
		['draft', 'cancel', { reason: ' ' }, 'reason_required'],
		['deliberated', 'cancel', {}, 'cancelled'],
		['minutes_signed', 'cancel', {}, 'wrong_stage'],
		['open', 'schedule', {}, 'wrong_stage'],
		['draft', 'schedule', { role: 'citizen' }, 'not_allowed'],
		['open', 'close_inputs', { role: 'agency_head' }, 'not_allowed']
	] as const)('%s by %s (%j) is %s', (stage, action, given, expected) => {
		expect(decided(stage, action, given)).toBe(expected);
	});

	it.each([
		[{}, {}, null],
		[{ answered: 99 }, {}, 'inputs_answered'],
		[{ held: 1 }, {}, 'inputs_admitted'],
		[{}, { items: 0 }, 'minutes_items'],
		[{}, { itemsIncomplete: 1 }, 'items_complete'],
		[{}, { publicParties: 0 }, 'parties'],
		[{}, { hostParties: 0 }, 'parties'],
		[{}, { attendance: 0 }, 'attendance'],
		[{}, { meetingNotes: 0 }, 'meeting_notes'],
		[{}, { photos: 0 }, 'photos'],
		[{ method: 'online' }, { photos: 0 }, null],
		[{}, { meetings: 0, attendance: 0, meetingNotes: 0, photos: 0 }, null]
	] as const)('minutes become final with %j and %j: missing %s', (change, gathered, expected) => {
		expect(missingFor('finalise_minutes', consultation('deliberated', change), { ...GATHERED, ...gathered })).toBe(
			expected
		);
	});

	it('asks for nothing that its checklist does not name', () => {
		for (const [step, evidence] of Object.entries(EVIDENCE_FOR)) {
			const list = checklistFor(step as keyof typeof EVIDENCE_FOR, consultation('draft'), GATHERED);
			expect(list.map((entry) => entry.evidence)).toEqual(evidence);
			expect(list.every(({ present }) => present)).toBe(true);
		}
	});
});

describe('whoever acts and whatever is there', () => {
	const any = fc.record({
		stage: fc.constantFrom(...CONSULTATION_STAGES),
		action: fc.constantFrom<PersonalStageAction>(
			...(['schedule', 'open', 'close_inputs', 'publish', 'begin_follow_up', 'conclude', 'cancel'] as const)
		),
		role: fc.constantFrom(...CAPACITIES),
		signed: fc.nat(4),
		reason: fc.constantFrom('', 'Alasan')
	});

	it('no consultation leaves the law, and none is published with a party unsigned', () => {
		fc.assert(
			fc.property(any, ({ stage, action, role, signed, reason }) => {
				const to = decided(stage, action, { role, gathered: { signed }, reason });
				const moved = CONSULTATION_STAGES.find((known) => known === to);
				if (moved === undefined) return;
				expect(moved).toBe(nextStage(stage, action));
				if (moved === 'published') expect(signed).toBe(GATHERED.parties);
				expect(stageActsFor(consultation(stage), [role]).includes(action) || role === 'system').toBe(true);
			})
		);
	});
});
