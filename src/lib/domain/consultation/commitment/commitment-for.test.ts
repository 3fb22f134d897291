import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../actor/capacity';
import { CONSULTATION_STAGES, type ConsultationStage } from '../stage';
import { commitmentActsFor } from './commitment-for';
import { COMMITMENT_STATUSES, isOwed, isSettled, reportedAfter, type CommitmentStatus } from './status';

const acts = (status: CommitmentStatus, stage: ConsultationStage, ...capacities: Capacity[]) =>
	commitmentActsFor({ status, stage }, ['anyone', 'citizen', ...capacities]).join(' ');

describe('what may be done with a promise', () => {
	it.each<[CommitmentStatus, Capacity, string]>([
		['promised', 'officer', 'report_progress fulfil'],
		['promised', 'agency_head', 'report_progress fulfil waive'],
		['promised', 'participant', ''],
		['reported', 'officer', ''],
		['reported', 'participant', 'confirm_fulfilment contest_fulfilment'],
		['contested', 'officer', 'report_progress fulfil'],
		['unopposed', 'participant', 'contest_fulfilment'],
		['confirmed', 'participant', ''],
		['contested', 'agency_head', 'report_progress fulfil'],
		['waived', 'agency_head', ''],
		['waived', 'participant', 'accept_waiver contest_waiver'],
		['released', 'participant', 'contest_waiver']
	])('%s, by %s', (status, capacity, expected) => {
		expect(acts(status, 'follow_up', capacity)).toBe(expected);
	});

	it('nothing before the minutes are published, nor when the consultation is over', () => {
		const open = CONSULTATION_STAGES.filter((stage) => acts('promised', stage, 'agency_head') !== '');
		expect(open).toEqual(['published', 'follow_up']);
	});
});

describe('the day of the report', () => {
	const [before, now] = [new Date('2026-11-01T00:00:00Z'), new Date('2026-11-20T00:00:00Z')];
	it.each<[CommitmentStatus, CommitmentStatus, Date | null]>([
		['promised', 'reported', now],
		['contested', 'reported', now],
		['reported', 'confirmed', before],
		['reported', 'unopposed', before],
		['reported', 'contested', null],
		['unopposed', 'contested', null],
		['promised', 'waived', null]
	])('%s to %s', (status, to, expected) => {
		expect(reportedAfter({ status, reportedAt: before }, to, now)).toEqual(expected);
	});

	it('what is owed is not settled', () => {
		expect(COMMITMENT_STATUSES.filter(isOwed)).toEqual(['promised', 'contested']);
		expect(COMMITMENT_STATUSES.filter((status) => isOwed(status) && isSettled(status))).toEqual([]);
	});
});
