import type { decision as id } from '../../id/moderation/decision';

export const decision: typeof id = {
	title: (number) => `Decision ${number}`,
	lead: 'Every act of moderation has a page like this one: what was done, under which rule, why, and what became of an objection.',
	unsent: 'Your words, which were not sent',
	toLog: 'Moderation log',
	standing: {
		stands: 'In force',
		until: (day) => `In force until ${day}`,
		restored: 'Taken back',
		reversed: 'Overturned on objection',
		expired: 'Over'
	},
	fact: {
		act: 'What was done',
		about: 'To',
		written: 'Written',
		since: 'In force since',
		until: 'In force until',
		untilLifted: 'until it is taken back',
		rule: 'Rule',
		ground: 'Legal ground',
		why: 'Reason',
		whyKept: 'Only its author reads the reason, because the report is not open to the public.',
		ownReason: 'Ground of the refusal',
		source: 'Began with',
		found: 'Found by',
		by: 'Decided by',
		byMachine: 'a machine, without a person',
		byPerson: (office) => `a person, as ${office}`,
		machine: 'a machine',
		person: 'a person',
		scope: 'Where it holds',
		scopeSays: 'in this forum only; other channels are not affected',
		cost: 'Account of the author',
		costNone: 'not restricted by this decision',
		costAccount: 'restricted by this decision',
		redress: 'Redress',
		redressUntil: (day) =>
			`objection until ${day}, decided by somebody else; after that the Ombudsman of Indonesia, telephone 137`,
		redressLook: 'anybody can ask somebody else to look again, below',
		ended: 'Taken back',
		place: 'open where it stands'
	},
	content: {
		complaint: 'a report',
		consultation: 'a consultation',
		post: 'words',
		input: 'a comment',
		account: 'an account'
	},
	state: {
		open: 'Objection waits for an answer',
		dialogue: 'Objection is being discussed',
		upheld: 'Objection rejected: the decision stands',
		partly: 'Objection granted in part',
		reversed: 'Objection granted: the decision was overturned',
		conceded: 'Taken back before it was decided',
		expired: 'Not decided in time',
		withdrawn: 'Objection withdrawn'
	},
	level: { moderator: 'another moderator', inspectorate: 'the inspectorate', secretariat: 'the regional secretariat' },
	appeal: {
		title: 'Objection',
		filed: 'Filed',
		with: 'To be decided by',
		due: 'At the latest',
		late: 'The limit has passed. This objection goes up to the office above.',
		expired:
			'No office decided in time. The decision is still owed. The author can turn to the Ombudsman of Indonesia, telephone 137.',
		outcome: 'Outcome',
		outcomeBy: (office) => `Reasons of ${office}`,
		public: 'The outcome and its reasons are public. The talk is not.'
	},
	party: { author: 'Author', first: 'First decider', second: 'Second decider' },
	you: 'You',
	system: 'The forum',
	talk: {
		title: 'The talk about the objection',
		lead: 'Read only by the author, the first decider and whoever examines it.',
		filed: 'objected',
		filedOnly: 'Filed without words.',
		climbed: (office) => `Not decided in time. Now with ${office}.`,
		expired: 'Not decided in time.',
		withdrawn: 'Objection withdrawn.',
		words: 'Your words',
		send: 'Send',
		left: (turns) => (turns === 1 ? 'You can write once more.' : `You can write ${turns} more times.`),
		spent: 'You have written three times. Now it waits to be decided.',
		noPause: 'You need not answer. A question does not stop the time limit.'
	},
	mine: { title: 'These are your words', words: 'The words in question' },
	file: {
		title: 'You disagree?',
		explain: (day) =>
			`Object until ${day}. Somebody else than the first decider decides, with written reasons. Once for each decision.`,
		words: 'Your reasons',
		hint: 'May be left empty. Never shown to the public.',
		hintRefusal: 'May be left empty. What you write also appears in the conversation of your report.',
		do: 'Object',
		over: (day) => `The time to object was over on ${day}.`
	},
	withdraw: { do: 'Withdraw the objection', explain: 'The decision stands, and cannot be objected to again.' },
	concede: {
		title: 'Take back your decision',
		explain: 'What you decided is restored at once, and the objection is settled.',
		words: 'Why you take it back, read by the public',
		do: 'Take back my decision'
	},
	decide: {
		title: 'Decide the objection',
		explain: 'If it is overturned, everything is restored at that moment. No second act is needed.',
		outcome: 'Outcome',
		choice: { upheld: 'The decision stands', reversed: 'The decision is overturned' },
		words: 'Reasons, read by the public',
		hint: 'Without names, and without repeating the hidden words.',
		do: 'Decide',
		inReport:
			'An objection to the refusal of a report is decided on its page: routing it grants the objection, archiving it again rejects it.',
		toReport: 'Open the report',
		notYours: 'You have decided about these words before, so somebody else decides the objection.'
	},
	correct: {
		title: 'Correct your words',
		explain:
			'Write it anew without what breaks the rule, and ask to be shown again. A moderator reads it first; the earlier words are kept.',
		words: 'Corrected words',
		do: 'Ask to be shown again',
		waiting: (day) =>
			`Your correction waits for a moderator, until ${day} at the latest. A new one takes its place, and its turn.`,
		declined: 'Your correction cannot be shown yet:'
	},
	settle: {
		title: 'Correction by the author',
		explain: 'If accepted, the new words take the place of the earlier ones and are shown. The earlier ones are kept.',
		outcome: 'Answer',
		choice: { accepted: 'Accept and show', declined: 'Cannot be shown yet' },
		words: 'Words to the author',
		do: 'Send the answer'
	},
	look: {
		title: 'Ask for a second look',
		explain: 'Anybody can ask that somebody else examines this decision once more. The answer is public.',
		words: 'Why it should be examined again',
		do: 'Ask for a second look',
		waiting: (count) =>
			count === 1 ? 'One reader has asked for a second look.' : `${count} readers have asked for a second look.`,
		answered: 'Examined again',
		outcome: { stands: 'The decision stands', lifted: 'The decision was taken back' }
	},
	answerLook: {
		title: 'Answer those who asked',
		asked: 'What readers ask',
		outcome: 'Outcome',
		choice: { stands: 'The decision stands', lifted: 'The decision is taken back' },
		words: 'Answer, read by the public',
		do: 'Send the answer',
		notYours: 'This decision was your own, so somebody else examines it.'
	},
	open: {
		title: 'Are these your words?',
		input: 'Open it with the code you got when you sent your comment.',
		report: 'Open it with your report number and access code.',
		account: 'Sign in to your account.',
		toTrack: 'Track a report',
		toSignIn: 'Sign in',
		code: 'Code of the comment',
		invalid: 'Write the code of your comment, 20 letters and digits.',
		do: 'Open',
		close: 'Close in this browser'
	},
	done: {
		file: 'Your objection was filed. You can still add words below.',
		say: 'Your words were sent.',
		decide: 'The objection was decided.',
		concede: 'The decision was taken back.',
		withdraw: 'The objection was withdrawn.',
		correct: 'Your correction was sent and waits for a moderator.',
		settle: 'The answer was sent.',
		look: 'Your request was noted. Somebody else will look.',
		answer_look: 'The answer was published.'
	},
	list: {
		title: 'Decisions about what you wrote',
		lead: 'What moderators or agencies decided about your reports and posts. Only you see this list.',
		see: 'See the decision',
		object: (day) => `Object, until ${day}`,
		appealable: (day) => `Objection until ${day}`
	},
	desk: {
		title: 'Objections that wait for you',
		lead: 'Objections to decisions of moderation that wait for your office. What you decided yourself before is not here.',
		climbed: (office) => `climbed to ${office}`,
		filed: 'filed',
		empty: 'No objection waits for you.',
		back: 'Back to the desk'
	},
	queue: {
		appeal: 'Objection to a decision of moderation',
		look: 'A reader asks for a second look',
		correction: 'Correction by the author',
		decided: 'Decision',
		said: 'Words of the author',
		asked: 'Words of readers',
		hidden: 'Earlier words',
		openAppeal: 'Read and decide',
		openLook: 'Examine and answer',
		accept: 'Accept and show',
		acceptWords: 'The corrected words keep the rules and are shown again.',
		decline: 'Write why not yet'
	}
};
