import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Journey } from '$lib/domain/complaint/history';
import type { LeafAsked } from '$lib/domain/complaint/leaf';
import type { ComplaintRecord } from '$lib/domain/complaint/page-record';
import { publicComplaint, type PublicComplaint } from '$lib/domain/complaint/public-complaint';
import { currentCalendar } from '$lib/domain/deadline/rules';
import { clocksOf } from '$lib/domain/complaint/clock';
import { clockSheets, type ClockSheets } from '$lib/domain/complaint/clock-sheet';
import { lateWithOf, type LateWith } from '$lib/domain/complaint/late-with';
import { tenuresOf } from '$lib/domain/complaint/watch';
import type { Db } from '../../db/client';
import { loadClockRules } from '../../db/rules';
import type { Services } from '../../services';
import { listConsultationsOf, type CitingConsultation } from '../consultation/commitment/citations';
import { findCase, type CaseView, type Reach } from './case';
import { readJourney } from './journey';
import { findComplaintRecord } from './record';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** How a report stands, whoever reads it. */
type Course = {
	clocks: ClockSheets;
	today: IsoDate;
	/** With whom it has been late and for how many working days, where that is not whoever has it now alone. */
	lateWith: { agency: string | null; days: number }[];
	/** The reports that are linked to it, or that it is linked to; null where there are none to be told of. */
	linkedCase: CaseView | null;
	/** The threads that it shows something of: itself, its case, and what it was ever linked to or carried from. */
	kin: string[];
};

/** What stands beside a report on its page, whoever reads it. */
export type ComplaintSurroundings = Course & {
	/** Where it is taken up, and what was promised about it. */
	consultations: CitingConsultation[];
};

export type PublicComplaintPage = ComplaintSurroundings & { complaint: PublicComplaint; journey: Journey };

/** What everybody sees on the page of a report; null where that is nothing. */
export async function publicComplaintPage(
	deps: Deps,
	ref: string,
	asked: LeafAsked = 1
): Promise<PublicComplaintPage | null> {
	const record = await findComplaintRecord(deps.db, ref);
	const complaint = record && publicComplaint(record);
	if (!complaint) return null;
	const [journey, surroundings] = await Promise.all([
		readJourney(deps.db, record, ['anyone'], asked),
		loadSurroundings(deps, record, 'public')
	]);
	return { complaint, journey, ...surroundings };
}

async function named(db: Db, late: readonly LateWith[]): Promise<ComplaintSurroundings['lateWith']> {
	const ids = late.flatMap(({ agencyId }) => agencyId ?? []);
	const rows =
		ids.length === 0
			? []
			: await db.selectFrom('agency').select(['id', 'short_name as name']).where('id', 'in', ids).execute();
	return late.map(({ agencyId, days }) => ({ agency: rows.find(({ id }) => id === agencyId)?.name ?? null, days }));
}

export async function loadSurroundings(
	deps: Deps,
	record: ComplaintRecord,
	reach: Reach
): Promise<ComplaintSurroundings> {
	const [course, consultations] = await Promise.all([
		loadCourse(deps, record, reach),
		listConsultationsOf(deps.db, record.ref)
	]);
	return { ...course, consultations };
}

/** How a report stands with its clocks, and what it is linked to. */
export async function loadCourse(deps: Deps, record: ComplaintRecord, reach: Reach): Promise<Course> {
	const { db, now, env } = deps;
	const { zone } = env;
	const { complaint, district, events } = record;
	const at = now();
	const rules = await loadClockRules(db, zone, district.code);
	const today = { calendar: currentCalendar(rules), zone };
	const clocks = clocksOf(events, rules);
	const tenures = tenuresOf(events);
	const late = lateWithOf(clocks, tenures, at, today);
	const linkedCase = await findCase(deps, record, reach, today.calendar);
	const alone = late.every(({ agencyId }) => agencyId === tenures.at(-1)?.agencyId);
	return {
		clocks: clockSheets(complaint.status, clocks, at, today),
		lateWith: alone ? [] : await named(db, late),
		today: dayOf(at, zone),
		linkedCase,
		kin: kinOf(record, linkedCase)
	};
}

function kinOf({ id, headId, events }: ComplaintRecord, linkedCase: CaseView | null): string[] {
	const shown = linkedCase ? [linkedCase.leader, ...linkedCase.linked].map((row) => row.id) : [];
	const told = events.flatMap(({ data }) => [
		...('into' in data ? [data.into] : []),
		...('carriedFrom' in data ? [data.carriedFrom] : [])
	]);
	return [...new Set([id, headId, ...shown, ...told].filter((one) => typeof one === 'string'))];
}
