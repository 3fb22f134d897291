import { FORUM_ACTIONS, type ThreadAction } from '$lib/domain/thread/event';
import { COMPLAINT_ACTIONS } from '$lib/domain/complaint/status';

const KNOWN: readonly string[] = [...COMPLAINT_ACTIONS, ...FORUM_ACTIONS, 'flag'];

/** What the address says was just done; null where it says anything else. */
export const actOf = (done: string | null): ThreadAction | 'flag' | null =>
	done !== null && KNOWN.includes(done) ? (done as ThreadAction | 'flag') : null;
