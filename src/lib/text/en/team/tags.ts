import type { TeamCatalogue } from '../../team-catalogue';

export const tags: TeamCatalogue['tags'] = {
	title: 'Tags',
	lead: 'Short words to keep reports together by. Read at this desk alone: not by citizens, not by other agencies.',
	ofModerators: 'Desk of the moderators',
	tag: 'Tag',
	hint: 'A few words about the matter, such as “jembatan gantung”. No names, nothing about a person.',
	add: 'Put it on',
	takeOff: (name) => `Take off ${name}`,
	none: 'No tag yet.',
	any: 'Any tag',
	manage: 'Manage tags',
	empty: 'This desk has no tags yet',
	emptyWhy: 'Put one on a report that is open, or on several at once from the list.',
	reports: (count) => (count === '1' ? '1 report' : `${count} reports`),
	rename: 'Rename',
	newName: 'New name',
	merges: 'Make them one where that name is taken',
	headOnly: 'What tags are called is settled by the head of the agency.',
	saved: 'Saved.',
	history: 'History',
	renamed: (by, before, after) => `${by} renamed “${before}” to “${after}”`,
	merged: (by, before, after) => `${by} made “${before}” one with “${after}”`,
	put: (by, name) => `${by} put on “${name}”`,
	taken: (by, name) => `${by} took off “${name}”`,
	back: 'Back to the desk'
};
