import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPACITIES, type Capacity } from '../../actor/capacity';
import {
	COMMITMENT_ACTIONS,
	COMMITMENT_MOVES,
	COMMITMENT_STATUSES,
	isRealised,
	isSettled,
	realisedPercent
} from './status';
import { decideCommitment } from './decide';

const outcome = (...args: Parameters<typeof decideCommitment>) => {
	const decided = decideCommitment(...args);
	return decided.ok ? `${decided.value.to} by ${decided.value.role}` : decided.refusal;
};

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
			'contested | report_progress → contested | fulfil → reported | waive → waived',
			'waived'
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
					if (isRealised(status)) expect(evidence).toBeGreaterThan(0);
				}
			})
		);
	});
});

describe('the share of promises kept', () => {
	it.each([
		[[], null],
		[['waived'], null],
		[['confirmed', 'promised'], 50],
		[['confirmed', 'unopposed', 'waived'], 100],
		[['confirmed', 'confirmed', 'contested'], 66],
		[['reported'], 0]
	] as const)('%j is %s %%', (statuses, percent) => {
		expect(realisedPercent(statuses)).toBe(percent);
	});

	it('says 100 only when nothing is owed any more', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...COMMITMENT_STATUSES), { minLength: 1 }), (statuses) => {
				const percent = realisedPercent(statuses);
				if (percent === 100) expect(statuses.every(isSettled)).toBe(true);
			})
		);
	});
});
