import type { Env } from '../env';
import { openDrawn, sealDrawn } from '../identity/drawn';
import { makeWebhookSecret } from './sign';

type Keys = Pick<Env, 'secret'>;

const CONTEXT = 'webhook secret to be';

/** A secret for the page of its form. */
export const drawSecret = (keys: Keys): string => sealDrawn(keys, CONTEXT, makeWebhookSecret());

/** The secret that a form carries; null where it carries none of ours. */
export const openDrawnSecret = (keys: Keys, sealed: string | null): string | null => openDrawn(keys, CONTEXT, sealed);
