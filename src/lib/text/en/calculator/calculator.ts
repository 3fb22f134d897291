import type { calculator as source } from '../../id/calculator/calculator';

export const calculator: typeof source = {
	title: 'Deadline calculator',
	lead: 'Count the deadline of a report yourself, day by day. It is the same engine that times every report in this forum.',
	day: 'Day of receipt',
	time: 'Time of receipt',
	timeHint: 'May be left empty. It matters only for limits that are counted in hours.',
	policy: 'Limit',
	policyChoose: 'Choose a limit …',
	agency: 'Agency',
	agencyHint: 'Some agencies set themselves a shorter limit.',
	agencyAny: 'General limits',
	agencyGeneral: 'goes by the general limit.',
	calculate: 'Calculate',
	result: 'Result',
	due: 'Due',
	dueEnd: 'until the end of that day',
	started: 'Start',
	startedHint: 'The day of receipt is day 0. Counting begins on the next working day.',
	counted: 'Counted',
	calendar: 'Calendar',
	calendarVersion: (version) => `version ${version}`,
	provisional: 'This deadline is provisional: the count uses days or years that have not been announced yet.',
	json: 'The same answer as JSON',
	policies: 'All limits in use',
	since: (day) => `from ${day}`,
	basis: 'Where the figure comes from'
};
