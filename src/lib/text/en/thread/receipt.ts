import type { receipt as source } from '../../id/thread/receipt';

export const receipt: typeof source = {
	title: 'Receipt of the report',
	number: 'Report number',
	accessCode: 'Access code',
	keep: 'Keep this code now. It is shown only once, and we cannot show it again.',
	scan: 'Scan to track the report, or open:'
};
