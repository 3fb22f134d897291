import { form } from '../kit/form';
import { accountSays, emailField, passwordField } from './fields';

export const SIGN_IN = form({
	name: 'sign_in',
	fields: { email: emailField, password: passwordField },
	labels: ({ account }) => ({ email: account.email, password: account.password }),
	says: accountSays
});

/** Asks only for an address, to send something there. */
export const FORGOTTEN = form({
	name: 'forgotten',
	fields: { email: emailField },
	labels: ({ account }) => ({ email: account.email }),
	says: accountSays
});
