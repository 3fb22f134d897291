import { button, form } from '../kit/form';
import { accountSays, emailField } from './fields';

export const CHANGE_EMAIL = form({
	name: 'change_email',
	fields: { email: emailField },
	labels: ({ account }) => ({ email: account.changeEmail.newEmail }),
	says: accountSays
});

/** Takes the new address, or goes back to the old, by the link of a mail. */
export const SETTLE_EMAIL = button('settle_email');
