import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INPUT_KINDS, UNSUR } from '$lib/domain/consultation/words';
import { afterAnswer, DESK_INPUT_LISTS, deskInputsQuery, parseDeskInputs, parseOutcome } from './desk-inputs';

const number = fc.option(fc.integer({ min: 1, max: 999_999 }));
const asked = fc.record({
	list: fc.constantFrom(...DESK_INPUT_LISTS),
	number,
	alike: number,
	provision: fc.option(fc.constantFrom('pasal-4', 'umum', 'hilang')),
	kind: fc.option(fc.constantFrom(...INPUT_KINDS)),
	unsur: fc.option(fc.constantFrom(...UNSUR)),
	words: fc.constantFrom('', 'loket pagi', '50% & lebih'),
	sheet: fc.integer({ min: 1, max: 99 })
});

describe('the address of the inputs of a desk', () => {
	it('says what was asked and is read as that', () =>
		fc.assert(
			fc.property(asked, (of) => {
				const { sheet } = of;
				expect(parseDeskInputs(new URLSearchParams(deskInputsQuery(of, { sheet })))).toEqual(of);
			})
		));

	it.each(['daftar=x&pasal=%00&jenis=9&unsur=-&nomor=-1&serupa=1e9&lembar=0', ''])(
		'asks for nothing by %j',
		(query) => {
			expect(parseDeskInputs(new URLSearchParams(query))).toEqual({
				list: 'unanswered',
				number: null,
				alike: null,
				provision: null,
				kind: null,
				unsur: null,
				words: '',
				sheet: 1
			});
		}
	);

	it('leads on to the same list with what became of an answer, and never grows beyond an address', () =>
		fc.assert(
			fc.property(asked, fc.uniqueArray(fc.integer({ min: 1, max: 9_999 })), (of, numbers) => {
				const answered = numbers.toSorted((a, b) => a - b);
				const query = afterAnswer(new URLSearchParams(deskInputsQuery(of)), { answered, left: [] });
				expect(query.length).toBeLessThan(2_000);
				const { provision, list } = parseDeskInputs(new URLSearchParams(query));
				expect({ provision, list }).toEqual({ provision: of.provision, list: of.list });
				const told = parseOutcome(new URLSearchParams(query)).answered;
				expect(told).toEqual(answered.slice(0, told.length));
			})
		));
});
