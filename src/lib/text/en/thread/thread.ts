import type { thread as source } from '../../id/thread/thread';

export const thread: typeof source = {
	hiddenPost: 'A moderator has hidden this post.',
	folded: 'Folded for a while by flags of readers, waiting for a moderator. Click to read.',
	internalNote: 'Seen only by the agency and the people who run the forum.'
};
