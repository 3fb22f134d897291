import type { TeamCatalogue } from '../../team-catalogue';
import { tags } from './tags';

export const team: TeamCatalogue = {
	title: 'Team',
	lead: 'Who has which report, who is away, and who stands in. Read at your agency alone.',
	back: 'Back to the desk',
	agency: (name) => `Agency: ${name}`,
	case: {
		title: 'Who has it',
		heldBy: (name) => `${name} has it`,
		heldByYou: 'You have it',
		heldByNobody: 'Nobody has it yet',
		take: 'Take it',
		give: 'Hand over',
		giveTo: 'Hand to',
		nobody: 'Nobody',
		me: (name) => `${name} (you)`,
		away: (name, deputy) => `${name} (away, ${deputy} stands in)`,
		why: 'Reason or message',
		whyHint: 'Read by your colleagues, moderators and inspectors; never by the person who reported or the public.',
		clock: 'Deadlines stay as they are.',
		watch: 'Watch',
		unwatch: 'Stop watching',
		watchHint: 'You get a mail about whatever happens to this report.',
		history: 'Who had it',
		given: (by, to) => `${by} handed it to ${to}`,
		taken: (by) => `${by} took it`,
		released: (by) => `${by} gave it up`,
		left: (who) => `Given up, because ${who} no longer serves here`,
		openReport: 'Open the report',
		saved: {
			tugas: 'Saved. Whoever is concerned is told by mail.',
			pantau: 'You watch this report.',
			lepas: 'You no longer watch this report.'
		}
	},
	absence: {
		title: 'Absence and deputies',
		none: 'Everybody is here.',
		noneWhy: 'Enter leave or travel below, so that no report waits for somebody who is not there.',
		row: (deputy, from, until) => `${deputy} stands in, ${from} until ${until}`,
		today: 'Today',
		end: 'Back again',
		write: 'Enter an absence',
		who: 'Who is away',
		deputy: 'Who stands in',
		choose: 'Choose a colleague …',
		from: 'First day',
		until: 'Last day',
		hint: 'The reports they have show at the desk of the deputy as well on these days, and go back afterwards. Deadlines stay as they are.',
		save: 'Save',
		saved: { catat: 'Absence entered.', akhir: 'Absence ended.' },
		alone: 'Nobody else serves at this agency yet.'
	},
	load: {
		title: 'Workload',
		lead: 'Open reports by who has them. You see this as head, and nobody else does.',
		person: 'Who has them',
		open: 'Open',
		late: 'Late',
		median: 'Median age',
		oldest: 'Oldest',
		days: (days) => (days === 1 ? '1 day' : `${days} days`),
		nobody: 'Nobody yet'
	},
	tags
};
