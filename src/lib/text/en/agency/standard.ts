import { formatNumber } from '../../format';
import type { standard as source } from '../../id/agency/standard';

const number = (value: number) => formatNumber('en', value);

export const standard: typeof source = {
	component: {
		persyaratan: 'Requirements',
		prosedur: 'System, mechanism and procedure',
		waktu: 'Time to completion',
		biaya: 'Cost',
		produk: 'What you receive',
		pengaduan: 'How complaints and suggestions are handled',
		dasar_hukum: 'Legal basis',
		sarana: 'Rooms, equipment and facilities',
		kompetensi: 'Competence of staff',
		pengawasan: 'Internal supervision',
		jumlah_pelaksana: 'Number of staff',
		jaminan_layanan: 'Guarantee of service',
		jaminan_keamanan: 'Guarantee of security and safety',
		evaluasi: 'Evaluation of staff performance'
	},
	group: { delivery: 'When you are served', manufacturing: 'Behind the service' },
	title: 'Standard of service',
	by: 'Served by',
	filled: (filled, all) => `${number(filled)} of ${number(all)} components filled in`,
	missing: (n) => `Not written by the agency yet: ${number(n)} of 14 components`,
	missingSays: 'A standard of service must contain all fourteen components (Law 25/2009, article 21).',
	validFrom: (day) => `In force since ${day}`,
	validAhead: (day) => `In force from ${day}`,
	nextVersion: (day) => `A new version is in force from ${day}.`,
	undated: 'Since when it is in force has not been recorded',
	decree: 'Set by',
	reviewed: (day) => `Last reviewed with the public ${day}`,
	unreviewed: 'No review with the public has been recorded',
	charter: 'Service charter',
	ended: (day) => `This service ended ${day}.`,
	write: 'Write a report about this service',
	versions: 'Versions',
	version: (n) => `Version ${number(n)}`,
	published: 'published',
	early: 'before versions were recorded',
	first: 'The first version.',
	inForce: 'in force',
	becomes: 'becomes',
	empty: 'empty',
	surveys: 'Surveys about this service',
	printed: (address) => `Address of this page: ${address}`,
	list: {
		title: 'Public services',
		lead: 'What each service asks, how long it takes and what it costs, as its agency promises.',
		find: 'Name of a service or agency',
		agency: 'Agency',
		allAgencies: 'All agencies',
		none: 'No service matches',
		all: 'Search all services',
		download: 'Download (CSV)',
		downloadSays: 'All fourteen components, in the order of the national form (SIPPN).'
	},
	field: {
		nama: 'Name',
		unit: 'Unit in charge',
		maklumat: 'Charter',
		sk: 'Decree',
		mulai: 'In force from',
		tinjauan: 'Review with the public'
	}
};
