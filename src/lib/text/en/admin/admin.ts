import { apiKeys } from './api-keys';
import { health } from './health';
import { holds } from './holds';
import { keys } from './keys';
import { ladder } from './ladder';
import { province } from './province';
import { routing } from './routing';
import { rules } from './rules';
import { site } from './site';
import { waysIn } from './ways-in';
import { webhooks } from './webhooks';
import { formatNumber } from '../../format';
import type { admin as source } from '../../id/admin/admin';

const count = (value: number) => formatNumber('en', value);
const plural = (value: number, one: string, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;

export const admin: typeof source = {
	title: 'Administration',
	lead: 'The rules by which this forum reckons deadlines. Every change is on record and leaves what is past as it was.',
	back: 'Back to administration',
	rules,
	province,
	site,
	routing,
	health,
	holds,
	keys,
	apiKeys,
	ladder,
	waysIn,
	webhooks,
	pages: {
		templatesSays: 'Templates of the forum and of all agencies, with versions and owners.',
		rules: 'Rules of the forum',
		rulesSays: 'The rules that every act of moderation names, with their legal grounds and versions.',
		routing: 'Routing rules',
		routingSays: 'Who handles what: category, district and words, tried before they are published.',
		holds: 'Looked at before it is shown',
		holdsSays: 'When newcomers’ posts wait to be seen, and which words are watched, tried before they are published.',
		calendar: 'Calendar of working days',
		calendarSays: 'Public holidays, collective leave and substitute working days, each with its decree.',
		policies: 'Time limits',
		policiesSays: 'How long each stage may take, since when, and which agencies are quicker.'
	},
	calendar: {
		title: 'Calendar of working days',
		lead: 'Days that differ from the ordinary Monday to Friday. Changes are prepared, their effect is checked, and then they are published as a new version.',
		year: 'Year',
		days: (year) => `Days of ${year}`,
		noDays: (year) => `No days are on record for ${year} yet.`,
		noDaysNext: 'Add them one by one, or import a file.',
		day: 'Date',
		kind: 'Kind',
		name: 'Name',
		decree: 'Decree',
		place: 'Where',
		everywhere: 'whole province',
		status: 'Status',
		official: 'official',
		provisional: 'provisional',
		actions: 'Actions',
		change: 'Change',
		withdraw: 'Withdraw',
		isWithdrawn: 'to be withdrawn',
		isChanged: 'to be changed',
		add: 'Add a day',
		import: 'Import a file',
		staged: {
			title: 'Prepared, not in force yet',
			none: 'No changes are prepared.',
			count: (value) => plural(value, 'change'),
			what: { add: 'Add', change: 'Change', withdraw: 'Withdraw' },
			before: 'before',
			undo: 'Take back',
			preview: 'Check the effect and publish'
		},
		done: {
			siap: 'The change is prepared. Check its effect, then publish.',
			sama: 'The day is on record exactly so, and nothing was prepared.',
			batal: 'The change was taken back.',
			terbit: 'The new version is published.'
		},
		imported: (staged, unchanged) =>
			`${plural(staged, 'day')} prepared${unchanged > 0 ? `, ${count(unchanged)} on record exactly so already` : ''}. Check the effect, then publish.`,
		progress: {
			title: 'Deadlines are being reckoned anew',
			says: (done, total) => `${count(done)} of ${plural(total, 'open report')}`,
			refresh: 'This page renews itself. You may close it; the reckoning goes on.'
		},
		undecreed: {
			title: (year) => `The calendar of ${year} has not been announced yet`,
			says: (reports) =>
				`The deadlines of ${plural(reports, 'open report')} reach that year and are marked “provisional”. Add its holidays as soon as the joint decree is out.`
		},
		versions: {
			title: 'Versions',
			version: (value) => `Version ${value}`,
			current: 'in force',
			by: 'by',
			office: 'System administrator',
			origin: 'came with the installation',
			days: (added, withdrawn) =>
				[added > 0 && `${plural(added, 'day')} added`, withdrawn > 0 && `${plural(withdrawn, 'day')} withdrawn`]
					.filter(Boolean)
					.join(', '),
			moved: (value) => (value === 0 ? 'no deadline moved' : `deadlines of ${plural(value, 'report')} moved`),
			running: 'being reckoned'
		},
		form: {
			addTitle: 'Add a day',
			changeTitle: 'Change a day',
			explain: 'It is prepared first. No deadline changes until you publish.',
			kindChoose: 'Choose the kind …',
			decreeHint: 'Number and date of the decision, such as SKB 933/1/3-2025, 7 August 2025.',
			placeHint: 'Only special regional holidays and substitute working days may hold in one district.',
			statusHint: 'Provisional: announced or expected, but not decided yet.',
			submit: 'Prepare'
		},
		importing: {
			title: 'Import days',
			lead: 'From CSV or a calendar (.ics). All lines are checked first; if one is wrong, none is prepared.',
			file: 'CSV or .ics file',
			fileHint: 'At most 200 kB. Leave it empty if you fill in the box below.',
			text: 'Or paste the lines',
			textHint: 'First line: tanggal,jenis,nama,dasar,status,wilayah. Only date (tanggal) and name (nama) are needed.',
			defaults: 'For lines that do not say it',
			defaultsHint:
				'An .ics file mostly has dates and names alone. A name beginning with “Cuti bersama” counts as collective leave.',
			submit: 'Check and prepare',
			missing: 'Choose a file or paste the lines.',
			problems: (value) => (value === 1 ? 'One thing needs mending' : `${count(value)} things need mending`),
			problemsSay: 'Mend them in the box below; the contents of your file are in it. Nothing is prepared yet.',
			line: (value) => `Line ${value}`,
			words: 'Contents',
			wrong: 'What needs mending',
			kinds: 'Words for the column “jenis”',
			statuses:
				'Words for the column “status”: resmi (official) or sementara (provisional). “Wilayah”: code or name of the district; empty for the whole province.'
		},
		fault: {
			no_days: 'There are no days in it.',
			too_many_days: 'At most 1,000 days at a time.',
			columns_missing: 'The first line must name the columns tanggal and nama.',
			column_unknown: 'This column is not known; remove it, or rename it.',
			quote_open: 'A quotation mark is never closed.',
			day_twice: 'This date and place are on an earlier line already.',
			not_a_whole_day: 'This event has a time of day. Only whole days can be imported.',
			recurring: 'Recurring events cannot be imported. Write out each date.',
			range_invalid: 'The end is not after the start.',
			range_too_long: 'The range is longer than 31 days.',
			event_unfinished: 'This event is never closed (END:VEVENT).'
		},
		publish: {
			pastTitle: 'Some of these days have passed',
			pastSays:
				'Deadlines that were missed or met do not change. Those that still run across such a day are counted again, as the effect on this page shows.',
			past: 'Yes, these days that have passed are meant',
			title: 'Check the effect and publish',
			changes: 'What will change in the calendar',
			effect: 'Effect on open reports',
			counting: 'The effect is being counted',
			countedAt: 'Counted on',
			moves: (cases) =>
				cases === 0
					? 'No deadline of an open report moves.'
					: `${plural(cases, 'open report changes', 'open reports change')}; these deadlines move.`,
			notBreached: 'Deadlines that have been missed stay as they were, and so do those that were met.',
			first: (shown) => `${count(shown)} of them are shown.`,
			csv: 'Download all (CSV)',
			csvFile: 'effect-of-calendar',
			to: 'Will be',
			noDay: 'not set yet',
			numberOnly: 'title not shown',
			heard:
				'People who reported and the officers of their agencies are told by e-mail. Each move is put on record in the history of the report.',
			reason: 'Reason for publishing',
			reasonHint: 'Shown to everybody in the history of each report that moves. Name the decision.',
			submit: (version) => `Publish version ${version}`,
			toCalendar: 'Back to the calendar'
		}
	},
	policy: {
		title: 'Time limits',
		lead: 'Each report keeps the limit that was in force on the day its count began. A new version holds only for counts that begin on or after its date.',
		name: 'Limit',
		amount: 'Length',
		since: 'In force since',
		until: 'until',
		agencies: 'Quicker agencies',
		none: 'none yet',
		next: (amount, day) => `${amount} from ${day}`,
		open: 'History and new version',
		openOf: (name) => `History and new version: ${name}`,
		back: 'Back to time limits',
		now: 'In force now',
		basis: 'Basis',
		history: 'History',
		forWhom: 'For',
		all: 'all agencies',
		state: { past: 'ended', current: 'in force', future: 'to come', revoked: 'withdrawn' },
		overtaken: 'not used: the general limit is as short by now',
		recorded: 'Recorded',
		origin: 'came with the installation',
		why: (reason) => `Reason: ${reason}`,
		form: {
			title: 'New version',
			explain:
				'Reports whose count is running keep their limit. This version holds only for counts that begin on or after the date below.',
			agency: 'Holds for',
			agencyHint: 'The value of one agency must be shorter than the general limit, and in its unit.',
			all: 'All agencies (general limit)',
			amount: 'Length',
			unit: 'Unit',
			from: 'In force from',
			fromHint: 'Today or later.',
			basis: 'Basis',
			basisHint: 'The regulation or decision that sets it. Shown to everybody on each report.',
			reason: 'Reason for the change',
			reasonHint: 'Put on record with your name.',
			submit: 'Publish the new version'
		},
		withdrawn: 'Withdrawn',
		withdrawal: {
			title: 'Withdraw a version that has not begun',
			explain: 'The limit before it goes on. What is withdrawn stays in the history.',
			version: 'Version',
			choose: 'Choose the version …',
			option: (amount, whom, day) => `${amount}, ${whom}, from ${day}`,
			reason: 'Reason for the withdrawal',
			submit: 'Withdraw this version'
		},
		done: { terbit: 'The new version is on record.', tarik: 'The version is withdrawn.' }
	}
};
