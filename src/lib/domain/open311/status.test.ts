import { describe, expect, it } from 'vitest';
import { COMPLAINT_STATUSES, isFinal } from '../complaint/status';
import { geoStatus, OPEN311_STATUS, statusesOf, updateStatus } from './status';

describe('the statuses as GeoReport v2 knows them', () => {
	it('are, in one table', () => {
		const table = Object.entries(OPEN311_STATUS).map(([status, [geo, update]]) => `${status}: ${geo}, ${update}`);
		expect(table).toMatchInlineSnapshot(`
			[
			  "submitted: open, OPEN",
			  "needs_completion: open, OPEN",
			  "routed: open, INVESTIGATING",
			  "in_progress: open, IN_PROGRESS",
			  "questioned: open, INVESTIGATING",
			  "followed_up: open, FIXED",
			  "contested: open, OPEN",
			  "reopened: open, OPEN",
			  "at_inspectorate: open, INVESTIGATING",
			  "at_secretariat: open, INVESTIGATING",
			  "returned: open, INVESTIGATING",
			  "unsettled: open, INVESTIGATING",
			  "disputed: open, INVESTIGATING",
			  "appealed: open, OPEN",
			  "closed_agreed: closed, FIXED",
			  "closed_silent: closed, CLOSED",
			  "ruled: closed, CLOSED",
			  "not_our_authority: closed, NOT_COUNCILS_RESPONSIBILITY",
			  "archived: closed, NO_FURTHER_ACTION",
			  "withdrawn: closed, CLOSED",
			]
		`);
	});

	it('are closed where nobody has anything to do any more, and open elsewhere', () => {
		for (const status of COMPLAINT_STATUSES)
			expect(geoStatus(status), status).toBe(isFinal(status) ? 'closed' : 'open');
	});

	it('come apart and together again without a loss', () => {
		expect([...statusesOf(['open']), ...statusesOf(['closed'])].toSorted()).toEqual(COMPLAINT_STATUSES.toSorted());
		expect(statusesOf(['open', 'closed'])).toEqual(COMPLAINT_STATUSES);
		expect(statusesOf([])).toEqual([]);
	});

	it('stay as they are where nothing moved', () => expect(updateStatus(null)).toBe('UNCHANGED'));
});
