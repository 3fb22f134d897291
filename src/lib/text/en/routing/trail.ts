import type { trail as source } from '../../id/routing/trail';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export const trail: typeof source = {
	title: 'Why this agency',
	moderator: 'Moderators of the forum',
	secretariat: 'Regional secretariat',
	sent: {
		agency: (by) => `Routed by ${by}`,
		moderator: (by) => `Returned by ${by}`,
		secretariat: (by) => `Disputed by ${by}`
	},
	because: ({ category, district, words, agency }) =>
		`${[
			category ? `Category ${category}` : 'What',
			words.length > 0 && `${category ? 'with' : 'mentions'} ${quoted(words)}`,
			district && (category || words.length > 0 ? `in ${district}` : `happens in ${district}`)
		]
			.filter(Boolean)
			.join(' ')} is handled by ${agency}.`,
	cited: (version, rule, decree) => `Routing rule ${rule}, version ${version}: ${decree}.`,
	binds: {
		moderator: 'Binding: this agency can neither hand it over nor return it.',
		secretariat: 'Settled for good: it can be neither handed over, returned nor disputed.'
	},
	noReason: 'No reason was written.',
	suggestedBy: (because) => `The first choice follows a rule. If you take it, everybody reads this reason: ${because}`
};
