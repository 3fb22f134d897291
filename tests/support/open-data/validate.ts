import { parseCsv } from './csv';

type Field = { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } };
type Schema = {
	fields: Field[];
	primaryKey: string[];
	foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
};
export type Described = { resources: { name: string; path: string; schema: Schema }[] };

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;
const TYPES: Record<string, (text: string) => boolean> = {
	string: () => true,
	integer: (text) => /^-?\d+$/.test(text),
	number: (text) => /^-?\d+(\.\d+)?$/.test(text),
	boolean: (text) => text === 'true' || text === 'false',
	date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
	datetime: (text) => MOMENT.test(text) && !Number.isNaN(Date.parse(text))
};

type Row = Record<string, string>;
const keyOf = (row: Row, names: readonly string[]): string => JSON.stringify(names.map((name) => row[name]));

/** What in the files differs from what their Data Package says of them. */
export function faultsIn(described: Described, files: ReadonlyMap<string, string>): string[] {
	const tables = new Map(described.resources.map(({ name, path }) => [name, parseCsv(files.get(path) ?? '')]));
	return described.resources.flatMap(({ name, path, schema }) => {
		const rows = tables.get(name) ?? [];
		const header = (files.get(path) ?? '').split('\r\n')[0];
		return [
			...(header === schema.fields.map((field) => field.name).join(',') ? [] : [`${name}: ${header ?? ''}`]),
			...schema.fields.flatMap((field) => rows.flatMap((row) => faultOf(name, field, row[field.name] ?? ''))),
			...twice(rows.map((row) => keyOf(row, schema.primaryKey))).map((key) => `${name}: ${key} twice`),
			...rows.flatMap((row) => schema.primaryKey.filter((key) => row[key] === '').map((key) => `${name}.${key} empty`)),
			...schema.foreignKeys.flatMap(({ fields, reference }) => {
				const known = new Set((tables.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
				const referring = rows.filter((row) => fields.every((field) => row[field] !== ''));
				return referring.flatMap((row) =>
					known.has(keyOf(row, fields)) ? [] : [`${name} refers to no ${reference.resource}: ${keyOf(row, fields)}`]
				);
			})
		];
	});
}

function faultOf(set: string, { name, type, constraints }: Field, text: string): string[] {
	if (text === '') return constraints?.required ? [`${set}.${name} empty`] : [];
	const isKnown = constraints?.enum?.includes(text) ?? true;
	return TYPES[type]?.(text) && isKnown ? [] : [`${set}.${name}: ${text}`];
}

const twice = (keys: readonly string[]): string[] => keys.filter((key, at) => keys.indexOf(key) !== at);
