import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPACITIES, type Capacity } from '../actor/capacity';
import { DUTY_CLOCKS } from '../deadline/duty';
import { decide, type Complaint, type Decision } from './decide';
import { aComplaintEvent } from './event.fixture';
import { isObjection, objectionLeadsTo, silenceLeadsTo } from './objection';
import { project } from './project';
import { OPEN_STATUSES, STATUS_ACTIONS, STATUS_CLOCK, STATUS_OWNER, isFinal, type StatusAction } from './status';
import { AT_HOME } from './wandering';

const AT = new Date('2026-11-21T03:00:00Z');
const TEXT = 'Regu jalan menambal empat lubang di depan pasar pada 17 November.';
const followedUp = (rest: Partial<Complaint> = {}): Complaint => ({
	status: 'followed_up',
	classification: 'complaint',
	agencyId: 'pupr',
	...AT_HOME,
	questions: 0,
	deciderIds: ['petugas'],
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

/** The report after the act, or null where the law refuses it. */
function after(complaint: Complaint, action: StatusAction, role: Capacity, userId: string | null) {
	const act = { action, text: TEXT, files: 1, agencyId: 'dishub', classification: 'aspiration' as const };
	const said = { doneWhere: 'Depan pasar', doneOn: '2026-11-17', outcome: 'adopted' as const };
	const whole = { ...act, ...said, archiveReason: 'spam' as const, responsible: 'Balai' };
	const decision = decide(complaint, whole, { capacities: ['anyone', role], userId, at: AT });
	return decision.ok ? { decided: decision.value, report: project(complaint, eventOf(decision.value, userId)) } : null;
}

const eventOf = (decided: Decision, userId: string | null) => aComplaintEvent({ ...decided, at: AT, userId });

describe('the way of an objection', () => {
	it('reads as a table: who rules after how many rulings, and where silence leads', () => {
		const rows = [false, true].flatMap((ofInspectorate) =>
			[0, 1, 2, 3].map((judged) => {
				const way = { judged, ofInspectorate };
				const whose = ofInspectorate ? 'of the inspectorate' : 'of any agency';
				return `${judged} rulings, ${whose}: contest → ${objectionLeadsTo('contested', way)}, reopen → ${objectionLeadsTo('reopened', way)}`;
			})
		);
		expect(rows).toEqual([
			'0 rulings, of any agency: contest → contested, reopen → reopened',
			'1 rulings, of any agency: contest → at_inspectorate, reopen → at_inspectorate',
			'2 rulings, of any agency: contest → at_secretariat, reopen → at_secretariat',
			'3 rulings, of any agency: contest → ruled, reopen → ruled',
			'0 rulings, of the inspectorate: contest → contested, reopen → reopened',
			'1 rulings, of the inspectorate: contest → at_secretariat, reopen → at_secretariat',
			'2 rulings, of the inspectorate: contest → at_secretariat, reopen → at_secretariat',
			'3 rulings, of the inspectorate: contest → ruled, reopen → ruled'
		]);
		const way = { judged: 0, ofInspectorate: false };
		expect(silenceLeadsTo('at_inspectorate', way)).toBe('at_inspectorate');
		expect(silenceLeadsTo('at_inspectorate', { ...way, ofInspectorate: true })).toBe('at_secretariat');
	});

	it('skips what an inspector has ruled on in place of a head', () => {
		const contested = after(followedUp(), 'contest', 'reporter', null)?.report;
		const ruled = contested && after(contested, 'resolve', 'inspector', 'pengawas')?.report;
		expect(ruled?.judged).toBe(2);
		expect(ruled && after(ruled, 'contest', 'reporter', null)?.report.status).toBe('at_secretariat');
	});

	it('lets no inspector judge the inspectorate', () => {
		const contested = followedUp({ status: 'contested', ofInspectorate: true });
		expect(after(contested, 'rework', 'inspector', 'pengawas')).toBeNull();
		expect(after(contested, 'climb', 'system', null)?.report.status).toBe('at_secretariat');
	});

	it('ends with a ruling that cannot be objected to, not even by reopening', () => {
		const ruled = followedUp({ judged: 3 });
		expect(after(ruled, 'contest', 'reporter', null)?.report.status).toBe('ruled');
		expect(
			STATUS_ACTIONS.filter((action) =>
				CAPACITIES.some((role) => after({ ...ruled, status: 'ruled' }, action, role, null))
			)
		).toEqual([]);
		expect(after({ ...ruled, status: 'closed_silent', closedAt: AT }, 'reopen', 'reporter', null)).toBeNull();
	});
});

describe('whatever anybody does', () => {
	const people = ['petugas', 'kepala', 'pengawas', 'sekretaris', 'dua jabatan'] as const;
	const roles = ['officer', 'agency_head', 'inspector', 'secretary', 'moderator', 'reporter', 'system'] as const;
	const move = fc.record({
		action: fc.constantFrom(...STATUS_ACTIONS),
		role: fc.constantFrom(...roles),
		who: fc.constantFrom(...people)
	});

	it('no person and no office rules twice, and objections come to an end', () => {
		fc.assert(
			fc.property(fc.array(move, { maxLength: 300 }), fc.boolean(), (moves, ofInspectorate) => {
				let report = followedUp({ ofInspectorate });
				const offices: string[] = [];
				const deciders = ['petugas'];
				let objections = 0;
				for (const { action, role, who } of moves) {
					const staff = role !== 'reporter' && role !== 'system';
					const next = after(report, action, role, staff ? who : null);
					if (!next) continue;
					const ruling = isObjection(report.status) && ['resolve', 'rework', 'rule'].includes(action);
					if (ruling) {
						expect(deciders).not.toContain(who);
						expect(offices).not.toContain(role);
						if (ofInspectorate) expect(role).not.toBe('inspector');
						offices.push(role);
					}
					if (staff && ['resolve', 'rework', 'rule', 'refer', 'archive'].includes(next.decided.action))
						deciders.push(who);
					if (action === 'contest' || action === 'reopen') objections += 1;
					report = next.report;
				}
				expect(objections).toBeLessThanOrEqual(4);
			}),
			{ numRuns: 500 }
		);
	});

	it('whoever is silent, the report goes on: by itself, or up the ladder for all to see', () => {
		for (const status of OPEN_STATUSES) {
			const clock = STATUS_CLOCK[status];
			const moves = (['lapse', 'climb'] as const).flatMap((action) => {
				const next = after(followedUp({ status }), action, 'system', null);
				return next ? [next.report.status] : [];
			});
			const climbs = DUTY_CLOCKS.some((duty) => duty === clock);
			expect([status, STATUS_OWNER[status] === 'reporter' ? moves.length === 1 : climbs]).toEqual([status, true]);
		}
	});

	it('an objection that nobody ever rules on reaches the last office', () => {
		let report = followedUp({ status: 'contested' });
		for (let next = after(report, 'climb', 'system', null); next; next = after(report, 'climb', 'system', null))
			report = next.report;
		expect(report.status).toBe('at_secretariat');
		expect(isFinal(report.status)).toBe(false);
	});
});
