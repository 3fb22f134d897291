import { formatNumber, formatPercent } from '../../format';
import type { health as source } from '../../id/moderation/health';

const count = (value: number) => formatNumber('en', value);

export const health: typeof source = {
	title: 'Health of the queue',
	lead: 'How the work of moderation stands. Only moderators see this page; figures for everybody are in the',
	back: 'Back to the queue',
	book: 'book of moderation',
	waiting: 'What waits, by age',
	waitingNote: 'Calendar days since it began to wait. Late is counted by the limit of each kind.',
	kind: 'Kind',
	ages: ['< 1 day', '1–3 days', '3–7 days', '> 7 days'],
	late: 'Late',
	none: 'Nothing is waiting.',
	median: 'Median time to a decision',
	hours: (value: number) =>
		value < 1 ? `${count(Math.round(value * 60))} minutes` : `${formatNumber('en', value, value < 10 ? 1 : 0)} hours`,
	few: 'too few to count',
	medianNote: (decided: number) =>
		`From the first flag to the decision, over the last 90 days, of ${count(decided)} posts. What is not decided yet counts with what it has waited so far.`,
	undone: 'Decisions that did not stand',
	share: (share: number) => formatPercent('en', share),
	undoneNote: (decided: number, restored: number, reversed: number) =>
		`Of ${count(decided)} decisions of the last 90 days ${count(restored)} were taken back by a moderator and ${count(reversed)} reversed on appeal.`,
	lapsed: (value: number) =>
		value === 0
			? 'Nothing was shown by itself because its time had run out.'
			: `${count(value)} shown by itself because nobody had looked before its time ran out.`,
	rules: 'Rules whose decisions stand least',
	rule: 'Rule',
	decided: 'Decisions',
	reversed: 'Reversed on appeal',
	rulesNote: 'Shares are told from five decisions on. A high share may mean that the rule is unclear.',
	load: 'Load of the last 30 days',
	own: 'Settled by you',
	colleagues: 'Settled by each colleague, without names',
	noColleagues: 'none yet',
	loadNote: 'Each report or post counts once, verification included. To share the work, not to judge people.'
};
