import { form } from '../kit/form';
import { orElse } from '../kit/field';
import { accountSays, codeField, emailField, passwordField } from './fields';

export const SIGN_IN = form({
	name: 'sign_in',
	fields: { email: emailField, password: passwordField, code: orElse(codeField, '') },
	labels: ({ account }) => ({ email: account.email, password: account.password, code: account.step.code }),
	says: accountSays
});

/** The second step, on a page of its own. */
export const SECOND_STEP = form({
	name: 'second_step',
	fields: { code: codeField },
	labels: ({ account }) => ({ code: account.step.code }),
	says: accountSays
});

/** Asks only for an address, to send something there. */
export const FORGOTTEN = form({
	name: 'forgotten',
	fields: { email: emailField },
	labels: ({ account }) => ({ email: account.email }),
	says: accountSays
});
