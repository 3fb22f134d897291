/** What lies sealed under the site's secret, by what it is to people. */
export const SEALED = [
	'reporter',
	'guest',
	'invitation',
	'attendance',
	'draft',
	'answer_draft',
	'masked',
	'picture_facts',
	'proof_seed',
	'authenticator',
	'lasting_key'
] as const;
export type Sealed = (typeof SEALED)[number];

/**
 * What is only ever compared by its fingerprint must have the same one whatever secret is in use, or whoever has answered
 * could answer again, and a recovery code that is printed would open nothing. Their keys are rows, sealed like others.
 */
export const LASTING = ['survey', 'attendance', 'recovery code'] as const;
export type LastingPurpose = (typeof LASTING)[number];
export type LastingKeys = Map<LastingPurpose, Buffer>;
