import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf, instantOf, timeOf } from '$lib/domain/calendar/zone';
import * as v from 'valibot';
import { day, fault, line, lines, linkOrNothing, parseTyped, time, typedIn, type Parsed, type Typed } from '../typed';

const MEETING_FIELDS = ['judul', 'tanggal', 'mulai', 'selesai', 'tempat', 'tautan', 'acara'] as const;
export type MeetingField = (typeof MEETING_FIELDS)[number];
export type TypedMeeting = Typed<MeetingField>;

export type MeetingInput = {
	title: string;
	startsAt: Date;
	endsAt: Date;
	place: string;
	link: string;
	agenda: string;
};

export const AGENDA_MOST = 4000;
export const NOTES_MOST = 20_000;

const schema = v.pipe(
	v.object({
		judul: line({ least: 3, most: 150 }),
		...{ tanggal: day, mulai: time, selesai: time },
		tempat: line({ most: 300 }),
		tautan: linkOrNothing,
		acara: lines({ most: AGENDA_MOST })
	}),
	v.forward(
		v.partialCheck([['mulai'], ['selesai']], ({ mulai, selesai }) => mulai < selesai, fault('ends_before_it_begins')),
		['selesai']
	)
);

export const typedMeeting = (form: FormData): TypedMeeting => typedIn(form, MEETING_FIELDS);

/** The form of a meeting within one day of the zone. */
export function parseMeeting(typed: TypedMeeting, zone: string): Parsed<MeetingField, MeetingInput> {
	const parsed = parseTyped(schema, typed);
	if (!parsed.ok) return parsed;
	const { judul: title, tanggal, mulai, selesai, tempat: place, tautan: link, acara: agenda } = parsed.input;
	const at = (hour: string) => instantOf(tanggal as IsoDate, hour, zone);
	return { ok: true, input: { title, startsAt: at(mulai), endsAt: at(selesai), place, link, agenda } };
}

/** A meeting as its form shows it. */
export const typedFrom = (
	{ title, startsAt, endsAt, place, link, agenda }: MeetingInput,
	zone: string
): TypedMeeting => ({
	...{ judul: title, tanggal: dayOf(startsAt, zone), mulai: timeOf(startsAt, zone), selesai: timeOf(endsAt, zone) },
	...{ tempat: place, tautan: link, acara: agenda }
});
