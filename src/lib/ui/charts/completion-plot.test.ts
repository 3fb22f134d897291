import { completionCurve } from '$lib/domain/statistics/survival';
import { describe, expect, it } from 'vitest';
import { plotCompletion } from './completion-plot';

const curve = completionCurve([
	{ completedIn: 2, watched: 90, count: 10 },
	{ completedIn: 10, watched: 90, count: 5 },
	{ completedIn: null, watched: 90, count: 5 }
]);

describe('the stairs', () => {
	it('rise on the days of completion, and end soon after the last one', () => {
		const { line, area, lastDay } = plotCompletion(curve);
		expect(lastDay).toBe(11);
		expect(line).toBe('M0 100H18.18V50H90.91V25H100');
		expect(area).toBe(`${line}V100H0Z`);
	});

	it('have a handful of round ticks', () => {
		expect(plotCompletion(curve).ticks.map(({ day }) => day)).toEqual([0, 2, 4, 6, 8, 10]);
	});

	it('lie on the ground where nothing is completed', () => {
		const open = plotCompletion(completionCurve([{ completedIn: null, watched: 40, count: 5 }]));
		expect(open.line).toBe('M0 100H100');
		expect(open.lastDay).toBe(44);
		expect(plotCompletion([]).ticks).toHaveLength(6);
	});
});
