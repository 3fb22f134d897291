import { formatNumber } from '../../format';
import type { holds as id } from '../../id/admin/holds';

const count = (value: number) => formatNumber('en', value);
const plural = (value: number, one: string, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;

export const holds: typeof id = {
	title: 'Looked at before it is shown',
	lead: 'When replies of newcomers wait until a moderator has seen them. Every change is tried on the last 90 days first, and kept with its author and reason.',
	who: 'Only newcomers’ words can wait: of those without an account, or with a young one and few posts. What agencies write is never held.',
	inForce: 'In force',
	scope: 'Holds for',
	everywhere: 'All categories',
	consultations: 'All consultations',
	from: {
		own: 'settings of its own',
		house: 'as it comes',
		everywhere: 'follows All categories',
		of: (name) => `follows ${name}`
	},
	change: 'Change',
	others: (value) => `${plural(value, 'other category', 'other categories')} follow what is above them`,
	signal: {
		links: (value) => plural(value, 'link'),
		watched: 'watched words',
		rate: (posts, minutes) => `${plural(posts, 'post')} within ${plural(minutes, 'minute')}`,
		like: (percent) => `${count(percent)}% the same as what was removed`,
		copied: (value) => `the same as ${plural(value, 'other author')}`,
		none: 'nothing is held',
		newcomer: (days, posts) =>
			`Newcomers: accounts younger than ${plural(days, 'day')} with fewer than ${plural(posts, 'post')}`,
		release: (hours) => `shown by itself after ${plural(hours, 'hour')}`
	},
	settings: {
		title: (name) => `Looked at first: ${name}`,
		fields: {
			sendiri: 'Settings',
			umur: 'An account is new for (days)',
			kiriman: 'And as long as its posts are fewer than',
			tautan: 'Hold from how many links on',
			kata: 'Hold what contains watched words',
			laju: 'Hold from which post on',
			menit: 'Within how many minutes',
			mirip: 'Hold what is the same as something removed, from (%)',
			salinan: 'Hold what is the same as the words of how many others',
			jam: 'Shown by itself when undecided after (hours)'
		},
		own: { ya: 'Settings of its own', tidak: 'Follow what is above' },
		ownOfAll: { ya: 'Settings of this forum', tidak: 'As the software comes' },
		ticked: { on: 'yes', '': 'no' },
		emptyIsOff: 'Leave it empty to hold nothing for this.',
		newcomers: 'Who is new',
		signals: 'What holds',
		clock: 'How long'
	},
	words: {
		title: 'Watched words',
		lead: 'Words that make a newcomer’s post wait, or only tell a moderator. No word hides anything by itself.',
		count: (held, hinted) => `${plural(held, 'word')} hold, ${count(hinted)} tell`,
		open: 'Open the list of words',
		find: 'Find a word',
		none: 'No word is like that.',
		add: 'Add or change words',
		changeTitle: (word) => `Change “${word}”`,
		cancel: 'Do not change it',
		fields: { kata: 'Words', cara: 'What happens', aturan: 'Rule that is usually broken', arti: 'Meaning' },
		wordsHint:
			'One word or phrase a line. After a colon: words beside which it means something else, as in “anjing: laut, liar”. Digits for letters, repeats and spaces are known anyway.',
		meaningHint: 'For moderators who do not know the word.',
		noRule: 'None',
		way: { hold: 'Posts wait to be seen', hint: 'A moderator is only told', off: 'Not watched any more' },
		mode: { hold: 'holds', hint: 'tells' },
		off: 'not watched any more',
		source: { house: 'as it comes', added: 'added', changed: 'changed' },
		beside: (words) => `not beside: ${words}`,
		gone: (words) => `Words that came with the software and are watched no more: ${words}.`,
		faults: {
			missing: 'Write at least one word.',
			too_short:
				'A word is too short: it needs at least three letters, not all the same. Shorter ones are found in almost every text.',
			not_text:
				'Write words with letters, digits and spaces only. Signs have no meaning here; links are set in the settings of a category.',
			too_long: 'Each phrase has at most five words and 60 characters.',
			too_many: 'At most 50 words in one change.'
		}
	},
	changing: {
		fields: { alasan: 'Why it changes', langkah: '', uji: '', yakin: 'Yes, as many as that' },
		reasonHint: 'Kept with your name.',
		try: 'Try on the last 90 days',
		again: 'Try again',
		publish: 'Publish',
		adminOnly: 'Administrators publish. Tell one what you tried.',
		done: 'The change holds from now on. What waits already goes on under the settings before.'
	},
	trial: {
		title: 'What the trial found',
		held: (before, after) => `${count(before)} → ${count(after)} posts held`,
		of: (tried, newcomers) =>
			`Of ${plural(tried, 'post')} by citizens in the last 90 days, ${count(newcomers)} by newcomers.`,
		nothing: 'No post would be treated otherwise.',
		cut: (most) => `Only the latest ${count(most)} posts were tried.`,
		added: (value) => `${count(value)} would be held`,
		addedSays: (right, wrong) =>
			`Moderators did remove ${count(right)} of them later; ${count(wrong)} stand to this day.`,
		dropped: (value) => `${count(value)} would be held no more`,
		droppedSays: (right, wrong) =>
			`${count(right)} of them stand to this day; moderators removed ${count(wrong)} later.`,
		fate: { stands: 'shown', removed: 'removed by a moderator', waits: 'still waiting' },
		wasHeld: 'was in fact held then',
		hidden: 'Only moderators can read it.',
		closed: (value) => `${count(value)} more are not for you to open.`,
		beyond: (value) => `${count(value)} more are not listed here.`,
		limits:
			'Compared are the settings of today and this change, on texts as they read now. What was masked is not read, what was removed and restored counts as never removed, and what a limit held back was never sent. How long something would wait cannot be told.',
		why: {
			not_tried:
				'Not published yet: something else was tried, or more than two hours ago. This is what the form as it stands would do.',
			sweeping:
				'Not published yet: more than a fifth of newcomers’ posts would wait. Look at them, then tick the box if that is meant.'
		},
		sweeping: (share) => `${share} of newcomers’ posts would wait.`
	},
	history: {
		none: 'Never changed; it is as it comes.',
		trial: (tried, before, after) => `Trial: ${count(before)} → ${count(after)} of ${plural(tried, 'post')} held.`,
		untried: 'Published before there were trials.',
		follows: 'Settings of its own taken away.',
		again: 'Use again',
		goingBack: 'The form below comes from the history. Try it first, then publish.'
	}
};
