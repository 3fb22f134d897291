import { faultOfPassword } from '$lib/domain/actor/password-rule';
import * as v from 'valibot';
import { emailField, fault, nameField, newPasswordField } from './fields';

export const registerForm = v.pipe(
	v.object({ name: nameField, email: emailField, password: newPasswordField }),
	v.forward(
		v.check(({ password, ...person }) => faultOfPassword(password, person) === null, fault('password_like_you')),
		['password']
	)
);
