import type { passkey as id } from '../../id/account/passkey';

/** Signing in without a password, by a key that a device keeps. */
export const passkey: typeof id = {
	title: 'Passkeys',
	lead: 'Sign in with the fingerprint, face or PIN of your device, without a password. A passkey cannot be stolen by a false site.',
	name: 'Name of this passkey',
	nameHint: 'So that you know it again, such as "Office telephone".',
	add: 'Add a passkey',
	since: 'Added',
	used: 'last used',
	remove: 'Remove',
	removeNamed: (name: string) => `Remove the passkey ${name}`,
	signIn: 'Sign in with a passkey',
	signInTitle: 'Sign in with a passkey',
	signInLead: 'Press the button below, then do what your device asks.',
	byPassword: 'Sign in with a password',
	prove: 'Prove it with a passkey',
	notDone: 'Not done yet: the request was cancelled, or this device does not hold the passkey. Try again.',
	absent: 'Passkeys need JavaScript and a browser that knows them. Without, use the password and an authenticator app.',
	manage: 'Manage passkeys'
};
