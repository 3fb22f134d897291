import type { ComplaintEvent } from './event';
import { inChargeIn, type Tenure } from './watch';
import { isBounce } from './wandering';

/** What figures ask of a time in which somebody was in charge: whether this happened in it at least once. */
export const CONDUCTS = ['contested', 'reopened', 'appealed', 'bounced'] as const;
export type Conduct = Record<(typeof CONDUCTS)[number], boolean>;

/** A tenure with what happened in it. */
export type ConductedTenure = Tenure & Conduct;

const NOTHING: Conduct = { contested: false, reopened: false, appealed: false, bounced: false };

/** The tenures of a report, each with the objections that came and the sending on that was done while it lasted. */
export function conductIn(tenures: readonly Tenure[], events: readonly ComplaintEvent[]): ConductedTenure[] {
	const conducted = tenures.map((tenure) => ({ ...tenure, ...NOTHING }));
	for (const event of events) {
		const did = conductOf(event);
		const during = did && inChargeIn(conducted, event.at);
		if (during) during[did] = true;
	}
	return conducted;
}

function conductOf({ action, role }: ComplaintEvent): keyof Conduct | null {
	if (action === 'contest') return 'contested';
	if (action === 'reopen') return 'reopened';
	if (action === 'appeal') return 'appealed';
	return isBounce(action) && (role === 'officer' || role === 'agency_head' || role === 'clerk') ? 'bounced' : null;
}
