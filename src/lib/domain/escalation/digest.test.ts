import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { PROVINCE_ZONES } from '../site/identity';
import { dayOf, startOfDay, timeOf } from '../calendar/zone';
import { isGathered, nextDigest } from './digest';
import { isOfficeTime, officeTimeFrom } from './office-time';

const ZONE = 'Asia/Jayapura';
const RULES = { calendar: CALENDAR, zone: ZONE };
const at = (day: IsoDate, hour: number) => new Date(startOfDay(day, ZONE).getTime() + hour * 3_600_000);

describe('the letter of the day', () => {
	it.each<[string, number, string]>([
		['2026-11-23', 6.5, '2026-11-23'],
		['2026-11-23', 7, '2026-11-23'],
		['2026-11-23', 7.1, '2026-11-24'],
		['2026-11-20', 15, '2026-11-23'],
		['2026-11-21', 9, '2026-11-23'],
		['2026-12-24', 9, '2026-12-28']
	])('of what happened on %s at %d is written on %s', (day, hour, morning) => {
		expect(nextDigest(at(day, hour), RULES)).toEqual(at(morning, 7));
	});

	it('comes at seven by the clock of the province, wherever that is, with the steps of its morning', () => {
		for (const zone of Object.values(PROVINCE_ZONES)) {
			const rules = { calendar: CALENDAR, zone };
			const steps = officeTimeFrom(startOfDay('2026-11-23', zone), rules);
			expect(timeOf(nextDigest(steps, rules), zone)).toBe('07:00');
			expect(dayOf(nextDigest(steps, rules), zone)).toBe('2026-11-23');
		}
	});

	it('comes once a working day, in office hours, and never before what it tells', () => {
		const moment = fc
			.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 95 }))
			.map(([days, quarter]) => at(addDays('2026-01-01', days), quarter / 4));
		fc.assert(
			fc.property(fc.array(moment, { minLength: 1, maxLength: 60 }), (moments) => {
				const letters = moments.map((one) => nextDigest(one, RULES));
				for (const [index, letter] of letters.entries()) {
					expect(isOfficeTime(letter, RULES)).toBe(true);
					expect(letter.getTime()).toBeGreaterThanOrEqual(moments[index]?.getTime() ?? Infinity);
				}
				const instants = new Set(letters.map((letter) => letter.getTime()));
				expect(instants.size).toBe(new Set(letters.map((letter) => dayOf(letter, ZONE))).size);
			})
		);
	});

	it('gathers steps of the ladder and moves of the calendar, but not what is due today', () => {
		expect(isGathered('escalate', '2026-11-20', '2026-11-23')).toBe(true);
		expect(isGathered('recalculate', null, '2026-11-23')).toBe(true);
		expect(isGathered('remind', '2026-11-25', '2026-11-23')).toBe(true);
		expect(isGathered('remind', '2026-11-23', '2026-11-23')).toBe(false);
		for (const action of ['route', 'contest', 'reopen', 'climb', 'submit'] as const)
			expect(isGathered(action, '2026-11-23', '2026-11-23')).toBe(false);
	});
});
