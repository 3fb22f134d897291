import type { channels as source } from '../../id/site/channels';

export const channels: typeof source = {
	label: 'Follow, feeds and downloads',
	feed: 'Feed',
	download: 'Download',
	calendar: 'Calendar'
};
