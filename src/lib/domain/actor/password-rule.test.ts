import { describe, expect, it } from 'vitest';
import { faultOfPassword } from './password-rule';

const person = { email: 'siti.rahma@contoh.test', name: 'Siti Rahmawati' };

describe('faultOfPassword', () => {
	it.each([
		['sembilan9', 'too_short'],
		['😀😀😀😀😀😀😀😀😀', 'too_short'],
		['a1b2'.repeat(51), 'too_long'],
		['1234567890', 'guessable'],
		['Password123', 'guessable'],
		['MalukuUtara', 'guessable'],
		['aaaaaaaaaaaa', 'guessable'],
		['abababababab', 'guessable'],
		['siti.rahma@contoh.test', 'like_you'],
		['SITI.RAHMA', 'like_you'],
		['siti rahmawati', 'like_you'],
		['sitirahmawati', 'like_you'],
		['perahu merah di dermaga', null],
		['sepuluh 10', null],
		['a1b2'.repeat(50), null],
		['كلمة السر الطويلة', null]
	])('%s: %s', (password, fault) => {
		expect(faultOfPassword(password, person)).toBe(fault);
	});
});
