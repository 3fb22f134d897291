import { formatNumber } from '../../format';
import type { complaintPage as source } from '../../id/complaint/page';
import { common } from '../site/common';
import { linkedCase } from './case';

const number = (value: number) => formatNumber('en', value);
const { amount } = common;

export const complaintPage: typeof source = {
	linkedCase,
	reporter: 'Person who reported',
	labels: {
		you: 'Your report',
		anonymous: 'Anonymous',
		resident: (district) => `Resident of ${district}`,
		noName: 'Person who reported, without a name'
	},
	you: 'You (who reported)',
	anonymousReporter: 'Person who reported (anonymous)',
	citizen: 'Resident',
	occurred: (day) => `happened on ${day}`,
	sent: (instant) => `sent ${instant}`,
	channel: (name) => `received by ${name.toLowerCase()}`,
	through: (name) => `through ${name}`,
	atCounter: (office) => `at the counter of ${office}`,
	lateWith: (parts) => `Late: ${parts.join(', ')}.`,
	lateDays: (days, who) =>
		`${number(days)} ${days === 1 ? 'working day' : 'working days'} with ${who ?? 'the moderators'}`,
	turn: {
		until: (who, day) => `Waiting for ${who}, due ${day}.`,
		open: (who) => `Waiting for ${who}.`,
		overdue: (who, day, late) => `Waiting for ${who}. Was due ${day}: ${late} ago.`,
		moderator: 'the moderator',
		agency: 'the agency',
		head: (agency) => `the head of ${agency}`,
		inspectorate: 'the Inspectorate',
		secretariat: 'the Regional Secretariat',
		reporter: 'the person who reported',
		you: 'you'
	},
	missed: (duty, day, late) => `${duty} of ${day} missed by ${late}.`,
	ladder: {
		title: 'How far this delay has been taken up',
		step: { due: 'Late', superior: 'Superior', secretariat: 'Regional Secretariat', inspectorate: 'Inspectorate' },
		ahead: 'not yet'
	},
	notices: (count) => (count === 1 ? '1 notice of delay' : `${number(count)} notices of delay`),
	notice: (duty, step, to) => `${duty} ${step}. Told: ${to}.`,
	noticeStep: {
		reminder: 'is near',
		due: 'missed',
		superior: 'missed, taken to the superior',
		secretariat: 'missed, taken to the Regional Secretariat',
		inspectorate: 'missed, taken to the Inspectorate'
	},
	closed: (day) => `Closed on ${day}.`,
	objections: {
		title: 'The way of an objection',
		state: {
			granted: 'objection upheld',
			rejected: 'objection rejected',
			passed: 'did not rule in time',
			now: 'ruling now',
			ahead: 'next step',
			skipped: 'passed over'
		},
		until: (day) => `rules by ${day}`,
		on: (state, instant) => `${state}, ${instant}`,
		rule: 'No person and no office rules twice. The last ruling closes the report in this forum.',
		after:
			'All steps in this forum have been taken. Whoever reported and still disagrees can turn to the Ombudsman, telephone 137, and attach the proof of this report.'
	},
	said: {
		outcome: 'Decision',
		where: 'Where',
		on: 'When',
		why: 'Why it is not settled yet',
		promised: 'Promised by',
		letter: 'By letter',
		letterOf: (number, day) => `no. ${number}, ${day}`
	},
	promised: (day, broken) => (broken ? `Promised by ${day}. That day has passed.` : `Promised by ${day}.`),
	repeats: (reports) => `The same words as answers of this agency to ${number(reports)} other reports.`,
	acts: 'What you can do',
	moreActions: 'Other actions',
	support: 'Support',
	voices: 'supporters',
	flag: 'Flag this report',
	flagPost: 'Flag this post',
	hidePost: 'Hide',
	maskPost: 'Mask a passage',
	restorePost: 'Show again',
	pinned: 'Pinned by a moderator',
	hiddenForOthers: 'Hidden from the public.',
	journey: 'Answers, and what happened so far',
	leaf: {
		above: 'Pages of the history',
		below: 'Pages of the history, below',
		at: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
		first: 'Start',
		previous: 'Previous',
		next: 'Next',
		latest: 'Latest',
		all: 'All, to print',
		whole: 'The whole history',
		inPages: 'Show in pages',
		report: 'The report and its official answer',
		answer: 'Latest official answer',
		printed: (page, pages, whole) => `Page ${number(page)} of ${number(pages)} of this history. All of it: ${whole}`
	},
	internalEvent: 'Seen by the agency and forum staff only.',
	toAgency: (agency) => `to ${agency}`,
	rated: (stars) => `${stars} of 5`,
	responsible: (who) => `In charge: ${who}`,
	sp4n: (value) => `Number ${value}`,
	moved: (clock, from, to) => `${clock}: was ${from}, is now ${to}`,
	noDay: 'not set yet',
	mended: 'The earlier words, compared',
	seePost: 'See the post',
	done: (what) => `Recorded: ${what.toLowerCase()}.`,
	flagResult: 'See later what came of it: “What you have flagged”',
	doneFlag:
		'Thank you. A moderator will look at it. If you reported it before, what you wrote last replaces the earlier words.',
	reply: {
		hint: 'Everyone sees it under the name of your account. Do not include personal information.',
		hintReporter: 'Seen by all who can read this report, without your name.',
		hintOffice: 'Shown under your office. To meet the deadline, use “Give official answer”.',
		signIn: 'Sign in to reply',
		isReporter: 'Is it your report? Open it with the access code',
		closed: 'This report is closed and takes no new replies.',
		locked: 'A moderator has locked the discussion; it takes no new replies. Work on the report goes on.'
	},
	banner: {
		proofPending: 'A second person is looking at the proof',
		proofPendingSays:
			'The agency says that the work is done. The closing counts once a second person has seen its pictures; some are drawn by lot. The person who reported can say what they think at any time.',
		hidden: 'A moderator has hidden this report from the public',
		hiddenNext: 'Work on it goes on. Only the person who reported, the agency in charge and forum staff can open it.',
		confidential: 'Confidential',
		confidentialSays:
			'Only the person who reported, the agency in charge, moderators, inspectors and the Regional Secretariat can open this report.',
		unverified: 'Not public yet',
		unverifiedSays: 'This report becomes public once a moderator has verified it.',
		neverShownSays: 'This report ended before it was verified, so it is not shown to the public.',
		yours: 'This is your report',
		yourTurn: 'Waiting for you',
		yourTurnSays: {
			needs_completion: 'The moderator needs more. Without an answer in time the report is archived.',
			questioned: 'The agency asks you something. Until you answer, its clock stands still.',
			followed_up:
				'The agency says that your report has been dealt with. Accept if it is done, or contest if it is not. Without an answer in time the report is closed.'
		},
		closedSays: 'This report is closed. Not solved? You can reopen it within 30 days.',
		refusedSays: 'Do you disagree with this decision? You can appeal within 30 days.',
		counter: 'You are assisting the person who reported at a counter',
		counterSays:
			'This report was opened with the access code of the person who reported on a device of staff. Do only what the person in front of you asks: each act is marked “at the counter”, for everybody to see.',
		ownCase: 'Opened with the code, for reading only',
		ownCaseSays:
			'This device is used by staff of the agency that handles the report. To answer, agree, contest, rate or withdraw for the person who reported takes the access code on their own phone, or the counter of another office.',
		waitSays: 'You will be told of what happens, if you left an e-mail address.'
	},
	openings: {
		title: 'Who opened your identity',
		none: 'Nobody has opened your identity.',
		reason: (words) => `Reason: ${words}`
	},
	clock: {
		title: 'Deadline',
		basis: 'Basis',
		rule: (count, unit) => `Limit: ${amount(count, unit)}`,
		how: 'How it is counted, and its basis',
		provisional: 'Provisional: the count uses days that are not announced yet.',
		startNote: {
			verification: 'Counted from the first working day after the report was received.',
			first_response: 'Counted from the first working day after the report was passed to this agency.',
			resolution:
				'Counted from the first working day after the report was received; a transfer does not restart the clock.',
			reporter_answer: 'Counted from the first working day after the question was sent.',
			reporter_confirmation: 'Counted from the first working day after the agency reported completion.',
			objection: 'Counted from the first working day after the outcome was contested.',
			review: 'Counted from the first working day after the objection reached the Inspectorate.',
			final_ruling: 'Counted from the first working day after the objection reached the Regional Secretariat.',
			rerouting: 'Counted from the first working day after the report was returned.',
			routing_decision:
				'Counted from the first working day after the report that was sent around came back to the moderators.',
			routing_dispute: 'Counted from the first working day after the agency disputed that the report is its.',
			appeal: 'Counted from the first working day after the appeal.'
		},
		day: (used, of, unit) => `in time, on day ${number(used)} of ${amount(of, unit)}`,
		sameDay: 'in time, on the same day',
		metLate: (count, unit) => `${amount(count, unit)} late`,
		dueOn: (day) => `until ${day}`,
		wasDue: (day) => `was due by ${day}`,
		notStarted: 'not begun',
		ended: 'no longer applies'
	},
	facts: {
		title: 'About this report',
		agency: 'Agency',
		noAgency: 'not decided yet',
		contact: 'Contact',
		district: 'District',
		verification: 'Verification',
		firstResponse: 'First answer',
		resolution: 'Resolution',
		handOvers: 'Handed over',
		handOversOf: (count, most) =>
			`${count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`} (at most ${most} times)`,
		sp4n: 'SP4N-LAPOR! no.',
		sp4nNone: 'not recorded',
		rating: 'Rating by the person who reported',
		ratingNone: 'not rated',
		proof: 'Download the proof of this report',
		proofHint: 'PDF that can be attached to a report to the Ombudsman.',
		receipts: 'Receipts',
		receiptsHint: 'from the public log, to be checked by anybody without this forum'
	},
	printed: (address) => `Printed from ${address}`
};
