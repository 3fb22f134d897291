import { forStaff } from '../../refusal/refusal';
import type { queue as source } from '../../id/refusal/queue';

export const queue: typeof source = {
	held_by_other: {
		what: 'Another moderator has it.',
		why: 'One thing is decided by one person; your claim had ended, and a colleague took it.',
		next: 'Go on with the next. Their claim ends by itself when they stop.',
		turn: forStaff('operator', 'desk')
	},
	gone: {
		what: 'This waits no longer.',
		why: 'It was decided since this page was opened, or is not yours to decide.',
		next: 'Go on with the next; what was decided stands on the report.',
		turn: forStaff('operator', 'desk')
	}
};
