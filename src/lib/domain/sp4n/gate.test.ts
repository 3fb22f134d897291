import { expect, it } from 'vitest';
import { HANDED_IN } from './gate';

it.each(['submitted', 'needs_completion', 'archived', 'withdrawn', 'not_our_authority'] as const)(
	'leaves out reports that are %s',
	(status) => {
		expect(HANDED_IN).not.toContain(status);
	}
);

it('takes reports that an agency has or has settled', () => {
	expect(HANDED_IN).toEqual(expect.arrayContaining(['routed', 'in_progress', 'closed_agreed', 'closed_silent']));
});
