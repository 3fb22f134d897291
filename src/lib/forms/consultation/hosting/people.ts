import type { Attendee, Invitee } from '$lib/domain/consultation/hosting/people';
import { GENDERS, UNSUR } from '$lib/domain/consultation/words';
import { choice, email, line, listed, meaning, orElse, orNone, phone, ticked } from '$lib/forms/kit/field';
import { form, type InputOf, type Typed } from '$lib/forms/kit/form';
import type { EveryWord } from '$lib/text/every-catalogue';
import { listOf, type ListWishes } from '$lib/forms/list/people-list';

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

/** A list of people, and what its sender says of all of them. */
const ofList = { daftar: listOf, unsur_semua: orNone(choice(UNSUR)), abaikan: ticked };
const listLabels = ({ peopleList }: EveryWord['hosting']) => ({
	unsur_semua: peopleList.unsur,
	abaikan: peopleList.leaveOut
});

/** What its sender says of a list as a whole. */
export const wishesIn = ({
	unsur_semua,
	abaikan
}: Pick<InputOf<typeof ofList>, 'unsur_semua' | 'abaikan'>): ListWishes => ({ unsur: unsur_semua, leaveOut: abaikan });

export type TypedList = Typed<typeof ofList>;

/** A list as it was typed, for the page that shows what it says. */
export const typedList = (input: InputOf<typeof ofList>): TypedList => ({
	daftar: input.daftar,
	unsur_semua: input.unsur_semua ?? '',
	abaikan: input.abaikan ? 'on' : ''
});

/** The same of a list that came back as it was typed. */
export const wishesTyped = ({ unsur_semua, abaikan }: TypedList): ListWishes => ({
	unsur: UNSUR.find((known) => known === unsur_semua) ?? null,
	leaveOut: abaikan !== ''
});

export const INVITEES = form({
	name: 'invitees',
	fields: ofList,
	fromFile: 'daftar',
	labels: ({ hosting }) => ({ daftar: hosting.invitations.list, ...listLabels(hosting) })
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
	fields: { ...ofList, sumber },
	fromFile: 'daftar',
	labels: ({ gathering: { attendance }, hosting }) => ({
		daftar: attendance.list,
		sumber: attendance.channel,
		...listLabels(hosting)
	})
});

export const STRIKING = form({ name: 'striking', fields: { baris: listed }, labels: () => ({ baris: '' }) });
