import type { channels as source } from '../../id/site/channels';

export const channels: typeof source = {
	label: 'Follow, feeds and downloads',
	feed: 'Feed',
	download: 'Download',
	calendar: 'Calendar',
	promised: 'the promised day',
	own: 'The due days of this report in your calendar'
};
