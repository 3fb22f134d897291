import { consultationForum } from '$lib/domain/consultation/forum';
import type { ConsultationStage } from '$lib/domain/consultation/stage';
import type { Forum } from '$lib/domain/thread/forum';

type Head = { published: boolean; hidden: boolean; locked: boolean; stage: ConsultationStage };

/** What decides what may be said, from what a page knows. Consultations are never confidential. */
export const forumOfHead = ({ published, hidden, locked, stage }: Head): Forum => ({
	...consultationForum({
		confidential: false,
		publishedAt: null,
		hiddenAt: null,
		lockedAt: null,
		consultation: { stage }
	}),
	...{ published, hidden, locked }
});
