import { describe, expect, it } from 'vitest';
import { readForm } from '../kit/form';
import { CHANGE_PASSWORD } from './password';
import { PROFILE } from './profile';
import { REGISTER } from './register';
import { SIGN_IN } from './sign-in';

const formOf = (fields: Record<string, string | File>) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
};
const good = { name: 'Siti Rahma', email: 'Siti@Contoh.test ', password: 'perahu merah di dermaga' };

describe('REGISTER', () => {
	it('tidies name and address, and leaves the password alone', () => {
		const fields = { ...good, name: '  Siti\u0000 \u202eRahma\n', password: ' perahu merah  ' };
		expect(readForm(REGISTER, formOf(fields))).toMatchObject({
			ok: true,
			input: { name: 'Siti Rahma', email: 'siti@contoh.test', password: ' perahu merah  ' }
		});
	});

	it.each([
		[{}, { name: 'missing', email: 'missing', password: 'missing' }],
		[{ password: 'pendek' }, { name: 'missing', email: 'missing', password: 'too_short' }],
		[{ ...good, name: ' \u200b\t' }, { name: 'missing' }],
		[{ ...good, name: '😀😀' }, { name: 'missing' }],
		[{ ...good, name: 'a'.repeat(101) }, { name: 'too_long' }],
		[{ ...good, email: 'siti@contoh' }, { email: 'email_invalid' }],
		[{ ...good, email: `${'a'.repeat(250)}@contoh.test` }, { email: 'email_invalid' }],
		[{ ...good, email: "a'; drop table app_user; --@contoh.test" }, { email: 'email_invalid' }],
		[{ ...good, password: 'pendek' }, { password: 'too_short' }],
		[{ ...good, password: 'siti rahma' }, { password: 'like_you' }],
		[{ ...good, password: 'a1b2'.repeat(60) }, { password: 'too_long' }],
		[{ ...good, password: 'x'.repeat(500_000) }, { password: 'too_long' }],
		[{ ...good, name: new File(['x'], 'x.exe') }, { name: 'missing' }]
	])('%#', (fields, faults) => {
		expect(readForm(REGISTER, formOf(fields as Record<string, string | File>))).toMatchObject({ ok: false, faults });
	});

	it('takes names of any script', () => {
		for (const name of ['سيتي رحمة', 'O’Brien-Müller', 'Nur', '王小明'])
			expect(readForm(REGISTER, formOf({ ...good, name }))).toMatchObject({ ok: true, input: { name } });
	});
});

describe('the other forms', () => {
	it('do not judge a password that exists already', () => {
		expect(readForm(SIGN_IN, formOf({ email: 'a@contoh.test', password: 'x' })).ok).toBe(true);
		expect(readForm(CHANGE_PASSWORD, formOf({ current: 'x', password: '' }))).toMatchObject({
			ok: false,
			faults: { password: 'missing' }
		});
	});

	it('know two languages', () => {
		expect(readForm(PROFILE, formOf({ name: 'Siti', lang: 'en' })).ok).toBe(true);
		expect(readForm(PROFILE, formOf({ name: 'Siti', lang: 'fr' }))).toMatchObject({
			ok: false,
			faults: { lang: 'unknown_choice' }
		});
	});
});
