import { formatNumber } from '../../../format';

const number = (value: number) => formatNumber('en', value);

export const answering = {
	title: 'Answer comments',
	progress: (answered: number, all: number) => `${number(answered)} of ${number(all)} comments answered`,
	tab: { unanswered: 'Not yet answered', answered: 'Answered', held: 'Awaiting review', all: 'All' },
	enter: 'Enter from counter or paper',
	provisions: {
		title: 'By part of the text',
		all: 'All comments',
		general: 'General',
		gone: 'Removed or merged',
		count: (inputs: number, answered: number) =>
			answered === inputs ? `${number(inputs)}, all answered` : `${number(inputs)}, ${number(answered)} answered`,
		left: (count: number) => (count === 0 ? 'All are answered.' : `${number(count)} not answered yet.`)
	},
	filter: {
		title: 'Filter',
		lists: 'Lists',
		words: 'Search words',
		pasal: 'Part of the text',
		jenis: 'Kind',
		unsur: 'Group of society',
		any: 'All',
		show: 'Show',
		clear: 'Clear the filter'
	},
	found: (inputs: number, groups: number) =>
		groups === inputs
			? `${number(inputs)} comments found`
			: `${number(inputs)} comments found, in ${number(groups)} groups that say alike`,
	foundNone: 'No comment fits.',
	foundNoneHint: 'Change the filter, or look at another list.',
	allDone: 'All comments here are answered.',
	tooMany: (most: number) => `These are only the first ${number(most)} comments. Filter for fewer.`,
	chooseAll: (count: number) => `Choose all that were found (${number(count)} comments)`,
	chooseAllHint: 'Those on other sheets too. What arrives after this page was opened is not answered with them.',
	choose: (value: number) => `Choose comment ${number(value)}`,
	chooseGroup: (count: number, first: number) =>
		`Choose the ${number(count)} comments that are like comment ${number(first)}`,
	group: (count: number) => `${number(count)} alike comments`,
	members: 'What is in this group',
	oneByOne: (count: number) => `See these ${number(count)} comments one by one`,
	alike: (value: number) => `Those like comment ${number(value)}, one by one`,
	alone: (value: number) => `Only comment ${number(value)}`,
	back: 'Back to the list',
	supports: (count: number) => `${number(count)} in support`,
	someAnswered: 'some are answered',
	answer: 'Answer',
	answerLead: 'One answer for all that are chosen. Everybody who gave one is told.',
	toAnswer: 'Write the answer',
	disposition: 'Decision',
	text: 'Reason',
	textHint: 'Why it is taken up or not, in words that its author understands.',
	changed: 'Part of the text that changed',
	changedNone: 'The text did not change',
	files: 'Attach files',
	again: 'Replace answers given before',
	againHint: 'The earlier answer stays on record. Possible until the minutes are final.',
	replaceOne: 'Replace the answer',
	send: 'Answer what is chosen',
	sendCounted: 'Answer {jumlah} comments',
	saved: (count: number, list: string) => `Answer to ${number(count)} comments saved (number ${list}).`,
	left: (count: number) =>
		`${number(count)} were left as they are, since somebody else answered or hid them while you wrote:`,
	minutesFinal: 'The minutes are final; answers cannot change any more.',
	notYet: 'Comments can be answered from the opening on.',
	inputs: 'Comments to answer',
	keys: {
		title: 'Keys',
		note: 'Keys work while you are not typing.',
		active: 'Use keys',
		next: 'next comment',
		previous: 'previous comment',
		choose: 'choose or not',
		chooseAll: 'choose all that were found',
		open: 'open what is alike',
		decide: 'decision',
		write: 'write the reason',
		send: 'send the answer',
		leave: 'back to the list',
		help: 'list of keys'
	}
};
