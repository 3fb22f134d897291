import type { Band } from '$lib/domain/survey/satisfaction-index';
import { formatDay, formatNumber } from '../../format';
import type { survey as source } from '../../id/survey/survey';

const number = (value: number) => formatNumber('en', value);
const day = (of: string) => formatDay('en', of, 'medium');

export const survey: typeof source = {
	title: 'Public satisfaction survey',
	lead: 'Rate the service that you received. Nine questions, about three minutes, no names.',
	listTitle: 'Surveys',

	element: {
		requirements: 'Requirements',
		procedure: 'System, mechanism and procedure',
		time: 'Time to completion',
		cost: 'Cost or fee',
		product: 'Product as specified',
		competence: 'Competence of staff',
		conduct: 'Conduct of staff',
		complaints: 'Handling of complaints, suggestions and comment',
		facilities: 'Facilities and infrastructure'
	},
	question: {
		requirements: 'Did the requirements fit the kind of service?',
		procedure: 'Was the procedure easy to follow?',
		time: 'Was the service given quickly?',
		cost: 'How fair was the cost or fee?',
		product: 'Was the result what the service standard promises?',
		competence: 'Were the staff able, and masters of their work?',
		conduct: 'Were the staff polite and friendly?',
		complaints: 'How are complaints, suggestions and comment handled?',
		facilities: 'How good are the facilities and infrastructure?'
	},
	option: {
		requirements: { 1: 'They did not', 2: 'Not quite', 3: 'They did', 4: 'Very well' },
		procedure: { 1: 'Not easy', 2: 'Not quite easy', 3: 'Easy', 4: 'Very easy' },
		time: { 1: 'Not quickly', 2: 'Not quite quickly', 3: 'Quickly', 4: 'Very quickly' },
		cost: { 1: 'Very expensive', 2: 'Rather expensive', 3: 'Cheap', 4: 'Free of charge' },
		product: { 1: 'It was not', 2: 'Not quite', 3: 'It was', 4: 'Very much so' },
		competence: { 1: 'Not able', 2: 'Not quite able', 3: 'Able', 4: 'Very able' },
		conduct: {
			1: 'Not polite and friendly',
			2: 'Not quite polite and friendly',
			3: 'Polite and friendly',
			4: 'Very polite and friendly'
		},
		complaints: {
			1: 'There is no channel for complaints',
			2: 'There is one, but it does not work',
			3: 'It works, but could be better',
			4: 'Well managed'
		},
		facilities: { 1: 'Bad', 2: 'Sufficient', 3: 'Good', 4: 'Very good' }
	},
	band: { A: 'Very good', B: 'Good', C: 'Less than good', D: 'Not good' },
	grade: (band: Band, name: string) => `Grade ${band} · ${name}`,
	status: { scheduled: 'Not open yet', open: 'Open', closed: 'Ended' },

	trait: { gender: 'Gender', ageGroup: 'Age', education: 'Highest education', occupation: 'Occupation' },
	group: {
		gender: { female: 'Women', male: 'Men' },
		ageGroup: {
			under_20: 'Under 20',
			from_20: '20 to 29',
			from_30: '30 to 39',
			from_40: '40 to 49',
			from_50: '50 to 59',
			from_60: '60 or older'
		},
		education: {
			primary: 'Primary school or none',
			junior: 'Junior secondary school',
			senior: 'Senior secondary school',
			diploma: 'Diploma',
			bachelor: 'Bachelor',
			postgraduate: 'Master or doctor'
		},
		occupation: {
			civil_servant: 'Civil servant',
			uniformed: 'Armed forces or police',
			employee: 'Employee of a company',
			self_employed: 'Self-employed',
			farmer_fisher: 'Farmer or fisher',
			student: 'Pupil or student',
			homemaker: 'Homemaker',
			other: 'Other'
		}
	},
	notSaid: 'Did not say',

	about: 'Service',
	topic: 'Part of the consultation',
	wholeAgency: 'All services of the agency',
	period: 'Period',
	span: (from: string, until: string) => `${day(from)} to ${day(until)}`,
	endedEarly: 'ended early',
	index: 'Public satisfaction index (IKM)',
	indexShort: 'IKM',
	scale: 'of 100',
	respondents: (n: number) => `${number(n)} ${n === 1 ? 'respondent' : 'respondents'}`,
	respondentCount: 'Respondents',
	nobody: 'No respondents yet',
	nobodyWhy: 'Without answers there is no index: neither 0 nor D.',
	small: (n: number) =>
		`Only ${number(n)} ${n === 1 ? 'respondent' : 'respondents'} so far. Below 30, a single person moves the figure: read it as a hint, not as a measure.`,
	running: 'This survey is still open.',
	untold: (isOver) =>
		isOver
			? 'Fewer than five answers: no scores are shown, so that nobody can read who answered what.'
			: 'Scores are shown once the survey has ended, so that nobody can read who answered what.',
	fill: 'Take the survey',
	seeResult: 'See the result',

	list: {
		open: 'Open now',
		openNone: 'No survey is open.',
		openMost: (most: number) => `Only the ${number(most)} surveys that end first are shown.`,
		until: (last: string) => `until ${day(last)}`,
		results: 'Published results',
		resultsNone: 'There are no results yet.',
		older: 'Earlier results',
		toFirst: 'To the latest results',
		what: 'Every agency measures satisfaction with nine elements of its service at least once a year (PermenPANRB 14/2017). All results are published here, also those that are not good.'
	},

	form: {
		intro: 'Choose one answer to each question, from your own experience.',
		privacy:
			'Answers are kept without name, account or network address, and with their day only. A fingerprint that cannot be turned back keeps a person or device from answering twice; it is different for every survey.',
		numbered: (position: number, count: number, question: string) => `${position}/${count}. ${question}`,
		you: 'About you',
		youHint:
			'You may leave this empty. It only shows whether all kinds of people are heard, and is published by group.',
		choose: 'Rather not say',
		words: 'Your suggestion for this service',
		wordsHint: 'Read by the agency only, not published. Do not write names, telephone numbers or personal data.',
		send: 'Send answers',
		complaintInstead: 'Is there a problem that has to be solved? Answers to a survey are not replied to.',
		complaintLink: 'Write a report',
		answered: 'You have answered this survey. Thank you.',
		opensOn: (first: string) => `This survey opens on ${formatDay('en', first)}.`,
		over: 'This survey has ended.'
	},

	thanks: {
		title: 'Thank you, your answer has been counted',
		next: 'What happens next',
		steps: (until: string) => [
			'Your answer counts at once, without a name. Nobody can read it as yours.',
			`The survey is open until ${formatDay('en', until)}. Its result, good or bad, can be read by everybody.`,
			'The agency has to mend the elements with the lowest score first, and to measure again within a year.'
		],
		result: 'See the provisional result'
	},

	result: {
		title: 'Result of the survey',
		elements: 'Score of each element',
		elementsSays: 'Average score (NRR) from 1 to 4. The lowest has to be mended first.',
		element: 'Element',
		sum: 'Sum of scores',
		average: 'NRR',
		outOf4: 'of 4',
		lowest: 'lowest',
		who: 'Who answered',
		whoSays: 'Groups of 1 to 4 people are only called "fewer than 5".',
		group: 'Group',
		count: 'Respondents',
		fewer: 'fewer than 5',
		how: 'How it is reckoned',
		method: [
			'IKM = (Σ scores × 25) ÷ (9 × respondents). All nine elements weigh the same, one ninth each.',
			'Reckoned in whole numbers and rounded once, to two places; the grade follows from the rounded figure.',
			'A: 88.31–100.00 · B: 76.61–88.30 · C: 65.00–76.60 · D: 25.00–64.99 (PermenPANRB 14/2017).',
			'One answer for an account or device. No answer can be traced to a person.'
		],
		csv: 'Download CSV',
		pdf: 'SKM report (PDF)',
		agency: 'Page of the agency'
	},

	qr: {
		title: 'QR code for the counter',
		lead: 'Print this page and put it up at the counter or in the waiting room.',
		invite: 'How was our service?',
		how: 'Scan with the camera of your phone, or open this address:',
		alt: (title: string) => `QR code that leads to the survey ${title}`,
		promise: 'Nine questions · three minutes · no names'
	},

	brief: {
		title: 'Public satisfaction',
		ofAgency: 'All surveys of this agency',
		all: 'All surveys',
		none: 'This agency has not held a survey here yet.'
	},

	desk: {
		title: 'Satisfaction surveys',
		lead: 'The surveys of your agency: open them, watch them, end them, read what respondents suggest.',
		back: 'Desk',
		backToList: 'All surveys on this desk',
		list: 'Surveys of your agency',
		listMost: (most: number) => `The latest ${number(most)} surveys.`,
		none: 'There are no surveys yet.',
		noneNext: 'A survey is required at least once a year.',
		open: 'Open a new survey',
		name: 'Title of the survey',
		nameHint: 'For example "Satisfaction with referrals, second half of 2026". The title becomes the address.',
		subject: 'About the service',
		subjectChoose: 'Choose a service',
		consultation: 'Part of a consultation',
		consultationHint: 'The survey is then shown on the page of the consultation. A consultation has one survey.',
		consultationNone: 'Not part of a consultation',
		from: 'First day',
		until: 'Last day',
		submit: 'Open the survey',
		readOnly: 'Surveys are opened by the facilitator or the head of the agency.',
		endsFirst: 'The last day cannot be before the first.',
		opened: 'The survey has been made. Share its address or its QR code.',
		closed: 'The survey has been ended. Its result stays published.',
		share: 'Share',
		publicPage: 'Page of the survey',
		words: 'Suggestions of respondents',
		wordsNote: 'Not published. Only the day of an answer is kept, so that nobody can be found.',
		wordsNone: 'No suggestions yet.',
		wordsMore: (most: number) => `Only the latest ${number(most)} suggestions are shown.`,
		close: 'End the survey now',
		closeWhy: 'Once ended, a survey cannot be opened again. Answers that were given still count and stay published.'
	},

	report: {
		title: 'Report of the public satisfaction survey',
		fileName: (slug: string) => `skm-report-${slug}`,
		subject: (title: string) => `Result of the survey: ${title}`,
		basis:
			'Made according to PermenPANRB 14/2017, the guideline for public satisfaction surveys of public service units.',
		agency: 'Service unit',
		method: 'Method',
		methodIs: 'Online questionnaire, open to the public; one answer an account or device; no names',
		quality: 'Grade of the service',
		state: 'State',
		asOf: (moment: string) => `reckoned ${moment}`,
		chart: 'Average score of each element',
		chartAlt: (lines: string) => `Bar chart of the average score of each element, on a scale from 1 to 4. ${lines}`,
		first: 'What to mend first',
		firstIs: (elements: string, average: string) =>
			`Elements with the lowest score: ${elements} (NRR ${average}). The agency decides what will be done and announces it.`,
		source: 'Latest result and its data',
		qr: 'QR code that leads to the result',
		page: (page: number, count: number) => `Page ${page} of ${count}`
	}
};
