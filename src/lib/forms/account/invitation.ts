import { form } from '../kit/form';
import { accountSays, nameField, newPasswordField } from './fields';

export const ACCEPT_INVITATION = form({
	name: 'accept_invitation',
	fields: { name: nameField, password: newPasswordField },
	labels: ({ account }) => ({ name: account.invitation.name, password: account.password }),
	says: accountSays
});
