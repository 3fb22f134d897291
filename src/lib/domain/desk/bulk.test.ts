import { describe, expect, it } from 'vitest';
import { COMPLAINT_ACTS, complaintLaw, type ComplaintAction } from '../complaint/acts';
import { closes } from '../complaint/decide';
import { isRefusal } from '../complaint/refusal';
import { BULK_NAMES, bulkActsFor, bulkLaw } from './bulk';

describe('what may be done to several reports at once', () => {
	it('never closes, refuses or rules, and takes nothing out of sight', () => {
		for (const act of BULK_NAMES) {
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
		for (const act of BULK_NAMES)
			if (complaintLaw(act).told.includes('followers')) expect(bulkLaw(act).undo, act).toBeNull();
	});

	it('is offered by chair', () => {
		expect(bulkActsFor(['officer']).join(' ')).toBe('accept answer assign');
		expect(bulkActsFor(['moderator']).join(' ')).toBe('route merge');
		expect(bulkActsFor(['inspector', 'admin'])).toEqual([]);
	});
});
