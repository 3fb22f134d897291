import { describe, expect, it } from 'vitest';
import { CAPACITIES } from '../actor/capacity';
import { POST_KINDS } from './post';
import { whyNotFolded, type Flagged, type WhyNotFolded } from './collapse';

const SPAM = { leadsAway: true, repeated: false, unrelated: true, ofOffices: false };
const post = (given: Partial<NonNullable<Flagged['post']>> = {}) => ({
	kind: 'reply' as const,
	role: 'citizen' as const,
	signs: SPAM,
	...given
});
const why = (given: Partial<Flagged> = {}) => whyNotFolded({ post: post(), decided: false, sum: 1, ...given });

describe('what is folded by itself', () => {
	it('is spam that those flag who usually disagree', () => expect(why()).toBeNull());

	it.each<[string, Partial<Flagged>, WhyNotFolded]>([
		['a report', { post: null, sum: 100 }, 'thread'],
		['what its reporter writes', { post: post({ role: 'reporter' }) }, 'not_a_reply'],
		['what time or a person opened', { decided: true }, 'decided'],
		['what speaks of offices', { post: post({ signs: { ...SPAM, ofOffices: true } }), sum: 100 }, 'of_offices'],
		['what has no shape of spam', { post: post({ signs: { ...SPAM, unrelated: false } }) }, 'not_spam_shaped'],
		['what a crowd of one side flags', { sum: 0 }, 'too_light']
	])('is never %s', (_, given, expected) => expect(why(given)).toBe(expected));

	it('is a reply from outside, and no other kind by anybody', () => {
		const folded = POST_KINDS.flatMap((kind) =>
			CAPACITIES.filter((role) => why({ post: post({ kind, role }), sum: 100 }) === null).map(
				(role) => `${kind} ${role}`
			)
		);
		expect(folded.sort()).toEqual(['reply anyone', 'reply citizen', 'reply participant']);
	});
});
