import { SET_NAMES, setNamed } from '$lib/domain/open-data/data-sets';
import { machineCsv } from '$lib/server/open-data/csv';
import type { Source } from '$lib/server/queries/open-data/pages';
import { rowsOf } from '$lib/server/queries/open-data/rows';

/** Every set as its CSV for programs, whole. */
export async function filesOf(source: Source): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const name of SET_NAMES) {
		const scope = { zone: source.env.zone, edition: source.edition };
		let text = '';
		for await (const part of machineCsv(setNamed(name), rowsOf(name, source), scope)) text += part;
		files.set(`${name}.csv`, text);
	}
	return files;
}
