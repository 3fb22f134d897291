import { describe, expect, it } from 'vitest';
import type { Capacity } from '../actor/capacity';
import { decide, mayAct, type Act, type Complaint, type Deciding } from './decide';
import { aComplaintEvent } from './event.fixture';
import { project } from './project';
import { STATUS_ACTIONS, COMPLAINT_STATUSES, type ComplaintStatus } from './status';
import { AT_HOME } from './wandering';

const AT = new Date('2026-11-21T03:00:00Z');
const DAY = 86_400_000;
const TEXT = 'Petugas sudah mengganti dua papan jembatan pada 17 November.';

const complaint = (status: ComplaintStatus, rest: Partial<Complaint> = {}): Complaint => ({
	status,
	classification: 'complaint',
	agencyId: 'pupr',
	...AT_HOME,
	questions: 0,
	deciderIds: ['decider'],
	judged: 0,
	agencyUntil: null,
	ofInspectorate: false,
	onPaper: false,
	promises: 0,
	promisedOn: null,
	proofPending: false,
	appealed: false,
	closedAt: null,
	...rest
});

const as = (capacity: Capacity, userId: string | null = 'someone'): Deciding => ({
	capacities: ['anyone', capacity],
	userId,
	at: AT
});

const WHOLE: Omit<Act, 'action'> = {
	text: TEXT,
	agencyId: 'dishub',
	classification: 'aspiration',
	archiveReason: 'too_general',
	responsible: 'Balai Pelaksanaan Jalan Nasional',
	doneWhere: 'Jembatan Desa Tahafo',
	doneOn: '2026-11-17',
	why: 'Papan ketiga masih dikeringkan.',
	promisedOn: '2026-12-01',
	answeredBy: 'phone',
	files: 1
};

describe('who may do what', () => {
	const PEOPLE = [
		'anyone',
		'citizen',
		'reporter',
		'officer',
		'agency_head',
		'moderator',
		'inspector',
		'secretary',
		'admin',
		'system'
	] as const;

	it('reads as a table: each status, each capacity, and what is theirs to do', () => {
		const table = COMPLAINT_STATUSES.map((status) => {
			const rights = PEOPLE.flatMap((capacity) => {
				const acts = STATUS_ACTIONS.filter((action) => mayAct(complaint(status), action, as(capacity)));
				return acts.length ? [`${capacity}: ${acts.join(' ')}`] : [];
			});
			return [status, ...rights].join(' | ');
		});
		expect(table).toEqual([
			'submitted | reporter: withdraw | moderator: route ask reclassify refer archive',
			'needs_completion | reporter: complete withdraw | moderator: record_answer withdraw_question | system: lapse',
			'routed | reporter: withdraw | officer: ask accept answer promise hand_over return resolve | agency_head: ask accept answer promise hand_over return resolve | moderator: reclassify',
			'in_progress | reporter: withdraw | officer: ask answer promise hand_over return resolve | agency_head: ask answer promise hand_over return resolve | moderator: reclassify',
			'questioned | reporter: complete withdraw | officer: record_answer withdraw_question | agency_head: record_answer withdraw_question | system: lapse',
			'followed_up | reporter: confirm contest withdraw | system: lapse',
			'contested | reporter: withdraw | agency_head: resolve rework | moderator: reclassify | inspector: resolve rework | system: climb',
			'reopened | reporter: withdraw | agency_head: resolve rework | moderator: reclassify | inspector: resolve rework | system: climb',
			'at_inspectorate | reporter: withdraw | moderator: reclassify | inspector: resolve rework | system: climb',
			'at_secretariat | reporter: withdraw | moderator: reclassify | secretary: rework rule',
			'returned | reporter: withdraw | moderator: route reclassify refer archive',
			'unsettled | reporter: withdraw | moderator: route reclassify refer archive',
			'disputed | reporter: withdraw | moderator: reclassify | secretary: route refer',
			'appealed | reporter: withdraw | moderator: route reclassify refer archive | inspector: route refer archive | secretary: route refer archive',
			'closed_agreed | reporter: reopen',
			'closed_silent | reporter: reopen',
			'ruled',
			'not_our_authority | reporter: appeal',
			'archived | reporter: appeal',
			'withdrawn'
		]);
	});

	it('lets an offered act happen when its form is complete, and no other', () => {
		for (const status of COMPLAINT_STATUSES)
			for (const action of STATUS_ACTIONS)
				for (const capacity of PEOPLE) {
					const report = complaint(status);
					const decision = decide(report, { ...WHOLE, action }, as(capacity));
					expect([status, action, capacity, decision.ok]).toEqual([
						status,
						action,
						capacity,
						mayAct(report, action, as(capacity))
					]);
				}
	});
});

describe('a decision', () => {
	it.each<[string, Complaint, Act, Deciding, string]>([
		[
			'an answer without words',
			complaint('in_progress'),
			{ action: 'answer', text: '  ' },
			as('officer'),
			'text_required'
		],
		['routing to nobody', complaint('submitted'), { action: 'route' }, as('moderator'), 'agency_required'],
		[
			'settling without reasons',
			complaint('unsettled'),
			{ ...WHOLE, action: 'route', text: ' ' },
			as('moderator'),
			'text_required'
		],
		[
			'handing over to itself',
			complaint('routed'),
			{ ...WHOLE, action: 'hand_over', agencyId: 'pupr' },
			as('officer'),
			'same_agency'
		],
		[
			'the same classification',
			complaint('submitted'),
			{ ...WHOLE, action: 'reclassify', classification: 'complaint' },
			as('moderator'),
			'same_classification'
		],
		[
			'archiving without a reason',
			complaint('submitted'),
			{ action: 'archive', text: TEXT },
			as('moderator'),
			'archive_reason_required'
		],
		[
			'"not ours" without saying whose',
			complaint('submitted'),
			{ action: 'refer', text: TEXT, responsible: ' ' },
			as('moderator'),
			'responsible_required'
		],
		[
			'completion by a placeholder',
			complaint('in_progress'),
			{ ...WHOLE, action: 'resolve', text: 'Sedang kami teruskan ke bidang terkait.' },
			as('officer'),
			'placeholder_answer'
		],
		[
			'completion without evidence',
			complaint('in_progress'),
			{ ...WHOLE, action: 'resolve', files: 0 },
			as('officer'),
			'evidence_required'
		],
		[
			'ruling on one’s own completion',
			complaint('contested'),
			{ ...WHOLE, action: 'resolve' },
			as('agency_head', 'decider'),
			'same_person'
		],
		[
			'ruling on one’s own refusal',
			complaint('appealed'),
			{ ...WHOLE, action: 'archive' },
			as('moderator', 'decider'),
			'same_person'
		],
		[
			'a second appeal',
			complaint('archived', { appealed: true }),
			{ ...WHOLE, action: 'appeal' },
			as('reporter'),
			'already_appealed'
		],
		[
			'a fourth question',
			complaint('in_progress', { questions: 3 }),
			{ ...WHOLE, action: 'ask' },
			as('officer'),
			'question_budget_spent'
		],
		[
			'a question when questions have stopped the clock for 20 days',
			complaint('submitted', { questions: 2 }),
			{ ...WHOLE, action: 'ask' },
			{ ...as('moderator'), pausedDays: 20 },
			'question_budget_spent'
		],
		[
			'reopening after 30 days',
			complaint('closed_agreed', { closedAt: new Date(AT.getTime() - 30 * DAY - 1) }),
			{ ...WHOLE, action: 'reopen' },
			as('reporter'),
			'too_late'
		],
		[
			'verifying what is routed already',
			complaint('routed'),
			{ ...WHOLE, action: 'route' },
			as('moderator'),
			'wrong_status'
		],
		['a citizen deciding', complaint('submitted'), { ...WHOLE, action: 'route' }, as('citizen'), 'not_allowed']
	])('refuses %s', (_, report, act, doer, refusal) => {
		expect(decide(report, act, doer)).toEqual({ ok: false, refusal });
	});

	it('asks no evidence of an answer to a question, but of whoever says of a complaint that it is done', () => {
		const answer = { ...WHOLE, action: 'resolve', files: 0, outcome: 'given' } as const;
		expect(decide(complaint('in_progress', { classification: 'information_request' }), answer, as('officer')).ok).toBe(
			true
		);
		const heard = (status: ComplaintStatus, action: 'resolve' | 'rule', capacity: Capacity) =>
			decide(complaint(status), { ...answer, action }, as(capacity));
		const lacking = { ok: false, refusal: 'evidence_required' };
		expect(heard('contested', 'resolve', 'agency_head')).toEqual(lacking);
		expect(heard('reopened', 'resolve', 'agency_head')).toEqual(lacking);
		expect(heard('at_inspectorate', 'resolve', 'inspector')).toEqual(lacking);
		expect(heard('at_secretariat', 'rule', 'secretary')).toEqual(lacking);
	});

	it('lets a report be reopened on its thirtieth day', () => {
		const closedAt = new Date(AT.getTime() - 30 * DAY);
		expect(decide(complaint('closed_silent', { closedAt }), { ...WHOLE, action: 'reopen' }, as('reporter')).ok).toBe(
			true
		);
	});

	it('sends the third hand-over back to the moderator, who settles it', () => {
		const decision = decide(
			complaint('in_progress', { handOvers: 2 }),
			{ ...WHOLE, action: 'hand_over' },
			as('officer')
		);
		expect(decision).toMatchObject({ ok: true, value: { action: 'return', to: 'unsettled' } });
	});

	it('tells a placeholder from an answer', () => {
		const substantive = (text: string) => {
			const decision = decide(complaint('routed'), { action: 'answer', text }, as('officer'));
			return decision.ok && decision.value.action === 'answer' && decision.value.data.substantive;
		};
		expect([substantive(TEXT), substantive('Laporan Anda sedang kami proses.')]).toEqual([true, false]);
	});
});

describe('the row', () => {
	const event = (facts: Parameters<typeof aComplaintEvent>[0]) =>
		aComplaintEvent({ from: 'in_progress', to: 'followed_up', at: AT, userId: 'officer', ...facts });

	it('remembers everybody who proposed completion or ruled on an objection, and for which office', () => {
		const closed = project(complaint('in_progress'), event({ action: 'resolve' }));
		expect(closed).toMatchObject({ deciderIds: ['decider', 'officer'], judged: 0 });
		const ruled = {
			action: 'rework',
			from: 'contested',
			to: 'in_progress',
			role: 'agency_head',
			userId: 'head'
		} as const;
		expect(project(closed, event(ruled))).toMatchObject({ deciderIds: ['decider', 'officer', 'head'], judged: 1 });
		expect(project(closed, event({ ...ruled, role: 'inspector' })).judged).toBe(2);
		expect(project(closed, event({ ...ruled, userId: 'officer' })).deciderIds).toEqual(['decider', 'officer']);
	});

	it('counts questions, whoever asks', () => {
		const asked = project(complaint('submitted', { questions: 1 }), event({ action: 'ask', to: 'needs_completion' }));
		expect(asked.questions).toBe(2);
		const { questions } = project(asked, event({ action: 'complete', to: 'submitted' }));
		expect(questions).toBe(2);
	});

	it('counts hand-overs and forgets the closing when reopened', () => {
		const moved = project(
			complaint('routed'),
			event({ action: 'hand_over', to: 'routed', data: { agencyId: 'dishub' } })
		);
		expect(moved).toMatchObject({ agencyId: 'dishub', handOvers: 1 });
		expect(
			project(complaint('closed_agreed', { closedAt: AT }), event({ action: 'reopen', to: 'reopened' })).closedAt
		).toBeNull();
	});
});
