import { forStaff } from '../../refusal/refusal';
import type { holds as source } from '../../id/refusal/holds';

export const holds: typeof source = {
	not_allowed: {
		what: 'You cannot publish what is looked at first.',
		why: 'Moderators and administrators may try it; an administrator appointed by decree publishes it.',
		next: 'Tell an administrator what you would change.',
		turn: forStaff('operator', 'appointment')
	},
	same_holds: {
		what: 'This is the same as what holds already.',
		next: 'Change something, or leave it.'
	}
};
