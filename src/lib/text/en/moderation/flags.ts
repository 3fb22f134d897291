import { COLLAPSE_LINE } from '$lib/domain/moderation/flag-weight';
import { formatNumber } from '../../format';
import { formatScaled } from '../../format-scaled';
import type { flags as source } from '../../id/moderation/flags';

const count = (value: number) => formatNumber('en', value);
const hundredths = (value: number) => formatScaled('en', Math.round(value * 100), 2);

export const flags: typeof source = {
	title: 'Weight of the flags',
	sum: (value) => `${hundredths(value)} (spam is folded for a while from ${hundredths(COLLAPSE_LINE)})`,
	lines({ pairs, flags, guests, fresh, trusted, mistaken, parties, together, atOnce }) {
		return [
			pairs > 0
				? `Trusted flaggers who usually disagree agree this time: ${count(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}.`
				: 'No two trusted flaggers who usually disagree. The number of flaggers alone weighs nothing.',
			`Flaggers: ${count(flags)}; often right before: ${count(trusted)}, often wrong: ${count(mistaken)}, without a past: ${count(flags - trusted - mistaken)}.`,
			...(fresh > 0 ? [`Known for less than three days: ${count(fresh)}.`] : []),
			...(guests > 0 ? [`Without a confirmed e-mail address, such as guests: ${count(guests)}.`] : []),
			...(together > 1 ? [`From one block of addresses, such as a school: ${count(together)}.`] : []),
			...(atOnce > 3 ? [`Within ten minutes: ${count(atOnce)}.`] : []),
			...(parties > 0 ? [`From the agency concerned, and not counted: ${count(parties)}.`] : [])
		];
	},
	collapsed: ({ leadsAway, repeated }) =>
		[
			'Readers who usually disagree have both flagged it as spam, and it looks like it:',
			[
				...(leadsAway ? ['it has a link or a number to call'] : []),
				...(repeated ? ['it was written elsewhere again and again'] : []),
				'it has nothing to do with what it stands under'
			].join(', ')
		].join(' ') + '. It can still be read and waits for a moderator.',
	folded: 'Folded for a while. It is unfolded by itself if nobody decides in time.',
	notFolded: {
		thread: 'Not folded: a report or a consultation is never folded by flags.',
		not_a_reply: 'Not folded: only replies of citizens can be, and this is something else.',
		decided: 'Not folded: it was folded before, or a moderator has decided about it.',
		of_offices: 'Not folded: it speaks of an office or an official. Complaints are never folded.',
		not_spam_shaped: 'Not folded: it does not have the shape of spam.',
		too_light: 'Not folded: it has the shape of spam, but the flags do not weigh enough.'
	},
	mine: {
		title: 'What you have flagged',
		lead: 'A moderator looks at each of your flags, and you read here what came of it. Authors are not told who flagged them.',
		none: 'You have flagged nothing yet.',
		noneHint: 'Under each post is a link to flag it for a moderator.',
		thread: 'The report or consultation itself',
		gone: 'not shown to the public',
		because: (reason) => `Your reason: ${reason}`,
		state: { open: 'Waiting for a moderator', upheld: 'Hidden', dismissed: 'Stays as it is' },
		meaning: {
			open: 'Not decided yet. You need not flag it again.',
			upheld: 'A moderator found that it breaks a rule.',
			dismissed: 'A moderator found that it breaks no rule.'
		},
		rule: (code, title) => `Decided under rule ${code}: ${title}`,
		shared: 'Do others use this device?',
		sharedSays:
			'Without an account this list belongs to the device for 30 days: whoever uses it can read what was flagged from here. Once its mark is removed your flags are still looked at, but what comes of them can no longer be read here.',
		forget: 'Remove the mark of this device'
	},
	note: 'The weight only decides whether spam is folded for a while. You judge what was written.'
};
