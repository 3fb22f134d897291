import type { Env } from '../env';
import { createSeal } from '../identity/seal';
import { makeWebhookSecret, SECRET } from './sign';

type Keys = Pick<Env, 'secret'>;

const CONTEXT = 'webhook secret to be';

/** Draws a secret and seals it for the page of its form: what is sent twice makes one, and can show it twice. */
export const drawSecret = ({ secret }: Keys): string =>
	createSeal(secret).seal(CONTEXT, { drawn: makeWebhookSecret() }).toString('base64url');

/** The secret that a form carries; null where it carries none of ours. */
export function openDrawnSecret({ secret }: Keys, sealed: string | null): string | null {
	if (sealed === null) return null;
	try {
		const { drawn = '' } = createSeal(secret).open(CONTEXT, Buffer.from(sealed, 'base64url')) as { drawn?: string };
		return SECRET.test(drawn) ? drawn : null;
	} catch {
		// A page that was drawn under a secret that is left out, or by somebody else.
		return null;
	}
}
