import type { AppealMail } from '../../appeal-mail-words';

export const appealMail: AppealMail = {
	number: 'Decision',
	no: (number) => `number ${number}`,
	due: 'To be decided by',
	about: 'The words in question',
	until: 'In force until',
	redress: 'If you disagree',
	how: (lastDay, address) => `Object until ${lastDay} with one press; somebody else decides. ${address}`,
	open: 'Open the decision',
	hint: 'Without an account: first open it with your report number and access code, or with the code of your comment.',
	author: {
		say: {
			headline: 'There is an answer to your objection',
			meaning: 'Something new was written in the talk about your objection.',
			next: 'Read it, and answer if you like. You need not; the time limit for the decision stays.'
		},
		decide: {
			headline: 'Your objection has been decided',
			meaning: 'Somebody else than the first decider has decided, with written reasons.',
			next: 'Read the outcome on the page of the decision. The public can read it, too, without names and without your words.'
		},
		concede: {
			headline: 'The decision about your words was taken back',
			meaning: 'The decision you objected to was taken back. Your objection is settled.',
			next: 'Read the reasons on the page of the decision.'
		},
		climb: {
			headline: 'Your objection goes up',
			meaning: 'Your objection was not decided in time. Now the office above has to decide.',
			next: 'There is nothing you need to do.'
		},
		expire: {
			headline: 'Your objection was not decided in time',
			meaning: 'No office of this forum decided your objection in time. That is on record, and the public can read it.',
			next: 'The decision is still owed. You can also turn to the Ombudsman of Indonesia, telephone 137.'
		},
		declined: {
			headline: 'Your correction cannot be shown yet',
			meaning: 'A moderator has read your correction and written why it cannot be shown yet.',
			next: 'Read the answer on the page of the decision. You can correct it again, or object.'
		}
	},
	first: {
		file: {
			headline: 'Your decision is objected to',
			meaning: 'Its author objects to your decision.',
			next: 'You can explain it in the talk, or take your decision back. Somebody else decides.'
		},
		say: {
			headline: 'Something new about your decision',
			meaning: 'Something new was written in the talk about the objection to your decision.',
			next: 'Read it, and answer if need be.'
		},
		decide: {
			headline: 'The objection to your decision has been decided',
			meaning: 'Somebody else has decided the objection to your decision.',
			next: 'Read the reasons on the page of the decision.'
		},
		withdraw: {
			headline: 'The objection to your decision was withdrawn',
			meaning: 'Its author has withdrawn the objection. Your decision stands.',
			next: 'There is nothing to do.'
		},
		expire: {
			headline: 'The objection to your decision was not decided in time',
			meaning: 'Nobody decided in time. That is on record, and the public can read it.',
			next: 'You can still take back your own decision.'
		}
	},
	second: {
		file: {
			headline: 'An objection waits to be decided',
			meaning: 'Its author objects to a decision. Whoever decided first does not decide again.',
			next: 'Read the talk, ask if need be, then decide with written reasons.'
		},
		say: {
			headline: 'Something new in the talk about an objection',
			meaning: 'Something new was written about an objection that waits to be decided.',
			next: 'Read it, then decide in time.'
		},
		concede: {
			headline: 'Decision taken back, objection settled',
			meaning: 'The decision that was objected to was taken back.',
			next: 'There is nothing left to decide.'
		},
		withdraw: {
			headline: 'Objection withdrawn by its author',
			meaning: 'Its author has withdrawn the objection.',
			next: 'There is nothing left to decide.'
		},
		climb: {
			headline: 'An objection has come up to you',
			meaning: 'The office below did not decide this objection in time.',
			next: 'Read the talk, then decide with written reasons.'
		},
		expire: {
			headline: 'An objection was not decided in time',
			meaning: 'The limit has passed without a decision. That is on record, and the public can read it.',
			next: 'The decision is still owed by you.'
		}
	}
};
