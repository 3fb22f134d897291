import type { input as source } from '../../id/refusal/input';
import { forStaff } from '../../refusal/refusal';

const HOST = 'It is for facilitators and heads of the host agency, and for moderators in its discussion.';

export const input: typeof source = {
	not_allowed: {
		what: 'You cannot do this in this consultation.',
		why: {
			guest: 'It takes an account, and you are not signed in.',
			citizen: HOST,
			officer: HOST,
			moderator: HOST,
			admin: HOST
		},
		next: {
			guest: 'Sign in, then send again.',
			citizen: 'You can still read this consultation, and write comments while it is open for them.',
			officer: 'Tell the facilitator of this consultation.',
			moderator: 'Tell the facilitator of this consultation.',
			admin: 'Leave it to the facilitator of this consultation.'
		},
		turn: { guest: 'signIn', citizen: 'operator', officer: 'appointment', moderator: 'deciders', admin: 'deciders' }
	},
	not_open: {
		what: 'Comments cannot be taken now.',
		why: 'The time for comments has not begun or is over; the page of the consultation says when.',
		next: forStaff(
			'Copy your words. If the time has not begun, come back on the day.',
			'Comments given at a meeting can be entered from the desk until the minutes are fixed.'
		),
		turn: forStaff('consultations', 'appointment')
	},
	locked: {
		what: 'A moderator has locked the discussion of this consultation.',
		why: 'While it is locked, nobody can add to it.',
		next: 'Copy your words, and come back when it is unlocked.',
		turn: forStaff('operator', 'desk')
	},
	closed: {
		what: 'This consultation is over, so it takes nothing new.',
		why: 'Its result is agreed and does not change.',
		next: 'Read the result and watch its promises on the page of the consultation.',
		turn: 'consultations'
	},
	wrong_stage: {
		what: 'Comments are not answered at this stage.',
		why: 'They are answered from the opening until the minutes are fixed.',
		next: 'See on the desk of the consultation which step is next.',
		turn: 'deciders'
	},
	minutes_fixed: {
		what: 'This answer can no longer be changed.',
		why: 'The minutes are fixed, and the answers to comments are part of them.',
		next: 'Reopen the text until the minutes are sealed; after that, write an addendum.',
		turn: 'deciders'
	},
	unknown_input: {
		what: 'One of the comments was not found or is not shown.',
		next: 'Reload the page, then choose from the list again.'
	},
	placeholder_answer: {
		what: 'This answer only thanks or promises to consider.',
		next: 'Write what was decided on this comment, and why.'
	},
	template_renewed: {
		what: 'The template you used has been changed or withdrawn since you took it.',
		next: 'Your words are as you wrote them. Read the template, then press again to send them.'
	},
	unknown_subject: { what: 'That provision or question is no more.', next: 'Choose from the list again.' },
	already_answered: {
		what: 'One of the comments was answered already, perhaps by somebody else.',
		why: 'A published answer is not replaced by accident.',
		next: 'Read the answer. Tick “Replace the answers that are there” if you mean to.',
		turn: 'deciders'
	},
	same_state: {
		what: 'This comment was decided already, perhaps by somebody else.',
		why: 'Two people looked at almost the same time, and the first decision was recorded.',
		next: 'Go back to the list to see it.',
		turn: 'deciders'
	}
};
