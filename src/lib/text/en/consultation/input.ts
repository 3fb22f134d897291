import { givenBack } from '../form/given-back';
import { formatNumber } from '../../format';
import type { inputs as id } from '../../id/consultation/input';

const number = (value: number) => formatNumber('en', value);

/** Inputs: giving one, reading them, letting guests in, answering. */
export const inputs: typeof id = {
	title: 'Inputs',
	lead: 'Every input has a number and is answered. Inputs of guests appear when they have been looked at.',
	progress: (answered: number, all: number) => `${number(answered)} of ${number(all)} inputs answered`,
	none: 'No inputs yet.',
	noneNext: 'Be the first to give one.',
	noneFound: 'No input matches this filter.',
	noneHeld: 'No input is waiting.',
	give: 'Give an input',
	matrix: 'Matrix of inputs',
	csv: 'Download CSV',
	byCode: 'See an input by its code',
	results: 'List of inputs',
	all: 'All',
	show: 'Show',
	number: (value: number) => `Input ${number(value)}`,
	back: 'Back to the consultation',
	toList: 'All inputs',
	general: 'General',
	filter: {
		title: 'Filter inputs',
		jenis: 'Kind',
		pasal: 'About',
		jawaban: 'Answer',
		unsur: 'Group',
		open: 'Not yet answered',
		order: 'Order',
		newest: 'Newest',
		supported: 'Most supported'
	},
	on: (label: string) => `about ${label}`,
	onVersion: (version: number) => `version ${number(version)} of the text`,
	question: (position: number) => `Question ${number(position)}`,
	changed: 'The text has changed since this input was given.',
	guest: 'Guest',
	channel: (name: string) => `by ${name.toLowerCase()}`,
	held: 'Waits to be looked at',
	heldSays: 'Only moderators and the facilitator see this input.',
	admit: 'Show the input',
	refuse: 'Refuse',
	refuseSays: 'Refusing cites the same reasons as hiding a post, and its writer is told.',
	support: 'Support',
	voices: 'voices',
	reaffirm: 'The text has changed since you supported this. Do you still?',
	reaffirmYes: 'Yes, still',
	replies: (count: number) => (count === 0 ? 'Reply' : count === 1 ? '1 reply' : `${number(count)} replies`),
	answered: 'Answer',
	answeredTogether: (count: number) => `One answer to ${number(count)} inputs`,
	changedText: (label: string, version: number) => `What changed: ${label}, version ${number(version)} of the text`,
	notAnswered: 'Not yet answered.',
	discussion: 'Replies',
	noReplies: 'No replies yet.',
	moreReplies: 'More replies',
	reply: {
		hint: 'Shown to everybody under the name of your account. Write no personal data of anybody.',
		signIn: 'Sign in to reply',
		over: 'This discussion takes no new replies.'
	},
	note: 'Write an internal note',
	done: 'Recorded. Thank you.',
	doneFlag: 'Thank you. A moderator will look at what you reported.',
	form: {
		title: 'Give an input',
		notOpen: 'Inputs are not being taken now.',
		asGuest: 'You write as a guest. The input appears when it has been looked at, and you get a code to follow it.',
		signIn: 'Sign in to have it shown at once',
		asAccount: (name: string) => `The input is shown under the name ${name}.`,
		kind: 'Kind of input',
		provision: 'Part of the text',
		wholeText: 'The whole text, or something else',
		question: 'Answers the question',
		noQuestion: 'None in particular',
		text: 'Your input',
		textHint: 'Write what you think, and why. Write no personal data of anybody.',
		unsur: 'You speak for',
		unsurHint: 'Evaluation counts how many groups took part.',
		choose: 'Choose …',
		organisation: 'Organisation',
		organisationHint: 'Fill in if you speak for an organisation. Its name is shown to everybody.',
		name: 'Name',
		nameHint: 'Shown with the input.',
		email: 'E-mail',
		emailHint: 'Only to tell you when the input is answered. Kept sealed and never shown.',
		files: 'Photos or documents',
		filesHint: 'JPG, PNG, WebP or PDF; at most 5 files of 5 MB each.',
		send: 'Send input',
		channel: 'Handed in by',
		otherTitle: 'Enter an input from the counter or from paper',
		otherLead: "Write it as it was said. It is recorded as that person's word, not yours.",
		otherSend: 'Enter input',
		field: {
			jenis: 'Kind of input',
			teks: 'Input',
			pasal: 'Part of the text',
			pertanyaan: 'Question',
			unsur: 'Group',
			organisasi: 'Organisation',
			nama: 'Name',
			surel: 'E-mail',
			lewat: 'Handed in by'
		},
		fault: {
			missing: (label: string) => `${label}: must be filled in.`,
			too_short: (label: string) => `${label}: write at least 10 letters.`,
			too_long: (label: string) => `${label}: too long, please shorten it.`,
			unknown_choice: (label: string) => `${label}: choose one of the list.`,
			email_invalid: (label: string) => `${label}: the address is not right yet, e.g. name@example.org.`
		}
	},
	receipt: {
		title: 'Input received',
		heldTitle: 'Input received; it waits to be looked at',
		number: 'Number of the input',
		code: 'Your code',
		keep: 'Keep this code. It is the only way to see what becomes of your input.',
		keepForOther: 'Give this code to the person, so that they can see the answer.',
		see: 'See the input',
		again: 'Enter another'
	},
	code: {
		title: 'See an input by its code',
		lead: 'The code is shown once, when an input is sent as a guest.',
		field: 'Code',
		open: 'Open',
		invalid: 'A code has 20 letters and digits. Please check.',
		noMatch: 'There is no input with this code.',
		tooMany: 'Too many tries. Try again in a quarter of an hour.',
		held: 'This input waits to be looked at. It is not shown to others yet.',
		refused: 'This input is not shown.',
		shown: 'This input is shown to everybody.'
	},
	table: {
		title: 'Matrix of inputs and answers',
		lead: 'All inputs by number, with their answers.',
		print: 'Print this page from the menu of your browser.',
		file: 'matrix-of-inputs',
		hidden: '(hidden by a moderator)',
		columns: {
			number: 'Number',
			at: 'Received',
			kind: 'Kind',
			provision: 'Part of the text',
			textVersion: 'Version',
			question: 'Question',
			author: 'Name',
			organisation: 'Organisation',
			unsur: 'Group',
			channel: 'How',
			text: 'Input',
			supports: 'Support',
			disposition: 'Answer',
			answer: 'Reason',
			answeredAt: 'Answered',
			changed: 'Change'
		}
	},
	desk: {
		title: 'Inputs',
		tab: { unanswered: 'Not yet answered', held: 'Waits to be looked at', all: 'All' },
		enter: 'Enter from counter or paper',
		answer: 'Answer the chosen inputs',
		answerLead: 'One answer for one input or a group of like ones. All who gave them are told.',
		choose: (value: number) => `Choose input ${number(value)}`,
		answerOne: 'Answer',
		replaceOne: 'Replace the answer',
		disposition: 'Answer',
		text: 'Reason',
		textHint: 'Why it is taken up or not, in words that its author understands.',
		changed: 'Part of the text that changed',
		changedNone: 'The text did not change',
		again: 'Replace answers given before',
		againHint: 'The earlier answer stays on record. Possible until the minutes are final.',
		send: 'Save answer',
		saved: (list: string) => `Answer to input ${list} saved.`,
		minutesFinal: 'The minutes are final; answers cannot change any more.',
		notYet: 'Inputs can be answered from the opening on.',
		admitted: 'The input is shown now.',
		field: {
			nomor: 'Inputs to answer',
			jawaban: 'Answer',
			teks: 'Reason',
			pasal: 'Part of the text that changed'
		},
		fault: {
			missing: (label: string) => `${label}: must be filled in.`,
			too_short: (label: string) => `${label}: write at least 10 letters.`,
			too_long: (label: string) => `${label}: too long, please shorten it.`,
			unknown_choice: (label: string) => `${label}: choose one of the list.`
		}
	},
	queue: {
		title: 'Inputs of guests that wait to be looked at',
		lead: 'The longest waiting first. Show it, or refuse it with a reason.',
		empty: 'No input of a guest is waiting.'
	},
	refused: {
		form_spent: givenBack.spent,
		not_allowed: 'You may not do this in that consultation.',
		not_open: 'Inputs are not being taken now.',
		locked: 'A moderator has locked this discussion; it takes nothing new.',
		closed: 'This consultation is over and takes nothing new.',
		wrong_stage: 'Inputs are not answered at this stage.',
		minutes_fixed: 'The minutes are final; answers cannot change any more.',
		unknown_input: 'Some inputs were not found or are not shown. Reload the page and choose again.',
		unknown_subject: 'That part of the text or question is no longer there. Choose again.',
		already_answered:
			'Some inputs have been answered already, maybe by somebody else. Tick “Replace answers given before” if you mean to.',
		too_many_attempts: 'Too many inputs from here in one day. Try again tomorrow; what you wrote is still here.',
		same_state: 'This input has been decided upon, maybe by somebody else.'
	},
	act: {
		reply: {
			explain: 'Your reply is shown to all who can read this consultation.',
			text: 'Your reply',
			hint: 'Write politely. Write no personal data of anybody.'
		},
		note: {
			explain: 'Only the host agency, moderators and inspectors read the note.',
			text: 'Internal note'
		},
		hide_thread: {
			explain: 'The consultation is no longer shown to the public. Its host is told why.',
			text: 'Explanation to the host'
		},
		restore_thread: { explain: 'The consultation is shown to the public again.', text: 'Reason' },
		lock: { explain: 'The consultation takes no new inputs and replies.', text: 'Reason' },
		unlock: { explain: 'The consultation takes inputs and replies again.', text: 'Reason' }
	}
};
