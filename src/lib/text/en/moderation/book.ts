import { decision } from './decision';
import type { book as source } from '../../id/moderation/book';

export const book: typeof source = {
	title: 'Book of moderation',
	lead: 'Every act of a moderator is recorded here: what was done, under which rule, why, and what became of an objection. It holds no names and no hidden words. No entry can be taken out, and the numbers never skip.',
	rules: 'All rules with their legal grounds',
	act: {
		hide_thread: 'Thread hidden',
		hide_post: 'Post hidden',
		dismiss_flags: 'Flags looked at, what was flagged stays',
		collapse_post: 'Reply folded for a while',
		redact: 'Words masked',
		redact_picture: 'Picture masked in part',
		lock: 'Replies locked',
		merge: 'Report linked to another',
		refuse_post: 'Held post not shown',
		split_post: 'Post split off as another matter',
		refuse_inputs: 'Comment of a guest not shown',
		archive: 'Report archived',
		refer: 'Report found to be another authority’s',
		accept_proof: 'Proof of completion accepted',
		reject_proof: 'Proof of completion not sufficient',
		warn: 'Warning',
		silence: 'Account may not write for a time',
		suspend: 'Account suspended for a time'
	},
	kind: { complaint: 'in a report', consultation: 'in a consultation', account: 'about an account' },
	source: {
		own: 'seen by a moderator',
		flag: 'flagged by readers',
		rule: 'held before it was shown',
		machine: 'by the system, then seen by a moderator',
		appeal: 'on an objection'
	},
	end: { restored: 'Restored', reversed: 'Overturned on objection', expired: 'Over with its time' },
	appeal: decision.state,
	open: 'Read this decision',
	until: 'Until',
	withheld: 'The reason is for those concerned only.',
	number: (number) => `No. ${number}`,
	state: {
		standing: 'Still in force',
		ended: 'Over',
		appealed: 'Objection being examined',
		reversed: 'Overturned on objection'
	},
	filter: {
		title: 'Filter the book',
		rule: 'Rule',
		allRules: 'All rules',
		state: 'State',
		allStates: 'All states',
		apply: 'Apply'
	},
	none: 'No entry fits yet.',
	figures: {
		title: 'Figures of the last twelve months',
		caption: 'Decisions by rule',
		definition:
			'The median is counted from the first flag of a reader to the decision; what nobody flagged is left out. Reversed: decisions that somebody else changed on an objection.',
		rule: 'Rule',
		decided: 'Decisions',
		median: 'Median time',
		appealed: 'Objected to',
		reversed: 'Reversed',
		all: 'All',
		noRule: 'Reports not taken up',
		hours: (hours) => `${hours} h`,
		share: (count, share) => (share ? `${count} (${share})` : count)
	}
};
