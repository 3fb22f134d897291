import type { PlacedDay } from '$lib/domain/calendar/revision';
import { loadStaged } from '$lib/server/db/calendar-changes';
import { findPreview } from '$lib/server/queries/admin/calendar-preview';
import type { Services } from '$lib/server/services';
import { openPreview } from '$lib/server/usecases/calendar/preview-calendar';
import { publishCalendar } from '$lib/server/usecases/calendar/publish-calendar';
import { stageDays } from '$lib/server/usecases/calendar/stage-days';
import { beforeAll } from 'vitest';
import { aPerson, aProvince } from './builders';
import { useDatabase } from './database';

export const aDay = (day: string, rest: Partial<PlacedDay> = {}): PlacedDay => ({
	day,
	kind: 'special_national',
	name: 'Hari libur contoh',
	decree: 'Keppres contoh',
	provisional: false,
	districtCode: null,
	...rest
});

/** A province and who changes its calendar. Call it once, at the top of the file, and read `calendar.people` inside the tests. */
export function useCalendar() {
	const test = useDatabase();
	let people: Awaited<ReturnType<typeof employ>> | undefined;
	beforeAll(async () => {
		people = await employ(test.services);
	});

	const stage = (...days: PlacedDay[]) => stageDays(test.services, { doer: people!.admin, days, formKey: null });

	async function previewCalendar() {
		await openPreview(test.services);
		const preview = await findPreview(test.db, (await loadStaged(test.db)).digest);
		if (!preview?.done) throw new Error('not counted');
		return preview;
	}

	async function publish(reason = 'Ditetapkan pemerintah') {
		await openPreview(test.services);
		const { digest } = await loadStaged(test.db);
		const published = { doer: people!.admin, reason, digest, past: true, formKey: null };
		const outcome = await publishCalendar(test.services, published);
		if (!outcome.ok) throw new Error(outcome.refusal);
		return outcome.value;
	}

	return {
		test,
		stage,
		previewCalendar,
		publish,
		get people() {
			return people!;
		}
	};
}

async function employ(services: Services) {
	const province = await aProvince(services);
	return {
		province,
		admin: await aPerson(services, 'admin'),
		moderator: await aPerson(services, 'moderator'),
		officer: await aPerson(services, 'officer', province.agencies.pupr)
	};
}
