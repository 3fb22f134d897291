import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { ComplaintView } from '$lib/domain/complaint/complaint-for';
import { clocksOf, currentCalendar } from '$lib/domain/deadline/clock';
import { clockSheets, type ClockSheets } from '$lib/domain/deadline/clock-sheet';
import { isFollowing } from '../../db/follows';
import { loadClockRules } from '../../db/rules';
import { openNameForAgency } from '../../identity/reporter';
import { createSeal } from '../../identity/seal';
import type { Services } from '../../services';
import { findViewedComplaint } from './viewed-complaint';

export type ComplaintPage = {
	complaint: ComplaintView;
	/** Only for the agency in charge of a report that is not anonymous. */
	reporterName: string | null;
	clocks: ClockSheets;
	today: IsoDate;
	follows: boolean;
	supports: boolean;
};

type Deps = Pick<Services, 'db' | 'now' | 'env'>;
/** `voice`: whose support is counted, an account's or a device's; null where neither has spoken yet. */
export type Reader = { actor: Actor; voice: string | null };

/** The page of a report as this person may see it, or null where it does not exist for them. */
export async function findComplaintPage(
	deps: Deps,
	ref: string,
	{ actor, voice }: Reader
): Promise<ComplaintPage | null> {
	const { db, now, env } = deps;
	const at = now();
	const viewed = await findViewedComplaint(deps, ref, actor, at);
	if (!viewed) return null;
	const { record, complaint } = viewed;
	const rules = await loadClockRules(db, env.zone, record.district.code);
	const [reporterName, follows, supports] = await Promise.all([
		complaint.reporter === 'named' ? openNameForAgency(db, createSeal(env.secret), record.id) : null,
		isFollowing(db, record.id, actor.userId),
		hasSupported(db, record.id, voice)
	]);
	return {
		complaint,
		reporterName,
		clocks: clockSheets(complaint.status, clocksOf(record.events, rules), at, {
			calendar: currentCalendar(rules),
			zone: env.zone
		}),
		today: dayOf(at, env.zone),
		follows,
		supports
	};
}

async function hasSupported(db: Deps['db'], threadId: string, voice: string | null): Promise<boolean> {
	if (voice === null) return false;
	const query = db.selectFrom('support').select('at').where('thread_id', '=', threadId).where('supporter', '=', voice);
	return (await query.executeTakeFirst()) !== undefined;
}
