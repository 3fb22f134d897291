import { RULED_BY_ANOTHER } from '../complaint/status';
import { AT_HOME } from '../complaint/wandering';
import { describe, expect, it } from 'vitest';
import { ROLES, VISITOR, type Actor } from '../actor/actor';
import { mayAct, type Complaint } from '../complaint/decide';
import { COMPLAINT_STATUSES, OPEN_STATUSES, STATUS_OWNER, type ComplaintStatus } from '../complaint/status';
import { AT_AGENCY, DESK_LISTS, listsOf, seatsOf } from './desk';

const AT = new Date('2026-11-21T05:00:00Z');
const appointment = (role: (typeof ROLES)[number], agencyId: string | null = null) => ({
	role,
	agencyId,
	mayOpenIdentity: false,
	validFrom: '2026-01-01',
	validUntil: null
});
const person = (...appointments: Actor['appointments']): Actor => ({ ...VISITOR, userId: 'me', appointments });
const complaint = (status: ComplaintStatus, lastDeciderId: string | null = null): Complaint => ({
	status,
	classification: 'complaint',
	agencyId: 'pupr',
	...AT_HOME,
	questions: 0,
	deciderIds: lastDeciderId === null ? [] : [lastDeciderId],
	judged: 0,
	agencyUntil: null,
	ofInspectorate: false,
	onPaper: false,
	promises: 0,
	promisedOn: null,
	proofPending: false,
	appealed: false,
	closedAt: null
});

describe('the lists of the desk', () => {
	it('read as a table', () => {
		const rows = ROLES.flatMap((role) => listsOf(role).map((name) => `${role} ${name}: ${describeList(role, name)}`));
		expect(rows).toEqual([
			'officer todo: routed in_progress',
			'officer mine: open held',
			'officer reporter: needs_completion questioned followed_up',
			'officer head: contested reopened at_inspectorate at_secretariat disputed',
			'officer closed: closed_agreed closed_silent ruled not_our_authority archived withdrawn recent',
			'agency_head todo: contested reopened ruling=own',
			'agency_head others: contested reopened ruling=another',
			'agency_head escalated: all escalated=heads',
			'agency_head late: open late',
			'agency_head all: open',
			'moderator todo: submitted returned unsettled appealed ruling=own',
			'moderator others: submitted returned unsettled appealed ruling=another',
			'moderator reporter: needs_completion questioned followed_up',
			'moderator escalated: all escalated=secretariat',
			'moderator vacant: open vacant',
			'moderator paper: routed in_progress paper',
			'moderator all: open',
			'inspector todo: at_inspectorate ruling=own',
			'inspector others: at_inspectorate ruling=another',
			'inspector escalated: all escalated=inspectors',
			'inspector late: open late',
			'inspector supervisory: open supervisory',
			'inspector head: contested reopened ruling=own',
			'inspector silent: closed_silent recent',
			'secretary todo: at_secretariat disputed ruling=own',
			'secretary others: at_secretariat disputed ruling=another',
			'secretary escalated: all escalated=secretariat',
			'secretary late: open late'
		]);
	});

	it('hold every open status for each role whose turn it is', () => {
		const roles = {
			moderator: ['moderator'],
			agency: ['officer'],
			agency_head: ['agency_head'],
			inspectorate: ['inspector'],
			secretariat: ['secretary']
		} as const;
		for (const status of OPEN_STATUSES) {
			const owner = STATUS_OWNER[status];
			if (!owner || owner === 'reporter') continue;
			for (const role of roles[owner]) expect(DESK_LISTS[role].todo?.statuses, `${status} ${role}`).toContain(status);
		}
	});

	it('agree with the law on what a person may not rule on themselves', () => {
		const capacities = ['moderator', 'agency_head', 'officer', 'inspector', 'secretary'] as const;
		const mayRule = (status: ComplaintStatus, decider: string) =>
			(['route', 'rework', 'archive', 'resolve'] as const).some((action) =>
				mayAct(complaint(status, decider), action, { capacities, userId: 'me', at: AT })
			);
		const barred = COMPLAINT_STATUSES.filter((status) => mayRule(status, 'other') && !mayRule(status, 'me'));
		expect(barred.sort()).toEqual([...RULED_BY_ANOTHER].sort());
	});

	it('know which statuses need people at an agency', () => {
		const others = OPEN_STATUSES.filter((status) => !(AT_AGENCY as readonly string[]).includes(status));
		expect(others).toEqual(['submitted', 'needs_completion', 'returned', 'unsettled', 'appealed']);
	});

	function describeList(role: (typeof ROLES)[number], name: ReturnType<typeof listsOf>[number]): string {
		const { statuses = [], ...marks } = DESK_LISTS[role][name] ?? {};
		const shown = statuses === OPEN_STATUSES ? ['open'] : statuses === COMPLAINT_STATUSES ? ['all'] : statuses;
		return [...shown, ...Object.entries(marks).map(([key, value]) => (value === true ? key : `${key}=${value}`))].join(
			' '
		);
	}
});

describe('chairs', () => {
	it('are one a role and agency, however many decrees', () => {
		const actor = person(
			appointment('moderator'),
			appointment('officer', 'pupr'),
			appointment('officer', 'pupr'),
			appointment('officer', 'dinkes')
		);
		expect(seatsOf(actor)).toEqual([
			{ role: 'officer', agencyId: 'pupr' },
			{ role: 'officer', agencyId: 'dinkes' },
			{ role: 'moderator', agencyId: null }
		]);
		expect(seatsOf(VISITOR)).toEqual([]);
	});
});
