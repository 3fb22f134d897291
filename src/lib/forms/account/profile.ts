import { LANGS } from '$lib/domain/language';
import { choice } from '../kit/field';
import { form } from '../kit/form';
import { accountSays, nameField } from './fields';

export const PROFILE = form({
	name: 'profile',
	fields: { name: nameField, lang: choice(LANGS) },
	labels: ({ account }) => ({ name: account.name, lang: account.profile.lang }),
	says: accountSays
});
