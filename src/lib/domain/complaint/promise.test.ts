import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { startOfDay } from '../calendar/zone';
import type { Capacity } from '../actor/capacity';
import { clocksOf } from './clock';
import { decide, type Act, type Complaint } from './decide';
import { aComplaintEvent } from './event.fixture';
import { project } from './project';
import { AT_HOME } from './wandering';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { POLICIES } from '../deadline/policies.fixture';

const ZONE = 'Asia/Jayapura';
const TODAY = '2026-11-23';
const at = (day: IsoDate) => new Date(startOfDay(day, ZONE).getTime() + 9 * 3_600_000);
const working: Complaint = {
	status: 'in_progress',
	classification: 'complaint',
	agencyId: 'pupr',
	...AT_HOME,
	questions: 0,
	deciderIds: [],
	judged: 0,
	agencyUntil: null,
	ofInspectorate: false,
	onPaper: false,
	promises: 0,
	promisedOn: null,
	proofPending: false,
	appealed: false,
	closedAt: null
};
const PROMISE: Act = {
	action: 'promise',
	text: 'Dua dari lima papan jembatan sudah diganti regu Sofifi.',
	why: 'Kayu besi untuk tiga papan tiba 5 Desember.',
	promisedOn: '2026-12-12'
};
const say = (complaint: Complaint, act: Partial<Act> = {}, role: Capacity = 'officer') =>
	decide(complaint, { ...PROMISE, ...act }, { capacities: [role], userId: 'seseorang', at: at(TODAY), today: TODAY });

describe('an honest "not yet"', () => {
	it.each<[string, Complaint, Partial<Act>, Capacity, string]>([
		['says nothing', working, { text: 'Sedang kami proses.' }, 'officer', 'placeholder_answer'],
		['does not say why', working, { why: ' ' }, 'officer', 'why_required'],
		['names no day', working, { promisedOn: undefined as never }, 'officer', 'promise_required'],
		['names today', working, { promisedOn: TODAY }, 'officer', 'promise_not_ahead'],
		['names a day in half a year and more', working, { promisedOn: '2027-06-01' }, 'officer', 'promise_too_far'],
		['puts off as an officer', { ...working, promises: 1 }, {}, 'officer', 'head_required'],
		[
			'puts off to an earlier day',
			{ ...working, promises: 1, promisedOn: '2026-12-20' },
			{},
			'agency_head',
			'promise_not_later'
		],
		['puts off a second time', { ...working, promises: 2 }, {}, 'agency_head', 'promise_spent'],
		['is not the agency’s', working, {}, 'moderator', 'not_allowed']
	])('is refused where it %s', (_, complaint, act, role, refusal) => {
		expect(say(complaint, act, role)).toEqual({ ok: false, refusal });
	});

	it('is the head’s in person where it puts off a day', () => {
		expect(say({ ...working, promises: 1, promisedOn: '2026-12-01' }, {}, 'agency_head')).toMatchObject({
			ok: true,
			value: { role: 'agency_head', to: 'in_progress' }
		});
	});

	it('ends with the work, or with whose work it is', () => {
		const promised = project(working, event('promise', TODAY, { promisedOn: '2026-12-12' }));
		expect(promised).toMatchObject({ promises: 1, promisedOn: '2026-12-12' });
		expect(project(promised, event('resolve', TODAY))).toMatchObject({ promises: 1, promisedOn: null });
		for (const action of ['hand_over', 'return'] as const)
			expect(project(promised, event(action, TODAY))).toMatchObject({ promises: 0, promisedOn: null });
	});

	it('meets the first answer, and moves no other clock', () => {
		const history = [
			{ action: 'submit', to: 'submitted' },
			{ action: 'route', from: 'submitted', to: 'routed', data: { agencyId: 'pupr' } }
		] as const;
		const begun = history.map((one, index) => aComplaintEvent({ ...one, at: at(addDays('2026-11-02', index)) }));
		const rules = {
			zone: ZONE,
			policies: POLICIES,
			calendars: [{ publishedAt: at('2025-01-01'), calendar: CALENDAR }]
		};
		const promised = [...begun, event('promise', '2026-11-05', { promisedOn: '2027-03-01', substantive: true })];
		const dueOf = (events: typeof begun) =>
			clocksOf(events, rules).map(({ kind, metAt, reckoning }) => [kind, reckoning.dueDay, metAt !== null] as const);
		const before = dueOf(begun);
		expect(dueOf(promised)).toEqual(before.map(([kind, day, met]) => [kind, day, met || kind === 'first_response']));
	});
});

function event(action: 'promise' | 'resolve' | 'hand_over' | 'return', day: IsoDate, data: object = {}) {
	const to = action === 'resolve' ? 'followed_up' : 'in_progress';
	return aComplaintEvent({ action, from: 'in_progress', to, at: at(day), agencyId: 'pupr', data });
}
