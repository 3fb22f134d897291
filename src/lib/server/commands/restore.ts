import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readKeys } from '../backup/key-file';
import { restoreBackup } from '../backup/restore';
import { streamOf } from '../backup/sealed-file';
import { readEnv } from '../env';
import { announce } from '../progress';
import { StartupError } from '../startup-error';

/** `npm run restore -- BERKAS --key KUNCI` fills the empty database of this environment from a backup. */
export async function run(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({ args, options: { key: { type: 'string' } }, allowPositionals: true });
	const [file] = positionals;
	if (!file || !values.key) throw new StartupError('Cara memakai: npm run restore -- BERKAS --key KUNCI');
	const { databaseDirectUrl } = readEnv();
	const keys = await readKeys(resolve(values.key));
	const { about, manifest } = await restoreBackup(
		databaseDirectUrl,
		{ sealed: streamOf(resolve(file)), keys },
		announce
	);
	const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
	announce(`Pulih: ${rows} baris dari ${manifest.tables.length} tabel, keadaan ${about.at}`);
	if (about.logHead) announce(`Puncak log publik saat itu:\n${about.logHead}`);
	announce('Jalankan npm run check-log, lalu npm start dengan FKP_SECRET dari masa cadangan ini.');
}
