import type { Env } from '$lib/server/env';
import { lastingMac } from '$lib/server/identity/lasting-key';
import { CONTEXT } from '$lib/server/identity/context';
import { createSeal } from '$lib/server/identity/seal';
import { keyOf } from '../secret-key';

/** Who came from the provider, as it says and has signed. */
export type Identity = {
	issuer: string;
	subject: string;
	/** Their session there, where it has a name. */
	sid: string | null;
	/** When they last proved there who they are. */
	authTime: Date | null;
	/** How they did. */
	acr: string | null;
	/** All of that as the provider has signed it: it takes it back when they sign out. */
	token: string;
};

/** By which session at the provider one here was begun, as far as it is kept: nothing of it names anybody, but what lies sealed. */
export type OfProvider = { subject: string; sid: string | null; hint?: Buffer | null };

type Named = Pick<Identity, 'issuer' | 'subject'>;

/** By it whoever comes is found again: the same name at another provider is somebody else. */
export const subjectKey = (env: Pick<Env, 'secret' | 'lasting'>, { issuer, subject }: Named): string =>
	lastingMac(env, 'sso subject', `${issuer}\n${subject}`);

export const sidKey = (issuer: string, sid: string): string => keyOf(`sso sid\n${issuer}\n${sid}`);

export function keptOf(env: Pick<Env, 'secret' | 'lasting'>, identity: Identity) {
	const subject = subjectKey(env, identity);
	return {
		subject,
		sid: identity.sid === null ? null : sidKey(identity.issuer, identity.sid),
		hint: createSeal(env.secret).seal(CONTEXT.ssoHint(subject), { token: identity.token })
	} satisfies OfProvider;
}

/** What a person reads to an administrator, so that both mean the same account there: of its fingerprint, and no key to anything. */
export const codeOf = (subject: string): string =>
	keyOf(`sso code\n${subject}`).slice(0, 8).toUpperCase().replace(/^..../, '$& ');
