import { parseArgs } from 'node:util';
import { announce } from '../progress';
import type { Services } from '../services';
import { StartupError } from '../startup-error';
import { openLogKeys, openWitnessKey, readLogKeys } from '../transparency/log-key';
import { verifierKey } from '../transparency/note';
import { endLogKey, renewLogKey } from '../usecases/transparency/log-keys';
import { withServices } from './with-services';

/**
 * `npm run log-key` tells by which keys the public log is signed, and by which this forum witnesses others; `-- --new` makes
 * another that signs beside them, `-- --retire N` lets one sign no more.
 */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options: { new: { type: 'boolean' }, retire: { type: 'string' } } });
	await withServices(async (house) => {
		await openLogKeys(house);
		if (values.new) await renewLogKey(house);
		if (values.retire !== undefined && !(await endLogKey(house, Number(values.retire))))
			throw new StartupError(
				'Kunci itu tidak ada, sudah berhenti, atau yang terakhir. Buat yang baru dahulu: -- --new'
			);
		await tellKeys(house);
	});
}

async function tellKeys(house: Services): Promise<void> {
	for (const key of await readLogKeys(house)) {
		const until = key.retiredAt ? `sampai ${key.retiredAt.toISOString()}` : 'menandatangani';
		announce(`${key.id}. ${verifierKey(key)} (sejak ${key.madeAt.toISOString()}, ${until})`);
	}
	announce(`Saksi: ${verifierKey(await openWitnessKey(house), 'cosignature')} di ${house.env.origin}/saksi`);
}
