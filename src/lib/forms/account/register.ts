import { faultOfPassword } from '$lib/domain/actor/password-rule';
import { form } from '../kit/form';
import { accountSays, emailField, nameField, newPasswordField } from './fields';

export const REGISTER = form({
	name: 'register',
	fields: { name: nameField, email: emailField, password: newPasswordField },
	labels: ({ account }) => ({ name: account.name, email: account.email, password: account.password }),
	says: accountSays,
	whole: ({ password, ...person }) => (faultOfPassword(password, person) === null ? {} : { password: 'like_you' })
});
