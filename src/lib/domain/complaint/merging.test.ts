import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isCarriedTo, leaderOf, obstacleToMerging, type InCase, type Mergeable } from './merging';
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

describe('who leads a case', () => {
	const one = (id: string, day: number, rest: Partial<InCase> = {}): InCase => ({
		id,
		mergedInto: 'a',
		createdAt: new Date(Date.UTC(2026, 10, day)),
		status: 'in_progress',
		hidden: false,
		confidential: false,
		...rest
	});
	const first = (rest: Partial<InCase> = {}) => one('a', 5, { mergedInto: null, ...rest });

	it.each<[string, InCase[], string]>([
		['what the others were linked to, though others are earlier', [one('b', 1), first(), one('c', 2)], 'a'],
		['closed, too', [one('b', 1), first({ status: 'closed_silent' })], 'a'],
		['hidden: the earliest other', [one('c', 2), first({ hidden: true }), one('b', 1)], 'b'],
		['withdrawn: the earliest other', [one('c', 2), first({ status: 'withdrawn' })], 'c'],
		['confidential beside open ones: the earliest open one', [one('b', 2), first({ confidential: true })], 'b'],
		['all confidential: still the first', [one('b', 2, { confidential: true }), first({ confidential: true })], 'a'],
		[
			'refused with all others: still the first',
			[one('b', 2, { status: 'archived' }), first({ status: 'archived' })],
			'a'
		],
		[
			'withdrawn, and others are hidden: one of which an answer can come',
			[one('b', 2, { hidden: true }), first({ status: 'withdrawn' })],
			'b'
		]
	])('%s', (_name, reports, leader) => {
		expect(leaderOf(reports)).toBe(leader);
	});

	it('hangs on how the reports stand and on no order of events', () => {
		const aReport = fc.record({
			id: fc.uuid(),
			mergedInto: fc.constantFrom('x', null),
			createdAt: fc.date({ noInvalidDate: true }),
			status: fc.constantFrom(...COMPLAINT_STATUSES),
			hidden: fc.boolean(),
			confidential: fc.boolean()
		});
		const cases = fc.uniqueArray(aReport, { minLength: 1, maxLength: 6, selector: ({ id }) => id });
		fc.assert(
			fc.property(cases, (reports) => {
				const leader = leaderOf(reports);
				expect(leaderOf([...reports].reverse())).toBe(leader);
				const fit = reports.filter(
					({ status, hidden, confidential }) => !hidden && !confidential && status === 'in_progress'
				);
				if (fit.length > 0)
					expect(reports.find(({ id }) => id === leader)).toMatchObject({ hidden: false, confidential: false });
			})
		);
	});
});
