import { formatNumber } from '../../format';
import type { together as source } from '../../id/moderation/together';

const count = (value: number) => formatNumber('en', value);

export const together: typeof source = {
	title: 'Decide together',
	lead: 'One decision about several posts. Each still has its own event, its own entry in the book and its own notices.',
	back: 'Back to the queue',
	open: (others) => `Decide together with ${count(others)} other ${others === 1 ? 'post' : 'posts'}`,
	waitingAlike: 'Alike and still waiting',
	which: 'The posts that are decided',
	first: 'The one that you opened',
	same: 'The same words',
	near: 'Others in the same thread',
	none: 'No other post waits with the same words or in this thread.',
	alone: {
		kind: 'This kind is always decided one by one.',
		thread: 'Reports and consultations are always decided one by one.',
		of_offices: 'What concerns officials or agencies is always decided one by one.',
		own_words: 'The words of agencies and of those who reported are always decided one by one.'
	},
	decision: 'Decision about all that are chosen',
	show: 'Shown',
	hide: 'Not shown',
	rule: 'Rule',
	ruleHint: 'Only where they are not shown.',
	choose: 'Choose a rule …',
	look: 'See what follows',
	preview: (items) => `${count(items)} ${items === 1 ? 'post' : 'posts'} will be decided`,
	reason: 'The reason that each writer reads',
	gets: {
		kept: 'Stays shown.',
		shown: 'Is shown from now on.',
		hidden: (rule) => `Is hidden under rule ${rule}.`,
		refused: (rule) => `Is not shown, under rule ${rule}.`
	},
	writer: 'Its writer has a letter with the reason and can appeal.',
	guest: 'Its writer has no account: the reason and the way to appeal stand on the page of the decision.',
	admitted: 'Its writer is told.',
	flaggers: (value) => `${count(value)} who flagged it ${value === 1 ? 'reads' : 'read'} the outcome.`,
	confirm: (items) => `Decide ${count(items)} ${items === 1 ? 'post' : 'posts'}`,
	change: 'Change the choice',
	outcome: (recorded, refused) =>
		refused > 0 ? `${count(recorded)} recorded, ${count(refused)} refused:` : `${count(recorded)} recorded.`,
	again: 'If sending was cut off, just send again: what is recorded is not recorded twice.'
};
