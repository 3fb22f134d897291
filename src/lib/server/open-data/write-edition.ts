import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { SET_NAMES, setNamed, type AnyRow, type SetName } from '$lib/domain/open-data/data-sets';
import type { Edition } from '$lib/domain/open-data/edition';
import { FORMATS } from '$lib/forms/data-format';
import type { Source } from '../queries/open-data/pages';
import { rowsOf } from '../queries/open-data/rows';
import type { Services } from '../services';
import { keepEdition, type EditionFile, type KeptFile } from '../usecases/open-data/keep-edition';
import { machineCsv } from './csv';
import { dataPackage } from './data-package';
import { bytesOf, encoded } from './encoded';
import { parquetParts } from './parquet';
import { momentIn } from './value';

/** Makes the edition of a month: every set as CSV and Parquet, the Data Package, and the list of checksums. */
export function writeEdition(house: Services, month: IsoDate, reason: string | null): Promise<Edition | null> {
	const at = house.now();
	const { zone } = house.env;
	return keepEdition({ db: house.db, now: () => at }, { month, reason }, async (trx, keep) => {
		const source: Source = { db: trx, now: () => at, env: house.env, edition: true };
		const kept: KeptFile[] = [];
		for (const name of SET_NAMES) {
			kept.push(await keep(csvFile(name, source)));
			kept.push(await keep(parquetFile(name, source)));
		}
		const files = new Map(kept.map((file) => [file.name, file]));
		const described = dataPackage(house.env, SET_NAMES, { created: momentIn(at, zone), files });
		kept.push(
			await keep(textFile('datapackage.json', 'application/json', `${JSON.stringify(described, null, '\t')}\n`))
		);
		await keep(textFile('sha256.txt', 'text/plain', kept.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')));
	});
}

function counted(name: SetName, source: Source) {
	let count = 0;
	async function* rows(): AsyncGenerator<readonly AnyRow[]> {
		for await (const page of rowsOf(name, source)) {
			count += page.length;
			yield page;
		}
	}
	return { rows: rows(), count: () => count };
}

function csvFile(name: SetName, source: Source): EditionFile {
	const { rows, count } = counted(name, source);
	const lines = machineCsv(setNamed(name), rows, { zone: source.env.zone, edition: true });
	return { name: `${name}.csv`, mediaType: FORMATS.csv.type, rows: count, parts: encoded(lines) };
}

function parquetFile(name: SetName, source: Source): EditionFile {
	const { rows, count } = counted(name, source);
	const parts = parquetParts(setNamed(name), rows, true);
	return { name: `${name}.parquet`, mediaType: FORMATS.parquet.type, rows: count, parts };
}

const textFile = (name: string, mediaType: string, text: string): EditionFile => ({
	name,
	mediaType,
	rows: () => 0,
	parts: (async function* () {
		yield await Promise.resolve(bytesOf(text));
	})()
});
