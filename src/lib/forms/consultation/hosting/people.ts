import type { Attendee, Invitee } from '$lib/domain/consultation/hosting/people';
import { GENDERS, UNSUR, type Gender, type Unsur } from '$lib/domain/consultation/words';
import { consultation } from '$lib/text/id/consultation/law';
import * as v from 'valibot';
import {
	emailOrNothing,
	fault,
	line,
	oneOf,
	parseTyped,
	phoneOrNothing,
	typedIn,
	type Parsed,
	type Typed
} from '../typed';

export const INVITEE_FIELDS = ['nama', 'organisasi', 'unsur', 'surel'] as const;
export type InviteeField = (typeof INVITEE_FIELDS)[number];

export const ATTENDEE_FIELDS = ['nama', 'organisasi', 'unsur', 'jenis_kelamin', 'disabilitas', 'telepon'] as const;
export type AttendeeField = (typeof ATTENDEE_FIELDS)[number];

const named = {
	nama: line({ least: 2, most: 150 }),
	organisasi: line({ most: 150 }),
	unsur: oneOf(UNSUR)
};

const invitee = v.object({ ...named, surel: emailOrNothing });

const attendee = v.object({
	...named,
	jenis_kelamin: v.pipe(
		v.string(fault('unknown_choice')),
		v.transform((typed): Gender | null | undefined => (typed === '' ? null : GENDERS.find((word) => word === typed))),
		v.nonOptional(v.nullable(v.picklist(GENDERS)), fault('unknown_choice'))
	),
	disabilitas: v.pipe(
		v.picklist(['', 'ya', 'tidak'], fault('unknown_choice')),
		v.transform((typed) => (typed === '' ? null : typed === 'ya'))
	),
	telepon: phoneOrNothing
});

export const typedInvitee = (form: FormData): Typed<InviteeField> => typedIn(form, INVITEE_FIELDS);
export const typedAttendee = (form: FormData): Typed<AttendeeField> => typedIn(form, ATTENDEE_FIELDS);

export function parseInvitee(typed: Typed<InviteeField>): Parsed<InviteeField, Invitee> {
	const parsed = parseTyped(invitee, typed);
	if (!parsed.ok) return parsed;
	const { nama: name, organisasi: organisation, unsur, surel: email } = parsed.input;
	return { ok: true, input: { name, organisation, unsur, email } };
}

export function parseAttendee(typed: Typed<AttendeeField>): Parsed<AttendeeField, Attendee> {
	const parsed = parseTyped(attendee, typed);
	if (!parsed.ok) return parsed;
	const { nama: name, organisasi: organisation, unsur, jenis_kelamin: gender, disabilitas, telepon } = parsed.input;
	return { ok: true, input: { name, organisation, unsur, gender, disability: disabilitas, phone: telepon } };
}

const GENDER_WORDS: Record<string, Gender> = { p: 'female', perempuan: 'female', l: 'male', 'laki-laki': 'male' };

const unsurOf = (typed: string): Unsur | undefined =>
	UNSUR.find((word) => word === typed || consultation.unsur[word].toLowerCase() === typed);

/** What a list writes in words becomes what the form would have sent; what is not understood stays and is refused. */
export const asForm = <Field extends InviteeField | AttendeeField>(typed: Typed<Field>): Typed<Field> => {
	const words = Object.entries<string>(typed).map(([field, value]) => {
		const word = value.trim().toLowerCase();
		if (field === 'unsur') return [field, unsurOf(word) ?? word];
		if (field === 'jenis_kelamin') return [field, GENDER_WORDS[word] ?? word];
		return [field, field === 'disabilitas' ? word : value];
	});
	return Object.fromEntries(words) as Typed<Field>;
};
