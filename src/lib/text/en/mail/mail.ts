import type { mail as source } from '../../id/mail/mail';
import type { NoticeWords } from '../../mail-words';
import { accountMail } from './account';
import { appealMail } from './appeal';
import { consultation } from './consultation';
import { flaggers } from './flaggers';
import { followers } from './followers';
import { asked, notTaken } from './mail-in';
import { operator } from './operator';
import { author, reporter } from './reporter';
import { assignee, colleagues } from './team';
import { heads, inspectors, moderators, officers, secretariat } from './staff';

const notice: NoticeWords = {
	reporter,
	author,
	assignee,
	colleagues,
	officers,
	heads,
	moderators,
	secretariat,
	inspectors,
	flaggers,
	followers
};

export const mail: typeof source = {
	notice,
	consultation,
	account: accountMail,
	appeal: appealMail,
	asked,
	notTaken,
	operator,
	watching: (done) => ({ headline: done, meaning: 'You watch this report.' }),
	confidential: {
		headline: 'There is news',
		meaning: 'There is news on this report. It is confidential, so we write nothing about it in mails.',
		next: 'Open the report to read it.'
	},
	greeting: {
		reporter: 'Dear Sir or Madam,',
		author: 'Hello,',
		officers: (agency) => `To the liaison officers of ${agency},`,
		heads: (agency) => `To the head of ${agency},`,
		moderators: 'Dear moderator,',
		secretariat: 'To the coordinators at the Regional Secretariat,',
		inspectors: 'Dear inspector,',
		followers: 'Hello,',
		plain: 'Hello,'
	},
	someAgency: 'the agency',
	head: (agency) => `the head of ${agency}`,
	someoneElse: 'another body',
	by: (day) => ` by ${day}`,
	moved: (clock, from, to) => `${clock}: was ${from}, is now ${to}`,
	window: 'Time for comments',
	fromUntil: (from, until) => `${from} until ${until}`,
	meeting: (title) => `Meeting “${title}”`,
	meetingCancelled: 'CANCELLED',
	agenda: 'Agenda',
	noDay: 'not set yet',
	andMore: (said, left) => `${said}, and ${left} more`,
	number: 'Report number',
	consultationNumber: 'Consultation number',
	duty: 'Deadline',
	digest: {
		subject: (cases) => `Your duties this morning: ${cases} ${cases === 1 ? 'case' : 'cases'}`,
		headline: (cases) => (cases === 1 ? 'One case concerns your duties' : `${cases} cases concern your duties`),
		meaning: 'These are all reminders, delays and other news since the last letter of the day.',
		more: (cases) =>
			`There are ${cases} more on your desk. These are reminders, delays and other news since the last letter of the day.`,
		next: 'Begin with what is due first.',
		open: 'Open the desk',
		item: (position) => `Item ${position}`,
		due: (day) => `due ${day}`,
		confidential: 'Confidential'
	},
	title: 'Title',
	reason: 'Reason',
	through: (name) => ` through ${name}`,
	byProgram: (who, name) => `${who} (through ${name})`,
	atCounter: (who, office) => `${who} (at the counter of ${office})`,
	words: (who) => `${who} wrote:`,
	because: 'What was recorded:',
	open: 'Open the report',
	openConsultation: 'Open the consultation',
	openFlags: 'Open the list of what you flagged',
	track: 'Track the report',
	trackHint: 'Have your report number and access code ready. We never send the access code by mail.',
	linkHint: 'If the button does not work, copy this address into your browser:',
	footer: {
		reply: {
			reporter:
				'You can answer this e-mail from this same address: write above the line at its beginning. Your answer appears on the page of the report, and everybody can read it.',
			participant:
				'You can answer this e-mail from this same address: write above the line at its beginning. Your answer appears under your comment, and everybody can read it.',
			officer:
				'You can answer this e-mail: write above the line at its beginning. Your answer becomes a draft; it is sent once you press Send at your desk.'
		},
		noReply: 'This mail was sent automatically. Do not answer it; write on the page of the report instead.',
		noReplyAccount: 'This mail was sent automatically. Do not answer it.'
	},
	demo: {
		title: 'Outgoing mail',
		intro:
			'The demo sends no mail. What would have been sent is kept here, and anyone who opens this demo can read it.',
		introSmtp: 'Outgoing mail of this demo, handed to the mail server or still waiting.',
		recipient: 'Recipient',
		everyone: 'All recipients',
		reporterOf: (ref) => `Person who reported ${ref}`,
		reporters: 'People who reported (all reports)',
		subject: 'Subject',
		time: 'Time',
		state: { kept: 'Kept', sent: 'Sent', failed: 'Not sent' },
		empty: 'No mail yet.',
		emptyFiltered: 'No mail for this recipient yet.',
		text: 'As text',
		html: 'As HTML',
		frame: (subject) => `Contents of the mail: ${subject}`,
		openHtml: 'Open the HTML on a page of its own',
		toList: 'All mail',
		audience: {
			contributors: 'contributor',
			participants: 'participant',
			signatories: 'signing party',
			invitees: 'invited',
			facilitators: 'facilitator',
			reporter: 'as the person who reported',
			author: 'as the author',
			assignee: 'who has the report',
			colleagues: 'colleague named',
			watchers: 'watcher',
			officers: 'as liaison officer',
			heads: 'as head of the agency',
			moderators: 'as moderator',
			secretariat: 'as coordinator at the Regional Secretariat',
			inspectors: 'as inspector',
			flaggers: 'as who flagged it',
			followers: 'as follower of the report',
			account: 'about the account',
			following: 'what they follow, daily',
			digest: 'letter of the day',
			appeal: 'about a moderation decision'
		}
	}
};
