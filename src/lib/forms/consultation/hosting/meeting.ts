import { dayOf, instantOf, timeOf } from '$lib/domain/calendar/zone';
import { block, day, hour, line, link, orElse } from '$lib/forms/kit/field';
import { form, type InputOf, type NameOf, type Typed } from '$lib/forms/kit/form';

export const AGENDA_MOST = 4000;
export const NOTES_MOST = 20_000;

/** A meeting within one day. */
export const MEETING = form({
	name: 'meeting',
	fields: {
		judul: line({ least: 3, most: 150 }),
		tanggal: day,
		mulai: hour,
		selesai: hour,
		tempat: line({ most: 300, optional: true }),
		tautan: orElse(link, ''),
		acara: block({ most: AGENDA_MOST, optional: true })
	},
	labels: ({ gathering: { meetings } }) => ({
		judul: meetings.name,
		tanggal: meetings.day,
		mulai: meetings.from,
		selesai: meetings.until,
		tempat: meetings.place,
		tautan: meetings.link,
		acara: meetings.agenda
	}),
	whole: ({ mulai, selesai }) => (mulai < selesai ? {} : { selesai: 'ends_before_it_begins' as const })
});

type MeetingFields = typeof MEETING.fields;
export type MeetingField = NameOf<MeetingFields>;
export type TypedMeeting = Typed<MeetingFields>;

type Meeting = { title: string; startsAt: Date; endsAt: Date; place: string; link: string; agenda: string };

/** What the form says; its day and hours are those of the zone. */
export const meetingFrom = (
	{ judul, tanggal, mulai, selesai, tempat, tautan, acara }: InputOf<MeetingFields>,
	zone: string
): Meeting => ({
	title: judul,
	place: tempat,
	link: tautan,
	agenda: acara,
	startsAt: instantOf(tanggal, mulai, zone),
	endsAt: instantOf(tanggal, selesai, zone)
});

/** A meeting as its form shows it. */
export const typedFrom = ({ title, startsAt, endsAt, place, link, agenda }: Meeting, zone: string): TypedMeeting => ({
	judul: title,
	tanggal: dayOf(startsAt, zone),
	mulai: timeOf(startsAt, zone),
	selesai: timeOf(endsAt, zone),
	tempat: place,
	tautan: link,
	acara: agenda
});

export const NOTES = form({
	name: 'notes',
	fields: { teks: block({ most: NOTES_MOST }) },
	files: 'office',
	labels: ({ gathering }) => ({ teks: gathering.meetings.notesText })
});
