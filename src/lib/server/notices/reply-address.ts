import type { LastingPurpose } from '$lib/domain/site/keys';
import { timingSafeEqual } from 'node:crypto';
import type { Env } from '../env';
import { lastingMac } from '../identity/lasting-key';

/** What an address of ours leads to: an answer to a thread, one letter that came back, or the message whose sender we wrote to. */
export type AddressKind = 'reply' | 'bounce' | 'sender';
export type MailAddress = { kind: AddressKind; id: string };

/**
 * Which key an address was made with stands in it. A second key gets the next number and makes the addresses from then on;
 * those of the first are read for as long as it stands here.
 */
const KEYS: Readonly<Record<number, LastingPurpose>> = { 1: 'mail/address' };
const PRESENT = 1;

const KINDS: readonly AddressKind[] = ['reply', 'bounce', 'sender'];
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** A mark of eight bits, an id of 128 and a fingerprint of 104: in base 32 they fill 48 letters, and none is left over. */
const MAC_AT = 17;
const BYTES = 30;
const LETTERS = (BYTES * 8) / 5;

type House = Pick<Env, 'secret' | 'lasting' | 'mailIn'>;

/** Null where no mail comes in. */
export function mailAddress(env: House, address: MailAddress): string | null {
	if (!env.mailIn) return null;
	return `${env.mailIn.local}+${encode(sealedIn(env, address, PRESENT))}@${env.mailIn.domain}`;
}

/** What an address leads to, however its letters are written; `forged` where it only looks like one of ours. */
export function readMailAddress(env: House, written: string): MailAddress | 'forged' | null {
	const [local = '', domain = ''] = written
		.trim()
		.toLowerCase()
		.split(/@([^@]*)$/);
	if (!env.mailIn || domain !== env.mailIn.domain || !local.startsWith(`${env.mailIn.local}+`)) return null;
	const bytes = decode(local.slice(env.mailIn.local.length + 1));
	const mark = bytes?.[0] ?? 0;
	const [key, kind] = [mark >> 4, KINDS[mark & 15]];
	if (!bytes || !kind || !KEYS[key]) return 'forged';
	const address = { kind, id: uuidIn(bytes) };
	return timingSafeEqual(bytes, sealedIn(env, address, key)) ? address : 'forged';
}

function sealedIn(env: House, { kind, id }: MailAddress, key: number): Buffer {
	const purpose = KEYS[key];
	if (!purpose) throw new Error(`No key ${key} for addresses`);
	const mac = Buffer.from(lastingMac(env, purpose, `${kind} ${id}`), 'base64url');
	const mark = (key << 4) | KINDS.indexOf(kind);
	return Buffer.concat([Buffer.of(mark), Buffer.from(id.replaceAll('-', ''), 'hex'), mac.subarray(0, BYTES - MAC_AT)]);
}

const uuidIn = (bytes: Buffer): string =>
	bytes.toString('hex', 1, MAC_AT).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

function encode(bytes: Buffer): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
}

function decode(letters: string): Buffer | null {
	if (letters.length !== LETTERS || !/^[a-z2-7]+$/.test(letters)) return null;
	const bits = [...letters].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
	return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
