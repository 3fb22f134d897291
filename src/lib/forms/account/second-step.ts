import { button, form } from '../kit/form';
import { accountSays, codeField } from './fields';

export const BEGIN_APP = button('begin_app');
export const REMOVE_APP = button('remove_app');
export const RENEW_CODES = button('renew_codes');

export const CONFIRM_APP = form({
	name: 'confirm_app',
	fields: { code: codeField },
	labels: ({ account }) => ({ code: account.secondStep.confirm }),
	says: accountSays
});
