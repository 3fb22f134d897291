import type { audience as source } from '../../id/law/audience';

const agency = 'The agency in charge';
const others = 'Other agencies';
const sealed = {
	who: 'Moderators, inspectors and the Regional Secretariat',
	content: true,
	name: false,
	nameSays: 'sealed; opened only with a special permission and a reason on record'
};

export const audience: typeof source = {
	who: 'Who',
	content: 'The report',
	name: 'Your name',
	sees: 'can be seen',
	seesNot: 'cannot be seen',
	caption: {
		open: 'Who sees what: an ordinary report',
		anonymous: 'Who sees what: Anonymous (Anonim)',
		confidential: 'Who sees what: Confidential (Rahasia)',
		both: 'Who sees what: Anonymous and Confidential'
	},
	rows: {
		open: [
			{ who: 'The public', content: true, name: false, nameSays: 'reads “Resident” and your district' },
			{ who: agency, content: true, name: true, nameSays: 'can be seen' },
			sealed
		],
		anonymous: [
			{ who: 'The public', content: true, name: false, nameSays: 'reads “Anonymous”' },
			{ who: agency, content: true, name: false, nameSays: 'reads “Anonymous”' },
			sealed
		],
		confidential: [
			{ who: 'The public', content: false, name: false, nameSays: 'cannot be seen' },
			{ who: others, content: false, name: false, nameSays: 'cannot be seen' },
			{ who: agency, content: true, name: true, nameSays: 'can be seen' },
			sealed
		],
		both: [
			{ who: 'The public', content: false, name: false, nameSays: 'cannot be seen' },
			{ who: others, content: false, name: false, nameSays: 'cannot be seen' },
			{ who: agency, content: true, name: false, nameSays: 'reads “Anonymous”' },
			sealed
		]
	},
	contactNote:
		'Your contact details (telephone and e-mail) are given to no agency. We pass an agency’s questions on to you. You can see every opening of your identity on the page of your report.'
};
