import { formatNumber } from '$lib/text/format';
import type { hosting as source } from '$lib/text/id/desk/consultation/hosting';

const number = (value: number) => formatNumber('en', value);

export const hosting: typeof source = {
	title: 'My consultations',
	back: 'My consultations',
	lead: 'Public consultations that your agency prepares and runs, the most urgent first.',
	backToDesk: 'Desk',
	publicPage: 'Public page',
	save: 'Save',
	saved: 'Saved.',
	readOnly: 'You can only read. Changes are made by the facilitator or the head of this agency.',
	list: {
		begin: 'Prepare a new consultation',
		running: 'Running',
		over: 'Over',
		none: 'No consultations yet',
		noneNext: 'The first can begin from one of the templates.',
		missing: (missing) => `Missing: ${missing}`,
		complete: 'Complete for the next step',
		due: 'This stage is due',
		late: 'Late',
		inputs: (inputs, answered) => `${number(inputs)} comments, ${number(answered)} answered`,
		most: (most) => `Only ${number(most)} are shown.`,
		copy: 'Copy as a new consultation'
	},

	begin: {
		title: 'New consultation',
		lead: 'Only your agency sees this draft until it is announced.',
		name: 'Title',
		nameHint: 'Name the service or policy, 10 to 150 characters.',
		from: 'Begin from',
		templates: 'Templates',
		copies: 'Copy of an earlier consultation',
		copyHint:
			'A copy brings questions, background, scope, method and the list of invitations. Schedule, decree and materials are made anew.',
		agency: 'Host agency',
		submit: 'Create the draft'
	},

	overview: {
		next: 'Next step',
		present: 'There',
		missing: 'Missing',
		facts: 'State',
		window: 'Window for comments',
		windowNone: 'Not decided yet',
		to: 'to',
		method: 'Method',
		scope: 'Scope',
		inputs: 'Comments',
		inputsOf: (inputs, answered, held) =>
			`${number(inputs)} comments, ${number(answered)} answered, ${number(held)} waiting to be checked`,
		unsur: 'Groups of society',
		unsurOf: (unsur, target) => `${number(unsur)} groups took part; target ${number(target)}`,
		survey: 'Satisfaction survey',
		surveyOpen: 'Open a survey for this consultation',
		cancel: 'Cancel the consultation',
		cancelWhy: 'A cancellation is seen by everybody and cannot be taken back.',
		reason: 'Reason',
		done: 'The consultation has moved on.'
	},

	data: {
		title: 'Details of the consultation',
		fixed: 'Title, question, scope and start are fixed once comments are open.',
		name: 'Title',
		question: 'What is asked',
		questionHint: 'In everyday words, as you would explain it to a neighbour. Markdown is possible.',
		background: 'Background',
		questions: 'Questions one by one',
		questionsHint: 'One question a line, at most ten. Participants can answer each.',
		questionsSay: {
			too_short: 'Each question has 5 characters at least.',
			too_long: 'Each question has 500 characters at most.',
			too_many: 'Ten questions at most, one a line.'
		},
		scope: 'Scope',
		method: 'Method',
		window: 'Window for comments',
		opensDay: 'First day',
		opensHour: 'Opening hour',
		closesDay: 'Last day',
		closesHour: 'Closing hour',
		hourHint: (zone) => `${zone} time.`,
		team: 'Decree or letter naming the team',
		teamHint: 'Its number and date.',
		contact: 'Contact',
		contactHint: 'An office number or address that the public may see.',
		about: 'Connected with',
		standard: 'Service standard',
		declaration: 'Service declaration',
		survey: 'Satisfaction survey',
		service: 'Service',
		serviceNone: 'No single service',
		note: 'What changed',
		noteHint: 'Read by followers of the consultation and kept in its history.'
	},

	materials: {
		title: 'Materials',
		lead: 'Anybody can read them once the consultation is announced. Older versions are kept.',
		none: 'No materials yet.',
		add: 'Add a material',
		name: 'Name of the material',
		kind: 'Kind',
		replaces: 'Replaces',
		replacesNone: 'Replaces nothing',
		file: 'File',
		fileHint: 'PDF or picture, 5 MB at most.',
		version: (version) => `Version ${number(version)}`,
		older: 'Older versions',
		choose: 'Choose a kind'
	},

	invitations: {
		title: 'Invitations',
		lead: 'Invitations are mailed when the schedule is announced and when comments open. Addresses are sealed: no page shows them.',
		late: 'This consultation is announced: whoever is added is sent the invitation at once. Addresses are sealed.',
		none: 'Nobody is invited yet.',
		count: (total, unsur) => `${number(total)} invitations, ${number(unsur)} groups of society`,
		add: 'Add one invitation',
		addList: 'Add from a list',
		list: 'List',
		listHint:
			'One person a line: name; organisation; group; e-mail. Copy it from a spreadsheet with its header: columns may stand in any order.',
		name: 'Name',
		organisation: 'Organisation',
		unsur: 'Group',
		email: 'E-mail',
		chooseUnsur: 'Choose a group',
		hasAddress: 'E-mail kept',
		noAddress: 'No e-mail',
		sent: 'Sent',
		withdraw: 'Withdraw',
		withdrawOf: (name) => `Withdraw the invitation of ${name}`,
		submit: 'Add'
	},

	takeBack: {
		title: {
			material: 'Take a material back',
			meeting: 'Cancel a meeting',
			publication: 'Take a record of publication back'
		},
		link: 'Take back',
		lead: 'What was entered wrongly is not deleted: it stays to be seen as taken back, with the reason, and proves nothing any more. Invited people, participants and followers hear of it. Enter the right one afterwards.',
		reason: 'Reason',
		submit: 'Take back',
		back: 'Back',
		taken: 'Taken back',
		because: (reason) => `Reason: ${reason}`
	},
	peopleList: {
		problems: (problems) => `${number(problems)} things to mend; nothing is saved yet.`,
		line: (line) => `Line ${number(line)}`,
		fault: {
			quote_open: 'A quotation mark is never closed.',
			column_unknown: 'Our lists do not keep this column. Remove it, or tick “Leave other columns out”.',
			column_twice: 'This column is there twice. Remove one of the two.',
			cells_over: 'This line has more cells than there are columns.'
		},
		file: 'Or choose a CSV file',
		fileHint: 'Excel (.xlsx), CSV or text from a spreadsheet. The file replaces what is in the list above.',
		unsur: 'Group for lines that do not name one',
		noUnsur: 'Every line names its group',
		leaveOut: 'Leave other columns out',
		leaveOutHint: 'Such as NIP: columns that we do not keep are passed over and not refused.',
		check: 'Check the list',
		checkAgain: 'Check again',
		found: (people, unsur) => `Read: ${number(people)} people, ${number(unsur)} groups of society`,
		fresh: (added, known) => `${number(added)} new, ${number(known)} there already`,
		isKnown: 'there already',
		leftOut: (columns) => `Not kept: ${columns}`,
		nameless: (lines) => `${number(lines)} lines that name nobody (title, total, signature) are passed over.`,
		nothingYet: 'Nothing is saved yet. Compare it with the sheet, then save.',
		nothingNew: 'All of them are on record; there is nothing to save.',
		keep: (people) => `Save ${number(people)} people`,
		kept: (added, known) => `${number(known)} there already, ${number(added)} new.`
	}
};
