import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAccessCode, makeReference, parseAccessCode, parseReference } from './reference';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const reference = bytes(8).map((drawn) => makeReference(() => drawn));
const accessCode = bytes(13).map(formatAccessCode);

describe('report number', () => {
	it('asks for one byte a symbol', () => {
		const asked: number[] = [];
		makeReference((length) => {
			asked.push(length);
			return new Uint8Array(length);
		});
		expect(asked).toEqual([8]);
	});

	it.each([
		['7q4m-2k9x', '7Q4M-2K9X'],
		['7Q4M2K9X', '7Q4M-2K9X'],
		['  #7Q4M – 2K9X ', '7Q4M-2K9X'],
		['7 Q 4 M 2 K 9 X', '7Q4M-2K9X'],
		['7Q4M\u20112K9X\u200b', '7Q4M-2K9X'],
		['OoIi-LlAB', '0011-11AB'],
		['7Q4M-2K9X', '7Q4M-2K9X']
	])('reads %j', (typed, canonical) => expect(parseReference(typed)).toBe(canonical));

	it.each([
		'',
		'7Q4M',
		'7Q4M-2K9',
		'7Q4M-2K9XX',
		'7Q4M-2K9U',
		'7Q4M-2K9!',
		"7Q4M-2K9'",
		'７Ｑ４Ｍ-é',
		'-'.repeat(10_000)
	])('refuses %j', (typed) => expect(parseReference(typed)).toBeNull());

	it('is in its canonical form, without letters that look alike', () => {
		fc.assert(fc.property(reference, (made) => /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(made)));
	});

	it('is read again in lower case, bare, and with its letters mistaken', () => {
		fc.assert(
			fc.property(reference, (made) => {
				expect(parseReference(made)).toBe(made);
				expect(parseReference(made.toLowerCase().replace('-', ''))).toBe(made);
				expect(parseReference(made.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(made);
			})
		);
	});

	it('reads any text to itself or to nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (typed) => {
				const parsed = parseReference(typed);
				expect(parsed === null || parseReference(parsed) === parsed).toBe(true);
			})
		);
	});

	it('uses each symbol equally often', () => {
		const made = Array.from({ length: 256 }, (_, byte) => makeReference((length) => new Uint8Array(length).fill(byte)));
		const counts = new Map<string, number>();
		for (const one of made) counts.set(one, (counts.get(one) ?? 0) + 1);
		expect(new Set(counts.values())).toEqual(new Set([8]));
		expect(counts.size).toBe(32);
	});
});

describe('access code', () => {
	it('is five groups of four', () => {
		expect(formatAccessCode(new Uint8Array(13))).toBe('0000-0000-0000-0000-0000');
		expect(formatAccessCode(new Uint8Array(13).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
	});

	it('refuses to be made of less than 100 bits', () => {
		expect(() => formatAccessCode(new Uint8Array(12))).toThrow(RangeError);
	});

	it('is read as written, loosely, and never as another', () => {
		fc.assert(
			fc.property(accessCode, accessCode, (code, other) => {
				expect(parseAccessCode(code)).toBe(code);
				expect(parseAccessCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
				expect(parseAccessCode(code.slice(0, -1))).toBeNull();
				expect(parseAccessCode(other) === code).toBe(other === code);
			})
		);
	});

	it('changes with each of its 100 bits', () => {
		fc.assert(
			fc.property(bytes(13), fc.nat(99), (drawn, bit) => {
				const changed = Uint8Array.from(drawn, (byte, index) =>
					index === bit >> 3 ? byte ^ (128 >> (bit & 7)) : byte
				);
				expect(formatAccessCode(changed)).not.toBe(formatAccessCode(drawn));
			})
		);
	});

	it('is not mistaken for a report number', () => {
		fc.assert(fc.property(accessCode, (code) => parseReference(code) === null));
	});
});
