import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { OPEN_STATUSES, type ComplaintStatus } from '$lib/domain/complaint/status';
import { seatsOf, type ListName, type Seat } from '$lib/domain/desk/desk';
import { parseComplaintFilter, type ComplaintFilter } from '$lib/forms/complaint-filter';
import { listDesk } from '$lib/server/queries/desk/list';
import type { DeskScope } from '$lib/server/queries/desk/threads';
import type { Services } from '$lib/server/services';
import { beforeAll, beforeEach } from 'vitest';
import { aPerson, aProvince, type Province } from './builders';
import { useDatabase, type TestDatabase } from './database';
import { emptyTables } from './empty-tables';
import { reachStatus, type Cast } from './reach-status';

/** Monday 2 November 2026, morning. */
export const MONDAY = '2026-11-02T01:00:00Z';

/**
 * A desk with nothing on it and somebody new in each chair before each test. Call it once, at the top of the file, and read
 * `desk.province` and `desk.seated` inside the tests.
 */
export function useDesk() {
	const test = useDatabase();
	let province: Province | undefined;
	let seated: Awaited<ReturnType<typeof seat>> | undefined;
	beforeAll(async () => {
		province = await aProvince(test.services);
	});
	beforeEach(async () => {
		await emptyTables(test.db, 'membership', 'thread');
		test.clock.set(MONDAY);
		seated = await seat(test.services, province!);
	});
	const reach = async (status: Parameters<typeof reachStatus>[2], overrides: Parameters<typeof reachStatus>[3] = {}) =>
		(await reachStatus(test.services, seated!.cast, status, overrides)).ref;
	return {
		test,
		reach,
		...lookingAt(test),
		/** One report in each open status. */
		async oneOfEach(): Promise<Map<ComplaintStatus, string>> {
			const refs = new Map<ComplaintStatus, string>();
			for (const status of OPEN_STATUSES) refs.set(status, await reach(status as Parameters<typeof reachStatus>[2]));
			return refs;
		},
		get province() {
			return province!;
		},
		get seated() {
			return seated!;
		}
	};
}

/** Who sits at the desk, and who takes a report to where it shall be: others rule on its earlier objections. */
async function seat(services: Services, { agencies }: Province) {
	const moderator = await aPerson(services, 'moderator');
	const other = await aPerson(services, 'moderator');
	const officer = await aPerson(services, 'officer', agencies.pupr);
	const head = await aPerson(services, 'agency_head', agencies.pupr);
	const inspector = await aPerson(services, 'inspector');
	const secretary = await aPerson(services, 'secretary');
	const cast: Cast = {
		moderator,
		officer,
		agencyId: agencies.pupr,
		head: await aPerson(services, 'agency_head', agencies.pupr),
		inspector: await aPerson(services, 'inspector')
	};
	return { moderator, other, officer, head, inspector, secretary, cast };
}

/** The desk as each of them sees it. */
function lookingAt(test: TestDatabase) {
	const today = () => dayOf(test.clock.now(), test.services.env.zone);
	const scopeOf = (actor: Actor, seat: Seat = seatsOf(actor)[0]!): DeskScope => ({
		seat,
		actor,
		now: test.clock.now(),
		today: today()
	});
	const filterOf = (query = ''): ComplaintFilter => parseComplaintFilter(new URLSearchParams(query));

	/** A whole list, page by page. */
	async function walk(actor: Actor, list: ListName, query = '', limit = 25) {
		const scope = scopeOf(actor);
		const pages = [];
		let after = null;
		do {
			const page = await listDesk(test.services, scope, { list, filter: filterOf(query), after, before: null, limit });
			pages.push(page.rows);
			after = page.after;
		} while (after);
		return pages;
	}

	const refsIn = async (actor: Actor, list: ListName, query = '') =>
		(await walk(actor, list, query)).flat().map(({ ref }) => ref);
	return { today, scopeOf, filterOf, walk, refsIn };
}
