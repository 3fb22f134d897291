import { openCommitment, type SeenCommitment } from './open';
import { publicCommitments, type House } from './row';

/** One promise of published minutes as everybody sees it; null where there is none such. */
export const publicCommitment = (
	house: House,
	place: { threadId: string; position: number }
): Promise<SeenCommitment | null> => openCommitment(house, publicCommitments(house.db), place, ['anyone']);
