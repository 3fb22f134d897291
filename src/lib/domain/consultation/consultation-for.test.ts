import { describe, expect, it } from 'vitest';
import type { Capacity } from '../actor/capacity';
import type { Offer } from '../offer';
import { consultationFor, type ConsultationRecord, type ConsultationView } from './consultation-for';
import { CONSULTATION_STAGES, type ConsultationStage } from './stage';

const OPENS = new Date('2026-11-02T00:00:00Z');
const CLOSES = new Date('2026-11-16T00:00:00Z');
const WHILE_OPEN = new Date('2026-11-10T00:00:00Z');

type Change = Partial<Omit<ConsultationRecord, 'consultation'>> & { minutesFinalAt?: Date | null };

const record = (stage: ConsultationStage, { minutesFinalAt, ...change }: Change = {}): ConsultationRecord => {
	const isFixed = !['draft', 'scheduled', 'open', 'deliberated', 'cancelled'].includes(stage);
	return {
		kind: 'consultation',
		id: 't',
		ref: 'MU-1',
		title: 'Rawat jalan',
		scope: 'service_problem',
		agency: { id: 'dinkes', slug: 'dinkes', name: 'Dinas Kesehatan', shortName: 'Dinkes' },
		confidential: false,
		publishedAt: stage === 'draft' ? null : OPENS,
		hiddenAt: null,
		lockedAt: null,
		reached: [],
		consultation: {
			slug: 'rawat-jalan',
			stage,
			agencyId: 'dinkes',
			facilitatorId: 'f',
			method: 'hybrid',
			opensAt: OPENS,
			closesAt: CLOSES,
			inputs: 2,
			answered: 1,
			held: 0,
			textVersion: 1,
			minutesFinalAt: minutesFinalAt === undefined ? (isFixed ? CLOSES : null) : minutesFinalAt
		},
		...change
	};
};

const seenBy = (of: ConsultationRecord, capacities: readonly Capacity[], at = WHILE_OPEN) =>
	consultationFor(of, { capacities: ['anyone', ...capacities], at });

const offersIn = ({ may }: ConsultationView): Record<string, Offer<string>> => ({
	...may.change,
	contribute: may.contribute,
	enter: may.enter,
	admit: may.admit ? { now: true, why: null } : null,
	dispose: may.dispose,
	'draft minutes': may.draft,
	addendum: may.addAddendum,
	publication: may.recordPublication,
	cite: may.cite,
	untie: may.untie
});

/** Every stage, and minutes whose text is fixed and not signed by all. */
const COLUMNS: [name: string, of: ConsultationRecord][] = CONSULTATION_STAGES.flatMap((stage) => [
	[stage, record(stage)],
	...(stage === 'deliberated'
		? [['fixed', record(stage, { minutesFinalAt: CLOSES })] as [string, ConsultationRecord]]
		: [])
]);

/** A row an act, a column a stage: `+` now, `.` not now, `-` not theirs, ` ` no such page. */
const tableFor = (...capacities: Capacity[]) => {
	const columns = COLUMNS.map(([, of]) => seenBy(of, capacities));
	const names = Object.keys(offersIn(columns.find((view) => view !== null) as ConsultationView));
	const mark = (view: ConsultationView | null, name: string) => {
		const offer = view && offersIn(view)[name];
		return !view ? ' ' : !offer ? '-' : offer.now ? '+' : '.';
	};
	return names.map((name) => `${columns.map((view) => mark(view, name)).join('')} ${name}`);
};

describe('what may be done, stage by stage', () => {
	it('has these columns', () => {
		expect(COLUMNS.map(([name]) => name)).toEqual([
			...['draft', 'scheduled', 'open', 'deliberated', 'fixed', 'minutes_signed'],
			...['published', 'follow_up', 'completed', 'cancelled']
		]);
	});

	it.each<Capacity>(['facilitator', 'agency_head'])('by the host as %s', (role) => {
		expect(tableFor('citizen', role)).toEqual([
			'+++....... details',
			'+++....... invitations',
			'++++...... materials',
			'++++...... text',
			'++++...... meetings',
			'.+++...... attendance',
			'..+....... contribute',
			'..++...... enter',
			role === 'facilitator' ? '++++++++++ admit' : '---------- admit',
			'..++...... dispose',
			'..++...... draft minutes',
			'.....++++. addendum',
			'......+++. publication',
			'++++++++.. cite',
			'++++++.... untie'
		]);
	});

	it('by a moderator, who lets inputs in', () => {
		expect(tableFor('citizen', 'moderator').filter((row) => !/^-+ /.test(row))).toEqual([
			'..+....... contribute',
			'++++++++++ admit'
		]);
	});

	it('by an officer of the host, and by who took part', () => {
		for (const role of ['officer', 'participant', 'inspector'] as const)
			expect(tableFor('citizen', role).filter((row) => !/^[- ]+ /.test(row))).toEqual([
				`${role === 'participant' ? ' ' : '.'}.+....... contribute`
			]);
	});

	it('by a visitor, who has no draft', () => {
		expect(tableFor().filter((row) => !/^[- ]+ /.test(row))).toEqual([' .+....... contribute']);
	});
});

describe('words of the forum', () => {
	const replyOf = (of: ConsultationRecord, ...capacities: Capacity[]) => seenBy(of, capacities)?.may.reply;

	it.each<[string, ConsultationRecord, Capacity[], 'here' | 'over' | 'sign_in' | undefined]>([
		['of a citizen', record('open'), ['citizen'], 'here'],
		['of a visitor', record('open'), [], 'sign_in'],
		['of a citizen in a locked one', record('open', { lockedAt: OPENS }), ['citizen'], 'over'],
		['of its moderator in a locked one', record('open', { lockedAt: OPENS }), ['citizen', 'moderator'], 'here'],
		['of a citizen when it is over', record('completed'), ['citizen'], 'over'],
		['of its host in a draft', record('draft'), ['citizen', 'facilitator'], 'over'],
		['of a citizen in a hidden one', record('open', { hiddenAt: OPENS }), ['citizen'], undefined]
	])('%s', (_, of, capacities, expected) => {
		expect(replyOf(of, ...capacities)).toBe(expected);
	});
});

describe('what everybody sees of it', () => {
	it('is the same for all who may read it', () => {
		for (const [, of] of COLUMNS.slice(1)) {
			const heads = [[], ['citizen'], ['citizen', 'facilitator']] satisfies Capacity[][];
			const [first, ...others] = heads.map((capacities) => seenBy(of, capacities)?.head);
			for (const other of others) expect(other).toEqual(first);
		}
	});

	it('names neither who runs it nor how', () => {
		expect(JSON.stringify(seenBy(record('open'), [])?.head)).not.toContain('facilitator');
	});

	it.each<[ConsultationStage, Change, string]>([
		['draft', {}, 'ahead'],
		['scheduled', {}, 'ahead announced'],
		['open', {}, 'running announced takesInputs weighsInputs detailsFixed'],
		['open', { lockedAt: OPENS }, 'running announced locked weighsInputs detailsFixed'],
		['deliberated', {}, 'over announced weighsInputs deliberating'],
		['deliberated', { minutesFinalAt: CLOSES }, 'over announced weighsInputs deliberating minutesFixed'],
		['minutes_signed', {}, 'over announced minutesFixed minutesSigned'],
		['published', {}, 'over announced minutesFixed minutesSigned minutesPublished'],
		['completed', {}, 'over announced minutesFixed minutesSigned minutesPublished over'],
		['cancelled', {}, 'over announced over cancelled']
	])('%s %o', (stage, change, expected) => {
		const head = seenBy(record(stage, change), ['facilitator'])?.head;
		const facts = Object.entries(head ?? {}).flatMap(([name, value]) => (value === true ? [name] : []));
		expect([head?.window, ...facts].join(' ')).toBe(expected);
	});
});

describe('the hour itself', () => {
	it('ends the window before the stage has followed', () => {
		const late = seenBy(record('open'), ['citizen'], CLOSES);
		expect(late?.may.contribute).toEqual({ now: false, why: 'not_open' });
		expect(late?.head.takesInputs).toBe(true);
	});
});
