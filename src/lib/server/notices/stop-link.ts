import { isUuid } from '$lib/domain/uuid';
import type { Seal } from '../identity/seal';

/** One follow, or all of an account or of an address. */
export type Stop = { whose: 'follow' | 'user' | 'follower'; id: string };

/** What a link lets its holder do without signing in. */
type Purpose = 'stop' | 'manage' | 'confirm';

const MARK = { follow: 'f', user: 'u', follower: 'g' } as const satisfies Record<Stop['whose'], string>;
const WHOSE = Object.keys(MARK) as Stop['whose'][];

const payloadOf = ({ whose, id }: Stop) => `${whose}:${id}`;

/** Says by itself what it is for and that it was made here: 256 bits nobody can guess, and nothing is stored. */
export function linkToken(seal: Seal, purpose: Purpose, stop: Stop): string {
	const id = Buffer.from(stop.id.replaceAll('-', ''), 'hex').toString('base64url');
	return `${MARK[stop.whose]}${id}${seal.mac(`follow/${purpose}`, payloadOf(stop))}`;
}

export function readLinkToken(seal: Seal, purpose: Purpose, token: string): Stop | null {
	const [, mark, packed = '', mac = ''] = /^([fug])([\w-]{22})([\w-]{43})$/.exec(token) ?? [];
	const whose = WHOSE.find((one) => MARK[one] === mark);
	const id = Buffer.from(packed, 'base64url')
		.toString('hex')
		.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	if (!whose || !isUuid(id)) return null;
	const stop = { whose, id };
	return seal.hasMac(`follow/${purpose}`, payloadOf(stop), mac) ? stop : null;
}

/** The key of somebody who hears, as what all of theirs is stopped by; null for those whose letters have no such link. */
export function everythingOf(recipient: string): Stop | null {
	const [whose = '', id = ''] = recipient.split(':');
	return whose === 'user' || whose === 'follower' ? { whose, id } : null;
}
