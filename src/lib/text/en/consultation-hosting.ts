import type { hosting as source } from '../id/consultation-hosting';

export const hosting: typeof source = {
	title: 'Consultation desk',
	back: 'Consultation desk',
	publicPage: 'Public page',
	tab: {
		parts: 'Parts of the consultation',
		overview: 'Overview',
		data: 'Details',
		materials: 'Materials',
		invitations: 'Invitations',
		meetings: 'Meetings',
		text: 'Draft text',
		inputs: 'Inputs',
		minutes: 'Minutes',
		publications: 'Publication',
		commitments: 'Commitments'
	}
};
