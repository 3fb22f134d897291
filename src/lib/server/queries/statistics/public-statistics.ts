import { dayOf } from '$lib/domain/calendar/zone';
import { CLASSIFICATIONS, type Classification } from '$lib/domain/words/classification';
import { periodOf, type Period } from '$lib/domain/statistics/period';
import type { SurvivalStep } from '$lib/domain/statistics/survival';
import type { Cut, Teller, ToldFigures, ToldShare } from '$lib/domain/statistics/told';
import type { StatisticsQuery } from '$lib/forms/statistics-query';
import type { Db } from '../../db/client';
import { loadCalendar } from '../../db/rules';
import type { Services } from '../../services';
import { listOverdue } from '../complaint-list/overdue';
import type { ComplaintRow } from '../complaint-list/public-threads';
import type { Pasted } from './pasted';
import { countFromRows, countRecently, type Recent } from './recent';
import type { Now } from './groups';
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

export type PublicStatistics = ToldStatistics & {
	subjects: Subjects;
	/** The longest first, of those that the public may read. */
	overdue: ComplaintRow[];
	/** Of those, as lists count them: up to one more than `COUNT_LIMIT`. */
	overdueCount: number;
};

/** What was counted, as it may be told. */
export type ToldStatistics = {
	basis: Basis;
	total: ToldFigures;
	curve: SurvivalStep[];
	/** Agencies with anything to tell, by name. Never ranked. Each has what it held, so that a report can be with several. */
	agencies: { agency: AgencySubject; figures: ToldFigures }[];
	/** Agencies that nothing was sent to, and that owe nothing. */
	idle: AgencySubject[];
	/** What lay with the moderators, before agencies had it or between them. */
	moderators: ToldFigures;
	classifications: { classification: Classification; figures: ToldFigures }[];
	channels: { recorded: boolean; figures: ToldFigures }[];
	/** Of the reports that each agency held, those that it sent on or gave back. */
	bounces: { agency: AgencySubject; share: ToldShare }[];
	/** Of the answers of each agency, those that were the third or a later one in the same words. */
	pasted: { agency: AgencySubject; answers: ToldShare }[];
	spread: Spread;
};

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/**
 * All figures for a period, of the province or of what was asked for: a handful of statements, however many reports there
 * are. `basis.at` says since when nothing has changed, or a minute less.
 */
export async function publicStatistics(
	{ db, now, env }: Deps,
	asked: StatisticsQuery,
	overdueRows: number
): Promise<PublicStatistics> {
	const [calendar, subjects] = await Promise.all([loadCalendar(db), listSubjects(db)]);
	const moment: Now = { now: now(), zone: env.zone, calendar };
	const basis = basisOf(asked, subjects, moment);
	const [recent, overdue] = await Promise.all([
		countRecently(db, basis.period, moment),
		listOverdue(db, moment, { ...basis, ...(basis.agency && { agencyId: basis.agency.id }), limit: overdueRows })
	]);
	return { ...toldOf(recent, basis, subjects), subjects, overdue: overdue.rows, overdueCount: overdue.count };
}

/** The figures of a period that follow from the rows of an edition: all but those of what was pasted. */
export async function statisticsFromRows({ db, now, env }: Deps, period: string): Promise<ToldStatistics> {
	const [calendar, subjects] = await Promise.all([loadCalendar(db), listSubjects(db)]);
	const moment: Now = { now: now(), zone: env.zone, calendar };
	const basis = basisOf({ period, agency: '', classification: null, recorded: null }, subjects, moment);
	return toldOf({ ...(await countFromRows(db, basis.period, moment)), at: moment.now }, basis, subjects);
}

function toldOf({ at, teller, pasted }: Recent, basis: Basis, subjects: Subjects): ToldStatistics {
	const cut = cutOf(basis);
	return {
		basis: { ...basis, at: at.toISOString() },
		total: teller.figures(cut),
		curve: teller.curve(cut),
		...byAgency(teller, cut, subjects),
		moderators: teller.figures({ ...cut, agencyId: null }),
		classifications: CLASSIFICATIONS.filter((one) => isAsked(basis.classification, one)).map((classification) => ({
			classification,
			figures: teller.figures({ ...cut, classification })
		})),
		channels: [true, false]
			.filter((one) => isAsked(basis.recorded, one))
			.map((recorded) => ({ recorded, figures: teller.figures({ ...cut, recorded }) })),
		...byConduct(teller, cut, pasted, subjects),
		spread: spreadOver(teller, cut, subjects)
	};
}

const isAsked = <T>(asked: T | null, one: T): boolean => asked === null || asked === one;

const cutOf = ({ agency, classification, recorded }: Basis): Cut => ({
	...(agency && { agencyId: agency.id }),
	...(classification && { classification }),
	...(recorded !== null && { recorded })
});

export type AgencyFigures = {
	period: Period;
	total: ToldFigures;
};

/** The figures of one agency alone, over the usual period, for its own page: those that the figures of all tell of it. */
export async function loadAgencyFigures(db: Db, agencyId: string, moment: Now): Promise<AgencyFigures> {
	const period = periodOf('', dayOf(moment.now, moment.zone));
	const { teller } = await countRecently(db, period, moment);
	return { period, total: teller.figures({ agencyId }) };
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

/** What an agency did with reports beside answering them; of the one that was asked for, or of all. */
function byConduct(
	{ figures }: Teller,
	cut: Cut,
	pasted: readonly Pasted[],
	{ agencies }: Subjects
): Pick<PublicStatistics, 'bounces' | 'pasted'> {
	const asked = agencies.filter(({ id }) => isAsked(cut.agencyId ?? null, id));
	const bounces = asked.map((agency) => ({ agency, share: figures({ ...cut, agencyId: agency.id }).bounced }));
	return {
		bounces: bounces.filter(({ share }) => share.whole > 0),
		pasted: asked.flatMap((agency) =>
			pasted.filter(({ agencyId }) => agencyId === agency.id).map(({ answers }) => ({ agency, answers }))
		)
	};
}

function byAgency({ figures }: Teller, cut: Cut, { agencies }: Subjects): Pick<PublicStatistics, 'agencies' | 'idle'> {
	const rows = agencies.map((agency) => ({ agency, figures: figures({ ...cut, agencyId: agency.id }) }));
	const isIdle = ({ received, overdue, timeliness }: ToldFigures) =>
		[received, overdue, ...Object.values(timeliness).map(({ whole }) => whole)].every((count) => count === 0);
	return {
		agencies: rows.filter((row) => !isIdle(row.figures)),
		idle: rows.flatMap((row) => (row.agency.current && isIdle(row.figures) ? [row.agency] : []))
	};
}
