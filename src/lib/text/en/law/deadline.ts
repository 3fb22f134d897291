import type { deadline as source } from '../../id/law/deadline';
import { common } from '../site/common';

const { amount } = common;

export const deadline: typeof source = {
	left: (count, unit) => `${amount(count, unit)} left`,
	dueToday: 'due today',
	late: (count, unit) => `${amount(count, unit)} late`,
	paused: (count, unit) => `paused · ${amount(count, unit)} left`,
	met: 'on time',
	metLate: 'answered late',
	ended: 'ended',
	overdue: 'Late',
	due: 'Due',
	noDueDay: 'not set: the count stands still',
	until: (day) => `until ${day}`,
	stripLabel: 'Count of days',
	counted: (number, unit) => `${{ working_days: 'working day', days: 'day', hours: 'hour' }[unit]} ${number}`,
	startDay: 'day of receipt, not counted yet',
	pausedDay: 'paused, not counted',
	notCounted: 'not counted',
	today: 'today',
	dueDay: 'due',
	provisional: 'provisional: not announced yet',
	legend: {
		counted: 'counted',
		off: 'weekend or holiday',
		paused: 'paused',
		due: 'due',
		late: 'late',
		today: 'today'
	},
	between: (weeks, counted, isLate) => `${weeks} weeks: ${counted} ${isLate ? 'late' : 'counted'}`,
	shorter: (count, unit) => `The limit of this agency itself, shorter than the general one (${amount(count, unit)}):`,
	hours: 'Hours run on from the instant of receipt, day and night, holidays too.',
	basis: 'Basis',
	clockShort: {
		verification: 'Verification',
		first_response: 'First response',
		resolution: 'Resolution',
		reporter_answer: 'Details from the person who reported',
		reporter_confirmation: 'Response of the person who reported',
		objection: 'Answer to objection',
		review: 'Ruling of the Inspectorate',
		final_ruling: 'Final ruling',
		rerouting: 'Finding the agency',
		routing_decision: 'Settling the agency',
		routing_dispute: 'Settling it for good',
		appeal: 'Review of objection'
	}
};
