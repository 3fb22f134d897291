import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Env } from '../env';
import { lastingMac } from '../identity/lasting-key';

/** What a commitment opens with; of each leaf its own, known to nobody from outside. */
export const newSecret = (): Buffer => randomBytes(32);

type Kept = { secret: Buffer; keyed: boolean };

/**
 * What the salts of a leaf are drawn from. What lies beside the leaf is half of it, and gone when the leaf is erased; the
 * other half is a lasting key, so that whoever has the database alone cannot try out what stood where words were masked.
 */
export const secretOf = (env: Pick<Env, 'secret' | 'lasting'>, { secret, keyed }: Kept): Buffer =>
	keyed ? Buffer.from(lastingMac(env, 'log salt', secret.toString('base64url')), 'base64url') : secret;

/**
 * A commitment to some words: it binds whoever made it, and tells nobody what it is about. Each part of a leaf has a salt of
 * its own, drawn from the leaf's secret, so that one part can be opened and the others stay shut.
 */
export const saltOf = (secret: Buffer, part: string): Buffer => createHmac('sha256', secret).update(part).digest();

/** Also what anybody reckons who was given the salt and the words. */
export const commitTo = (salt: Buffer, words: string): Buffer =>
	createHash('sha256').update('fkp-log-v1\n').update(salt).update(words, 'utf8').digest();

/** The leaf itself, over its canonical form. */
export const LEAF_PART = 'leaf';
