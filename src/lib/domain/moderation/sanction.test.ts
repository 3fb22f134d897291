import { describe, expect, it } from 'vitest';
import { faultOfSanction, strictest } from './sanction';

const TODAY = '2026-11-20';

describe('a sanction', () => {
	it.each([
		['silence', { until: '2026-11-20' }, null],
		['silence', { until: '2026-12-20' }, null],
		['silence', { until: '2026-12-21' }, 'until_too_far'],
		['suspend', { until: '2026-12-21' }, null],
		['suspend', { until: '2027-06-01' }, 'until_too_far'],
		['suspend', { until: '2026-11-19' }, 'until_past'],
		['silence', { until: undefined }, 'until_required'],
		['silence', { until: '2026-11-20', byAccount: false }, 'no_account']
	] as const)('%s %j', (act, given, fault) => {
		expect(faultOfSanction(act, { today: TODAY, byAccount: true, ...given })).toBe(fault);
	});

	it('of several the strictest holds, then the longest, and none that is over', () => {
		const at = new Date('2026-11-20T00:00:00Z');
		const on = (day: string) => new Date(`2026-${day}T00:00:00Z`);
		const silence = { act: 'silence', until: on('12-01') } as const;
		const longer = { act: 'silence', until: on('12-05') } as const;
		const suspend = { act: 'suspend', until: on('11-21') } as const;
		expect(strictest([silence, longer], at)).toBe(longer);
		expect(strictest([longer, suspend], at)).toBe(suspend);
		expect(strictest([longer, suspend], on('11-22'))).toBe(longer);
		expect(strictest([suspend], on('11-21'))).toBeNull();
	});
});
