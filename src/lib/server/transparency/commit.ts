import { createHash, createHmac, randomBytes } from 'node:crypto';

/** What a commitment opens with; of each leaf its own, known to nobody from outside. */
export const newSecret = (): Buffer => randomBytes(32);

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
