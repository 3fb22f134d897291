import type { common as source } from '../../id/refusal/common';
import { forGuests, forStaff } from '../../refusal/refusal';

export const common: typeof source = {
	form_spent: {
		what: 'This form was sent before with other words.',
		why: 'Each form counts once, so that pressing a button twice does not send twice.',
		next: 'Send this as a new one, if that is what you mean. Your words are below.',
		turn: 'operator'
	},
	changed_meanwhile: {
		what: 'Somebody else saved a change since you opened this form.',
		why: 'Saved over it at once, their change would be lost unread.',
		next: 'Compare with what is saved now; sent again, your answers replace it.',
		turn: forStaff('operator', 'desk')
	},
	nobody_behalf: {
		what: 'You cannot send a report in the name of somebody else.',
		why: forGuests(
			'Only officers who are signed in can report for citizens who come to the counter.',
			'Only officers can report for citizens who come to the counter.'
		),
		next: 'Change the step “Person who reported”, then send again.',
		turn: forStaff('operator', 'appointment')
	},
	wrong_tracking: {
		what: 'This number and access code do not match.',
		next: 'Check both on the receipt, then try again.'
	},
	wrong_input_code: {
		what: 'There is no comment with this code.',
		next: 'Check the code on the receipt of the comment, then try again.'
	},
	wrong_code_here: {
		what: 'That access code does not belong to this report.',
		next: 'Check the code on the receipt, then send again. Your words stay on this page.'
	}
};
