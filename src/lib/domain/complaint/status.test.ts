import { describe, expect, it } from 'vitest';
import {
	askerIn,
	closesInSilence,
	COMPLAINT_STATUSES,
	isAsked,
	isReportersTurn,
	nextStatus,
	OPEN_STATUSES,
	STATUS_ACTIONS,
	STATUS_OWNER,
	VERIFIED_STATUSES,
	STATUS_CLOCK
} from './status';
import { AT_HOME, MAX_RETURNS, returnLeadsTo } from './wandering';

describe('the status law', () => {
	it('reads as a table: every move, and no other', () => {
		const table = COMPLAINT_STATUSES.map((from) => {
			const moves = STATUS_ACTIONS.flatMap((action) => {
				const to = nextStatus(from, action);
				return to ? [`${action} → ${to}`] : [];
			});
			return [from, ...moves].join(' | ');
		});
		expect(table).toEqual([
			'submitted | route → routed | ask → needs_completion | reclassify → submitted | refer → not_our_authority | archive → archived | withdraw → withdrawn',
			'needs_completion | complete → submitted | record_answer → submitted | withdraw_question → submitted | withdraw → withdrawn | lapse → archived',
			'routed | route → routed | ask → questioned | reclassify → routed | accept → in_progress | answer → in_progress | promise → in_progress | hand_over → routed | return → returned | dispute → disputed | resolve → followed_up | withdraw → withdrawn',
			'in_progress | route → routed | ask → questioned | reclassify → in_progress | answer → in_progress | promise → in_progress | hand_over → routed | return → returned | dispute → disputed | resolve → followed_up | withdraw → withdrawn',
			'questioned | complete → in_progress | record_answer → in_progress | withdraw_question → in_progress | withdraw → withdrawn | lapse → in_progress',
			'followed_up | accept_proof → followed_up | reject_proof → in_progress | confirm → closed_agreed | contest → contested | withdraw → withdrawn | lapse → closed_silent',
			'contested | reclassify → contested | resolve → followed_up | rework → in_progress | withdraw → withdrawn | climb → at_inspectorate',
			'reopened | reclassify → reopened | resolve → followed_up | rework → in_progress | withdraw → withdrawn | climb → at_inspectorate',
			'at_inspectorate | reclassify → at_inspectorate | resolve → followed_up | rework → in_progress | withdraw → withdrawn | climb → at_secretariat',
			'at_secretariat | reclassify → at_secretariat | rework → in_progress | rule → ruled | withdraw → withdrawn',
			'returned | route → routed | reclassify → returned | refer → not_our_authority | archive → archived | withdraw → withdrawn',
			'unsettled | route → routed | reclassify → unsettled | refer → not_our_authority | archive → archived | withdraw → withdrawn',
			'disputed | route → routed | reclassify → disputed | refer → not_our_authority | withdraw → withdrawn',
			'appealed | route → routed | reclassify → appealed | refer → not_our_authority | archive → archived | withdraw → withdrawn',
			'closed_agreed | reopen → reopened',
			'closed_silent | reopen → reopened',
			'ruled',
			'not_our_authority | appeal → appealed',
			'archived | appeal → appealed',
			'withdrawn'
		]);
	});

	it('lets every status be reached from the first', () => {
		const reached = new Set<string>(['submitted']);
		for (const from of reached) {
			for (const action of STATUS_ACTIONS) {
				const to = nextStatus(from as 'submitted', action);
				if (to) reached.add(to);
				if (to && action === 'return') reached.add(returnLeadsTo({ ...AT_HOME, returns: MAX_RETURNS - 1 }));
			}
		}
		expect([...reached].sort()).toEqual([...COMPLAINT_STATUSES].sort());
	});

	it.each(OPEN_STATUSES)('gives %s an owner, a clock and a way out', (status) => {
		expect(STATUS_OWNER[status]).not.toBeNull();
		expect(STATUS_CLOCK[status]).not.toBeNull();
		expect(STATUS_ACTIONS.some((action) => nextStatus(status, action) !== null)).toBe(true);
	});

	it('leaves nobody locked out by the silence of one: whoever asked can go on, and every other wait has a clock', () => {
		for (const status of OPEN_STATUSES) {
			if (nextStatus(status, 'complete') === null) continue;
			expect(askerIn(status), status).not.toBeNull();
			for (const way of ['record_answer', 'withdraw_question'] as const)
				expect(nextStatus(status, way), `${way} in ${status}`).toBe(nextStatus(status, 'complete'));
		}
		expect(COMPLAINT_STATUSES.filter(isAsked)).toEqual(['needs_completion', 'questioned']);
	});

	it('gives a final status neither owner nor clock', () => {
		const ownerless = COMPLAINT_STATUSES.filter((status) => STATUS_OWNER[status] === null);
		expect(ownerless).toEqual([
			'closed_agreed',
			'closed_silent',
			'ruled',
			'not_our_authority',
			'archived',
			'withdrawn'
		]);
		expect(ownerless.map((status) => STATUS_CLOCK[status])).toEqual([null, null, null, null, null, null]);
	});
});

describe('what pages ask of a status', () => {
	it('whether everything waits for the reporter', () => {
		expect(COMPLAINT_STATUSES.filter(isReportersTurn)).toEqual(['needs_completion', 'questioned', 'followed_up']);
	});

	it('whether silence closes it', () => {
		expect(COMPLAINT_STATUSES.filter(closesInSilence)).toEqual(['followed_up']);
		expect(closesInSilence(null)).toBe(false);
	});

	it('whether the public may find it in that state', () => {
		const unseen = COMPLAINT_STATUSES.filter((status) => !VERIFIED_STATUSES.includes(status));
		expect(unseen).toEqual(['submitted', 'needs_completion']);
	});
});
