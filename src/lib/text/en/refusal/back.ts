import type { back as source } from '../../id/refusal/back';
import { forStaff } from '../../refusal/refusal';

export const back: typeof source = {
	ended: {
		what: 'Sign in to send this',
		why: 'You are not signed in, or have been away for long. Nothing was sent yet.',
		next: 'Your words are still below: sign in, and they are sent at once.',
		turn: 'signIn'
	},
	prove: {
		what: 'Write your password again',
		why: 'What you are about to do is grave, and you signed in more than ten minutes ago. Nothing was sent yet.',
		next: 'What you filled in is still below: prove that it is you, and it is sent at once.',
		turn: 'operator'
	},
	code_ended: {
		what: 'The access code is needed again',
		why: 'A report that was opened by code closes by itself when it is not used. Nothing was sent yet.',
		next: 'Your words are still below: enter the access code of this report, and they are sent at once.',
		turn: 'operator'
	},
	other: {
		what: 'Somebody else is signed in on this device',
		why: 'Another person opened this form. Nothing was sent yet.',
		next: 'Choose in whose name these words are sent.',
		turn: 'operator'
	},
	absent: {
		what: 'This cannot be sent',
		why: forStaff(
			'There is no such page, or it is no longer open to you.',
			'There is no such page, or it is no longer among your recorded duties.'
		),
		next: 'Your words are still below; copy them if you need to.',
		turn: forStaff('tracking', 'appointment')
	},
	later: {
		what: 'Too many tries',
		why: 'This limit keeps out what machines send. Nothing was sent yet.',
		next: 'Wait a few minutes, then send again; your words stay on this page.',
		turn: 'operator'
	}
};
