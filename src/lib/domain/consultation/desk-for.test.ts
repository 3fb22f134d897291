import { describe, expect, it } from 'vitest';
import type { Capacity } from '../actor/capacity';
import type { Gathered } from './decide';
import { deskFor } from './desk-for';
import { aConsultation, CLOSES, GATHERED, LATER, OPENS } from './scene.fixture';
import type { ConsultationStage } from './stage';

const READY: Gathered = { ...GATHERED, signed: 0, publications: 0 };

const desk = (
	stage: ConsultationStage,
	{
		role = 'facilitator',
		at = LATER,
		minutesFinalAt = null,
		...gathered
	}: Partial<Gathered> & {
		role?: Capacity;
		at?: Date;
		minutesFinalAt?: Date | null;
	} = {}
) => {
	const consultation = aConsultation(stage, { inputs: 2, answered: 2, minutesFinalAt });
	return deskFor(
		{ consultation, gathered: { ...READY, ...gathered }, sitting: null },
		{ capacities: ['anyone', 'citizen', role], at }
	);
};

const moves = (...asked: Parameters<typeof desk>) =>
	desk(...asked)?.moves.map(({ action, why }) => (why ? `${action} (${why})` : action));

describe('the buttons from stage to stage', () => {
	it.each<[string, string[] | undefined, string[]]>([
		['a draft that lacks materials', moves('draft', { materials: 0 }), ['schedule (materials)', 'cancel']],
		['a draft that lacks nothing', moves('draft'), ['schedule', 'cancel']],
		['before the opening', moves('scheduled', { at: new Date(0) }), ['open (too_early)', 'cancel']],
		['while it is open', moves('open', { at: OPENS }), ['close_inputs (too_early)', 'cancel']],
		['while minutes are written', moves('deliberated'), ['cancel']],
		['signed', moves('minutes_signed', { signed: 4 }), ['publish']],
		['published and told nobody', moves('published'), ['begin_follow_up (publications)']],
		['with promises open', moves('follow_up', { commitmentsOpen: 1 }), ['conclude (commitments_settled)']],
		['over', moves('completed'), []],
		['of an officer', moves('draft', { role: 'officer' }), []]
	])('%s', (_, offered, expected) => {
		expect(offered).toEqual(expected);
	});
});

describe('the text of the minutes', () => {
	const lacks = (of: ReturnType<typeof desk>) => of?.fix?.flatMap(({ evidence, present }) => (present ? [] : evidence));

	it('is fixed by the host after the window, and says what it waits for', () => {
		expect(desk('open')?.fix).toBeNull();
		expect(lacks(desk('deliberated'))).toEqual([]);
		expect(lacks(desk('deliberated', { items: 0, minutesData: false }))).toEqual([
			...['minutes_items', 'items_complete', 'minutes_data']
		]);
		expect(desk('deliberated', { minutesFinalAt: CLOSES })?.fix).toBeNull();
		expect(desk('deliberated', { role: 'officer' })?.fix).toBeNull();
	});

	it('is opened again until it is sealed, which makes what stands under it void', () => {
		const fixed = { minutesFinalAt: CLOSES };
		expect(desk('deliberated', fixed)?.reopen).toBe(true);
		expect(desk('deliberated', fixed)?.voids).toBe(false);
		expect(desk('deliberated', { ...fixed, signed: 1 })).toMatchObject({ reopen: true, voids: true });
		expect(desk('minutes_signed', { ...fixed, signed: 4 })?.reopen).toBe(false);
		expect(desk('deliberated')?.reopen).toBe(false);
		expect(desk('cancelled', fixed)?.reopen).toBe(false);
		expect(desk('deliberated', { ...fixed, role: 'officer' })?.reopen).toBe(false);
	});
});

describe('the desk', () => {
	it('is for hosts, their agency and overseers', () => {
		for (const role of ['facilitator', 'agency_head', 'officer', 'moderator', 'inspector'] as const)
			expect(desk('open', { role })).not.toBeNull();
		for (const role of ['citizen', 'participant', 'admin'] as const) expect(desk('open', { role })).toBeNull();
	});
});
