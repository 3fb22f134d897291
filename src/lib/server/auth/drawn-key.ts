import { PUBLIC_ID_LENGTH, SECRET_LENGTH, writeKey } from '$lib/domain/api/key';
import { randomBytes } from 'node:crypto';
import { openDrawn, sealDrawn } from '../identity/drawn';
import type { Services } from '../services';

type House = Pick<Services, 'env'>;

const CONTEXT = 'api key to be';

/** A key for the page of its form. */
export const drawKey = ({ env }: House): string =>
	sealDrawn(env, CONTEXT, writeKey(randomBytes((PUBLIC_ID_LENGTH + SECRET_LENGTH) / 2).toString('hex')));

/** The key that a form carries; null where it carries none of ours. */
export const openDrawnKey = ({ env }: House, sealed: string | null): string | null => openDrawn(env, CONTEXT, sealed);
