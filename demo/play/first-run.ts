import { announce } from '$lib/server/progress';
import type { Services } from '$lib/server/services';
import { StartupError } from '$lib/server/startup-error';
import { insertSecretary } from './people';
import { insertPlaces } from './places';
import { sowKeys } from './sow-keys';
import { sowSite } from './sow-site';
import { sowWebhooks } from './sow-webhooks';
import { clearProvince, markSowing, sowAlone, stateOfDemo } from './sowing';

type Options = { threads: number; onProgress: (done: number, total: number) => void };
type Seed = { seedDemo(services: Services, options: Options): Promise<void> };

/** Loaded only when there is something to sow; most processes never do. */
const [loadSeed] = Object.values(import.meta.glob<Seed>('./seed.ts'));

const tellProgress = (done: number, total: number) => announce('Mengisi provinsi contoh', done, total);

/** Fills an empty demo; one that was interrupted is begun anew. Content of unknown origin is left alone. */
export async function seedOnFirstRun(services: Services): Promise<void> {
	if (!services.demoClock) return;
	// A demo that was sown before there were any gets them now.
	if ((await stateOfDemo(services)) === 'sown') {
		await insertPlaces(services.db);
		await sowSite(services);
		await sowKeys(services);
		await sowWebhooks(services);
		return insertSecretary(services);
	}
	await sowAlone(services, async () => {
		const state = await stateOfDemo(services);
		if (state === 'interrupted') await clearInterrupted(services);
		if (state === 'empty' || state === 'interrupted') await sowProvince(services, tellProgress);
	});
}

/** Sows the province and its first reports. Until the last of them is there, it counts as interrupted. */
export async function sowProvince(
	services: Services,
	onProgress: Options['onProgress'],
	threads = services.env.seedThreads
): Promise<void> {
	await markSowing(services.db, true);
	await sowThreads(services, { threads, onProgress });
	await markSowing(services.db, false);
}

/** Adds so many reports to a demo, and what they need where it is missing. An addition cut short loses nothing. */
export async function seedNow(services: Services, threads: number): Promise<void> {
	await sowAlone(services, async () => {
		const state = await stateOfDemo(services);
		if (state === 'foreign')
			throw new StartupError('Basis data ini sudah berisi data lain; data contoh tidak ditambahkan.');
		if (state === 'interrupted') await clearInterrupted(services);
		if (state === 'sown') await sowThreads(services, { threads, onProgress: tellProgress });
		else await sowProvince(services, tellProgress, threads);
	});
}

async function clearInterrupted(services: Services): Promise<void> {
	announce('Pengisian sebelumnya terputus; diulang dari awal');
	await clearProvince(services);
}

/** The seed itself, wherever the province stands. */
export async function sowThreads(services: Services, options: Options): Promise<void> {
	if (!loadSeed) throw new Error('The build lacks the seed');
	const { seedDemo } = await loadSeed();
	await seedDemo(services, options);
}
