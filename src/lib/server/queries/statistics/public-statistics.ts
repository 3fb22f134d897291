import { dayOf } from '$lib/domain/calendar/zone';
import { CLASSIFICATIONS, type Classification } from '$lib/domain/words/classification';
import { curveOf, figuresOf, only, type Figures, type Groups } from '$lib/domain/statistics/figures';
import { periodOf, type Period } from '$lib/domain/statistics/period';
import type { SurvivalStep } from '$lib/domain/statistics/survival';
import type { StatisticsQuery } from '$lib/forms/statistics-query';
import type { Db } from '../../db/client';
import { loadCalendar } from '../../db/rules';
import type { Services } from '../../services';
import { listOverdue } from '../complaint-list/overdue';
import type { ComplaintRow } from '../complaint-list/public-threads';
import { countRecently } from './recent';
import { groupCases, groupClocks, groupOverdue, type Now, type Scope } from './groups';
import { listSubjects, type AgencySubject, type Subjects } from './subjects';
import { spreadOver, type Spread } from './spread';

/** What every figure of a page rests on: stated with each, and repeated in each file. */
export type Basis = {
	period: Period;
	/** When the figures were counted. */
	at: string;
	calendarVersion: number;
	agency: AgencySubject | null;
	classification: Classification | null;
	recorded: boolean | null;
};

export type PublicStatistics = {
	basis: Basis;
	subjects: Subjects;
	total: Figures;
	curve: SurvivalStep[];
	/** Agencies with anything to tell, by name; null: not with an agency yet. Never ranked. */
	agencies: { agency: AgencySubject | null; figures: Figures }[];
	/** Agencies that nothing was sent to, and that owe nothing. */
	idle: AgencySubject[];
	classifications: { classification: Classification; figures: Figures }[];
	channels: { recorded: boolean; figures: Figures }[];
	spread: Spread;
	/** The longest first, of those that the public may read. */
	overdue: ComplaintRow[];
};

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/**
 * All figures for a period, of the province or of what was asked for: a handful of statements, however many reports there
 * are. What is counted may be a minute old, as `basis.at` says; the list of the overdue is not.
 */
export async function publicStatistics(
	{ db, now, env }: Deps,
	asked: StatisticsQuery,
	overdueRows: number
): Promise<PublicStatistics> {
	const [calendar, subjects] = await Promise.all([loadCalendar(db), listSubjects(db)]);
	const moment: Now = { now: now(), zone: env.zone, calendar };
	const basis = basisOf(asked, subjects, moment);
	const { period, classification, recorded } = basis;
	const scope: Scope = { period, agencyId: basis.agency?.id ?? null, classification, recorded };
	const [{ at, groups, places }, overdue] = await Promise.all([
		countRecently(db, scope, moment),
		listOverdue(db, moment, { ...basis, ...(basis.agency && { agencyId: basis.agency.id }), limit: overdueRows })
	]);
	return {
		basis: { ...basis, at: at.toISOString() },
		subjects,
		total: figuresOf(groups),
		curve: curveOf(groups),
		...byAgency(groups, subjects),
		...byKind(groups),
		spread: spreadOver(places, subjects),
		overdue: overdue.rows
	};
}

export type AgencyFigures = { period: Period; calendarVersion: number; total: Figures };

/** The figures of one agency alone, over the usual period, for its own page. */
export async function loadAgencyFigures(db: Db, agencyId: string, moment: Now): Promise<AgencyFigures> {
	const period = periodOf('', dayOf(moment.now, moment.zone));
	const scope: Scope = { period, agencyId, classification: null, recorded: null };
	const [cases, clocks, overdue] = await Promise.all([
		groupCases(db, scope, moment),
		groupClocks(db, scope, moment),
		groupOverdue(db, scope, moment)
	]);
	return { period, calendarVersion: moment.calendar.version, total: figuresOf({ cases, clocks, overdue }) };
}

function basisOf(asked: StatisticsQuery, { agencies }: Subjects, { now, zone, calendar }: Now): Basis {
	return {
		period: periodOf(asked.period, dayOf(now, zone)),
		at: now.toISOString(),
		calendarVersion: calendar.version,
		agency: agencies.find(({ slug }) => slug === asked.agency) ?? null,
		classification: asked.classification,
		recorded: asked.recorded
	};
}

function byAgency(groups: Groups, { agencies }: Subjects): Pick<PublicStatistics, 'agencies' | 'idle'> {
	const named = [...agencies, null].map((agency) => ({
		agency,
		figures: figuresOf(only(groups, ({ agencyId }) => agencyId === (agency?.id ?? null)))
	}));
	const isIdle = ({ received, overdue, timeliness }: Figures) =>
		received + overdue + Object.values(timeliness).reduce((sum, { due }) => sum + due, 0) === 0;
	return {
		agencies: named.filter(({ figures }) => !isIdle(figures)),
		idle: named.flatMap(({ agency, figures }) => (agency?.current && isIdle(figures) ? [agency] : []))
	};
}

const byKind = (groups: Groups): Pick<PublicStatistics, 'classifications' | 'channels'> => ({
	classifications: CLASSIFICATIONS.map((classification) => ({
		classification,
		figures: figuresOf(only(groups, (group) => group.classification === classification))
	})),
	channels: [true, false].map((recorded) => ({
		recorded,
		figures: figuresOf(only(groups, (group) => group.recorded === recorded))
	}))
});
