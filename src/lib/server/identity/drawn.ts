import type { Env } from '../env';
import { createSeal } from './seal';

type Keys = Pick<Env, 'secret'>;

/** Seals what was drawn for the page of its form, which sends it along: what is sent twice makes one, and can show it twice. */
export const sealDrawn = ({ secret }: Keys, context: string, drawn: string): string =>
	createSeal(secret).seal(context, { drawn }).toString('base64url');

/** What a form carries; null where it carries nothing that was drawn for one of its kind. */
export function openDrawn({ secret }: Keys, context: string, sealed: string | null): string | null {
	if (sealed === null) return null;
	try {
		return (createSeal(secret).open(context, Buffer.from(sealed, 'base64url')) as { drawn?: string }).drawn ?? null;
	} catch {
		// A page that was drawn under a secret that is left out, or by somebody else.
		return null;
	}
}
