import { HANDLING_ROLES, type Role } from '../actor/actor';

/** Who may hold a key: somebody appointed at an agency, or somebody outside who is known by a public name. */
export const KEY_HOLDERS = ['officer', 'partner'] as const;
export type KeyHolder = (typeof KEY_HOLDERS)[number];

/**
 * What a key opens, and for whom it can. Nothing opens reading: what everybody may read is read without a key, and what
 * only some may read stands in no programme.
 */
export const SCOPES = {
	/** Files reports: a partner for people, under its name; an officer for people who came to the agency. */
	report: { holders: ['officer', 'partner'] },
	/** Speaks as the reporter in what the same partner has filed. */
	reply: { holders: ['partner'] },
	/** Answers in the name of the agency. */
	answer: { holders: ['officer'] },
	/** Moves a report on: accepts it, hands it over, asks, resolves. */
	act: { holders: ['officer'] }
} as const satisfies Record<string, { holders: readonly KeyHolder[] }>;
export type Scope = keyof typeof SCOPES;
export const EVERY_SCOPE = Object.keys(SCOPES) as Scope[];

/** Whether a key of this holder can open it. */
export const suits = (scope: Scope, holder: KeyHolder): boolean =>
	SCOPES[scope].holders.some((known) => known === holder);

/** Whose appointment a key can be held by. */
export const mayHoldKey = (role: Role): boolean => HANDLING_ROLES.some((known) => known === role);
