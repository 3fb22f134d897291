import { parseArgs } from 'node:util';
import { seedNow } from '../demo';
import { StartupError } from '../startup-error';
import { withServices } from './with-services';

/** `npm run seed -- --threads N`: adds that many threads to a demo; 0 sows only what reports refer to. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options: { threads: { type: 'string', default: '300' } } });
	const threads = Number(values.threads);
	if (!/^\d+$/.test(values.threads) || threads > 1_000_000)
		throw new StartupError('--threads harus bilangan bulat, 0 atau lebih.');
	await withServices(async (services) => {
		// Accounts with a password that everybody knows have no place elsewhere, empty or not.
		if (!services.env.demo) throw new StartupError('Data contoh hanya untuk mode demo (FKP_DEMO=1).');
		await seedNow(services, threads);
	});
}
