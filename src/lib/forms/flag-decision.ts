import { hidden, id, named, orElse } from './kit/field';
import { form } from './kit/form';

/** Which reported content a moderator leaves as it is: a post, or without one the thread itself. */
export const DISMISS_FLAGS = form({
	name: 'dismiss_flags',
	fields: { ref: hidden(named(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)), post: hidden(orElse(id, 'thread')) },
	labels: () => ({ ref: '', post: '' })
});
