import type { decision as id } from '../../id/refusal/decision';

export const decision: typeof id = {
	not_allowed: {
		what: 'This is not yours to do with this decision.',
		why: 'Its own author objects, and somebody decides who has never decided about these words.',
		next: 'If these are your words, first open it with your account, the code of your report or of your comment.',
		turn: 'deciders'
	},
	same_person: {
		what: 'Somebody else examines this decision.',
		why: 'You have decided about these words before, or they are your own.',
		next: 'Leave it to somebody else. You can take back a decision of your own.',
		turn: 'deciders'
	},
	already_appealed: {
		what: 'This decision has been objected to before.',
		why: 'A decision can be objected to once.',
		next: 'Read the outcome on this page.',
		turn: 'unhappy'
	},
	too_late: {
		what: 'The time to object is over.',
		why: 'An objection has to come by the day that this page names.',
		next: 'If your words are hidden, you can still correct them and ask to be shown again.',
		turn: 'ombudsman'
	},
	already_so: {
		what: 'This decision was taken back already.',
		why: 'Somebody took it back before you sent this.',
		next: 'There is nothing to do.',
		turn: 'deciders'
	},
	appeal_settled: {
		what: 'This objection is settled.',
		why: 'Somebody decided it first, or its author withdrew it.',
		next: 'Read the outcome on this page.',
		turn: 'deciders'
	},
	no_appeal: {
		what: 'Nobody has objected to this decision.',
		why: 'What is decided, taken back or talked about here is an objection that the author has made.',
		next: 'If a decision of your own is wrong, restore what it is about where it stands. If it is another’s, ask for a second look.',
		turn: 'deciders'
	},
	reason_personal: {
		what: 'Your reasons hold what looks like personal data.',
		next: 'Everybody reads the reasons in the book of moderation. Name the kind alone, such as “a telephone number”.'
	},
	talk_over: {
		what: 'The talk about this objection is over.',
		why: 'Its time has passed; only the decision is still owed.',
		next: 'You will be told the decision.',
		turn: 'ombudsman'
	},
	turns_spent: {
		what: 'You have written three times in this talk.',
		why: 'The talk is kept short so that it is decided soon.',
		next: 'Wait for the decision.',
		turn: 'deciders'
	},
	same_state: {
		what: 'Somebody else has answered this.',
		why: 'Two people had it open, and the other was first.',
		next: 'Read the answer on this page.',
		turn: 'deciders'
	},
	other_words: {
		what: 'The author has changed the correction since you read it.',
		why: 'Only words that you have read are accepted or declined.',
		next: 'Read the new ones on this page, then send your answer again.',
		turn: 'deciders'
	},
	yours_to_appeal: {
		what: 'These are your own words.',
		why: 'Other readers ask for a second look; the author objects.',
		next: 'Object on this page.',
		turn: 'deciders'
	},
	answered_in_report: {
		what: 'This objection is decided on the page of its report.',
		why: 'A refused report goes on only when the agency it goes to is chosen.',
		next: 'Open the report, then route it or archive it again.',
		turn: 'deciders'
	},
	words_required: { what: 'There are no words yet.', next: 'Write first, then send.' },
	words_empty: {
		what: 'The reasons do not explain anything yet.',
		next: 'Write what you looked at, and why the outcome is this one.'
	},
	same_words: { what: 'These words are the same as now.', next: 'Change what is said to break the rule.' }
};
