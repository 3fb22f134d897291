import { dayOf } from '$lib/domain/calendar/zone';
import { editionIn, editionKey, monthBefore } from '$lib/domain/open-data/edition';
import { writeEdition } from '../open-data/write-edition';
import { announce } from '../progress';
import { StartupError } from '../startup-error';
import { withServices } from './with-services';

const USE = 'npm run edition -- --month 2026-11 --reason "Apa yang keliru"';

const valueOf = (args: readonly string[], name: string): string => args[args.indexOf(name) + 1 || args.length] ?? '';

/** `npm run edition` corrects an edition of the open data by another one of its month, which says why. */
export const run = (args: string[]): Promise<void> =>
	withServices(async (house) => {
		const edition = editionIn(valueOf(args, '--month'));
		const reason = valueOf(args, '--reason').trim();
		if (edition?.revision !== 1 || reason === '' || reason.length > 1_000) throw new StartupError(USE);
		const made = await writeEdition(house, edition.month, reason);
		const newest = monthBefore(dayOf(house.now(), house.env.zone)).slice(0, 7);
		if (!made)
			throw new StartupError(`Belum ada edisi bulan itu untuk dikoreksi. Edisi terakhir yang jatuh tempo: ${newest}.`);
		announce(`Edisi ${editionKey(made)} dibuat`);
	});
