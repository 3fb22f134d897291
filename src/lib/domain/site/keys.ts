/** What lies sealed under the site's secret, by what it is to people. */
export const SEALED = [
	'reporter',
	'guest',
	'invitation',
	'attendance',
	'follower',
	'push_subscription',
	'vapid_key',
	'log_key',
	'witness_key',
	'mail_in',
	'mail_pen',
	'draft',
	'answer_draft',
	'masked',
	'picture_facts',
	'proof_seed',
	'authenticator',
	'webhook',
	'sso_link',
	'sso_hint',
	'lasting_key'
] as const;
export type Sealed = (typeof SEALED)[number];

/** How much of something lies under which secret. `lost`: under one that nobody has named. */
export type SealedCount = { of: Sealed; present: number; older: number; lost: number };

/** What is signed and nowhere kept: it holds as long as the secret that signed it is named. In hours; null: for good. */
export const SIGNED = {
	challenge: 1,
	opened_by_code: 2,
	sso: 1,
	form: 24,
	staff_mark: 30 * 24,
	calendar: null,
	follow: null
} as const;
export type Signed = keyof typeof SIGNED;

export type Leaving = {
	/** `reseal`: something lies under it still. `wait`: what it signed is still about. `now`: but for what has no end. */
	state: 'reseal' | 'wait' | 'now';
	/** When all that it signed, and that ends, has ended. */
	after: Date | null;
};

/** Whether an older secret can be left out of the settings, where the present one is in use since a moment. */
export function leaving(counts: readonly SealedCount[], since: Date | null, now: Date): Leaving {
	const longest = Math.max(...Object.values(SIGNED).map((hours) => hours ?? 0));
	const after = since && new Date(since.getTime() + longest * 60 * 60_000);
	if (counts.some(({ older }) => older > 0)) return { state: 'reseal', after };
	return { state: after && after > now ? 'wait' : 'now', after };
}

/**
 * What is only ever compared by its fingerprint must have the same one whatever secret is in use, or whoever has answered
 * could answer again, an address would be written to twice, and a recovery code that is printed would open nothing. Their keys are rows, sealed like others.
 */
export const LASTING = [
	'survey',
	'attendance',
	'recovery code',
	'follower/address',
	'push/endpoint',
	'mail/address',
	'mail/sender',
	'sso subject',
	'log salt'
] as const;
export type LastingPurpose = (typeof LASTING)[number];
export type LastingKeys = Map<LastingPurpose, Buffer>;
