import { expect, it } from 'vitest';
import { mayLink } from './office-link';

it.each([
	['ani', 'budi', 0, true],
	['ani', 'budi', 2, true],
	['budi', 'budi', 0, true],
	['budi', 'budi', 1, false]
])('the link of %s by %s, where %i others administer: %s', (about, doer, others, may) => {
	expect(mayLink({ about, doer, others })).toBe(may);
});
