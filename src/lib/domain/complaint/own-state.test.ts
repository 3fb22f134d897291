import { expect, it } from 'vitest';
import { OWN_STATES, statusesOfOwn } from './own-state';

it('says of every status whether it waits for its reporter, for others, or is over', () => {
	expect(Object.fromEntries(OWN_STATES.map((state) => [state, statusesOfOwn(state).join(' ')]))).toMatchInlineSnapshot(`
		{
		  "ended": "closed_agreed closed_silent ruled not_our_authority archived withdrawn",
		  "open": "submitted routed in_progress contested reopened at_inspectorate at_secretariat returned unsettled disputed appealed",
		  "waiting": "needs_completion questioned followed_up",
		}
	`);
});
