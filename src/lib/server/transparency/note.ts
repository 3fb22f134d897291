import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Who signs, by its name and its Ed25519 key (C2SP signed-note). */
export type NoteKey = { name: string; publicKey: Buffer };
export type NoteSigner = NoteKey & { privateKey: KeyObject };

const ED25519 = Buffer.of(1);
/** What stands before the 32 octets of a public key in its DER form. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The four octets by which a signature says whose it is. */
export const keyIdOf = ({ name, publicKey }: NoteKey): Buffer =>
	createHash('sha256').update(`${name}\n`).update(ED25519).update(publicKey).digest().subarray(0, 4);

/** The key as others are told it: `name+id+key`. */
export const verifierKey = (key: NoteKey): string =>
	`${key.name}+${keyIdOf(key).toString('hex')}+${Buffer.concat([ED25519, key.publicKey]).toString('base64')}`;

/** Null where it is none, or its id is not the key's. */
export function readVerifierKey(text: string): NoteKey | null {
	const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text) ?? [];
	if (!name || !base64) return null;
	const bytes = Buffer.from(base64, 'base64');
	const key = { name, publicKey: bytes.subarray(1) };
	return bytes.length === 33 && bytes[0] === 1 && keyIdOf(key).toString('hex') === id ? key : null;
}

const BETWEEN = '\n\n';

/** A text that ends with its line, and the signature under it. */
export function signNote(text: string, signer: NoteSigner): string {
	const signature = sign(null, Buffer.from(text), signer.privateKey);
	const said = Buffer.concat([keyIdOf(signer), signature]).toString('base64');
	return `${text}\n\u2014 ${signer.name} ${said}\n`;
}

/** The text, where this key has signed it; null else. Signatures of others are passed over. */
export function openNote(note: string, key: NoteKey): string | null {
	const cut = note.lastIndexOf(BETWEEN);
	if (cut < 0 || !note.endsWith('\n')) return null;
	const text = note.slice(0, cut + 1);
	const lines = note
		.slice(cut + BETWEEN.length)
		.split('\n')
		.slice(0, -1);
	return lines.some((line) => isSignedBy(line, text, key)) ? text : null;
}

function isSignedBy(line: string, text: string, key: NoteKey): boolean {
	const [, name, base64] = /^\u2014 (\S+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
	if (name !== key.name || !base64) return false;
	const said = Buffer.from(base64, 'base64');
	if (!said.subarray(0, 4).equals(keyIdOf(key))) return false;
	const der = Buffer.concat([SPKI, key.publicKey]);
	return verify(null, Buffer.from(text), createPublicKey({ key: der, format: 'der', type: 'spki' }), said.subarray(4));
}
