import { parseArgs } from 'node:util';
import { seedNow } from '../demo/first-run';
import { StartupError } from '../startup-error';
import { withServices } from './with-services';

/** `npm run seed -- --threads N`: adds that many threads to a demo. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options: { threads: { type: 'string', default: '300' } } });
	const threads = Number(values.threads);
	if (!Number.isInteger(threads) || threads < 0) throw new StartupError('--threads harus bilangan bulat.');
	await withServices(async (services) => {
		if (!services.env.demo) throw new StartupError('Data contoh hanya untuk mode demo (FKP_DEMO=1).');
		await seedNow(services, threads);
	});
}
