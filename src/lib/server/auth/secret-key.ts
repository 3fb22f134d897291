import { createHash, randomBytes } from 'node:crypto';

/** A secret that only its holder knows: 32 random bytes, safe in an address and in a cookie. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. It needs no salt and no slow hash: nobody guesses 256 random bits. */
export const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
