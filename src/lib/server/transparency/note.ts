import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Who signs, by its name and its Ed25519 key (C2SP signed-note). */
export type NoteKey = { name: string; publicKey: Buffer };
export type NoteSigner = NoteKey & { privateKey: KeyObject };

/** What a key is used for, which is part of its id: a note, or a head that somebody else has signed before (C2SP tlog-cosignature). */
const USE = { note: 1, cosignature: 4 } as const;
export type KeyUse = keyof typeof USE;
/** What stands before the 32 octets of a public key in its DER form. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const TIME_BYTES = 8;
const ID_BYTES = 4;

/** The four octets by which a signature says whose it is. */
export const keyIdOf = ({ name, publicKey }: NoteKey, use: KeyUse = 'note'): Buffer =>
	createHash('sha256').update(`${name}\n`).update(Buffer.of(USE[use])).update(publicKey).digest().subarray(0, ID_BYTES);

/** The key as others are told it: `name+id+key`. */
export const verifierKey = (key: NoteKey, use: KeyUse = 'note'): string =>
	`${key.name}+${keyIdOf(key, use).toString('hex')}+${Buffer.concat([Buffer.of(USE[use]), key.publicKey]).toString('base64')}`;

/** Null where it is none for that use, or its id is not the key's. */
export function readVerifierKey(text: string, use: KeyUse = 'note'): NoteKey | null {
	const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text) ?? [];
	if (!name || !base64) return null;
	const bytes = Buffer.from(base64, 'base64');
	const key = { name, publicKey: bytes.subarray(1) };
	return bytes.length === 33 && bytes[0] === USE[use] && keyIdOf(key, use).toString('hex') === id ? key : null;
}

const BETWEEN = '\n\n';
const lineOf = (name: string, bytes: Buffer): string => `\u2014 ${name} ${bytes.toString('base64')}\n`;

/** A text that ends with its line, and the signatures under it. */
export function signNote(text: string, ...signers: readonly NoteSigner[]): string {
	const lines = signers.map((signer) => {
		const signature = sign(null, Buffer.from(text), signer.privateKey);
		return lineOf(signer.name, Buffer.concat([keyIdOf(signer), signature]));
	});
	return `${text}\n${lines.join('')}`;
}

const cosigned = (text: string, seconds: number): Buffer => Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);

/** The line by which a witness says that it has seen this head, then, and none before that it does not begin with. */
export function cosign(text: string, signer: NoteSigner, at: Date): string {
	const seconds = Math.floor(at.getTime() / 1000);
	const time = Buffer.alloc(TIME_BYTES);
	time.writeBigUInt64BE(BigInt(seconds));
	const signature = sign(null, cosigned(text, seconds), signer.privateKey);
	return lineOf(signer.name, Buffer.concat([keyIdOf(signer, 'cosignature'), time, signature]));
}

/** When this witness has signed a text by this line; null where it has not. */
export function cosignedAt(line: string, text: string, key: NoteKey): Date | null {
	const said = signatureIn(line, key, 'cosignature');
	if (said?.length !== TIME_BYTES + 64) return null;
	const seconds = Number(said.readBigUInt64BE(0));
	return isSigned(cosigned(text, seconds), said.subarray(TIME_BYTES), key) ? new Date(seconds * 1000) : null;
}

/** A note taken apart, whoever signed it; null where it is none. */
export function readNote(note: string): { text: string; lines: string[] } | null {
	const cut = note.lastIndexOf(BETWEEN);
	if (cut < 0 || !note.endsWith('\n')) return null;
	const lines = note.slice(cut + BETWEEN.length, -1).split('\n');
	return { text: note.slice(0, cut + 1), lines };
}

/** The text, where one of these keys has signed it; null else. Signatures of others are passed over. */
export function openNote(note: string, ...keys: readonly NoteKey[]): string | null {
	const read = readNote(note);
	if (!read) return null;
	const { text, lines } = read;
	const isBy = (key: NoteKey) =>
		lines.some((line) => {
			const said = signatureIn(line, key, 'note');
			return said !== null && isSigned(Buffer.from(text), said, key);
		});
	return keys.some(isBy) ? text : null;
}

/** What stands in a line after the id of this key; null where it is another's. */
function signatureIn(line: string, key: NoteKey, use: KeyUse): Buffer | null {
	const [, name, base64] = /^\u2014 (\S+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
	if (name !== key.name || !base64) return null;
	const said = Buffer.from(base64, 'base64');
	return said.subarray(0, ID_BYTES).equals(keyIdOf(key, use)) ? said.subarray(ID_BYTES) : null;
}

function isSigned(text: Buffer, signature: Buffer, key: NoteKey): boolean {
	const der = Buffer.concat([SPKI, key.publicKey]);
	return verify(null, text, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
}
