import { describe, expect, it } from 'vitest';
import { COMPLAINT_STATUSES } from '../complaint/status';
import { actMeant, PUSHED_STATUSES, readPushedStatus } from './pushed';

const meant = (
	holder: 'officer' | 'partner',
	said: string,
	status: 'routed' | 'followed_up' | 'closed_silent',
	hasWords = true
) => {
	const read = readPushedStatus(said);
	const found = read && actMeant(read, { holder, status, hasWords });
	return found && `${found.act} (${found.scope})`;
};

describe('what an update from elsewhere asks for', () => {
	it.each([
		['officer', 'in progress', 'routed', true, 'answer (answer)'],
		['officer', 'In_Progress', 'routed', false, 'accept (act)'],
		['officer', 'OPEN', 'routed', true, 'answer (answer)'],
		['officer', 'OPEN', 'routed', false, null],
		['officer', 'FIXED', 'routed', true, 'resolve (act)'],
		['officer', 'FIXED', 'routed', false, null],
		['officer', 'not_councils_responsibility', 'routed', true, 'return (act)'],
		['officer', 'NO_FURTHER_ACTION', 'routed', true, null],
		['officer', 'REOPEN', 'closed_silent', true, null],
		['partner', 'FIXED', 'followed_up', false, 'confirm (reply)'],
		['partner', 'FIXED', 'routed', true, 'reply (reply)'],
		['partner', 'OPEN', 'followed_up', true, 'reply (reply)'],
		['partner', 'REOPEN', 'followed_up', true, 'contest (reply)'],
		['partner', 'REOPEN', 'closed_silent', true, 'reopen (reply)'],
		['partner', 'CANCELLED', 'routed', false, 'withdraw (reply)'],
		['partner', 'OPEN', 'routed', false, null],
		['partner', 'beres', 'routed', true, null]
	] as const)('%s, %s on %s, with words: %s', (holder, said, status, hasWords, expected) =>
		expect(meant(holder, said, status, hasWords)).toBe(expected)
	);

	it('never gives a partner an act of an office', () => {
		for (const said of PUSHED_STATUSES)
			for (const status of COMPLAINT_STATUSES)
				for (const hasWords of [true, false])
					expect(actMeant(said, { holder: 'partner', status, hasWords })?.scope ?? 'reply').toBe('reply');
	});
});
