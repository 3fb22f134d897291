import type { personal as id } from '../../id/refusal/personal';

export const personal: typeof id = {
	too_many_requests: {
		what: 'Five of your requests still wait for an answer.',
		why: 'Each is answered within 3 × 24 hours.',
		next: 'Wait for the answers, then send the next one.',
		turn: 'operator'
	},
	request_answered: {
		what: 'This request has been answered.',
		next: 'Reload the page to see the answer.',
		turn: 'operator'
	},
	not_allowed: {
		what: 'Administrators answer requests about personal data.',
		next: 'Perhaps your office has ended. Reload the page.'
	},
	in_office: {
		what: 'This account still holds an office.',
		why: 'Officials answer for official acts by name as long as they hold the office.',
		next: 'Have an administrator end your appointment first, then erase the account.',
		turn: 'operator'
	},
	not_found: {
		what: 'That report is not yours, or who filed it has been erased already.',
		next: 'Reload the page and choose from the list.'
	}
};
