import type { Env } from '../env';
import { CONTEXT } from '../identity/context';
import { createSeal } from '../identity/seal';

/** The secret that signs, and the one before it, which signs too for a while. */
type Secrets = { secret: string; earlier: string | null };

export const sealSecrets = ({ secret }: Pick<Env, 'secret'>, id: string, secrets: Secrets): Buffer =>
	createSeal(secret).seal(CONTEXT.webhook(id), secrets);

export const openSecrets = ({ secret }: Pick<Env, 'secret'>, id: string, sealed: Uint8Array): Secrets =>
	createSeal(secret).open(CONTEXT.webhook(id), sealed) as Secrets;
