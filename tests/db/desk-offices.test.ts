import { appointmentsOn, type Actor } from '$lib/domain/actor/actor';
import { STATUS_OWNER } from '$lib/domain/complaint/status';
import { DESK_LISTS, listsOf, seatsOf, type ListName } from '$lib/domain/desk/desk';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { countDesk } from '$lib/server/queries/desk/counts';
import { listDesk } from '$lib/server/queries/desk/list';
import { listVacancies } from '$lib/server/queries/desk/vacancies';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { beforeEach, describe, expect, it } from 'vitest';
import { aPerson } from '../support/builders';
import { reachStatus, type Cast } from '../support/reach-status';
import { useDesk } from '../support/desk';

const desk = useDesk();
const { test, today, scopeOf, filterOf, walk, refsIn, reach, oneOfEach } = desk;
let moderator: Actor, other: Actor, officer: Actor, head: Actor, inspector: Actor, secretary: Actor;
let cast: Cast;

beforeEach(() => {
	({ moderator, other, officer, head, inspector, secretary, cast } = desk.seated);
});

describe('who sees what', () => {
	it('ends at the own agency', async () => {
		const ref = await reach('routed', { confidential: true });
		const elsewhere = await aPerson(test.services, 'officer', desk.province.agencies.dinkes);
		const itsHead = await aPerson(test.services, 'agency_head', desk.province.agencies.dinkes);
		expect(await refsIn(officer, 'todo')).toEqual([ref]);
		for (const list of listsOf('officer')) expect(await refsIn(elsewhere, list)).toEqual([]);
		for (const list of listsOf('agency_head')) expect(await refsIn(itsHead, list)).toEqual([]);
		expect((await countDesk(test.db, scopeOf(elsewhere))).lists.todo).toEqual({ total: 0, late: 0 });
	});

	it('leaves out what one filed oneself, by account or by code', async () => {
		const own = await reach('submitted', { doer: moderator });
		const byCode = await reachStatus(test.services, cast, 'submitted');
		expect(await refsIn(moderator, 'all')).toEqual([byCode.ref]);
		const opened = { ...moderator, openedThreadId: byCode.threadId };
		expect(await refsIn(opened, 'all')).toEqual([]);
		expect((await countDesk(test.db, scopeOf(opened))).lists.all).toEqual({ total: 0, late: 0 });
		expect((await refsIn(other, 'all')).sort()).toEqual([own, byCode.ref].sort());
	});

	it('names nobody: neither the reporter nor the one who decided', async () => {
		const citizen = await aPerson(test.services);
		await reach('appealed', {
			doer: citizen,
			anonymous: true,
			identity: { name: 'Ani', email: 'a@b.test', phone: '' }
		});
		const rows = (await walk(other, 'all')).flat();
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ anonymous: true });
		const shown = JSON.stringify(rows);
		for (const secret of [citizen.userId, citizen.name!, 'Ani', moderator.userId!]) expect(shown).not.toContain(secret);
	});

	it('offers only acts that the law allows this person', async () => {
		await reach('appealed');
		const offeredTo = async (actor: Actor, list: ListName) => {
			const [ref = ''] = await refsIn(actor, list);
			return (await findComplaintPage(test.services, ref, { actor, voice: null }))?.complaint;
		};
		const [decided, decides] = [await offeredTo(moderator, 'others'), await offeredTo(other, 'todo')];
		for (const act of ['route', 'archive'] as const) {
			expect(decided?.acts).not.toContain(act);
			expect(decides?.acts).toContain(act);
		}
		expect([decided?.expected, decides?.expected]).toEqual([null, 'route']);
	});
});

describe('empty offices', () => {
	const dismiss = (actor: Actor) =>
		test.db.updateTable('membership').set({ valid_until: '2026-11-01' }).where('user_id', '=', actor.userId).execute();

	/** Who ruled on earlier objections has left: they would count as holders of an office otherwise. */
	const dismissEarlier = () => Promise.all([cast.head, cast.inspector].map((actor) => actor && dismiss(actor)));

	/** Everybody with their appointments of today, as a request would find them. */
	async function staff(): Promise<Actor[]> {
		const rows = await test.db.selectFrom('membership').selectAll().execute();
		return [moderator, other, officer, head, inspector, secretary].map((actor) => ({
			...actor,
			appointments: appointmentsOn(
				rows
					.filter(({ user_id }) => user_id === actor.userId)
					.map((row) => ({
						role: row.role,
						agencyId: row.agency_id,
						mayOpenIdentity: row.may_open_identity,
						validFrom: row.valid_from,
						validUntil: row.valid_until
					})),
				today()
			)
		}));
	}

	/** Reports that are in a list of somebody who may act on them, or in the alarm of those who see to it. */
	async function seenBySomebody(): Promise<Set<string>> {
		const seen = new Set<string>();
		for (const actor of await staff())
			for (const seat of seatsOf(actor)) {
				const scope = scopeOf(actor, seat);
				const names = (['todo', 'vacant'] as const).filter((name) => DESK_LISTS[seat.role][name]);
				const waiting = seat.role === 'moderator' || seat.role === 'officer' ? (['reporter'] as const) : [];
				for (const list of [...names, ...waiting]) {
					const asked = { list, filter: filterOf(), after: null, before: null, limit: 100 };
					for (const { ref } of (await listDesk(test.services, scope, asked)).rows) seen.add(ref);
				}
			}
		return seen;
	}

	it.each([
		['everybody is there', []],
		['the agency has no officer', ['officer']],
		['the agency has no head', ['head']],
		['the agency has nobody', ['officer', 'head']],
		['the agency has nobody and the province no inspector', ['officer', 'head', 'inspector']],
		['nobody acts for the secretariat', ['secretary']],
		['nobody is left to rule on any objection', ['head', 'inspector', 'secretary']],
		['one moderator is left', ['other']]
	])('leave no open report in nobody’s list when %s', async (_name, gone) => {
		const refs = await oneOfEach();
		const people = { officer, head, inspector, secretary, other } as Record<string, Actor>;
		await dismissEarlier();
		for (const name of gone) await dismiss(people[name]!);
		const seen = await seenBySomebody();
		const unseen = [...refs].filter(([, ref]) => !seen.has(ref)).map(([status]) => status);
		// The last moderator may not judge an objection to their own decision: who appoints people is told.
		expect(unseen).toEqual(gone.includes('other') ? ['appealed'] : []);
		const vacancies = await listVacancies(test.db, today());
		const forum = vacancies.find(({ role }) => role === 'moderator');
		expect(forum).toEqual(
			gone.includes('other') ? { role: 'moderator', agency: null, invited: 0, waiting: 1 } : undefined
		);
		for (const [status] of refs) expect(STATUS_OWNER[status]).not.toBeNull();
	});

	it('raise the alarm for each status that lies at the agency, also while its officer is no more than invited', async () => {
		const refs = await oneOfEach();
		await dismissEarlier();
		await dismiss(officer);
		const invited = await aPerson(test.services, 'officer', officer.appointments[0]?.agencyId);
		const asInvited = { invited_at: test.clock.now(), password_hash: null };
		await test.db.updateTable('app_user').set(asInvited).where('id', '=', invited.userId).execute();
		const alarmed = await refsIn(moderator, 'vacant');
		const statuses = [...refs].filter(([, ref]) => alarmed.includes(ref)).map(([status]) => status);
		expect(statuses).toEqual([
			'routed',
			'in_progress',
			'questioned',
			'followed_up',
			'contested',
			'reopened',
			'at_inspectorate',
			'at_secretariat',
			'disputed'
		]);
		expect((await countDesk(test.db, scopeOf(moderator))).lists.vacant?.total).toBe(9);
		const vacancies = await listVacancies(test.db, today());
		const pupr = { slug: 'pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
		expect(vacancies).toContainEqual({ role: 'officer', agency: pupr, invited: 1, waiting: 9 });
		expect(vacancies).not.toContainEqual(expect.objectContaining({ role: 'agency_head', agency: pupr }));
	});

	it('count the only officer as absent from what they filed themselves', async () => {
		const ref = await reach('routed', { doer: officer });
		expect(await refsIn(officer, 'todo')).toEqual([]);
		expect(await refsIn(moderator, 'vacant')).toEqual([ref]);
	});

	it('count a head as absent from objections to their own work', async () => {
		await dismissEarlier();
		const { ref, reporter } = await reachStatus(test.services, { ...cast, officer: head }, 'followed_up');
		const act = { action: 'contest', text: 'Belum selesai.' } as const;
		const contested = await actOnComplaint(test.services, { ref, doer: reporter, act, formKey: null });
		expect(contested.ok).toBe(true);
		expect(await refsIn(head, 'todo')).toEqual([]);
		expect(await refsIn(head, 'others')).toEqual([ref]);
		expect(await refsIn(inspector, 'head')).toEqual([ref]);
		expect(await refsIn(moderator, 'vacant')).toEqual([ref]);
	});
});
