import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { makeCalendar, type CalendarDay } from '../calendar/work-calendar';
import { startOfDay } from '../calendar/zone';
import { aComplaintEvent } from './event.fixture';
import type { ComplaintEvent } from './event';
import type { ClockRules } from '../deadline/rules';
import { clocksOf } from './clock';
import { POLICIES } from '../deadline/policies.fixture';

const ZONE = 'Asia/Jayapura';
const at = (day: IsoDate, hour = 10) => new Date(startOfDay(day, ZONE).getTime() + hour * 3_600_000);

const event = (seq: number, day: IsoDate, action: 'submit' | 'route' | 'resolve') =>
	aComplaintEvent({ seq, at: at(day), action });

const LATE_LEAVE: CalendarDay = {
	day: '2025-08-18',
	kind: 'collective_leave',
	name: 'Cuti bersama',
	decree: 'SKB 933/1/3-2025',
	provisional: false
};
const without = [...CALENDAR.days.values()].filter(({ day }) => day !== LATE_LEAVE.day);

/** As it was: the leave of 18 August 2025 was decreed on 7 August. */
const AUGUST: ClockRules = {
	zone: ZONE,
	policies: POLICIES,
	calendars: [
		{ publishedAt: new Date(0), calendar: makeCalendar(1, without) },
		{ publishedAt: at('2025-08-07', 17), calendar: makeCalendar(2, [...without, LATE_LEAVE]) }
	]
};

const resolution = (rules: ClockRules, ...events: ComplaintEvent[]) => {
	const clock = clocksOf(events, rules).find(({ kind }) => kind === 'resolution');
	return { due: clock?.reckoning.dueDay, version: clock?.calendarVersion };
};

describe('a day decreed while reports are open', () => {
	it('moves what is still open over it', () => {
		expect(resolution(AUGUST, event(1, '2025-08-01', 'submit'))).toEqual({ due: '2025-08-22', version: 2 });
	});

	it('leaves alone what is due before it', () => {
		expect(resolution(AUGUST, event(1, '2025-07-25', 'submit'))).toEqual({ due: '2025-08-14', version: 2 });
	});

	it('never rewrites a breach that has happened', () => {
		const retroactive: ClockRules = {
			...AUGUST,
			calendars: [
				...AUGUST.calendars.slice(0, 1),
				{
					publishedAt: at('2025-08-29'),
					calendar: makeCalendar(2, [...without, { ...LATE_LEAVE, day: '2025-08-13' }])
				}
			]
		};
		expect(resolution(retroactive, event(1, '2025-08-01', 'submit'))).toEqual({ due: '2025-08-21', version: 1 });
		expect(resolution(retroactive, event(1, '2025-08-12', 'submit'))).toEqual({ due: '2025-09-02', version: 2 });
	});

	it('does not touch what was done before', () => {
		const done = [event(1, '2025-08-01', 'submit'), event(2, '2025-08-04', 'route'), event(3, '2025-08-06', 'resolve')];
		expect(resolution(AUGUST, ...done)).toEqual({ due: '2025-08-21', version: 1 });
	});
});

describe('the calendar of a year that is not decreed', () => {
	const provisionalOf = (day: IsoDate) =>
		clocksOf([event(1, day, 'submit')], { ...AUGUST, calendars: [{ publishedAt: new Date(0), calendar: CALENDAR }] })
			.filter(({ kind }) => kind === 'resolution')
			.map(({ reckoning }) => reckoning.provisional);

	it('makes the due days that reach it provisional, and no others', () => {
		expect(provisionalOf('2026-12-01')).toEqual([false]);
		expect(provisionalOf('2026-12-21')).toEqual([true]);
	});
});

describe('whatever is decreed', () => {
	const anyDay = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2025-01-01', days));

	it('moves exactly the clocks whose count it touches while they run', () => {
		fc.assert(
			fc.property(anyDay, anyDay, anyDay, (submitted, decreedOn, off) => {
				const plain = { publishedAt: new Date(0), calendar: makeCalendar(1, without) };
				const extra: CalendarDay = { ...LATE_LEAVE, day: off };
				const later = {
					publishedAt: at(decreedOn, 12),
					calendar: makeCalendar(2, [...without.filter(({ day }) => day !== off), extra])
				};
				const before = resolution({ ...AUGUST, calendars: [plain] }, event(1, submitted, 'submit')).due ?? '';
				const after = resolution({ ...AUGUST, calendars: [plain, later] }, event(1, submitted, 'submit')).due ?? '';
				const running = at(before, 24) > later.publishedAt;
				const workday = new Date(`${off}T00:00:00Z`).getUTCDay() % 6 !== 0 && !without.some(({ day }) => day === off);
				const touched = running && workday && submitted < off && off <= before;
				expect(after !== before).toBe(touched);
				if (touched) expect(after > before).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});
});
