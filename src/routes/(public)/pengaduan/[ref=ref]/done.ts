import { COMPLAINT_ACTS, type ComplaintAction } from '$lib/domain/complaint/acts';

const isAct = (word: string): word is ComplaintAction => Object.hasOwn(COMPLAINT_ACTS, word);

/** What the address says was just done; null where it says anything else. */
export const actOf = (done: string | null): ComplaintAction | 'flag' | null =>
	done !== null && (done === 'flag' || isAct(done)) ? done : null;
