import type { PlacedDay } from '$lib/domain/calendar/revision';
import { makeCalendar, type PublishedCalendar, type WorkCalendar } from '$lib/domain/calendar/work-calendar';
import type { DeadlinePolicy } from '$lib/domain/deadline/policy';
import { sql } from 'kysely';
import { keepByStamp } from './by-stamp';

/** All that deadlines rest on, as one statement saw it. Shared by whoever asks: never changed once read. */
type RuleBook = {
	/** Versions of the calendar, oldest first. */
	versions: readonly { version: number; publishedAt: Date }[];
	/** All days of a version, wherever they hold. */
	daysOf: (version: number) => PlacedDay[];
	/** Every version of the calendar as it holds in a district, or (null) in the province at large; oldest first. */
	calendarsIn: (districtCode: string | null) => readonly PublishedCalendar[];
	policies: readonly DeadlinePolicy[];
};

type Contents = {
	versions: { version: number; publishedAt: string }[];
	days: (PlacedDay & { since: number; until: number | null })[];
	policies: DeadlinePolicy[];
};

const CONTENTS = sql<Contents>`json_build_object(
	'versions', (
		select coalesce(json_agg(json_build_object('version', version, 'publishedAt', published_at) order by version), '[]')
		from calendar_version
	),
	'days', (
		select coalesce(json_agg(json_build_object(
			'day', day, 'kind', kind, 'name', name, 'decree', decree, 'provisional', provisional,
			'districtCode', district_code, 'since', since_version, 'until', until_version
		) order by day, id), '[]') from holiday
	),
	'policies', (
		select coalesce(json_agg(json_build_object(
			'id', id, 'code', code, 'clock', clock, 'classification', classification, 'agencyId', agency_id, 'name', name,
			'amount', amount, 'unit', unit, 'basis', basis, 'validFrom', valid_from, 'validUntil', valid_until
		) order by code, valid_from, id), '[]') from deadline_policy where withdrawn_at is null
	)
)`;

/** The rules as they stand for this connection. Every recorded event asks for them. */
export const readRuleBook = keepByStamp({ stamp: 'rule_stamp', contents: CONTENTS, open: openBook });

function openBook({ versions, days, policies }: Contents): RuleBook {
	const published = versions.map(({ version, publishedAt }) => ({ version, publishedAt: new Date(publishedAt) }));
	const daysOf = (version: number) =>
		days
			.filter(({ since, until }) => since <= version && (until === null || version < until))
			.map(({ since: _since, until: _until, ...day }) => day);
	const calendarsIn = once((districtCode: string | null) =>
		published.map(({ version, publishedAt }) => ({
			publishedAt,
			calendar: calendarOf(version, daysOf(version), districtCode)
		}))
	);
	return { versions: published, daysOf, calendarsIn, policies };
}

/** The calendar as it holds in a district, or (null) in the province at large. */
export const calendarOf = (version: number, days: readonly PlacedDay[], districtCode: string | null): WorkCalendar =>
	makeCalendar(version, [
		...days.filter((day) => day.districtCode === null),
		// A day of the district comes after the province's own and takes its place.
		...days.filter((day) => day.districtCode !== null && day.districtCode === districtCode)
	]);

/** Works each answer out the first time it is asked for. */
function once<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return (key) => {
		const value = known.get(key) ?? work(key);
		known.set(key, value);
		return value;
	};
}
