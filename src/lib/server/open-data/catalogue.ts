import { SET_NAMES, type SetName } from '$lib/domain/open-data/data-sets';
import { metadataWords } from '$lib/text/open-data-catalogue';
import type { Env } from '../env';
import { FORMATS, LISTED, type DataFormat } from '$lib/forms/data-format';
import type { EditionRow } from '../queries/open-data/editions';
import { LICENCE } from './licence';

const { sets } = metadataWords;

/** What a catalogue tells of. `changedAt`: when anything that everybody may read changed last. */
export type Published = { changedAt: string; editions: readonly EditionRow[] };
type Site = Pick<Env, 'origin' | 'site'>;

const MEDIA = 'https://www.iana.org/assignments/media-types/';
const DAILY = 'http://publications.europa.eu/resource/authority/frequency/CONT';
const MONTHLY = 'http://publications.europa.eu/resource/authority/frequency/MONTHLY';

/** DCAT 3, as harvesters read it. Editions are series of their own: each distribution with its size and checksum. */
export const dcatCatalogue = ({ origin, site }: Site, { changedAt, editions }: Published) => ({
	'@context': {
		dcat: 'http://www.w3.org/ns/dcat#',
		dct: 'http://purl.org/dc/terms/',
		foaf: 'http://xmlns.com/foaf/0.1/',
		rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
		spdx: 'http://spdx.org/rdf/terms#',
		xsd: 'http://www.w3.org/2001/XMLSchema#'
	},
	'@id': `${origin}/data`,
	'@type': 'dcat:Catalog',
	'dct:title': { '@language': 'id', '@value': `${site.name} ${site.province}` },
	'dct:description': { '@language': 'id', '@value': `Data terbuka ${site.name}.` },
	'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/IND' },
	'dct:publisher': publisher({ origin, site }),
	'dct:license': { '@id': LICENCE.path },
	'dct:modified': stamp(changedAt),
	'foaf:homepage': { '@id': `${origin}/data` },
	'dcat:dataset': [
		...SET_NAMES.map((name) => ({
			...dataset({ origin, site }, name),
			'@id': `${origin}/data/${name}`,
			'dct:identifier': name,
			'dct:title': { '@language': 'id', '@value': sets[name].title },
			'dct:modified': stamp(changedAt),
			'dct:accrualPeriodicity': { '@id': DAILY },
			'dcat:distribution': LISTED.map((format) => ({
				'@type': 'dcat:Distribution',
				'dct:title': FORMATS[format].name,
				'dcat:accessURL': { '@id': `${origin}/data/${name}` },
				'dcat:downloadURL': { '@id': `${origin}/data/${name}.${format}` },
				'dcat:mediaType': { '@id': `${MEDIA}${FORMATS[format].type}` },
				'dct:license': { '@id': LICENCE.path },
				'dct:conformsTo': { '@id': `${origin}/data/datapackage.json` }
			}))
		})),
		...editions.map((edition) => editionDataset({ origin, site }, edition))
	]
});

const stamp = (at: string) => ({ '@type': 'xsd:dateTime', '@value': at });
const publisher = ({ origin, site }: Site) => ({ '@id': origin, '@type': 'foaf:Agent', 'foaf:name': site.name });

const dataset = (house: Site, name: SetName) => ({
	'@type': 'dcat:Dataset',
	'dct:description': { '@language': 'id', '@value': sets[name].says },
	'dct:publisher': publisher(house),
	'dcat:keyword': ['pengaduan', 'konsultasi publik', 'pelayanan publik'],
	'dcat:contactPoint': { '@id': `${house.origin}/kontak` },
	'dct:spatial': { '@type': 'dct:Location', 'rdfs:label': house.site.province }
});

const editionDataset = (house: Site, { key, month, madeAt, files }: EditionRow) => ({
	...dataset(house, 'laporan'),
	'@id': `${house.origin}/data/edisi/${key}`,
	'dct:identifier': `edisi-${key}`,
	'dct:title': { '@language': 'id', '@value': `Edisi ${key}` },
	'dct:description': { '@language': 'id', '@value': 'Seluruh kumpulan data pada satu saat, tidak pernah berubah.' },
	'dct:issued': stamp(madeAt),
	'dct:temporal': {
		'@type': 'dct:PeriodOfTime',
		'dcat:endDate': { '@type': 'xsd:gYearMonth', '@value': month.slice(0, 7) }
	},
	'dct:accrualPeriodicity': { '@id': MONTHLY },
	'dcat:distribution': files.map(({ name, size, sha256 }) => ({
		'@type': 'dcat:Distribution',
		'dct:title': name,
		'dcat:accessURL': { '@id': `${house.origin}/data/edisi/${key}/${name}` },
		'dcat:downloadURL': { '@id': `${house.origin}/data/edisi/${key}/${name}` },
		'dcat:byteSize': size,
		'spdx:checksum': {
			'@type': 'spdx:Checksum',
			'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
			'spdx:checksumValue': sha256
		},
		'dct:license': { '@id': LICENCE.path }
	}))
});

/** What CKAN answers `package_show` with, as far as harvesters ask. */
export const ckanPackage = ({ origin, site }: Site, name: SetName, { changedAt }: Pick<Published, 'changedAt'>) => ({
	id: name,
	name,
	title: sets[name].title,
	notes: sets[name].says,
	url: `${origin}/data/${name}`,
	type: 'dataset',
	state: 'active',
	private: false,
	isopen: true,
	license_id: LICENCE.id,
	license_title: LICENCE.title,
	license_url: LICENCE.path,
	author: site.name,
	maintainer: site.name,
	organization: { name: 'fkp', title: site.name },
	owner_org: 'fkp',
	metadata_modified: changedAt.slice(0, 19),
	tags: ['pengaduan', 'konsultasi-publik', 'pelayanan-publik'].map((tag) => ({ name: tag, display_name: tag })),
	extras: [
		{ key: 'data_package', value: `${origin}/data/${name}.datapackage.json` },
		{ key: 'wilayah', value: site.province }
	],
	num_resources: LISTED.length,
	resources: LISTED.map((format: DataFormat) => ({
		id: `${name}-${format.replace('.', '-')}`,
		package_id: name,
		name: `${sets[name].title} (${FORMATS[format].name})`,
		url: `${origin}/data/${name}.${format}`,
		format: FORMATS[format].name,
		mimetype: FORMATS[format].type,
		state: 'active'
	}))
});
