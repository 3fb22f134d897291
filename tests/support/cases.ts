import type { Actor } from '$lib/domain/actor/actor';
import type { ActInput } from '$lib/forms/act-form';
import type { PersonalAct } from '$lib/forms/verbs';
import type { Services } from '$lib/server/services';
import { beforeAll, beforeEach, expect } from 'vitest';
import { aPerson, aProvince, fileReport } from './builders';
import { useDatabase } from './database';
import { act as does, type Report } from './merging';

export const SAME = 'Jembatan yang sama di Desa Bobaneigo, dilaporkan pada pekan yang sama.';

export const firstOf = <T>(list: readonly T[], at = 0): T => {
	const one = list[at];
	if (one === undefined) throw new Error('There is no such report');
	return one;
};

/** Reports that may be of one matter, and who links them. Call it once, at the top, and read `cases.people` inside the tests. */
export function useCases() {
	const test = useDatabase();
	let people: Awaited<ReturnType<typeof employ>> | undefined;
	beforeAll(async () => {
		people = await employ(test.services);
	});
	beforeEach(() => test.clock.set('2026-11-02T01:00:00Z'));

	const act = (doer: Actor, what: PersonalAct, report: Pick<Report, 'ref'>, input: ActInput = {}) =>
		does(test.services, doer, what, report, input);

	const link = (report: Report, into: Report, doer: Actor = people!.moderator, more: ActInput = {}) =>
		act(doer, 'merge', report, { into: into.ref, text: SAME, ...more });

	async function aCase(count: number, overrides: Parameters<typeof fileReport>[1] = {}): Promise<Report[]> {
		const { moderator, province } = people!;
		const reports: Report[] = [];
		for (let at = 0; at < count; at += 1) {
			const report = await fileReport(test.services, overrides);
			expect(await act(moderator, 'route', report, { agencyId: province.agencies.pupr })).toBe('done');
			reports.push(report);
			test.clock.advance({ hours: 1 });
		}
		return reports;
	}

	return {
		test,
		act,
		link,
		aCase,
		get people() {
			return people!;
		}
	};
}

async function employ(services: Services) {
	const province = await aProvince(services);
	return {
		province,
		moderator: await aPerson(services, 'moderator'),
		second: await aPerson(services, 'moderator'),
		officer: await aPerson(services, 'officer', province.agencies.pupr),
		head: await aPerson(services, 'agency_head', province.agencies.pupr),
		other: await aPerson(services, 'officer', province.agencies.dishub)
	};
}
