import { describe, expect, it } from 'vitest';
import { CLASSIFICATIONS } from '../words/classification';
import { closingFor, lackingIn, outcomesFor } from './closing';

const TODAY = '2026-11-23';
const WHOLE = { doneWhere: 'Depan pasar Bastiong', doneOn: TODAY } as const;

describe('a closing', () => {
	it('reads as a table: what each kind of report is asked', () => {
		const rows = CLASSIFICATIONS.map((one) => `${one}: ${outcomesFor(one).join(' ') || 'where, when'}`);
		expect(rows).toEqual([
			'complaint: where, when',
			'supervisory_complaint: where, when',
			'aspiration: adopted planned declined',
			'information_request: given given_in_part refused'
		]);
	});

	it.each([
		['complaint', WHOLE, null],
		['supervisory_complaint', { ...WHOLE, doneWhere: ' ' }, 'where_required'],
		['complaint', { doneWhere: 'Pasar' }, 'when_required'],
		['complaint', { ...WHOLE, doneOn: '2026-11-24' }, 'done_in_future'],
		['aspiration', { outcome: 'planned' }, null],
		['aspiration', WHOLE, 'outcome_required'],
		['aspiration', { outcome: 'given' }, 'outcome_required'],
		['information_request', { outcome: 'refused' }, null]
	] as const)('of %s with %j lacks %s', (classification, closing, lacking) => {
		expect(lackingIn(classification, closing, TODAY)).toBe(lacking);
	});

	it('keeps what its kind is asked, and no more', () => {
		expect(closingFor('complaint', { ...WHOLE, outcome: 'given' })).toEqual(WHOLE);
		expect(closingFor('information_request', { ...WHOLE, outcome: 'given' })).toEqual({ outcome: 'given' });
	});
});
