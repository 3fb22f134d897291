import { allow, refuse, type Result } from '$lib/domain/result';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address';

/** Names of hosts, with or without a port, that may lie inside a network and may be spoken to in the clear. */
export type KnownHosts = ReadonlySet<string>;

export type TargetRefusal = 'not_an_address' | 'not_https' | 'with_credentials' | 'not_public';

const MOST_CHARACTERS = 2_000;

/**
 * What may be spoken to, as far as its address tells. Where a name leads is only known when it is looked up: `post.ts`
 * asks again then.
 */
export function readTarget(address: string, known: KnownHosts): Result<URL, TargetRefusal> {
	const url = address.length <= MOST_CHARACTERS ? URL.parse(address) : null;
	if (!url || !/^https?:$/.test(url.protocol)) return refuse('not_an_address');
	if (url.username || url.password) return refuse('with_credentials');
	if (isKnown(url, known)) return allow(url);
	if (url.protocol !== 'https:') return refuse('not_https');
	const host = bareHost(url);
	if (isIP(host) ? !isPublicAddress(host) : !host.includes('.')) return refuse('not_public');
	return allow(url);
}

export const isKnown = ({ protocol, hostname, port }: URL, known: KnownHosts): boolean =>
	known.has(hostname) || known.has(`${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`);

/** An address of IPv6 without its brackets. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');
