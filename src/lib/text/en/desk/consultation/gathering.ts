import { formatNumber } from '$lib/text/format';
import type { gathering as source } from '$lib/text/id/desk/consultation/gathering';

const number = (value: number) => formatNumber('en', value);

export const gathering: typeof source = {
	meetings: {
		title: 'Meetings',
		none: 'No meetings yet.',
		add: 'Add a meeting',
		change: 'Change the schedule',
		name: 'Name of the meeting',
		day: 'Day',
		from: 'From',
		until: 'Until',
		place: 'Place',
		link: 'Link of the online meeting',
		agenda: 'Agenda',
		attendance: (people) => `${number(people)} attended`,
		lacks: (what) => `It was held. Still missing: ${what.join(', ')}.`,
		lack: { people: 'who attended', notes: 'notes' },
		notes: 'Notes and photographs',
		notesNone: 'No notes yet.',
		notesAdd: 'Record notes',
		notesText: 'Notes',
		photos: 'Photographs',
		photosHint: 'JPG, PNG, WebP or PDF; at most 5.',
		qr: 'QR sheet for attendance',
		ics: 'Agenda for calendars (ICS)',
		back: 'All meetings'
	},

	attendance: {
		title: 'Attendance',
		lead: 'Telephone numbers are sealed and not shown again once saved.',
		none: 'Nobody is on the list yet.',
		count: (people, unsur) => `${number(people)} people, ${number(unsur)} groups of society`,
		countOf: (women, disabled) => `${number(women)} women, ${number(disabled)} persons with disabilities`,
		add: 'Enter one person',
		addList: 'Enter from a list',
		list: 'List',
		listHint:
			'One person a line: name; organisation; group; gender (P/L); disability (ya/tidak); telephone. Copy it from the attendance form with its header: columns may stand in any order.',
		channel: 'Source',
		name: 'Name',
		organisation: 'Organisation or agency',
		unsur: 'Group',
		gender: 'Gender',
		genderNone: 'Not said',
		disability: 'Person with a disability',
		disabilityNone: 'Not said',
		yes: 'Yes',
		no: 'No',
		phone: 'Telephone',
		submit: 'Enter',
		act: 'Action',
		strike: 'Strike out',
		strikeOf: (name) => `Strike ${name} out of the attendance`
	},

	qr: {
		title: 'Attendance sheet',
		lead: 'Print it and put it up at the entrance. The code works from two hours before until three hours after the meeting.',
		invite: 'Sign in from your telephone',
		how: 'Scan this code with the camera and give your name and group. No telephone? Write your name on the paper.',
		alt: (title) => `QR code of the attendance list of ${title}`,
		promise: 'Telephone numbers are sealed and never shown.'
	},

	signIn: {
		title: 'Attendance',
		lead: 'Fill this in if you attend this meeting.',
		submit: 'I am here',
		thanks: 'Thank you, your attendance is recorded.',
		thanksNext: 'Page of the consultation',
		phoneHint: 'May stay empty. Sealed, and never shown.',
		early: 'The list opens two hours before the meeting.',
		closed: 'The list is closed. Tell the facilitator if you were there.'
	},

	agenda: {
		window: (title) => `Time for comments: ${title}`
	}
};
