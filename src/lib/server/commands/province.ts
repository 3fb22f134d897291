import { readFile } from 'node:fs/promises';
import { parseProvince } from '$lib/forms/province';
import { announce } from '../progress';
import { StartupError } from '../startup-error';
import { loadProvince } from '../usecases/administration/load-province';
import { withServices } from './with-services';

const USAGE = 'Pemakaian: npm run province -- provinsi.json';

/** `npm run province -- FILE`: takes over districts, agencies and categories from a description. */
export async function run([file]: string[]): Promise<void> {
	if (!file) throw new StartupError(USAGE);
	const parsed = parseProvince(await readJson(file));
	if (!parsed.ok) throw new StartupError(['Berkas itu belum benar:', ...parsed.faults].join('\n  '));
	const { districts, agencies, categories } = parsed.value;
	await withServices((services) => loadProvince(services, parsed.value));
	announce(`${districts.length} kabupaten/kota, ${agencies.length} instansi, ${categories.length} kategori dimuat`);
}

async function readJson(file: string): Promise<unknown> {
	try {
		return JSON.parse(await readFile(file, 'utf8'));
	} catch (error) {
		throw new StartupError(
			`${file} tidak dapat dibaca sebagai JSON: ${error instanceof Error ? error.message : error}`
		);
	}
}
