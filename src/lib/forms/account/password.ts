import { form } from '../kit/form';
import { accountSays, newPasswordField, passwordField } from './fields';

export const NEW_PASSWORD = form({
	name: 'new_password',
	fields: { password: newPasswordField },
	labels: ({ account }) => ({ password: account.password }),
	says: accountSays
});

export const CHANGE_PASSWORD = form({
	name: 'change_password',
	fields: { current: passwordField, password: newPasswordField },
	labels: ({ account }) => ({ current: account.security.current, password: account.security.newPassword }),
	says: ({ account: { says } }) => ({ current: says.password, password: says.password })
});
