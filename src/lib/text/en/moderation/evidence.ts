import type { evidence as id } from '../../id/moderation/evidence';

export const evidence: typeof id = {
	doubts: {
		same_frame: 'its frame is exactly that of the picture sent with the report, but a part is not what it was',
		reporters_own: 'it is the same as the picture sent with this report',
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
	now: 'Picture of completion',
	earlier: 'The same picture',
	reporters: 'The picture sent with the report',
	explained: 'What the agency says',
	unexplained: 'It says nothing: nothing was asked when the report was closed.',
	facts: 'What the file says of itself',
	noFacts: 'This picture says nothing of itself. That is usual: messengers take it away.',
	taken: (at) => `Taken on ${at}, by the clock of its camera`,
	device: (name) => `Device: ${name}`,
	programs: (names) => `Programs: ${names}`,
	claim: (by) => `Carries a claim of origin (C2PA)${by ? ` by ${by}` : ''}. Its signature has not been checked.`,
	located: 'Says where it was taken. The place itself is not shown.',
	otherReport: (ref) => `Report ${ref}`,
	open: 'See the pictures',
	since: (day) => `waiting since ${day}`,
	why: 'Has to be seen by a second person, because',
	witness: {
		title: 'Is it really done?',
		lead: 'The agency says that this work is done, and its pictures wait for a second person. Those who supported this report before it was closed can say what is to be seen there.',
		choice: { ya: 'Yes, it is done', belum: 'Not yet, or only in part' },
		once: 'One voice for each supporter; what was sent last counts. It neither closes nor opens the report: the second person reads it beside the pictures.',
		send: 'Send',
		thanks: 'Thank you. The second person reads it beside the pictures.',
		notYours: 'Only those who supported this report before it was closed are asked, from the same account or device.',
		over: 'No closing waits to be seen.',
		link: 'Do you support this report? Say whether it is really done',
		told: (done, open) => `Supporters of the report: ${done} say that it is done, ${open} say that it is not.`,
		weighty: {
			done: 'Those who say that it is done usually disagree with each other, and are often right: that has weight.',
			open: 'Those who say that it is not usually disagree with each other, and are often right: that has weight.'
		},
		light: 'They weigh little: of one side, new accounts, or without a past. How many there are decides nothing.'
	},
	draw: {
		title: 'How proofs of completion are drawn',
		lead: [
			'Two of every hundred closings with pictures are seen by a second person, whatever is in them. Which ones is drawn by a lot that anybody can reckon again.',
			'Before a month begins we publish the fingerprint (SHA-256) of its seed. The seed itself is published when the month is over: nobody can foresee the draw, and we cannot change it.'
		],
		check: 'How to check it',
		steps: [
			'See that the SHA-256 of the seed is the fingerprint that was published before.',
			'Write “seed:number of the report:how many-th closing”, for instance “contoh-2026-01:7Q4M-2K9X:41”, and take its SHA-256.',
			'Read its first 13 hexadecimal digits as a number. The closing is drawn if that number times 100 is less than 2 × 16 to the power of 13.'
		],
		example:
			'$ printf %s "contoh-2026-01:7Q4M-2K9X:41" | sha256sum\n030d14381bb4c… → 0x030d14381bb4c × 100 < 2 × 16^13: drawn\n$ printf %s "contoh-2026-01:7Q4M-2K9X:1" | sha256sum\n9116a801c083a… → not drawn',
		months: 'Fingerprints and seeds by month',
		none: 'No month has been announced yet.',
		promised: (day) => `Fingerprint, published on ${day}:`,
		seed: 'Seed:',
		sealed: 'The seed is published when this month is over.'
	}
};
