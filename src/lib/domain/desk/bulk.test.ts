import { describe, expect, it } from 'vitest';
import { COMPLAINT_ACTS, complaintLaw, type ComplaintAction } from '../complaint/acts';
import { closes } from '../complaint/decide';
import { isRefusal } from '../complaint/refusal';
import { BULK_NAMES, bulkActsFor, bulkLaw, byRefusal, isAtDesk, samplesOf } from './bulk';

/** Those that happen to the report, and do not stay at the desk. */
const ACTS = BULK_NAMES.flatMap((act) => (isAtDesk(act) ? [] : [act]));

describe('what may be done to several reports at once', () => {
	it('never closes, refuses or rules, and takes nothing out of sight', () => {
		for (const act of ACTS) {
			expect(closes(act), act).toBe(false);
			expect(isRefusal(act), act).toBe(false);
			expect(complaintLaw(act).does ?? [], act).not.toContain('hides');
		}
		const left = (Object.keys(COMPLAINT_ACTS) as ComplaintAction[]).filter(
			(act) => !BULK_NAMES.some((one) => one === act)
		);
		expect(left).toEqual(expect.arrayContaining(['resolve', 'archive', 'refer', 'rule', 'withdraw', 'hide_thread']));
	});

	it('can be taken back only where no reporter was told of a step in their case', () => {
		for (const act of ACTS) if (complaintLaw(act).told.includes('followers')) expect(bulkLaw(act).undo, act).toBeNull();
	});

	it('is offered by chair', () => {
		expect(bulkActsFor(['officer']).join(' ')).toBe('accept answer assign tag untag export');
		expect(bulkActsFor(['moderator']).join(' ')).toBe('route merge tag untag export');
		expect(bulkActsFor(['inspector', 'admin'])).toEqual([]);
	});
});

describe('what is looked over beforehand', () => {
	it('is the first three texts and the longest, each once', () => {
		const texts = ['a', 'bb', 'c', 'dddd', 'eee'].map((text, nth) => ({ ref: `${nth}`, text }));
		expect(samplesOf(texts).map(({ ref }) => ref)).toEqual(['0', '1', '2', '3']);
		expect(samplesOf(texts.slice(0, 2))).toHaveLength(2);
		expect(samplesOf([])).toEqual([]);
	});

	it('names one reason once, the commonest first', () => {
		const refused = ['a', 'b', 'b'].map((refusal) => ({ refusal }));
		expect(byRefusal(refused).map(({ refusal, items }) => [refusal, items.length])).toEqual([
			['b', 2],
			['a', 1]
		]);
	});
});
