import { hidden, named } from '../kit/field';
import { button, form } from '../kit/form';

/** Ends one session, by its key as the list shows it. */
export const END_SESSION = form({
	name: 'end_session',
	fields: { key: hidden(named(/^[0-9a-f]{64}$/)) },
	labels: () => ({ key: '' })
});

export const END_OTHER_SESSIONS = button('end_other_sessions');
