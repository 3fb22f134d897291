import type { Attendee, Invitee } from '$lib/domain/consultation/hosting/people';
import { GENDERS, UNSUR } from '$lib/domain/consultation/words';
import { choice, email, line, listed, meaning, orElse, orNone, phone } from '$lib/forms/kit/field';
import { form, type InputOf, type Typed } from '$lib/forms/kit/form';
import type { EveryWord } from '$lib/text/every-catalogue';
import { listOf } from './people-list';

const PERSON = {
	nama: line({ least: 2, most: 150 }),
	organisasi: line({ most: 150, optional: true }),
	unsur: choice(UNSUR)
};

/** One person to invite, and the columns of a list of them. */
export const INVITEE = form({
	name: 'invitee',
	fields: { ...PERSON, surel: orElse(email, '') },
	labels: ({ hosting: { invitations } }) => ({
		nama: invitations.name,
		organisasi: invitations.organisation,
		unsur: invitations.unsur,
		surel: invitations.email
	})
});

export const inviteeFrom = ({ nama, organisasi, unsur, surel }: InputOf<typeof INVITEE.fields>): Invitee => ({
	name: nama,
	organisation: organisasi,
	unsur,
	email: surel
});

export const INVITEES = form({
	name: 'invitees',
	fields: { daftar: listOf },
	labels: ({ hosting }) => ({ daftar: hosting.invitations.list })
});

export const WITHDRAWAL = form({ name: 'withdrawal', fields: { id: listed }, labels: () => ({ id: '' }) });

/** What the fields of an attendance list are called, at the desk and by the door. */
export const attendeeLabels = ({ gathering: { attendance } }: Pick<EveryWord, 'gathering'>) => ({
	nama: attendance.name,
	organisasi: attendance.organisation,
	unsur: attendance.unsur,
	jenis_kelamin: attendance.gender,
	disabilitas: attendance.disability,
	telepon: attendance.phone
});

/** One person who was there, and the columns of a list of them. */
export const ATTENDEE = form({
	name: 'attendee',
	fields: {
		...PERSON,
		jenis_kelamin: orNone(choice(GENDERS)),
		disabilitas: orNone(meaning(choice(['ya', 'tidak']), (word) => word === 'ya')),
		telepon: orElse(phone, '')
	},
	labels: attendeeLabels
});
export type TypedAttendee = Typed<typeof ATTENDEE.fields>;

export const attendeeFrom = (of: InputOf<typeof ATTENDEE.fields>): Attendee => ({
	name: of.nama,
	organisation: of.organisasi,
	unsur: of.unsur,
	gender: of.jenis_kelamin,
	disability: of.disabilitas,
	phone: of.telepon
});

const sumber = orElse(choice(['list', 'paper']), 'list' as const);

/** The same at the desk, which says where it was written down. */
export const ENTERED = form({
	name: 'entered',
	fields: { ...ATTENDEE.fields, sumber },
	labels: (words) => ({ ...attendeeLabels(words), sumber: words.gathering.attendance.channel })
});

export const ENTERED_LIST = form({
	name: 'entered_list',
	fields: { daftar: listOf, sumber },
	labels: ({ gathering: { attendance } }) => ({ daftar: attendance.list, sumber: attendance.channel })
});

export const STRIKING = form({ name: 'striking', fields: { baris: listed }, labels: () => ({ baris: '' }) });
