import type { Options } from '@node-rs/argon2';
import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { makeGate } from '../gate';

/** OWASP Password Storage Cheat Sheet: argon2id (the package's default) with 19 MiB, two passes, one lane. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// A flood of sign-ins may fill a queue, but neither the memory nor all threads that also serve files and pictures.
const oneOfTwo = makeGate(2);

// Keyboards write the same letter in more than one way.
const unify = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => oneOfTwo(() => hash(unify(password), COST));

// The hash of a password that nobody has, made while the server starts: an unknown account must cost what a known one costs.
const nobody = hashPassword(randomBytes(32).toString('base64'));

/** Whether the password is the account's. Without an account (null) the answer is no, after the same work. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
	const expected = passwordHash ?? (await nobody);
	const matches = await oneOfTwo(() => verify(expected, unify(password)));
	return matches && passwordHash !== null;
}
