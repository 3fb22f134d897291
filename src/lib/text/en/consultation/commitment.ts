import type { promises as source } from '../../id/consultation/commitment';

export const promises: typeof source = {
	title: 'Commitments',
	lead: 'Follow-up items of the signed minutes. Each has somebody in charge and a due day that the parties agreed on.',
	notYet: 'Commitments are not published yet',
	notYetWhy: 'They can be read as soon as the minutes are published.',
	item: (position) => `Item ${position}`,
	realised: (percent) => `${percent}% of the commitments kept, as participants confirm`,
	realisedNone: 'No commitment can be counted yet.',
	realisedNote:
		'Kept: reported with evidence, then confirmed by participants. Silence is no consent: what nobody answered is named apart. What the agency gave up by itself still counts as not kept; only what participants released is no longer asked for.',
	keptOf: {
		confirmed: 'confirmed by participants',
		unopposed: 'without an answer of participants',
		waived: 'given up by the agency alone',
		released: 'released by participants'
	},
	ofCounted: (part, whole) => `${part} of ${whole}`,
	problem: 'Problem',
	recommendation: 'Recommendation',
	term: 'Time frame',
	agency: 'Agency',
	personInCharge: 'In charge',
	due: 'Agreed due day',
	reported: 'Reported kept',
	answerBy: (day) => `Participants may confirm or contest it until ${day}.`,
	answerSignIn: 'Did you take part? Sign in to answer.',
	inputs: 'Comments behind it',
	input: (number) => `Comment ${number}`,
	history: 'What has happened',
	happened: {
		report_progress: 'Progress written',
		fulfil: 'Reported kept',
		contest_fulfilment: 'Contested by a participant',
		confirm_fulfilment: 'Confirmed by a participant',
		accept_silence: 'The time to contest it ended in silence',
		waive: 'Given up by the agency alone, with a reason',
		accept_waiver: 'Released by a participant',
		contest_waiver: 'Release refused by a participant'
	},
	historyNone: 'Nothing has been written yet.',
	back: 'All commitments',
	backToItem: 'Back to this item',
	objection: 'Objection of a participant',
	agreed: 'What was agreed',
	participant: 'Participant',
	system: 'System',
	reports: 'Reports that this answers',
	reportsNote: 'Those who reported are told of the progress.',
	reportsOfTopic: 'Reports that led to this consultation',
	consultations: 'Public consultations about this report',
	ofTopic: 'This report is one of the reasons for the consultation.',
	progressOf: (position, topic) => `Item ${position}: ${topic}`,
	late: {
		title: 'Late commitments',
		note: 'Promises of consultation minutes whose due day has passed and that are not kept, those included that the agency gave up by itself.',
		none: 'No commitment is late.',
		count: (count) => (count === 1 ? '1 late commitment' : `${count} late commitments`)
	},
	ofAgency: {
		title: 'Commitments to citizens',
		none: 'This agency has made no commitment in a public consultation yet.',
		counts: (made, late) => `${made} ${made === 1 ? 'commitment' : 'commitments'}, ${late} late`,
		all: 'What was kept'
	},
	desk: {
		title: 'Commitments of the agency',
		lead: 'What your agency promised in consultation minutes. The next due day comes first.',
		back: 'Desk',
		open: 'Still to be kept',
		openNone: 'No commitment is open',
		openNoneWhy: 'New ones appear here once minutes are signed.',
		waiting: 'Waiting for participants',
		settled: 'Settled',
		most: (count) => `The first ${count} are shown.`,
		update: 'Open and update'
	},
	bridge: {
		title: 'Related reports',
		lead: 'Tie a public report to this consultation or to one item. The person who reported is told once everybody may read it.',
		none: 'No report is tied to it yet.',
		ref: 'Report number',
		refHint: 'For example 7Q4M-2K9X.',
		tiedTo: 'Tie it to',
		topic: 'The whole consultation',
		submit: 'Tie the report',
		done: 'The report is tied to it.',
		untie: (what) => `Untie from: ${what}`,
		raise: 'Raise into a public consultation',
		raises: (ref) =>
			`Report ${ref} will be tied to this consultation. The person who reported is told when it is announced.`,
		running: 'Or tie it to a consultation that is there already:',
		undone: 'The report is no longer tied to it.'
	},
	act: {
		text: {
			report_progress: 'What has been done',
			fulfil: 'What has been completed',
			confirm_fulfilment: 'Comment',
			contest_fulfilment: 'What is still missing',
			waive: 'Reason',
			accept_waiver: 'Comment',
			contest_waiver: 'Why it must still be kept'
		},
		explain: {
			report_progress: 'Everybody can read the note. The due day does not move.',
			fulfil: 'Attach evidence, such as a photo or a document. Participants then have time to confirm or contest it.',
			confirm_fulfilment: 'You say that this commitment has been kept.',
			contest_fulfilment: 'The commitment is open again and its due day stays as it was.',
			waive:
				'The agency says that it will not do this. Everybody reads the reason, and it cannot be taken back. Until participants consent, the commitment still counts as not kept.',
			accept_waiver: 'You consent that this is no longer asked for. Other participants can still refuse.',
			contest_waiver: 'The commitment is to be kept again, and its due day stays as it was.'
		},
		files: 'Evidence',
		filesHint: 'JPEG, PNG, WebP or PDF; at most five, 5 MB each.',
		unavailable: 'This cannot be done now',
		unavailableWhy: (status) => `State of this commitment: ${status}.`,
		done: 'Recorded. Those concerned are told.'
	}
};
