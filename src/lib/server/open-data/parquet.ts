import type { Column, ColumnType, DataSet } from '$lib/domain/open-data/column';
import type { AnyRow, Value } from '$lib/domain/open-data/data-sets';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { columnsOf, type Rows } from './value';

/** Rows that are written together, and held until then. */
const GROUP = 5_000;

const KINDS: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
	string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	integer: { type: 'INT32' },
	number: { type: 'DOUBLE' },
	boolean: { type: 'BOOLEAN' },
	date: { type: 'INT32', converted_type: 'DATE' },
	datetime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }
};

const stored = (value: Value | undefined, type: ColumnType): Value | undefined =>
	type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : (value ?? undefined);

/** A Parquet file in parts as they are finished, so that its length needs no memory. */
export async function* parquetParts(set: DataSet, rows: Rows, edition: boolean): AsyncGenerator<Uint8Array> {
	const columns = columnsOf(set, edition);
	const writer = new ByteWriter();
	const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'FKP' });
	const flush = () => {
		const part = writer.getBytes().slice();
		writer.index = 0;
		return part;
	};
	let waiting: AnyRow[] = [];
	const write = async () => {
		const columnData = columns.map(([name, { type }]) => ({
			name,
			data: waiting.map((row) => stored(row[name], type))
		}));
		await parquet.write({ columnData, rowGroupSize: GROUP });
		waiting = [];
	};
	for await (const page of rows) {
		waiting.push(...page);
		if (waiting.length < GROUP) continue;
		await write();
		yield flush();
	}
	if (waiting.length > 0) await write();
	await parquet.finish();
	yield flush();
}

const schemaOf = (columns: readonly [string, Column][]): SchemaElement[] => [
	{ name: 'root', num_children: columns.length },
	...columns.map(([name, { type, required }]): SchemaElement => ({
		name,
		...KINDS[type],
		repetition_type: required ? 'REQUIRED' : 'OPTIONAL'
	}))
];
