import { setNamed, type SetName } from '$lib/domain/open-data/data-sets';
import { FORMATS, type DataFormat } from '$lib/forms/data-format';
import { rowsOf } from '../queries/open-data/rows';
import type { Services } from '../services';
import { describing, liveFile } from '../web/answers/data-files';
import { jsonLines, machineCsv, sheetCsv, type Scope } from './csv';
import { csvOnTheWeb, dataPackage } from './data-package';
import { encoded } from './encoded';
import { parquetParts } from './parquet';
import type { Rows } from './value';

/** A set of this moment. */
export function setFile({ db, now, env }: Services, name: SetName, format: DataFormat): Response {
	if (format === 'datapackage.json') return describing(JSON.stringify(dataPackage(env, [name])));
	if (format === 'csv-metadata.json') return describing(JSON.stringify(csvOnTheWeb(name)), FORMATS[format].type);
	const rows = rowsOf(name, { db, now, env, edition: false });
	return liveFile({
		name: `${name}.${format}`,
		type: FORMATS[format].type,
		parts: WRITTEN[format](name, rows, { zone: env.zone, edition: false }),
		...(format === 'csv' && { describedBy: `${env.origin}/data/${name}.csv-metadata.json` })
	});
}

type Written = Exclude<DataFormat, 'datapackage.json' | 'csv-metadata.json'>;

const WRITTEN: Record<Written, (name: SetName, rows: Rows, scope: Scope) => AsyncGenerator<Uint8Array>> = {
	csv: (name, rows, scope) => encoded(machineCsv(setNamed(name), rows, scope)),
	'lembar.csv': (name, rows, scope) => encoded(sheetCsv(setNamed(name), rows, scope)),
	jsonl: (name, rows, scope) => encoded(jsonLines(setNamed(name), rows, scope)),
	parquet: (name, rows) => parquetParts(setNamed(name), rows, false)
};
