import { PROVINCE_DAY } from '$lib/domain/calendar/province-day';
import type { FollowWords } from '../../follow-subject';
import { push } from './push';

export const follow: FollowWords = {
	subject: {
		complaint: (ref) => `report ${ref}`,
		consultation: (title) => `the consultation “${title}”`,
		agency: (name) => name,
		district: (name) => `reports from ${name}`,
		category: (name) => `the category ${name}`,
		words: (words) => `the search “${words}”`,
		list: { complaint: 'all reports', consultation: 'all consultations', moderation: 'the book of moderation' },
		and: ', '
	},
	news: {
		filed: (agency) => `A new report for ${agency}`,
		answer: (who) => `${who} has answered`,
		resolve: (who) => `${who} says that it is done`,
		ended: (status) => `The report now is: ${status}`,
		meaning: (subject) => `It is among what you follow: ${subject}.`
	},
	because: (subject) => `You get this mail because you follow ${subject}.`,
	stop: (address) => `Stop following: ${address}`,
	stopAll: (address) => `Stop mail of this kind: ${address}`,
	manage: (address) => `All that you follow, and quiet hours: ${address}`,
	ways: (address) => `Choose when and by which way news comes: ${address}`,
	duties: (address) => `Too many? Choose one mail a day: ${address}`,
	why: {
		reporter: 'You get this mail because you filed the report. Whoever filed it is always told.',
		author: 'You get this mail because it is about what you wrote. Whoever wrote it is always told.',
		assignee: 'You get this mail because you have the report in hand.',
		colleagues: 'You get this mail because a colleague has named you.',
		watchers: 'You get this mail because you watch the report.',
		officers: 'You get this mail because of your duties as liaison officer.',
		heads: 'You get this mail because you are head of the agency.',
		moderators: 'You get this mail because of your duties as moderator.',
		secretariat: 'You get this mail because of your duties for the regional secretariat.',
		inspectors: 'You get this mail because of your duties as inspector.',
		facilitators: 'You get this mail because of your duties as facilitator.',
		flaggers: 'You get this mail because you reported this post.',
		followers: 'You get this mail because you follow it.',
		contributors: 'You get this mail because it is about your input. Whoever gave it is always told.',
		participants: 'You get this mail because you take part in the consultation.',
		signatories: 'You get this mail because you sign its minutes.',
		invitees: 'You get this mail because you are invited.'
	},
	daily: {
		subject: (cases) => (cases === 1 ? 'What you follow: one matter' : `What you follow: ${cases} matters`),
		headline: (cases) =>
			cases === 1 ? 'News of one matter that you follow' : `News of ${cases} matters that you follow`,
		meaning: 'This is all that has happened since the last daily mail.',
		more: (cases) => `There are ${cases} more; all can be read in the forum.`,
		because: (subject) => `Because you follow ${subject}.`,
		open: 'Open what you follow'
	},
	book: {
		subject: (entries) => `Book of moderation: ${entries} new ${entries === 1 ? 'decision' : 'decisions'}`,
		headline: (entries) =>
			entries === 1
				? 'One new decision in the book of moderation'
				: `${entries} new decisions in the book of moderation`,
		meaning: 'This is all that was entered since the last letter, as far as everybody may read it.',
		more: (entries) => `There are ${entries} more; all of them stand in the book.`,
		open: 'Open the book of moderation'
	},
	push,
	pages: {
		refusedTitle: 'Our letters do not reach you',
		refusedAddress: (email) =>
			`A mail server says that there is no address ${email}. We have written there no more since`,
		writeAgain: 'The address is right, write to it again',
		changeAddress: 'Change the e-mail address',
		refused: 'A mail server says that your address does not exist. We have written there no more since',
		refusedNext: 'If the address is right, follow something with it again.',
		title: 'Follow',
		what: (subject) => `Follow ${subject}`,
		around: 'You are told of new reports, of answers and of how they end. Not of every reply.',
		list: 'You get one letter a day about what is new in it, and none where nothing is. How you hear can be changed under what you follow.',
		matter: 'You are told of everything that happens to it.',
		press: 'Follow',
		pressStop: 'Stop following',
		orMail: 'Without an account',
		mailHint: 'We send one mail to ask whether the address is yours.',
		ask: 'Send the mail',
		orAccount: 'You have an account? Sign in and follow with one press.',
		signIn: 'Sign in',
		sentTitle: 'Look into your mail',
		sent: 'If the address is right, a mail is on its way. Press the button in it to agree.',
		following: (subject) => `You follow ${subject}.`,
		back: 'Back',
		confirmTitle: 'Agree to news by mail',
		confirmLead: (subject) => `Your mail address will be told of ${subject}.`,
		confirm: 'Yes, send me news',
		voidNext: 'Open the page that you want to follow, and write your address once more.',
		mine: 'What I follow',
		mineLead: 'All that you follow, and how you hear of it.',
		none: 'Nothing followed yet',
		noneHint: 'Reports, consultations, agencies, districts, categories and searches have a button for it.',
		seeAll: 'See all reports',
		gone: 'Not open to the public at present; nothing is sent.',
		letters: 'News by mail',
		lettersOf: (subject) => `News of ${subject}`,
		letter: { at_once: 'at once', daily: `once a day, at ${PROVINCE_DAY.letters}`, none: 'no mail' },
		paused: 'Paused',
		save: 'Save',
		pause: 'Pause',
		resume: 'Go on',
		stop: 'Stop',
		saved: 'Saved.',
		wishes: 'Language and quiet hours',
		lang: 'Language of mail',
		quiet: 'Quiet hours',
		quietHint:
			'Meanwhile mail about what you follow waits, and so do notifications on devices. Choose the same hour twice for none.',
		from: 'From',
		until: 'Until',
		hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
		dutiesTitle: 'Mail about your duties',
		dutiesHint: 'It cannot be stopped altogether, since time limits run. What is due today always comes at once.',
		duties: { at_once: 'at once, one by one', daily: `gathered, at ${PROVINCE_DAY.letters} of every working day` },
		always: 'News of your own reports is always sent; whoever files one has a right to it.',
		stopTitle: 'Stop mail',
		stopOne: (subject) => `Stop following ${subject}?`,
		stopAllOf: 'Stop all mail about what you follow?',
		stopNow: 'Yes, stop',
		stopAllNow: 'Stop all of it',
		stopped: 'Stopped.',
		stoppedLead: 'No more mail about this. You can follow it again at any time.',
		nothing: 'Nothing is followed by this link any more.',
		broken:
			'This link was cut short or does not hold any more. Press the link in the mail that came last, rather than copy it.'
	}
};
