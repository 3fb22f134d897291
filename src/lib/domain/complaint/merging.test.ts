import { describe, expect, it } from 'vitest';
import { isCarriedTo, obstacleToMerging, type Mergeable } from './merging';
import { COMPLAINT_STATUSES, STATUS_ACTIONS, nextStatus } from './status';

const report = (id: string, rest: Partial<Mergeable> = {}): Mergeable => ({
	id,
	headId: null,
	confidential: false,
	status: 'in_progress',
	classification: 'complaint',
	...rest
});

describe('linking', () => {
	it.each<[string, Mergeable, Mergeable, string | null]>([
		['one to another', report('b'), report('a'), null],
		['one to itself', report('a'), report('a'), 'merge_same'],
		['a leading one to what is linked to it', report('a'), report('b', { headId: 'a' }), 'merge_same'],
		['to a closed one', report('b'), report('a', { status: 'closed_agreed' }), 'merge_closed'],
		['a confidential one to an open one', report('b', { confidential: true }), report('a'), null],
		['an open one to a confidential one', report('b'), report('a', { confidential: true }), 'merge_confidential'],
		[
			'a hint at misuse to a plain complaint',
			report('b', { classification: 'supervisory_complaint', confidential: true }),
			report('a'),
			'merge_supervisory'
		],
		['a plain wish to a complaint', report('b', { classification: 'aspiration' }), report('a'), null]
	])('%s', (_name, one, leader, refusal) => {
		expect(obstacleToMerging(one, leader)).toBe(refusal);
	});
});

describe('what is carried', () => {
	const open = { confidential: false, status: 'in_progress' } as const;

	it('is what an agency or a moderator says of the matter, and nothing that is one reporter’s', () => {
		expect(STATUS_ACTIONS.filter((action) => isCarriedTo(action, open, open))).toEqual([
			'route',
			'refer',
			'accept',
			'answer',
			'promise',
			'hand_over',
			'return',
			'dispute',
			'resolve',
			'accept_proof',
			'reject_proof'
		]);
	});

	it('passes by whose reporter objects, in whatever status the leading one is', () => {
		const passedBy = COMPLAINT_STATUSES.filter(
			(status) => !isCarriedTo('resolve', open, { ...open, status }) && nextStatus(status, 'resolve') !== null
		);
		expect(passedBy).toEqual(['contested', 'reopened', 'at_inspectorate']);
	});

	it('is not told further than where it was said', () => {
		const secret = { ...open, confidential: true };
		expect(isCarriedTo('answer', secret, open)).toBe(false);
		expect(isCarriedTo('answer', secret, secret)).toBe(true);
		expect(isCarriedTo('answer', open, secret)).toBe(true);
	});
});
