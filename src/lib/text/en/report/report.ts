import { formatNumber } from '../../format';
import type { report as source } from '../../id/report/report';
import { reportFaults } from './faults';

const count = (value: number) => formatNumber('en', value);

export const report: typeof source = {
	title: 'Write a report',
	steps: { what: 'Event', where: 'Place', about: 'Subject', who: 'You', review: 'Check' },
	heading: {
		what: 'What happened?',
		where: 'Where?',
		about: 'What is it about?',
		who: 'Who may see it?',
		review: 'Check before you send'
	},
	intro: 'Five short pages, about five minutes. You need no account, and what you type is kept as a draft.',
	emergency: 'This is not an emergency service. If lives are in danger, call 112 now.',
	next: 'Save and continue',
	nextToReview: 'Save and check',
	back: 'Previous step',
	saved: (time) => `Draft saved ${time}`,
	saving: 'Saving the draft…',
	notSaved: 'Draft not saved yet: the connection is lost. We are trying again.',
	draftKept: 'The draft is kept for 30 days in this browser.',
	draftKeptAccount: 'The draft is kept for 30 days in your account.',
	bringDraft: 'Sign in and take this draft to my account',
	discard: 'Delete the draft',
	discardSure: 'Delete everything you have written?',
	discardYes: 'Yes, delete the draft',

	classification: 'Kind of report',
	classificationHint: {
		complaint: 'A public service that is bad, broken, late or against the rules.',
		aspiration: 'A wish or proposal that would make a service better.',
		information_request: 'A question about a service, its requirements, cost or a programme.'
	},
	titleLabel: 'Title',
	titleHint: 'One sentence: what happened, and where. We took it from your words; change it if need be.',
	text: 'Your story',
	textHint: 'Tell it as it is. At least 30 characters.',
	aidTitle: 'Help with writing',
	aid: [
		['What', 'happened, and what it means for you or others.'],
		['Where', 'exactly: the road, village, office or ship.'],
		['When', 'it began, and whether it still goes on.'],
		['Who', 'is involved; their office or unit is enough.'],
		['How', 'you think it should be solved.']
	],
	aidPrivacy: 'Do not write identity numbers, telephone numbers or full names of others: the public may read it.',
	occurredOn: 'Date of the event',
	occurredOnHint: 'If it took longer than a day, give the first day.',

	district: 'District',
	choose: 'Choose…',
	village: 'Village',
	villageHint: 'Leave it empty if you do not know.',
	villageNone: 'Not known, or in no village',
	villageOf: (subdistrict) => `Subdistrict ${subdistrict}`,
	villageWhole: (subdistrict) => `${subdistrict} (the subdistrict as a whole)`,
	villageList: 'Show the list of villages',
	locate: 'Find the village nearest to me',
	locating: 'Looking for your position …',
	located: (village) => `Nearest village: ${village}. Change it if that is wrong. Your position is not sent.`,
	notLocated: 'No position was found. Choose from the list.',
	locatedFar: 'You seem to be outside this province. Choose from the list.',
	place: 'Place',
	placeHint: 'In words, such as “in front of SD Inpres 1, Akelamo village”.',
	category: 'Category',
	categorySearch: 'Find a category',
	categorySearchHint: 'Type one word, such as “medicine”, “ship” or “road”.',
	categoryFind: 'Find',
	categoryFound: (found) => (found === 1 ? 'One category fits.' : `${count(found)} categories fit.`),
	categoryNone: 'No category fits. All are shown.',
	categorySuggested: 'Going by your story',
	categoryElse: 'Another one, from the list',
	categoryList: 'All categories',
	categoryOther: (group) => `Other: ${group}`,
	agency: 'Agency',
	agencyHint: 'If in doubt, leave it: a moderator finds the agency in charge.',
	agencyUnknown: 'I do not know',
	files: 'Photos or documents',
	filesHint: (most) => `At most ${count(most)} files, JPG, PNG, WebP or PDF, 5 MB each.`,
	filesKept: (kept, most) => `${count(kept)} of ${count(most)} files attached`,
	filesRefused: (refused) =>
		refused === 1 ? 'One file could not be attached.' : `${count(refused)} files could not be attached.`,
	filesFull: 'Five files are attached. Remove one to replace it.',
	upload: 'Upload files',
	uploading: (percent) => `Uploading ${count(percent)}%`,
	checking: 'Checking the files…',
	uploadFailed: 'The connection was lost while uploading. The files were not kept; choose them again.',
	removeFile: (name) => `Remove ${name}`,

	mode: 'Way of sending',
	modeChoice: {
		open: {
			label: 'Ordinary (Biasa)',
			hint: 'The report is shown to the public once verified, without your name. The agency knows your name.'
		},
		anonymous: {
			label: 'Anonymous (Anonim)',
			hint: 'The report is shown to the public. Your name is not given to the agency you report.'
		},
		confidential: {
			label: 'Confidential (Rahasia)',
			hint: 'Only those who handle the report read it. Other residents cannot support it.'
		},
		both: {
			label: 'Anonymous and confidential',
			hint: 'Only those who handle it read it, and without your name.'
		}
	},
	discreetTitle: 'We have chosen Confidential for you',
	discreet: 'Reports of this category often touch people’s safety or good name. You can still change it.',
	contact: 'Your contact details',
	contactHint: 'You may leave all of it empty. Without it you can follow and answer with the number and access code.',
	name: 'Name',
	email: 'E-mail',
	emailHint: 'For news whenever your report moves.',
	phone: 'Telephone number',
	accountTitle: 'You are signed in',
	account: (name) => `This report is kept with the account of ${name}, and news goes there.`,
	channel: 'This report is',
	channelOption: {
		web: 'my own',
		counter: 'on behalf of somebody at the counter',
		letter: 'on behalf of somebody who wrote a letter',
		phone: 'on behalf of somebody who telephoned'
	},
	behalf: 'The person who reports',
	behalfHint: 'Contact details are sealed and given to no agency. Hand the receipt to that person.',

	change: 'Change',
	changePart: (part) => `Change ${part.toLowerCase()}`,
	notFilled: 'not filled in yet',
	incomplete: 'Not ready to be sent yet',
	incompleteLink: (step) => `Complete: ${step}`,
	noFiles: 'no files',
	contactNone: 'no contact details: follow it with number and access code',
	privacy: 'Name and text',
	privacyMode: {
		open: 'Ordinary: shown to the public without your name',
		anonymous: 'Anonymous: your name is hidden from the agency too',
		confidential: 'Confidential: not shown to the public',
		both: 'Anonymous and confidential'
	},
	discreetOpen: 'Reports of this category are usually confidential, while yours will be shown to the public.',
	audienceTitle: 'Who will see what',
	similarTitle: 'Somebody may have reported this already',
	similar: 'If one of these is the same, support it: one report with many supporters is stronger. Your draft is kept.',
	support: 'Support this report',
	consent:
		'By sending you declare that the report is true to the best of your knowledge. We process your data to handle this report, as a task of public service and under Law 27/2022.',
	consentLink: 'How your data is protected',
	send: 'Send the report',
	sendOnce: 'Pressing twice does not make two reports.',
	sentTitle: 'We have received your report',
	sentKeep:
		'Without the access code a report without an account cannot be opened again. Print, copy or photograph this page.',
	sentAccount: 'The report is also on your account page.',
	sentUntil: 'This page can be opened again from this browser for one hour.',
	sentWhatNext: 'What happens next',
	sentNext: {
		verify: (day) => (day ? `A moderator verifies it by ${day}.` : 'A moderator verifies your report.'),
		route: 'The report goes to the agency in charge, whose time to answer begins.',
		answer: 'The agency answers. If it needs to know more, it asks on the page of your report.',
		judge: 'You decide: accept the solution, or contest it.'
	},
	sentStep: { verify: 'Verification', route: 'Forwarded', answer: 'Follow-up', judge: 'Your answer' },
	copy: 'Copy number and code',
	copied: 'Copied',
	print: 'Print the receipt',
	done: 'I have kept the code',
	another: 'Write another report',
	trackLink: 'Track this report',

	faults: reportFaults
};
