import type { IsoDate } from '../calendar/iso-date';
import type { FlagReason } from './reasons';

/** A rule of the forum in one of its versions, as everybody reads it at `/aturan`. */
export type ForumRule = {
	/** Short and for citing: A1. A code keeps its meaning; what it says may change by version. */
	code: string;
	version: number;
	title: { id: string; en: string };
	words: { id: string; en: string };
	/** The legal ground. */
	ground: { id: string; en: string };
	/** Flags with this reason speak of it. */
	flagReason: FlagReason | null;
	validFrom: IsoDate;
	/** Its last day. */
	validUntil: IsoDate | null;
};

/** What an act keeps of the rule that it cites. */
export type CitedRule = { code: string; version: number; title: string };

export const isInForce = ({ validFrom, validUntil }: ForumRule, day: IsoDate): boolean =>
	validFrom <= day && (validUntil === null || day <= validUntil);

export const citing = ({ code, version, title }: ForumRule): CitedRule => ({ code, version, title: title.id });

/** The rules of a day, by code. */
export const rulesOn = (rules: readonly ForumRule[], day: IsoDate): ForumRule[] =>
	rules.filter((rule) => isInForce(rule, day)).toSorted((a, b) => a.code.localeCompare(b.code));

/** The rule that a flag with this reason speaks of; what has none of its own falls under the last one. */
export const ruleOfFlag = (inForce: readonly ForumRule[], reason: FlagReason): ForumRule | undefined =>
	inForce.find(({ flagReason }) => flagReason === reason) ?? inForce.at(-1);
