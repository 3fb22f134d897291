import type { evidence as id } from '../../id/moderation/evidence';

export const evidence: typeof id = {
	doubts: {
		same_frame: 'its frame is exactly that of the reporter’s picture, but a part is not what it was',
		reporters_own: 'it is the same as the reporter’s picture of this report',
		closed_before: 'it was sent with an earlier closing',
		other_report: 'it is the same as a picture of another report',
		taken_before: 'by its camera it was taken before the report came in',
		made_up: 'by what its file says it was made with a program that makes up pictures',
		edited: 'it was opened with a program that alters pictures',
		screen: 'it looks like a picture of a screen'
	},
	picture: (nth, name) => `Picture ${nth} (${name})`,
	asked: (picture, doubts) => `${picture} has to be seen by a second person, because ${doubts.join('; ')}.`,
	title: 'Proof that a second person has to see',
	lead: 'This closing is recorded and told, and does not count until somebody has seen its pictures. What was found below is a question, never a verdict.',
	none: 'No proof is waiting.',
	lot: 'Drawn by lot: two of a hundred closings are looked at, whatever is in them.',
	doubted: 'There is something to ask about its pictures.',
	waiting: (days) => (days === 0 ? 'Waiting since today' : `Waiting for ${days} days`),
	now: 'Picture of completion',
	earlier: 'The same picture',
	reporters: 'The reporter’s picture',
	changed: 'Parts that are not what they were have a box.',
	explained: 'What the agency says',
	unexplained: 'It says nothing: nothing was asked when the report was closed.',
	facts: 'What the file says of itself',
	noFacts: 'This picture says nothing of itself. That is usual: messengers take it away.',
	taken: (at) => `Taken on ${at}, by the clock of its camera`,
	device: (name) => `Device: ${name}`,
	programs: (names) => `Programs: ${names}`,
	claim: (by) => `Carries a claim of origin (C2PA)${by ? ` by ${by}` : ''}. Its signature has not been checked.`,
	located: 'Says where it was taken. The place itself is not shown.',
	outcome: {
		accepted: 'Accepted',
		not_accepted: 'Not sufficient',
		confirmed: 'The reporter said that it is done',
		overtaken: 'Not needed any more: the report has gone on'
	},
	otherReport: (ref) => `Report ${ref}`,
	open: 'See the pictures',
	standardAccept: 'The pictures show the work that was reported, after it was done.',
	standardReject: 'The pictures do not show the work that was reported yet. Please add a new one from the place itself.'
};
