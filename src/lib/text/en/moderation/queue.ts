import type { queue as source } from '../../id/moderation/queue';

export const queue: typeof source = {
	act: {
		hide: 'Hide',
		leave: 'Leave as it is',
		admit: 'Show',
		refuse: 'Refuse',
		route: 'Route to an agency',
		otherAgency: 'Another agency',
		ask: 'Ask for more',
		archive: 'Archive',
		refer: 'Not our authority',
		uphold: 'Refuse again'
	},
	standard: (words: string) => `Hidden by a moderator. ${words}`,
	archived: (reason: string) => `We have archived this report. Reason: ${reason}.`,
	fact: {
		reasons: 'Reported for',
		said: 'Words of who reported it',
		writer: 'Author',
		category: 'Category',
		place: 'Place',
		meant: 'Agency that the reporter named',
		elsewhere: 'Perhaps not the province’s authority'
	},
	report: 'Text of the report',
	question: 'Question of the consultation'
};
