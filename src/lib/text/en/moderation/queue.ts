import { formatNumber } from '../../format';
import { together } from './together';
import type { queue as source } from '../../id/moderation/queue';

const count = (value: number) => formatNumber('en', value);
const few = (value: number) =>
	value === 0 ? 'none' : value <= 2 ? '1–2' : value <= 5 ? '3–5' : value <= 10 ? '6–10' : 'more than 10';

export const queue: typeof source = {
	title: 'Moderation queue',
	lead: 'All that waits for a moderator, one after the other. What is late is at the top, then what harms somebody.',
	back: 'Back to the desk',
	health: 'Health of the queue',
	routing: 'Routing rules',
	kind: {
		report: 'New report',
		returned: 'Returned report',
		unsettled: 'Disputed choice of agency',
		report_appeal: 'Appeal against refusing a report',
		flag: 'Flagged by readers',
		collapsed: 'Folded for now',
		held_input: 'Comment of a guest',
		held_post: 'Held post',
		appeal: 'Appeal against a moderator',
		correction: 'Correction by the author',
		second_look: 'Asked to look again',
		merge: 'Suggested merger',
		evidence: 'Evidence to be looked at'
	},
	all: 'All',
	filter: 'Filter the queue',
	waiting: (total: number, late: number) =>
		late > 0 ? `${count(total)} waiting, ${count(late)} late` : `${count(total)} waiting`,
	late: (value: number) => `${count(value)} late`,
	overdue: (day: string) => `Late since ${day}`,
	due: (day: string) => `Due ${day}`,
	noDue: 'No limit',
	empty: 'Nothing is waiting. All is done.',
	allHeld: 'All that waits is in the hands of other moderators.',
	gone: 'What you opened waits no longer: it was decided, or is not yours to decide.',
	done: (ref: string) => `The decision on ${ref} is saved.`,
	undo: 'Undo: show it again',
	undone: (ref: string) => `The decision on ${ref} is undone: it is shown again.`,
	undoWords: 'Hidden by mistake; the decision was undone at once.',
	heldByMe: (until: string) => `Yours until ${until}; renewed for as long as you work here.`,
	heldByOther: (until: string) => `Another moderator has it until ${until}. You can read it, not yet decide.`,
	heldShort: 'another moderator',
	mineShort: 'you',
	nowShown: 'on the screen',
	next: 'Next',
	previous: 'Previous',
	list: 'Waiting list',
	more: (value: number) => `and ${count(value)} more`,
	decide: 'Decide',
	suggested: 'suggested',
	ownWords: 'Reason in your own words',
	ownWordsHint: 'Replaces the standard words of the rule. Leave empty where those will do; the author reads it.',
	openThread: 'Open the report',
	openTopic: 'Open the consultation',
	context: {
		title: 'What else is known',
		opening: 'Text of the report',
		question: 'Question of the consultation',
		before: 'What was written before',
		hidden: 'hidden',
		author: 'History of the author',
		alias: (alias: string) => `Author ${alias}`,
		aliasNote: 'This name is of this case alone.',
		wrote: (value: number) => `Other posts and reports: ${few(value)}`,
		judged: (value: number) => `Hidden or refused before: ${few(value)}`,
		appeals: (made: number, won: number) =>
			made === 0 ? 'Appeals: none' : `Appeals: ${few(made)}, granted: ${few(won)}`,
		similar: 'Similar reports',
		precedents: 'Latest decisions in like cases',
		decidedAlike: 'Posts in the same words were decided before',
		climbed: (who: string, day: string) => `Has climbed to ${who}, ${day}.`,
		step: { due: 'all moderators', secretariat: 'the regional secretariat', inspectorate: 'the inspectorate' },
		precedent: (number: number, rule: string | null) =>
			rule ? `Decision ${count(number)}, rule ${rule}` : `Decision ${count(number)}`,
		end: { restored: 'restored', reversed: 'reversed on appeal', expired: 'expired' }
	},
	keys: {
		title: 'Keys',
		next: 'next',
		previous: 'previous',
		undo: 'undo the last decision',
		help: 'keys',
		open: 'open the report',
		choose: 'then its digit or the code of the rule chooses; the same letter twice chooses what is suggested',
		write: 'write a reason of your own',
		leave: 'close the choices',
		active: 'Keys are on',
		note: 'No key does anything while you are typing.',
		pick: (label: string) => `${label}: press the digit of a choice, or Esc to close.`
	},
	act: {
		hide: 'Hide',
		leave: 'Leave as it is',
		admit: 'Show',
		refuse: 'Refuse',
		route: 'Route to an agency',
		otherAgency: 'Another agency',
		ask: 'Ask for more',
		archive: 'Archive',
		refer: 'Not our authority',
		uphold: 'Refuse again'
	},
	archived: (reason: string) => `We have archived this report. Reason: ${reason}.`,
	postBy: (kind, role, agency) => `${kind} by ${agency ? `${role}, ${agency}` : role}`,
	flaggedFor: (name, value) => (value === 1 ? name : `${name} (${count(value)} people)`),
	fact: {
		reasons: 'Reported for',
		said: 'Words of who reported it',
		writer: 'Author',
		sentOn: 'Why it is back',
		category: 'Category',
		place: 'Place',
		meant: 'Agency that was named in the report',
		elsewhere: 'Perhaps not the province’s authority'
	},
	together,
	report: 'Text of the report',
	question: 'Question of the consultation'
};
