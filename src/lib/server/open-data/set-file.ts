import { setNamed, type SetName } from '$lib/domain/open-data/data-sets';
import { FORMATS, type DataFormat } from '$lib/forms/data-format';
import { rowsOf } from '../queries/open-data/rows';
import { services, type Services } from '../services';
import { describing, liveFile } from '../web/answers/data-files';
import { jsonLines, machineCsv, sheetCsv, type Scope } from './csv';
import { csvOnTheWeb, dataPackage } from './data-package';
import { encoded } from './encoded';
import { parquetParts } from './parquet';
import { SharedFiles } from './shared-files';
import type { Rows } from './value';

const SHARED = new SharedFiles({
	gather: () => {
		const { door } = services();
		return door?.listener.hears() ? door.gather() : null;
	},
	freshMs: 60_000
});

/** A set of this moment. */
export function setFile(
	{ db, now, env }: Services,
	request: Request,
	{ name, format }: { name: SetName; format: DataFormat }
): Response {
	if (format === 'datapackage.json') return describing(JSON.stringify(dataPackage(env, [name])));
	if (format === 'csv-metadata.json') return describing(JSON.stringify(csvOnTheWeb(name)), FORMATS[format].type);
	const file = SHARED.take(`${name}.${format}`, () => setParts({ db, now, env }, name, format));
	return liveFile(request, {
		...file,
		name: `${name}.${format}`,
		type: FORMATS[format].type,
		...(format === 'csv' && { describedBy: `${env.origin}/data/${name}.csv-metadata.json` })
	});
}

/** The bytes of a set of this moment, as they are written. */
export const setParts = (
	{ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>,
	name: SetName,
	format: Written
): AsyncGenerator<Uint8Array> =>
	WRITTEN[format](name, rowsOf(name, { db, now, env, edition: false }), { zone: env.zone, edition: false });

type Written = Exclude<DataFormat, 'datapackage.json' | 'csv-metadata.json'>;

const WRITTEN: Record<Written, (name: SetName, rows: Rows, scope: Scope) => AsyncGenerator<Uint8Array>> = {
	csv: (name, rows, scope) => encoded(machineCsv(setNamed(name), rows, scope)),
	'lembar.csv': (name, rows, scope) => encoded(sheetCsv(setNamed(name), rows, scope)),
	jsonl: (name, rows, scope) => encoded(jsonLines(setNamed(name), rows, scope)),
	parquet: (name, rows) => parquetParts(setNamed(name), rows, false)
};
