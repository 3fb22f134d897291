import type { Actor } from '$lib/domain/actor/actor';
import type { Act } from '$lib/domain/complaint/decide';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { beforeAll } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport } from './builders';
import { useDatabase } from './database';
import { CLOSING } from './reach-status';

/** Reports and everybody who handles them. Call it once, at the top of the file, and read `handling.people` inside the tests. */
export function useHandling() {
	const test = useDatabase();
	let people: Awaited<ReturnType<typeof employ>> | undefined;
	beforeAll(async () => {
		people = await employ(test.services);
	});

	const statusOf = async (ref: string) =>
		(
			await test.db
				.selectFrom('complaint')
				.innerJoin('thread', 'thread.id', 'thread_id')
				.select('status')
				.where('ref', '=', ref)
				.executeTakeFirstOrThrow()
		).status;

	/** The status that an act leads to, or why it is refused. */
	async function act(
		ref: string,
		doer: Actor,
		action: Act['action'],
		{ photos = 0, ...particulars }: Partial<Act> & { photos?: number } = {}
	): Promise<string> {
		const fileIds = await Promise.all(
			Array.from({ length: photos }, (_, index) => aPhoto(test.services, `${action}-${index}.webp`))
		);
		const outcome = await actOnComplaint(test.services, {
			ref,
			doer,
			act: { ...CLOSING, action, ...particulars },
			fileIds,
			formKey: null
		});
		return outcome.ok ? await statusOf(ref) : outcome.refusal;
	}

	const routed = async (overrides: Parameters<typeof fileReport>[1] = {}) => {
		const { moderator, province } = people!;
		const report = await fileReport(test.services, overrides);
		await act(report.ref, moderator, 'route', { agencyId: province.agencies.pupr, text: 'Jembatan provinsi.' });
		return report;
	};

	return {
		test,
		act,
		statusOf,
		routed,
		get people() {
			return people!;
		}
	};
}

async function employ(services: Services) {
	const province = await aProvince(services);
	return {
		province,
		moderator: await aPerson(services, 'moderator', null, true),
		other: await aPerson(services, 'moderator'),
		officer: await aPerson(services, 'officer', province.agencies.pupr),
		head: await aPerson(services, 'agency_head', province.agencies.pupr),
		inspector: await aPerson(services, 'inspector'),
		citizen: await aPerson(services)
	};
}
