/** What stands at the end of the address of a set. */
export const FORMATS = {
	csv: { type: 'text/csv', name: 'CSV' },
	'lembar.csv': { type: 'text/csv', name: 'CSV untuk lembar kerja' },
	jsonl: { type: 'application/jsonl', name: 'JSON Lines' },
	parquet: { type: 'application/vnd.apache.parquet', name: 'Parquet' },
	'datapackage.json': { type: 'application/json', name: 'Data Package' },
	'csv-metadata.json': { type: 'application/csvm+json', name: 'CSVW' }
} as const;

export type DataFormat = keyof typeof FORMATS;
export const isDataFormat = (word: string): word is DataFormat => Object.hasOwn(FORMATS, word);

/** The rows themselves, for programs. */
export const LISTED = ['csv', 'jsonl', 'parquet'] as const satisfies DataFormat[];
