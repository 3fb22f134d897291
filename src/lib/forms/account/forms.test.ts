import { describe, expect, it } from 'vitest';
import { changePasswordForm } from './password';
import { profileForm } from './profile';
import { readForm } from './read-form';
import { registerForm } from './register';
import { signInForm } from './sign-in';

const formOf = (fields: Record<string, string | File>) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
};
const good = { name: 'Siti Rahma', email: 'Siti@Contoh.test ', password: 'perahu merah di dermaga' };

describe('registerForm', () => {
	it('tidies name and address, and leaves the password alone', () => {
		const fields = { ...good, name: '  Siti\u0000 \u202eRahma\n', password: ' perahu merah  ' };
		expect(readForm(registerForm, formOf(fields))).toEqual({
			ok: true,
			value: { name: 'Siti Rahma', email: 'siti@contoh.test', password: ' perahu merah  ' }
		});
	});

	it.each([
		[{}, { name: 'name_required', email: 'email_required', password: 'password_required' }],
		[{ password: 'pendek' }, { name: 'name_required', email: 'email_required', password: 'password_too_short' }],
		[{ ...good, name: ' \u200b\t' }, { name: 'name_required' }],
		[{ ...good, name: '😀😀' }, { name: 'name_required' }],
		[{ ...good, name: 'a'.repeat(101) }, { name: 'name_too_long' }],
		[{ ...good, email: 'siti@contoh' }, { email: 'email_wrong' }],
		[{ ...good, email: `${'a'.repeat(250)}@contoh.test` }, { email: 'email_wrong' }],
		[{ ...good, email: "a'; drop table app_user; --@contoh.test" }, { email: 'email_wrong' }],
		[{ ...good, password: 'pendek' }, { password: 'password_too_short' }],
		[{ ...good, password: 'siti rahma' }, { password: 'password_like_you' }],
		[{ ...good, password: 'a1b2'.repeat(60) }, { password: 'password_too_long' }],
		[{ ...good, password: 'x'.repeat(500_000) }, { password: 'password_too_long' }],
		[{ ...good, name: new File(['x'], 'x.exe') }, { name: 'name_required' }]
	])('%#', (fields, faults) => {
		expect(readForm(registerForm, formOf(fields as Record<string, string | File>))).toEqual({ ok: false, faults });
	});

	it('takes names of any script', () => {
		for (const name of ['سيتي رحمة', 'O’Brien-Müller', 'Nur', '王小明'])
			expect(readForm(registerForm, formOf({ ...good, name }))).toMatchObject({ ok: true, value: { name } });
	});
});

describe('the other forms', () => {
	it('do not judge a password that exists already', () => {
		expect(readForm(signInForm, formOf({ email: 'a@contoh.test', password: 'x' })).ok).toBe(true);
		expect(readForm(changePasswordForm, formOf({ current: 'x', password: '' }))).toEqual({
			ok: false,
			faults: { password: 'password_required' }
		});
	});

	it('know two languages', () => {
		expect(readForm(profileForm, formOf({ name: 'Siti', lang: 'en' })).ok).toBe(true);
		expect(readForm(profileForm, formOf({ name: 'Siti', lang: 'fr' }))).toEqual({
			ok: false,
			faults: { lang: 'lang_required' }
		});
	});
});
