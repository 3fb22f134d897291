import type { Env } from '$lib/server/env';
import { lastingMac } from '$lib/server/identity/lasting-key';
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
};

/** By which session at the provider one here was begun, as far as it is kept: nothing of it names anybody. */
export type OfProvider = { subject: string; sid: string | null };

type Named = Pick<Identity, 'issuer' | 'subject'>;

/** By it whoever comes is found again: the same name at another provider is somebody else. */
export const subjectKey = (env: Pick<Env, 'secret' | 'lasting'>, { issuer, subject }: Named): string =>
	lastingMac(env, 'sso subject', `${issuer}\n${subject}`);

export const sidKey = (issuer: string, sid: string): string => keyOf(`sso sid\n${issuer}\n${sid}`);

export const keptOf = (env: Pick<Env, 'secret' | 'lasting'>, identity: Identity): OfProvider => ({
	subject: subjectKey(env, identity),
	sid: identity.sid === null ? null : sidKey(identity.issuer, identity.sid)
});

/** What a person reads to an administrator, so that both mean the same account there: of its fingerprint, and no key to anything. */
export const codeOf = (subject: string): string =>
	keyOf(`sso code\n${subject}`).slice(0, 8).toUpperCase().replace(/^..../, '$& ');
