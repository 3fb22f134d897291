import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseProvince } from '$lib/forms/province';
import { announce } from '../progress';
import { StartupError } from '../startup-error';
import { byMachine } from '../usecases/administration/change-province';
import { loadProvince } from '../usecases/administration/load-province';
import { withServices } from './with-services';

const USAGE = 'Pemakaian: npm run province -- provinsi.json';

type Refusal = Extract<Awaited<ReturnType<typeof loadProvince>>, { ok: false }>['refusal'];

const REFUSED: Record<Refusal, string> = {
	not_allowed: 'Perintah ini hanya untuk pengelola server.',
	form_spent: 'Perintah ini sudah dijalankan.',
	changed_meanwhile: 'Orang lain baru saja mengubahnya; jalankan lagi.',
	district_missing: 'Sebuah kode tidak berada di kabupaten/kota mana pun.',
	name_taken: 'Sebuah nama instansi sudah dipakai instansi lain yang berlaku.',
	unknown_agency: 'Sebuah instansi yang punya layanan atau kategori tidak ada, atau sudah berakhir.',
	unknown_category: 'Induk sebuah kategori tidak ada.',
	own_parent: 'Sebuah kategori menjadi bagian dari dirinya sendiri.'
};

/** `npm run province -- FILE`: takes over districts, agencies and categories from a description. */
export async function run([file]: string[]): Promise<void> {
	if (!file) throw new StartupError(USAGE);
	const parsed = parseProvince(await readJson(file));
	if (!parsed.ok) throw new StartupError(['Berkas itu belum benar:', ...parsed.faults].join('\n  '));
	const { districts, agencies, categories } = parsed.value;
	await withServices(async (services) => {
		const loaded = await loadProvince(services, byMachine(`npm run province, ${basename(file)}`), parsed.value);
		if (!loaded.ok) throw new StartupError(REFUSED[loaded.refusal]);
		announce(
			`${districts.length} kabupaten/kota, ${agencies.length} instansi, ${categories.length} kategori: ${loaded.value} perubahan tercatat`
		);
	});
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
