import type { verified as source } from '../../id/moderation/verified';

export const verified: typeof source = {
	title: 'Reports received and verified in time',
	caption: 'By the month in which they came in',
	month: 'Month',
	received: 'Received, about',
	inTime: 'In time, about',
	definition:
		'All reports, those that few may read among them. So that nobody is known by it, the figures are blurred a little, rounded to five, and never change afterwards.',
	data: 'As data'
};
