import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOUBTS, doubtsAbout, needsLook, type Earlier, type Said } from './doubt';

const FILED = '2026-05-10';
const QUIET: Said = { takenOn: '2026-05-12', madeUp: false, edited: false, screen: false };
const earlier = (change: Partial<Earlier>): Earlier => ({
	fileId: 'f',
	here: true,
	sent: 'reporter',
	altered: false,
	...change
});
const doubts = (found: readonly Earlier[], said: Said | null = QUIET) =>
	doubtsAbout(found, said, FILED).map(({ doubt }) => doubt);

describe('what is found about a picture', () => {
	it.each([
		['the reporter’s own', earlier({}), ['reporters_own']],
		['the reporter’s own frame with a part changed', earlier({ altered: true }), ['same_frame']],
		['sent with an earlier closing', earlier({ sent: 'closing' }), ['closed_before']],
		['sent while the work went on', earlier({ sent: 'other' }), []],
		['of another report', earlier({ here: false, sent: 'closing' }), ['other_report']],
		['of another report, by its reporter', earlier({ here: false, altered: true }), ['other_report']]
	] as const)('%s', (_, one, expected) => {
		expect(doubts([one])).toEqual(expected);
	});

	it.each([
		['2026-05-08', ['taken_before']],
		['2026-05-09', []],
		['2026-05-10', []],
		[null, []]
	] as const)('taken on %s, of a report of 10 May', (takenOn, expected) => {
		expect(doubts([], { ...QUIET, takenOn })).toEqual(expected);
	});

	it('says each thing once, the gravest first, with the picture that it is like', () => {
		const found = [
			earlier({ here: false, fileId: 'a' }),
			earlier({ here: false, fileId: 'b' }),
			earlier({ altered: true, fileId: 'c' })
		];
		expect(doubtsAbout(found, { ...QUIET, edited: true }, FILED)).toEqual([
			{ doubt: 'same_frame', likeFileId: 'c' },
			{ doubt: 'other_report', likeFileId: 'a' },
			{ doubt: 'edited', likeFileId: null }
		]);
	});
});

describe('whether a closing waits', () => {
	const one = (...names: (typeof DOUBTS)[number][]) => names.map((doubt) => ({ doubt, likeFileId: null }));

	it('not for new pictures, nor for remarks alone', () => {
		expect(needsLook([])).toBe(false);
		expect(needsLook([one()])).toBe(false);
		expect(needsLook([one('edited', 'screen')])).toBe(false);
	});

	it('not for the reporter’s picture beside a new one: before and after', () => {
		expect(needsLook([one('reporters_own'), one()])).toBe(false);
		expect(needsLook([one('reporters_own')])).toBe(true);
		expect(needsLook([one('same_frame'), one()])).toBe(true);
	});

	it('and never less for what is found besides', () => {
		const found = fc.array(fc.subarray([...DOUBTS]), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(found, fc.nat(4), fc.constantFrom(...DOUBTS), (pictures, at, more) => {
				const before = pictures.map((names) => one(...names));
				const after = before.map((names, nth) => (nth === at % before.length ? [...names, ...one(more)] : names));
				return !needsLook(before) || needsLook(after);
			})
		);
	});
});
