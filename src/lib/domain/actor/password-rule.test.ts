import { describe, expect, it } from 'vitest';
import { faultOfPassword } from './password-rule';

const person = { email: 'siti.rahma@contoh.test', name: 'Siti Rahmawati' };

describe('faultOfPassword', () => {
	it.each([
		['sembilan9', 'password_too_short'],
		['😀😀😀😀😀😀😀😀😀', 'password_too_short'],
		['a1b2'.repeat(51), 'password_too_long'],
		['1234567890', 'password_common'],
		['Password123', 'password_common'],
		['MalukuUtara', 'password_common'],
		['aaaaaaaaaaaa', 'password_common'],
		['abababababab', 'password_common'],
		['siti.rahma@contoh.test', 'password_like_you'],
		['SITI.RAHMA', 'password_like_you'],
		['siti rahmawati', 'password_like_you'],
		['sitirahmawati', 'password_like_you'],
		['perahu merah di dermaga', null],
		['sepuluh 10', null],
		['a1b2'.repeat(50), null],
		['كلمة السر الطويلة', null]
	])('%s: %s', (password, fault) => {
		expect(faultOfPassword(password, person)).toBe(fault);
	});
});
