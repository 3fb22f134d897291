import { parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';
import { startOfDay } from '$lib/domain/calendar/zone';
import { readDay, readHour, sentUnder } from './kit/typed-day';

export type ClockFault =
	| 'from_missing'
	| 'from_invalid'
	| 'policy_missing'
	| 'calendar_invalid'
	| 'limit_missing'
	| 'day_missing'
	| 'day_invalid'
	| 'time_invalid';

export type ParsedClock =
	| { ok: true; value: { from: Date; policyCode: string; calendarVersion: number | null; agency: string | null } }
	| { ok: false; fault: ClockFault };

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;

/** Days that a calculation accepts: outside lie slips of the finger, and counts of no use to anyone. */
const EARLIEST = '2000-01-01';
const LATEST = '2099-12-31';

const isAccepted = (day: IsoDate | null): day is IsoDate => day !== null && day >= EARLIEST && day <= LATEST;

/** The query of the interface: an instant with its offset, the code of a policy, and perhaps a calendar version. */
export function parseClockQuery(query: URLSearchParams): ParsedClock {
	const from = query.get('from');
	const policyCode = query.get('policy');
	const calendar = query.get('calendar');
	if (!from) return { ok: false, fault: 'from_missing' };
	// A plus sign in an address arrives as a space.
	const [whole, day] = INSTANT.exec(from.trim().replace(' ', '+')) ?? [];
	if (!whole || !isAccepted(parseIsoDate(day ?? ''))) return { ok: false, fault: 'from_invalid' };
	if (!policyCode) return { ok: false, fault: 'policy_missing' };
	if (calendar !== null && !/^\d{1,9}$/.test(calendar)) return { ok: false, fault: 'calendar_invalid' };
	return {
		ok: true,
		value: {
			from: new Date(whole),
			policyCode,
			calendarVersion: calendar === null ? null : Number(calendar),
			agency: query.get('agency') || null
		}
	};
}

export const dayAsked = (query: URLSearchParams): string => sentUnder('tanggal', query)[0]?.trim() ?? '';

/** The form of the page: a day and, if it matters, a time on the clocks of the province. */
export function parseClockForm(query: URLSearchParams, zone: string): ParsedClock {
	const typed = dayAsked(query);
	const time = query.get('jam')?.trim() ?? '';
	const policyCode = query.get('kebijakan') ?? '';
	if (typed === '') return { ok: false, fault: 'day_missing' };
	const day = readDay(typed);
	if (!isAccepted(day)) return { ok: false, fault: 'day_invalid' };
	const hour = time === '' ? '00:00' : readHour(time);
	if (hour === null) return { ok: false, fault: 'time_invalid' };
	if (policyCode === '') return { ok: false, fault: 'limit_missing' };
	const [hours, minutes] = hour.split(':');
	const from = new Date(startOfDay(day, zone).getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000);
	return { ok: true, value: { from, policyCode, calendarVersion: null, agency: query.get('instansi') || null } };
}
