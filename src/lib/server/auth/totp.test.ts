import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32, codeAt, makeTotpSecret, otpauthUri, stepOfCode } from './totp';

const SECRET = Buffer.from('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1000);

describe('codes of an authenticator app', () => {
	// RFC 6238, appendix B: the last six of its eight digits.
	it.each([
		[59, '287082'],
		[1_111_111_109, '081804'],
		[1_111_111_111, '050471'],
		[1_234_567_890, '005924'],
		[2_000_000_000, '279037'],
		[20_000_000_000, '353130']
	])('at %i: %s', (seconds, code) => expect(codeAt(SECRET, at(seconds))).toBe(code));

	it('are taken half a minute early or late, and no further', () => {
		const taken = [-61, -30, 0, 30, 61].map((off) => stepOfCode(SECRET, codeAt(SECRET, at(6000 + off)), at(6000), 0));
		expect(taken).toEqual([null, 199, 200, 201, null]);
	});

	it('are taken once, and none that is older than the last', () => {
		const code = codeAt(SECRET, at(6000));
		expect([199, 200, 201].map((last) => stepOfCode(SECRET, code, at(6000), last))).toEqual([200, null, null]);
	});

	it.each(['', '12345', '1234567', 'abcdef', '２８７０８２', '28708２'])('are digits: %j', (code) =>
		expect(stepOfCode(SECRET, code, at(59), 0)).toBeNull()
	);

	it('are taken in the half minute they are shown, whatever the secret and the hour', () => {
		fc.assert(
			fc.property(fc.integer({ min: 60, max: 4_000_000_000 }), (seconds) => {
				const secret = makeTotpSecret();
				expect(stepOfCode(secret, codeAt(secret, at(seconds)), at(seconds), -1)).not.toBeNull();
			})
		);
	});
});

describe('the secret', () => {
	// RFC 4648 §10.
	it.each([
		['', ''],
		['f', 'MY'],
		['fo', 'MZXQ'],
		['foo', 'MZXW6'],
		['foobar', 'MZXW6YTBOI']
	])('is typed as letters: %j is %s', (text, letters) => expect(base32(Buffer.from(text))).toBe(letters));

	it('is named in the picture by forum and account', () => {
		expect(otpauthUri(SECRET, 'FKP Maluku Utara', 'a+b@fkp.test')).toBe(
			'otpauth://totp/FKP%20Maluku%20Utara:a%2Bb%40fkp.test?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=FKP%20Maluku%20Utara'
		);
	});
});
