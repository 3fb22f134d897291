import type { IsoDate } from '../calendar/iso-date';
import type { KeyHolder, Scope } from './scope';

/** What every key begins with, by which those who search for leaked secrets know it. */
export const KEY_PREFIX = 'fkp_';
export const PUBLIC_ID_LENGTH = 12;
export const SECRET_LENGTH = 48;

const KEY = new RegExp(`^${KEY_PREFIX}([0-9a-f]{${PUBLIC_ID_LENGTH}})_[0-9a-f]{${SECRET_LENGTH}}$`);

/** The part of a key that may be seen; null where it is none. */
export const publicIdOf = (key: string): string | null => KEY.exec(key)?.[1] ?? null;

/** A key from so many random digits: the part that may be seen, and 192 bits that nobody guesses. */
export const writeKey = (hex: string): string =>
	`${KEY_PREFIX}${hex.slice(0, PUBLIC_ID_LENGTH)}_${hex.slice(PUBLIC_ID_LENGTH, PUBLIC_ID_LENGTH + SECRET_LENGTH)}`;

export const KEY_STATES = ['valid', 'ended', 'expired', 'no_office'] as const;
/** Whether a key opens anything, and if not, why: it was ended, its last day has passed, or its holder has left the office. */
export type KeyState = (typeof KEY_STATES)[number];

export type StandingKey = {
	endedAt: Date | null;
	validUntil: IsoDate | null;
	holder: KeyHolder;
	/** Whether its officer holds the office today. */
	holdsOffice: boolean;
};

export function keyState({ endedAt, validUntil, holder, holdsOffice }: StandingKey, today: IsoDate): KeyState {
	if (endedAt !== null) return 'ended';
	if (holder === 'officer' && !holdsOffice) return 'no_office';
	return validUntil !== null && validUntil < today ? 'expired' : 'valid';
}

/** Who asks with a key: by which name everybody reads what it does, and what it may do. */
export type KeyAsked = { id: string; name: string; holder: KeyHolder; scopes: readonly Scope[] };
