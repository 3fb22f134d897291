import type { thread as source } from '../../id/thread/thread';

export const thread: typeof source = {
	hiddenPost: 'A moderator has hidden this post.',
	internalNote: 'Seen only by the agency and the people who run the forum.'
};
