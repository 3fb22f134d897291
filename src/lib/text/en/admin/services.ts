import { formatNumber } from '../../format';
import type { services as source } from '../../id/admin/services';
import { standard } from '../agency/standard';

const count = (value: number) => formatNumber('en', value);

export const services: typeof source = {
	title: 'Services',
	says: 'The standard of each service: fourteen components, validity and versions.',
	lead: 'What each service promises to people. A change becomes a new version; earlier ones can still be read.',
	none: 'No service is recorded yet.',
	noneFound: 'No service matches this filter.',
	count: (n, toKeep) =>
		`${count(n)} ${n === 1 ? 'service' : 'services'}, ${count(toKeep)} of them incomplete or due for review`,
	find: 'Search the name of a service',
	agency: 'Agency',
	allAgencies: 'All agencies',
	state: 'Show',
	states: {
		semua: 'All in force',
		perlu: 'Incomplete or due for review',
		kurang: 'Incomplete',
		tinjau: 'Review due',
		berakhir: 'Ended'
	},
	filter: 'Filter',
	columns: { name: 'Service', agency: 'Agency', components: 'Components', review: 'Review', state: 'State' },
	complete: 'complete',
	gaps: (n) => `${count(n)} of 14 missing`,
	reviewDue: 'review due',
	standing: 'in force',
	ahead: (day) => `from ${day}`,
	ends: (day) => `until ${day}`,
	add: 'Add a service',
	addTitle: 'Add a service',
	editTitle: 'Change the standard',
	export: 'Download the list (CSV)',
	sippn: 'Download for SIPPN (CSV)',
	publicPage: 'See its public page',
	close: 'End or move',
	closeTitle: (name, moves) => `${moves ? 'End or move' : 'End'} ${name}`,
	endTitle: 'End the service',
	endLead: 'After its last day the service is no longer offered. Its page can still be read, and says so.',
	reviveTitle: 'Take the ending back',
	moveTitle: 'Move to another agency',
	moveLead:
		'Its versions and the address of its page stay. Surveys and consultations stay in the name of who held them.',
	ended: (day) => `This service is in force until ${day}.`,
	missing: (names) => `Not filled in: ${names}.`,
	version: (n) => `Version ${count(n)}`,
	pastAgency: 'agency has ended',
	about: 'About the service',
	validity: 'Decree and validity',
	fields: {
		...standard.component,
		nama: 'Name of the service',
		instansi: 'Agency',
		unit: 'Unit in charge',
		maklumat: 'Service charter',
		sk: 'Set by decree',
		mulai: 'This version is in force from',
		tinjauan: 'Last reviewed with the public',
		sampai: 'Last day'
	},
	hints: {
		persyaratan: 'One requirement a line.',
		prosedur: 'Step by step, from arriving to receiving the result.',
		waktu: 'For example: 5 working days once the file is complete.',
		biaya: 'Write “Gratis” where nothing is charged; otherwise name the basis of the tariff.',
		pengaduan: 'Where to, and within how many days they are answered.',
		maklumat: 'What the agency promises, and what follows where it fails. Shown as written.',
		sk: 'Number and date. Shown to everybody.',
		mulai: 'Where that day is still to come, the present version stays on view until then.',
		tinjauan: 'A standard is reviewed every year at least, for example in a consultation.'
	}
};
