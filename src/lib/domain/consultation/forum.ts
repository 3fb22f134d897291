import { readForum, type Forum } from '../thread/forum';
import type { Standing } from '../thread/project';
import { isAnnounced, isOver, type ConsultationStage } from './stage';

/** People go on talking while promises are being kept; among thousands of inputs words are always about one of them. */
export const consultationForum = ({
	consultation: { stage },
	...thread
}: Standing & { consultation: { stage: ConsultationStage } }): Forum => ({
	...readForum(thread),
	open: isAnnounced(stage) && !isOver(stage),
	wordsStand: 'under_posts'
});
