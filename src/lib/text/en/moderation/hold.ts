import type { HoldCatalogue } from '../../hold-catalogue';

export const hold: HoldCatalogue = {
	title: 'Waiting to be looked at',
	past: 'What is not shown',
	ground: {
		guest: () => 'Written without an account.',
		links: (cited) => `Holds a link: ${cited.join(', ')}.`,
		watched_words: (cited) => `Holds words that are looked at first: “${cited.join('”, “')}”.`,
		rate: ([count = '']) => `Post number ${count} within a short time.`,
		like_removed: ([percent = '']) => `Says ${percent}% the same as a post that was not shown.`,
		copied: ([count = '']) => `Says the same as posts of ${count} other authors lately.`
	},
	mine: {
		reply: 'Your reply awaits review',
		input: 'Your comment awaits review',
		waits: 'Only you and the moderators see it.',
		why: 'Why it is held',
		since: 'Written',
		until: 'Decided at the latest',
		release: 'If nothing is decided by then, it is shown by itself.',
		refused: 'Your post is not shown',
		refusedSays: 'Only you and the moderators see it. You may post again without the part that breaks the rule.'
	},
	others: {
		waits: 'This post awaits review',
		refused: 'This post was refused',
		note: 'Only its author and the moderators see it.'
	},
	done: 'Your reply has been received and awaits review. The reason is below.'
};
