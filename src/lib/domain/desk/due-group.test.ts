import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../calendar/work-calendar';
import { dueGroupOf, dueHorizons } from './due-group';

/** Wednesday 9 December 2026 is an election day; the week is otherwise an ordinary one. */
const CALENDAR = makeCalendar(1, [
	{ day: '2026-12-09', kind: 'special_national', name: 'Pilkada', decree: '', provisional: false }
]);

describe('a list is divided by what is due', () => {
	it.each([
		['Monday', '2026-12-07', { today: '2026-12-07', soon: '2026-12-10', week: '2026-12-13' }],
		['Friday', '2026-12-11', { today: '2026-12-11', soon: '2026-12-15', week: '2026-12-13' }],
		['Sunday', '2026-12-13', { today: '2026-12-13', soon: '2026-12-15', week: '2026-12-13' }]
	])('on a %s, by working days and by the week', (_, today, ends) => {
		expect(dueHorizons(today, CALENDAR)).toEqual(ends);
	});

	const ends = dueHorizons('2026-12-07', CALENDAR);
	it.each([
		['2026-12-04', true, 'late'],
		['2026-12-04', false, 'today'],
		['2026-12-07', false, 'today'],
		['2026-12-07', true, 'late'],
		['2026-12-10', false, 'soon'],
		['2026-12-11', false, 'week'],
		['2026-12-13', false, 'week'],
		['2026-12-14', false, 'later'],
		[null, false, 'waiting']
	] as const)('what is due on %s (late: %s) is %s', (dueDay, late, group) => {
		expect(dueGroupOf({ dueDay, late }, ends)).toBe(group);
	});
});
