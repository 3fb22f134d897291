import { describe, expect, it } from 'vitest';
import { CAPACITIES } from '../actor/capacity';
import { QUEUE_KINDS } from '../moderation/queue';
import { TOGETHER_KINDS, whyAlone, type OneOfSeveral } from './together';

const reply = { kind: 'flag', post: { kind: 'reply', role: 'citizen' }, supervisory: false, ofOffices: false } as const;
const alone = (changed: Partial<OneOfSeveral>) => whyAlone({ ...reply, ...changed });

describe('what may be decided together', () => {
	it('is of a few kinds, never an appeal, a report or proof', () => {
		expect(QUEUE_KINDS.filter((kind) => alone({ kind }) === null).sort()).toEqual([...TOGETHER_KINDS].sort());
		for (const kind of ['appeal', 'report_appeal', 'second_look', 'report', 'evidence', 'merge'] as const)
			expect(alone({ kind })).toBe('kind');
	});

	it('is never a thread, nor what speaks of offices or stands under a complaint about misuse of authority', () => {
		expect(alone({ post: null })).toBe('thread');
		expect(alone({ ofOffices: true })).toBe('of_offices');
		expect(alone({ supervisory: true })).toBe('of_offices');
	});

	it('is written by people from outside: no reporter in their own report, and no office', () => {
		const taken = CAPACITIES.filter((role) => alone({ post: { kind: 'reply', role } }) === null);
		expect(taken.sort()).toEqual(['anyone', 'citizen', 'participant']);
	});
});
