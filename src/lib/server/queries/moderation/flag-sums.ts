import { weighFlags, type FlagSum } from '$lib/domain/moderation/flag-weight';
import type { Db } from '../../db/client';
import { findFlaggers } from '../../db/flaggers';

/** What the open flags on each of these weigh: posts, or threads as a whole. */
export async function sumFlags(db: Db, targetIds: readonly string[], now: Date): Promise<Record<string, FlagSum>> {
	const byTarget = await findFlaggers(db, targetIds, now);
	return Object.fromEntries([...byTarget].map(([target, flaggers]) => [target, weighFlags(flaggers)]));
}
