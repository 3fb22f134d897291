import { describe, expect, it } from 'vitest';
import type { CaseGroup, Counts } from './figures';
import { tellerOf, type Place } from './told';

const group = (count: number, rest: Partial<CaseGroup> = {}): CaseGroup => ({
	agencyId: null,
	count,
	classification: 'complaint',
	recorded: false,
	status: 'in_progress',
	contested: false,
	reopened: false,
	appealed: false,
	bounced: false,
	completedIn: null,
	watched: 30,
	...rest
});
const counted = (cases: CaseGroup[]): Counts => {
	const groups = { cases, clocks: [], overdue: [] };
	return { reports: groups, held: groups };
};

describe('shares of what reporters confirmed', () => {
	/** What a national portal of another country published as 77 % resolved. */
	const teller = tellerOf(
		counted([
			group(36_614, { status: 'closed_agreed', completedIn: 5 }),
			group(74_696 - 36_614, { status: 'closed_silent', contested: true, completedIn: 9 }),
			group(163_317 - 74_696, { status: 'closed_silent', completedIn: 9 })
		])
	);

	it('count silence, and what nobody was asked, in the whole and never as solved', () => {
		const { agreedOfAll, agreedOfJudged, outcomes } = teller.figures({});
		expect(Math.round(agreedOfAll.share! * 100)).toBe(22);
		expect(Math.round(agreedOfJudged.share! * 100)).toBe(49);
		expect([agreedOfAll.part, agreedOfAll.whole, agreedOfJudged.whole]).toEqual([36_614, 163_317, 74_696]);
		expect(outcomes.silent).toBe(163_317 - 36_614);
	});
});

describe('a figure of few', () => {
	const teller = tellerOf(
		counted([group(3, { agencyId: 'pupr' }), group(7, { agencyId: 'dinkes' }), group(30, { agencyId: 'dishub' })])
	);

	it('is a count and neither a share nor a wait', () => {
		const { received, bounced, median, ninetieth } = teller.figures({ agencyId: 'pupr' });
		expect([received, bounced, median, ninetieth]).toEqual([3, { part: 0, whole: 3, share: null }, null, null]);
		expect(teller.curve({ agencyId: 'pupr' })).toEqual([]);
		expect(teller.figures({ agencyId: 'dinkes' }).bounced.share).toBe(0);
		expect(teller.figures({}).received).toBe(40);
	});
});

describe('places', () => {
	it('are counted of whoever held the report, and of all once', () => {
		const place = (agencyId: string | null, count: number, rest: Partial<Place> = {}): Place => ({
			agencyId,
			count,
			classification: 'complaint',
			recorded: false,
			category: 'jalan',
			district: '82.71',
			bounced: false,
			...rest
		});
		const places = [place(null, 4), place('pupr', 4), place(null, 2, { category: 'obat', recorded: true })];
		const { count } = tellerOf(counted([]), places);
		expect(count({}, () => true)).toBe(6);
		expect(count({ agencyId: 'pupr' }, () => true)).toBe(4);
		expect(count({ recorded: true }, ({ category }) => category === 'jalan')).toBe(0);
	});
});
