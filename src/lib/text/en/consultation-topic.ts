import type { topic as source } from '../id/consultation-topic';

export const topic: typeof source = {
	tab: {
		parts: 'Parts of the consultation',
		topic: 'Overview',
		text: 'Draft text',
		inputs: 'Inputs',
		minutes: 'Minutes',
		commitments: 'Commitments'
	},
	window: {
		until: (closes) => `Open for inputs until ${closes}`,
		from: (opens, closes) => `Open for inputs ${opens} to ${closes}`,
		over: (opens, closes) => `Inputs were taken ${opens} to ${closes}`
	}
};
