import type { WorkCalendar } from '$lib/domain/calendar/work-calendar';
import { currentCalendar, type ClockRules } from '$lib/domain/deadline/rules';
import type { DeadlinePolicy } from '$lib/domain/deadline/policy';
import { sql, type Transaction } from 'kysely';
import type { Db } from './client';
import { readRuleBook } from './rule-book';
import type { Database } from './schema';

/** The calendar in force now, of the whole province. */
export const loadCalendar = async (db: Db): Promise<WorkCalendar> =>
	currentCalendar({ calendars: (await readRuleBook(db)).calendarsIn(null) });

export const listPolicies = async (db: Db): Promise<readonly DeadlinePolicy[]> => (await readRuleBook(db)).policies;

/** Whoever changes policies does so alone. */
export const lockPolicies = (trx: Transaction<Database>) =>
	sql`select pg_advisory_xact_lock(hashtextextended('fkp policies', 0))`.execute(trx);

/** Everything besides its history that a clock depends on; with the days of the thread's district where it has one. */
export async function loadClockRules(db: Db, zone: string, districtCode: string | null = null): Promise<ClockRules> {
	const { calendarsIn, policies } = await readRuleBook(db);
	return { calendars: calendarsIn(districtCode), policies, zone };
}

/** The rules of every district, read once: for work on many threads. */
export async function loadRulesOfDistricts(db: Db, zone: string): Promise<(districtCode: string) => ClockRules> {
	const { calendarsIn, policies } = await readRuleBook(db);
	return (districtCode) => ({ calendars: calendarsIn(districtCode), policies, zone });
}
