import type { errorPage as source } from '../../id/site/error';

export const errorPage: typeof source = {
	errorId: 'Error number',
	toHome: 'Go to the home page',
	toComplaints: 'See all complaints',
	retry: 'Reload'
};
