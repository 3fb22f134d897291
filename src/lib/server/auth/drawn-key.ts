import { PUBLIC_ID_LENGTH, SECRET_LENGTH, publicIdOf, writeKey } from '$lib/domain/api/key';
import { randomBytes } from 'node:crypto';
import type { Services } from '../services';
import { createSeal } from '../identity/seal';

type House = Pick<Services, 'env'>;

const CONTEXT = 'api key to be';

/** Draws a key and seals it for the page of its form: what is sent twice makes one key, and can show it twice. */
export function drawKey({ env }: House): string {
	const key = writeKey(randomBytes((PUBLIC_ID_LENGTH + SECRET_LENGTH) / 2).toString('hex'));
	return createSeal(env.secret).seal(CONTEXT, { key }).toString('base64url');
}

/** The key that a form carries; null where it carries none of ours. */
export function openDrawnKey({ env }: House, sealed: string | null): string | null {
	if (sealed === null) return null;
	try {
		const { key = '' } = createSeal(env.secret).open(CONTEXT, Buffer.from(sealed, 'base64url')) as { key?: string };
		return publicIdOf(key) === null ? null : key;
	} catch {
		// A page that was drawn under a secret that is left out, or by somebody else.
		return null;
	}
}
