import type { Column, DataSet, Reference } from '$lib/domain/open-data/column';
import { SET_NAMES, setNamed, type SetName } from '$lib/domain/open-data/data-sets';
import { codesInFiles, metadataWords } from '$lib/text/open-data-catalogue';
import type { Env } from '../env';
import { LICENCE } from './licence';
import { columnsOf } from './value';

const PROFILES = 'https://datapackage.org/profiles/2.0';
const { sets, columns: says, unit: units } = metadataWords;

/** What is known of a file that is finished. */
export type FinishedFile = { size: number; sha256: string };
type Site = Pick<Env, 'origin' | 'site'>;
/** `created`: of an edition, which alone has a moment. */
type Asked = { created?: string; files?: ReadonlyMap<string, FinishedFile> };

export const conceptOf = (set: SetName, column: string): readonly [concept: string, definition: string] =>
	(says[set] as Record<string, readonly [string, string]>)[column] ?? [column, ''];

/** All sets with their columns, keys and references: Data Package 2.0. Beside live files and in each edition. */
export const dataPackage = (site: Site, names: readonly SetName[] = SET_NAMES, asked: Asked = {}) => ({
	$schema: `${PROFILES}/datapackage.json`,
	name: names.length === 1 ? `fkp-${names[0] ?? ''}` : 'fkp-data',
	title: `${site.site.name} ${site.site.province}`,
	homepage: `${site.origin}/data`,
	...(asked.created && { created: asked.created }),
	licenses: [{ name: LICENCE.id, path: LICENCE.path, title: LICENCE.title }],
	contributors: [{ title: site.site.name, roles: ['publisher'] }],
	resources: names.map((name) => resource(name, asked))
});

function resource(name: SetName, { created, files }: Asked) {
	const path = `${name}.csv`;
	const file = files?.get(path);
	return {
		$schema: `${PROFILES}/dataresource.json`,
		name,
		type: 'table',
		path,
		title: sets[name].title,
		description: sets[name].says,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
		...(file && { bytes: file.size, hash: `sha256:${file.sha256}` }),
		schema: tableSchema(name, created !== undefined)
	};
}

function tableSchema(name: SetName, edition: boolean) {
	const set: DataSet = setNamed(name);
	const codes = codesInFiles();
	return {
		$schema: `${PROFILES}/tableschema.json`,
		fields: columnsOf(set, edition).map(([column, { type, required, codes: list, unit, derived }]) => {
			const [title, description] = conceptOf(name, column);
			return {
				name: column,
				type,
				title,
				description,
				...(unit && { unit: units[unit] }),
				...(derived && { derived }),
				...((required || list) && {
					constraints: { ...(required && { required }), ...(list && { enum: Object.keys(codes[list]) }) }
				}),
				...(list && { codeList: list })
			};
		}),
		missingValues: [''],
		primaryKey: [...set.key],
		foreignKeys: set.refers.map(foreignKey)
	};
}

const foreignKey = ({ columns, of }: Reference) => ({
	fields: [...columns],
	reference: { resource: of, fields: [...setNamed(of as SetName).key] }
});

const XSD: Record<Column['type'], string> = {
	string: 'string',
	integer: 'integer',
	number: 'decimal',
	boolean: 'boolean',
	date: 'date',
	datetime: 'dateTime'
};

/** The same of one file for readers of CSV on the Web. */
export const csvOnTheWeb = (name: SetName) => ({
	'@context': ['http://www.w3.org/ns/csvw', { '@language': 'id' }],
	url: `${name}.csv`,
	'dc:title': sets[name].title,
	'dc:license': { '@id': LICENCE.path },
	dialect: { commentPrefix: null, delimiter: ',', lineTerminators: ['\r\n'] },
	tableSchema: {
		primaryKey: [...setNamed(name).key],
		columns: columnsOf(setNamed(name), false).map(([column, { type, required }]) => {
			const [title, description] = conceptOf(name, column);
			return {
				name: column,
				titles: column,
				'dc:title': title,
				'dc:description': description,
				datatype: XSD[type],
				required
			};
		})
	}
});
