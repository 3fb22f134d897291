import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPACITIES, type Capacity } from '../../actor/capacity';
import { COMMITMENT_ACTIONS, COMMITMENT_MOVES, COMMITMENT_STATUSES, isSettled, type CommitmentStatus } from './status';
import { keptAmong, promisesKept } from './kept';
import { decideCommitment } from './decide';

const outcome = (...args: Parameters<typeof decideCommitment>) => {
	const decided = decideCommitment(...args);
	return decided.ok ? `${decided.value.to} by ${decided.value.role}` : decided.refusal;
};

const isKept = (status: CommitmentStatus) => keptAmong([status]).percent === 100;

describe('the law of a promise', () => {
	it('reads as a table', () => {
		const table = COMMITMENT_STATUSES.map((from) =>
			[from, ...Object.entries(COMMITMENT_MOVES[from]).map(([action, to]) => `${action} → ${to}`)].join(' | ')
		);
		expect(table).toEqual([
			'promised | report_progress → promised | fulfil → reported | waive → waived',
			'reported | confirm_fulfilment → confirmed | contest_fulfilment → contested | accept_silence → unopposed',
			'confirmed',
			'unopposed | contest_fulfilment → contested',
			'contested | report_progress → contested | fulfil → reported',
			'waived | accept_waiver → released | contest_waiver → contested',
			'released | contest_waiver → contested'
		]);
	});

	it.each([
		[
			'fulfilled with evidence',
			'promised',
			{ action: 'fulfil', text: 'Selesai', files: 1 },
			['officer'],
			'reported by officer'
		],
		['without evidence', 'promised', { action: 'fulfil', text: 'Selesai' }, ['officer'], 'evidence_required'],
		['without words', 'promised', { action: 'fulfil', files: 1 }, ['officer'], 'text_required'],
		['by somebody else', 'promised', { action: 'fulfil', text: 'Selesai', files: 1 }, ['participant'], 'not_allowed'],
		['confirmed', 'reported', { action: 'confirm_fulfilment' }, ['participant'], 'confirmed by participant'],
		[
			'confirmed by who promised',
			'reported',
			{ action: 'confirm_fulfilment' },
			['participant', 'officer'],
			'not_allowed'
		],
		[
			'contested in words',
			'reported',
			{ action: 'contest_fulfilment', text: 'Belum' },
			['participant'],
			'contested by participant'
		],
		['contested without', 'reported', { action: 'contest_fulfilment' }, ['participant'], 'text_required'],
		[
			'confirmed by the facilitator of who promised, who took part',
			'reported',
			{ action: 'confirm_fulfilment' },
			['participant', 'facilitator'],
			'not_allowed'
		],
		['confirmed too early', 'promised', { action: 'confirm_fulfilment' }, ['participant'], 'wrong_status'],
		[
			'waived by the head',
			'promised',
			{ action: 'waive', text: 'Anggaran dicabut' },
			['agency_head'],
			'waived by agency_head'
		],
		['waived by an officer', 'promised', { action: 'waive', text: 'Anggaran dicabut' }, ['officer'], 'not_allowed'],
		[
			'contested, waived by the head',
			'contested',
			{ action: 'waive', text: 'Selesai' },
			['agency_head'],
			'wrong_status'
		],
		['released', 'waived', { action: 'accept_waiver' }, ['participant'], 'released by participant'],
		['released by who made it', 'waived', { action: 'accept_waiver' }, ['agency_head'], 'not_allowed'],
		[
			'released by who made it, who took part',
			'waived',
			{ action: 'accept_waiver' },
			['participant', 'agency_head'],
			'not_allowed'
		],
		[
			'not released by another',
			'released',
			{ action: 'contest_waiver', text: 'Masih perlu' },
			['participant'],
			'contested by participant'
		],
		['not released, without words', 'waived', { action: 'contest_waiver' }, ['participant'], 'text_required'],
		['silence', 'reported', { action: 'accept_silence' }, ['system'], 'unopposed by system']
	] as const)('%s', (_, status, act, capacities, expected) => {
		expect(outcome(status, act, capacities)).toBe(expected);
	});

	it('is never realised without evidence first, whoever acts in whatever order', () => {
		const acts = fc.array(
			fc.record({
				action: fc.constantFrom(...COMMITMENT_ACTIONS),
				role: fc.constantFrom<Capacity>(...CAPACITIES),
				files: fc.nat(1)
			})
		);
		fc.assert(
			fc.property(acts, (sequence) => {
				let status: (typeof COMMITMENT_STATUSES)[number] = 'promised';
				let evidence = 0;
				for (const { action, role, files } of sequence) {
					const decided = decideCommitment(status, { action, files, text: 'Kata' }, [role]);
					if (!decided.ok) continue;
					if (action === 'fulfil') evidence += files;
					status = decided.value.to;
					if (isKept(status) || status === 'unopposed') expect(evidence).toBeGreaterThan(0);
				}
			})
		);
	});
});

/** Worth more than what comes after: kept, released, still owed in whatever way. */
const worth = (status: CommitmentStatus) => (isKept(status) ? 2 : status === 'released' ? 1 : 0);

describe('the share of promises kept', () => {
	it.each([
		[[], null],
		[['waived'], 0],
		[['released'], null],
		[['confirmed', 'promised'], 50],
		[['unopposed'], 0],
		[['confirmed', 'unopposed', 'waived'], 33],
		[['confirmed', 'unopposed', 'released'], 50],
		[['confirmed', 'released'], 100],
		[['confirmed', 'confirmed', 'contested'], 66],
		[['reported'], 0]
	] as const)('%j is %s %%', (statuses, percent) => {
		expect(keptAmong(statuses).percent).toBe(percent);
	});

	it('says 100 only when nothing is owed any more', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...COMMITMENT_STATUSES), { minLength: 1 }), (statuses) => {
				const { percent, waived } = keptAmong(statuses);
				if (percent === 100) expect(statuses.every(isSettled) && waived === 0).toBe(true);
			})
		);
	});

	it('adds up no two things that differ', () => {
		expect(promisesKept(COMMITMENT_STATUSES.map((status, index) => ({ status, count: 10 ** index })))).toEqual({
			made: 1_111_111,
			counted: 111_111,
			confirmed: 100,
			unopposed: 1_000,
			waived: 100_000,
			released: 1_000_000,
			percent: 0
		});
	});

	it('is bettered by nothing that its maker does but keeping it, whatever else the maker may do, in whatever order', () => {
		const makers = CAPACITIES.filter((capacity) => capacity !== 'participant' && capacity !== 'system');
		const acts = fc.array(fc.tuple(fc.constantFrom(...COMMITMENT_ACTIONS), fc.constantFrom(...makers)));
		fc.assert(
			fc.property(fc.constantFrom(...COMMITMENT_STATUSES), acts, (begun, sequence) => {
				const after = sequence.reduce<CommitmentStatus>((status, [action, role]) => {
					const decided = decideCommitment(status, { action, files: 1, text: 'Kata' }, [role]);
					return decided.ok ? decided.value.to : status;
				}, begun);
				expect(worth(after)).toBeLessThanOrEqual(worth(begun));
				for (const others of [[], ['confirmed'], ['promised', 'confirmed']] as const)
					expect(keptAmong([...others, after]).percent ?? 0).toBeLessThanOrEqual(
						keptAmong([...others, begun]).percent ?? 100
					);
			})
		);
	});
});
