import { SET_NAMES } from '$lib/domain/open-data/data-sets';
import { describe, expect, it } from 'vitest';
import { dcatCatalogue } from './catalogue';

type Triple = [subject: string, property: string, value: string];

const PREFIXED = /^([a-z]+):([A-Za-z_0-9]+)$/;

/** A document of JSON-LD as triples, every name in full: what a harvester makes of it. Throws where a prefix has no meaning. */
function triplesOf({ '@context': context, ...root }: { '@context': Record<string, string> }): Triple[] {
	const triples: Triple[] = [];
	let blank = 0;
	const inFull = (name: string): string => {
		const [, prefix = '', rest = ''] = PREFIXED.exec(name) ?? [];
		const known = context[prefix];
		if (known === undefined) throw new Error(`${name} has no meaning`);
		return `${known}${rest}`;
	};
	const idOf = (id: unknown): string =>
		typeof id === 'string' ? (PREFIXED.test(id) ? inFull(id) : new URL(id).href) : `_:${(blank += 1)}`;
	const valueOf = (value: unknown): string => {
		if (typeof value !== 'object' || value === null) return JSON.stringify(value);
		if ('@value' in value) return JSON.stringify(value);
		return tell(value as Record<string, unknown>);
	};
	const tell = ({ '@id': id, '@type': type, ...properties }: Record<string, unknown>): string => {
		const subject = idOf(id);
		if (typeof type === 'string') triples.push([subject, 'a', inFull(type)]);
		for (const [property, value] of Object.entries(properties))
			for (const one of [value].flat()) triples.push([subject, inFull(property), valueOf(one)]);
		return subject;
	};
	tell(root);
	return triples;
}

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const HOUSE = { origin: 'https://forum.test', site: { name: 'Forum', province: 'Maluku Utara' } };
const file = { name: 'laporan.csv', rows: 3, size: 120, sha256: 'ab'.repeat(32) };
const edition = { key: '2026-11', month: '2026-11-01', madeAt: '2026-12-01T00:00:00Z', reason: '', corrected: false };

describe('the catalogue of DCAT', () => {
	const catalogue = dcatCatalogue(HOUSE as never, {
		changedAt: '2026-11-30T14:05:00+09:00',
		editions: [{ ...edition, files: [file] }]
	});
	const triples = triplesOf(JSON.parse(JSON.stringify(catalogue)) as never);
	const of = (type: string) => triples.flatMap(([subject, is, what]) => (is === 'a' && what === type ? [subject] : []));
	const has = (subject: string, property: string) =>
		triples.some(([one, name]) => one === subject && name === property);

	it('is a graph in which every set, edition and file stands with what is obligatory', () => {
		expect(of(`${DCAT}Catalog`)).toEqual(['https://forum.test/data']);
		const sets = of(`${DCAT}Dataset`);
		expect(sets).toHaveLength(SET_NAMES.length + 1);
		for (const set of sets)
			for (const property of [
				`${DCT}title`,
				`${DCT}description`,
				`${DCT}publisher`,
				`${DCT}identifier`,
				`${DCAT}distribution`
			])
				expect(has(set, property), `${set} ${property}`).toBe(true);
		const files = of(`${DCAT}Distribution`);
		expect(files.length).toBeGreaterThan(SET_NAMES.length * 2);
		for (const one of files)
			for (const property of [`${DCAT}accessURL`, `${DCAT}downloadURL`, `${DCT}license`])
				expect(has(one, property), property).toBe(true);
		expect(triples.filter(([subject, , value]) => subject.includes('undefined') || value === 'null')).toEqual([]);
	});

	it('tells size and checksum of what never changes', () => {
		expect(triples.map(([, property, value]) => `${property} ${value}`)).toEqual(
			expect.arrayContaining([
				`${DCAT}byteSize 120`,
				`http://spdx.org/rdf/terms#checksumValue "${file.sha256}"`,
				'http://spdx.org/rdf/terms#algorithm http://spdx.org/rdf/terms#checksumAlgorithm_sha256'
			])
		);
	});
});
