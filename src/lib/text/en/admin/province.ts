import type { province as id } from '../../id/admin/province';
import { formatNumber } from '../../format';

const some = (value: number, one: string, many: string) => `${formatNumber('en', value)} ${value === 1 ? one : many}`;

/** Agencies, people, categories, districts: whatever administrators change, with effect, reason and history. */
export const province: typeof id = {
	fields: {
		nama: 'Name',
		singkatan: 'Short name',
		tugas: 'Task',
		alamat: 'Address',
		telepon: 'Telephone',
		surel: 'E-mail',
		pengawas: 'This agency is the inspectorate',
		sejak: 'New name holds since',
		sampai: 'Last day',
		penerus: 'Successor',
		pegawai: 'Its staff serve at the successor too, by the same decrees',
		pecahan: 'New agency',
		kategori: 'Categories that move',
		mulai: 'Begins on',
		alasan: 'Reason and ground'
	},
	hints: {
		singkatan: 'As people call it, such as Dinkes.',
		tugas: 'A sentence or two: what it deals with. Citizens search by it.',
		pengawas: 'Objections to its own work are ruled on by the secretariat.',
		sejak: 'Leave empty for today. What happened before is told under the old name.',
		sampai: 'The day after, open reports pass to the successor.',
		penerus: 'Empty only where it leaves no report and no category.',
		mulai: 'From that day on open and new reports of these categories are with the new agency.',
		alasan: 'Such as the number of a regulation or decree. Kept with your name, and read by whom it concerns.'
	},
	asking: {
		look: 'See its effect',
		lookAgain: 'Look again',
		publish: 'Publish',
		title: 'Effect of this change',
		anew: 'The effect has changed since you saw it, or you changed an answer. Nothing was published: read it again, then publish.',
		untouched: 'Nothing else changes.',
		becomes: 'becomes',
		empty: 'empty',
		on: 'yes',
		done: 'The change holds and stands in the history.',
		same: 'Nothing changes.'
	},
	effect: {
		open_reports: (n) => some(n, 'open report', 'open reports'),
		late_reports: (n) => `${formatNumber('en', n)} of them past the due day`,
		officers: (n) => some(n, 'person who serves there', 'people who serve there'),
		categories: (n) => `${some(n, 'category', 'categories')} with new reports`,
		routing_rules: (n) =>
			`${some(n, 'rule of routing names', 'rules of routing name')} this agency: publish a new version at Routing`,
		consultations: (n) => `${some(n, 'running consultation stays', 'running consultations stay')} in its name`,
		promises: (n) => `${some(n, 'unsettled promise stays', 'unsettled promises stay')} in its name`
	},
	act: {
		create: 'Added',
		edit: 'Changed',
		end: 'Ended',
		split: 'Split',
		revive: 'Ending taken back',
		appoint: 'Appointed',
		dismiss: 'Service ended'
	},
	subject: { agency: 'Agency', person: 'Person', category: 'Category', district: 'District' },
	history: {
		title: 'History',
		none: 'No change has been recorded yet.',
		by: (name) => (name === null ? 'a command on the server' : name),
		again: 'Fill the form in as it stood before this',
		goingBack: 'The form shows what stood before the change that you chose. See its effect, then publish.'
	},
	agencies: {
		title: 'Agencies',
		says: 'Add, rename, merge, split and end agencies.',
		lead: 'Each change shows its effect first. An agency that ended can still be read, with its earlier reports.',
		count: (n) => some(n, 'agency', 'agencies'),
		none: 'There is no agency yet. Add them one by one, or paste a list.',
		columns: { name: 'Agency', staff: 'Staff', open: 'Open reports', state: 'State' },
		unstaffed: 'none yet',
		standing: 'in force',
		ends: (day) => `until ${day}`,
		into: (name) => `merged into ${name}`,
		add: 'Add an agency',
		addTitle: 'Add an agency',
		import: 'Paste a list (CSV)',
		editTitle: 'Change its description',
		publicPage: 'See its public page',
		end: 'End or merge',
		endTitle: (name) => `End or merge ${name}`,
		endLead:
			'Its name, closed reports, consultations and promises are kept. Open reports pass to the successor; reporters and staff are told, and your reason stands in the history of each report.',
		nobody: 'Nobody takes its place',
		split: 'Split in two',
		splitTitle: (name) => `Split ${name}`,
		splitLead:
			'The new agency takes the categories that you choose with their open reports. To take it back, merge the new agency into this one.',
		noCategories: 'This agency holds no category, so there is nothing to take out.',
		ended: (day) => `This agency stands until ${day}.`,
		waiting: (n) => `${some(n, 'report has', 'reports have')} passed.`,
		revive: 'Take the ending back',
		reviveLead: 'The agency stands again. Reports that passed and are still with the successor come back here.',
		earlier: 'Earlier names'
	}
};
