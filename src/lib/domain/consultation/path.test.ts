import { describe, expect, it } from 'vitest';
import type { Consultation, Gathered } from './decide';
import { pathOf, type NextAct, type PartState, type Path, type PathScene, type StepState } from './path';
import { aConsultation, OPENS, CLOSES } from './scene.fixture';
import { CONSULTATION_STAGES, type ConsultationStage } from './stage';

const BEFORE = new Date('2026-10-20T00:00:00Z');
const MEETING = { startsAt: new Date('2026-11-09T00:00:00Z'), endsAt: new Date('2026-11-09T03:00:00Z') };

const NOTHING: Gathered = {
	teamDecree: false,
	question: false,
	materials: 0,
	invitations: 0,
	meetings: 0,
	attendance: 0,
	meetingNotes: 0,
	photos: 0,
	minutesData: false,
	items: 0,
	itemsIncomplete: 0,
	parties: 0,
	hostParties: 0,
	publicParties: 0,
	signed: 0,
	refused: 0,
	bothSidesSigned: false,
	publications: 0,
	commitmentsOpen: 0
};
const PREPARED = { ...NOTHING, teamDecree: true, question: true, materials: 1, invitations: 5, meetings: 1 };
const HEARD = { ...PREPARED, attendance: 5, meetingNotes: 1, photos: 2 };
const WRITTEN = { ...HEARD, minutesData: true, items: 3, parties: 4, hostParties: 1, publicParties: 3 };
const SIGNED = { ...WRITTEN, signed: 4, bothSidesSigned: true, commitmentsOpen: 3 };
const KEPT = { ...SIGNED, publications: 1, commitmentsOpen: 0 };

const scene = (
	stage: ConsultationStage,
	gathered: Gathered,
	change: Partial<Consultation> & { at?: Date; sitting?: PathScene['sitting'] } = {}
): PathScene => {
	const { at = new Date('2026-11-20T00:00:00Z'), sitting = MEETING, ...changed } = change;
	return { consultation: aConsultation(stage, changed), gathered, sitting, at };
};

const STEP: Record<StepState, string> = { done: '✓', now: '●', ahead: '○', dropped: '×' };
const PART: Record<PartState, string> = {
	done: '✓',
	next: '►',
	todo: '·',
	going: '…',
	ahead: '○',
	spare: '–',
	dropped: '×'
};

/** One line a step, as a facilitator would draw it on paper. */
const draw = ({ steps }: Path): string[] =>
	steps.map(
		({ step, state, parts }) =>
			`${STEP[state]} ${step}: ${parts.map(({ part, state: of, until }) => `${PART[of]} ${part}${until ? ` (${until})` : ''}`).join(', ')}`
	);

const say = (next: NextAct): string => {
	switch (next.kind) {
		case 'gather':
			return `gather ${next.part}: ${next.missing.join(', ')}`;
		case 'move':
			return `${next.action}${next.part ? ` in ${next.part}` : ''}`;
		case 'wait':
			return `wait for ${next.until}`;
		case 'over':
			return next.how;
		case 'fix':
			return 'fix the text';
	}
};

const FIXED = { minutesFinalAt: CLOSES };

describe('the one thing that comes next', () => {
	it.each<[ConsultationStage, string, PathScene, string]>([
		['draft', 'empty', scene('draft', NOTHING), 'gather details: team_decree, question'],
		['draft', 'without a window', scene('draft', PREPARED, { closesAt: null }), 'gather details: window'],
		['draft', 'without materials', scene('draft', { ...PREPARED, materials: 0 }), 'gather materials: materials'],
		['draft', 'without a meeting', scene('draft', { ...PREPARED, meetings: 0 }), 'gather meetings: meeting'],
		['draft', 'complete', scene('draft', PREPARED), 'schedule'],
		['scheduled', 'before its day', scene('scheduled', PREPARED, { at: BEFORE }), 'wait for opening'],
		['scheduled', 'on its day', scene('scheduled', HEARD, { at: OPENS }), 'open'],
		[
			'scheduled',
			'after a meeting',
			scene('scheduled', PREPARED, { at: MEETING.endsAt, opensAt: MEETING.endsAt }),
			'gather attendance: attendance'
		],
		[
			'open',
			'with a guest who waits',
			scene('open', PREPARED, { at: OPENS, held: 1 }),
			'gather inputs: inputs_admitted'
		],
		['open', 'with answers owed', scene('open', HEARD, { at: OPENS, answered: 98 }), 'gather inputs: inputs_answered'],
		['open', 'before the meeting', scene('open', PREPARED, { at: OPENS }), 'wait for closing'],
		['open', 'after the meeting', scene('open', PREPARED, { at: MEETING.endsAt }), 'gather attendance: attendance'],
		['open', 'at the last hour', scene('open', HEARD, { at: CLOSES }), 'close_inputs'],
		[
			'deliberated',
			'with answers owed',
			scene('deliberated', WRITTEN, { answered: 98 }),
			'gather inputs: inputs_answered'
		],
		[
			'deliberated',
			'without notes',
			scene('deliberated', { ...WRITTEN, meetingNotes: 0, photos: 0 }),
			'gather notes: meeting_notes, photos'
		],
		['deliberated', 'unwritten', scene('deliberated', HEARD), 'gather minutes: minutes_data'],
		[
			'deliberated',
			'with an item without a day',
			scene('deliberated', { ...WRITTEN, itemsIncomplete: 1 }),
			'gather items: items_complete'
		],
		[
			'deliberated',
			'without parties',
			scene('deliberated', { ...WRITTEN, publicParties: 0 }),
			'gather parties: parties'
		],
		['deliberated', 'written', scene('deliberated', WRITTEN), 'fix the text'],
		['deliberated', 'fixed', scene('deliberated', WRITTEN, FIXED), 'gather signatures: all_signed'],
		['minutes_signed', 'signed', scene('minutes_signed', SIGNED, FIXED), 'publish in publication'],
		['published', 'told nobody', scene('published', SIGNED, FIXED), 'gather publication: publications'],
		['published', 'told', scene('published', { ...SIGNED, publications: 1 }, FIXED), 'begin_follow_up'],
		[
			'follow_up',
			'with promises open',
			scene('follow_up', { ...KEPT, commitmentsOpen: 2 }, FIXED),
			'gather commitments: commitments_settled'
		],
		['follow_up', 'with all kept', scene('follow_up', KEPT, FIXED), 'conclude'],
		['completed', 'all over', scene('completed', KEPT, FIXED), 'kept'],
		['cancelled', 'all over', scene('cancelled', PREPARED), 'cancelled']
	])('%s, %s', (_, __, of, expected) => {
		expect(say(pathOf(of).next)).toBe(expected);
	});
});

describe('the path', () => {
	it.each<[string, PathScene, string[]]>([
		[
			'an empty draft',
			scene('draft', NOTHING, { textVersion: 0, sitting: null }),
			[
				'● prepare: ► details, – text, · materials, · meetings, · invitations',
				'○ listen: ○ inputs (opening), ○ attendance (meeting), ○ notes (meeting)',
				'○ agree: ○ minutes (opening), ○ items (opening), ○ parties (opening), ○ signatures (fixing)',
				'○ keep: ○ publication (signing), ○ commitments (publishing)'
			]
		],
		[
			'a complete draft',
			scene('draft', PREPARED, { at: OPENS }),
			[
				'● prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'○ listen: ○ inputs (opening), ○ attendance (meeting), ○ notes (meeting)',
				'○ agree: ○ minutes (opening), ○ items (opening), ○ parties (opening), ○ signatures (fixing)',
				'○ keep: ○ publication (signing), ○ commitments (publishing)'
			]
		],
		[
			'announced',
			scene('scheduled', PREPARED, { at: BEFORE }),
			[
				'✓ prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'● listen: ○ inputs (opening), ○ attendance (meeting), ○ notes (meeting)',
				'○ agree: ○ minutes (opening), ○ items (opening), ○ parties (opening), ○ signatures (fixing)',
				'○ keep: ○ publication (signing), ○ commitments (publishing)'
			]
		],
		[
			'open, before the meeting',
			scene('open', PREPARED, { at: OPENS }),
			[
				'✓ prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'● listen: … inputs, ○ attendance (meeting), ○ notes (meeting)',
				'○ agree: · minutes, · items, · parties, ○ signatures (fixing)',
				'○ keep: ○ publication (signing), ○ commitments (publishing)'
			]
		],
		[
			'open and online',
			scene('open', { ...PREPARED, meetings: 0 }, { at: OPENS, method: 'online', sitting: null, answered: 2 }),
			[
				'✓ prepare: ✓ details, ✓ text, ✓ materials, – meetings, ✓ invitations',
				'● listen: ► inputs, – attendance, – notes',
				'○ agree: · minutes, · items, · parties, ○ signatures (fixing)',
				'○ keep: ○ publication (signing), ○ commitments (publishing)'
			]
		],
		[
			'closed, answers owed',
			scene('deliberated', HEARD, { answered: 98 }),
			[
				'✓ prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'● listen: ► inputs, ✓ attendance, ✓ notes',
				'○ agree: · minutes, · items, · parties, ○ signatures (fixing)',
				'○ keep: ○ publication (signing), ○ commitments (publishing)'
			]
		],
		[
			'closed, being written',
			scene('deliberated', { ...WRITTEN, items: 0 }),
			[
				'✓ prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'✓ listen: ✓ inputs, ✓ attendance, ✓ notes',
				'● agree: · minutes, ► items, ✓ parties, ○ signatures (fixing)',
				'○ keep: ○ publication (signing), ○ commitments (publishing)'
			]
		],
		[
			'fixed',
			scene('deliberated', WRITTEN, FIXED),
			[
				'✓ prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'✓ listen: ✓ inputs, ✓ attendance, ✓ notes',
				'● agree: ✓ minutes, ✓ items, ✓ parties, ► signatures',
				'○ keep: ○ publication (signing), ○ commitments (publishing)'
			]
		],
		[
			'signed',
			scene('minutes_signed', SIGNED, FIXED),
			[
				'✓ prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'✓ listen: ✓ inputs, ✓ attendance, ✓ notes',
				'✓ agree: ✓ minutes, ✓ items, ✓ parties, ✓ signatures',
				'● keep: ► publication, ○ commitments (publishing)'
			]
		],
		[
			'published',
			scene('published', SIGNED, FIXED),
			[
				'✓ prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'✓ listen: ✓ inputs, ✓ attendance, ✓ notes',
				'✓ agree: ✓ minutes, ✓ items, ✓ parties, ✓ signatures',
				'● keep: ► publication, … commitments'
			]
		],
		[
			'followed up',
			scene('follow_up', { ...KEPT, commitmentsOpen: 2 }, FIXED),
			[
				'✓ prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'✓ listen: ✓ inputs, ✓ attendance, ✓ notes',
				'✓ agree: ✓ minutes, ✓ items, ✓ parties, ✓ signatures',
				'● keep: ✓ publication, ► commitments'
			]
		],
		[
			'completed',
			scene('completed', KEPT, FIXED),
			[
				'✓ prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'✓ listen: ✓ inputs, ✓ attendance, ✓ notes',
				'✓ agree: ✓ minutes, ✓ items, ✓ parties, ✓ signatures',
				'✓ keep: ✓ publication, ✓ commitments'
			]
		],
		[
			'cancelled',
			scene('cancelled', PREPARED),
			[
				'× prepare: ✓ details, ✓ text, ✓ materials, ✓ meetings, ✓ invitations',
				'× listen: × inputs, × attendance, × notes',
				'× agree: × minutes, × items, × parties, × signatures',
				'× keep: × publication, × commitments'
			]
		]
	])('%s', (_, of, expected) => {
		expect(draw(pathOf(of))).toEqual(expected);
	});

	it('is one step at a time, and what is next is part of it', () => {
		for (const stage of CONSULTATION_STAGES)
			for (const gathered of [NOTHING, PREPARED, HEARD, WRITTEN, SIGNED, KEPT]) {
				const { steps, now, next } = pathOf(scene(stage, gathered, FIXED));
				expect(steps.filter(({ state }) => state === 'now').map(({ step }) => step)).toEqual(now ? [now] : []);
				const parts = steps.flatMap(({ parts: of }) => of).filter(({ state }) => state === 'next');
				expect(parts.map(({ part }) => part)).toEqual(next.part ? [next.part] : []);
			}
	});
});
