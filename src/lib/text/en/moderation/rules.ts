import type { rules as id } from '../../id/moderation/rules';

export const rules: typeof id = {
	title: 'Rules of the forum',
	lead: 'Every act of a moderator names one of these rules, with a reason, and stands in the book of moderation. Criticism of services, agencies or officials breaks no rule.',
	ground: 'Legal ground',
	since: (day) => `In force since ${day}`,
	between: (from, until) => `In force from ${from} to ${until}`,
	version: (version) => `Version ${version}`,
	earlier: 'Earlier versions',
	upcoming: 'Versions to come',
	ended: 'Rules no longer in force'
};
