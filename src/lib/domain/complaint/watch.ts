import type { ComplaintEvent } from './event';
import { givenTo } from './entrusting';
import { STATUS_OWNER, type Owner } from './status';

/**
 * A time in which a report lay with the same people. `holder` is whose turn it was, null once it is closed; `agencyId` is
 * the agency in charge, also while the reporter is asked by it or judges its work, and null with the moderators.
 */
export type Watch = { holder: Owner | null; agencyId: string | null; from: Date; until: Date | null };

/** Who held a report, from when to when, without a gap: days, lateness and outcomes belong to whoever held it then. */
export function watchesOf(events: readonly ComplaintEvent[]): Watch[] {
	const watches: Watch[] = [];
	let agencyId: string | null = null;
	for (const event of events) {
		const { at, to } = event;
		if (to === null) continue;
		const holder = STATUS_OWNER[to];
		const given = givenTo(event);
		if (given) agencyId = given;
		else if (holder === 'moderator') agencyId = null;
		const last = watches.at(-1);
		if (last && last.holder === holder && last.agencyId === agencyId) continue;
		if (last) last.until = at;
		watches.push({ holder, agencyId, from: at, until: null });
	}
	return watches;
}

/** A time in which one agency was in charge; null: the moderators. */
export type Tenure = Omit<Watch, 'holder'>;

/** The same without regard to whose turn it was: asking the reporter hands nothing on. */
export function tenuresOf(events: readonly ComplaintEvent[]): Tenure[] {
	const tenures: Tenure[] = [];
	for (const { holder: _, ...watch } of watchesOf(events)) {
		const last = tenures.at(-1);
		if (last && last.agencyId === watch.agencyId) last.until = watch.until;
		else tenures.push(watch);
	}
	return tenures;
}

/** The tenure that an instant fell into: what is handed on at that very instant had been held until then. */
export const inChargeIn = <T extends Tenure>(tenures: readonly T[], at: Date): T | undefined =>
	tenures.find(({ until }) => until === null || at <= until) ?? tenures.at(-1);

/** The agency in charge as an instant came. */
export const inChargeAt = (tenures: readonly Tenure[], at: Date): string | null =>
	inChargeIn(tenures, at)?.agencyId ?? null;

/**
 * Whether the agency's own staff wrote the report down at their counter. Such a report is answered like any other, and is
 * in none of the agency's figures: else it could write what it answers at once, or a late report anew.
 */
export function isWrittenBy(events: readonly ComplaintEvent[], agencyId: string | null): boolean {
	const [first] = events;
	return agencyId !== null && first?.action === 'submit' && first.data.counter?.agencyId === agencyId;
}
