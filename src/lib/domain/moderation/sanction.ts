import { addDays, type IsoDate } from '../calendar/iso-date';

/**
 * What keeps an account from writing for a time. Silenced, it writes nothing under what others reported or proposed;
 * suspended, it flags nothing either. Neither touches what is a person's right: to report, to speak in
 * their own report, to read, to appeal.
 */
export const SANCTIONS = ['silence', 'suspend'] as const;
export type SanctionAct = (typeof SANCTIONS)[number];
export type Sanction = { act: SanctionAct; until: Date };
/** With the entry of the book that says so, where its reasons stand and it can be objected to. */
export type DecidedSanction = Sanction & { number: number; rule: string | null };

/** The most days that one decision may name; a longer one takes a new look. */
const MOST_DAYS: Record<SanctionAct, number> = { silence: 30, suspend: 180 };

export const isSanction = (act: string): act is SanctionAct => SANCTIONS.some((one) => one === act);

export type SanctionRefusal = 'until_required' | 'until_past' | 'until_too_far' | 'no_account';

/** What is wrong with a sanction: the last day that it names, or that the words are nobody's who has an account to lose. */
export function faultOfSanction(
	act: SanctionAct,
	{ until, today, byAccount }: { until: IsoDate | undefined; today: IsoDate; byAccount: boolean }
): SanctionRefusal | null {
	if (!byAccount) return 'no_account';
	if (!until) return 'until_required';
	if (until < today) return 'until_past';
	return until > addDays(today, MOST_DAYS[act]) ? 'until_too_far' : null;
}

/** Of those in force, the one that takes most away, and of two alike the longer. */
export const strictest = <S extends Sanction>(sanctions: readonly S[], at: Date): S | null =>
	sanctions
		.filter(({ until }) => until > at)
		.toSorted(
			(a, b) => SANCTIONS.indexOf(b.act) - SANCTIONS.indexOf(a.act) || b.until.getTime() - a.until.getTime()
		)[0] ?? null;
