import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf, instantOf, timeOf } from '$lib/domain/calendar/zone';
import type { Details } from '$lib/domain/consultation/details';
import { METHODS, SCOPES } from '$lib/domain/consultation/words';
import * as v from 'valibot';
import { hasWords, lengthOf, tidyLine } from '$lib/forms/kit/tidy';
import {
	dayOrNothing,
	fault,
	idOrNothing,
	line,
	lines,
	oneOf,
	parseTyped,
	ticked,
	typedIn,
	type Parsed,
	type Typed
} from '../typed';

const DETAILS_FIELDS = [
	...['judul', 'pertanyaan', 'latar', 'butir', 'lingkup', 'metode'],
	...['mulai_tanggal', 'mulai_jam', 'sampai_tanggal', 'sampai_jam'],
	...['sk', 'kontak', 'layanan', 'standar', 'maklumat', 'survei', 'perubahan']
] as const;
export type DetailsField = (typeof DETAILS_FIELDS)[number];
export type TypedDetails = Typed<DetailsField>;

/** What is not asked any more once people write: it comes from what stands, not from the form. */
export const FIXED_FIELDS = ['judul', 'pertanyaan', 'butir', 'lingkup', 'mulai_tanggal', 'mulai_jam'] as const;

export const QUESTION_MOST = 4000;
export const BACKGROUND_MOST = 20_000;
const QUESTIONS_MOST = 10;

const asked = v.pipe(
	v.string(fault('missing')),
	v.transform((typed) => typed.split(/\r?\n/).map(tidyLine).filter(hasWords)),
	v.maxLength(QUESTIONS_MOST, fault('too_many')),
	v.check((questions) => questions.every((question) => lengthOf(question) >= 5), fault('too_short')),
	v.check((questions) => questions.every((question) => lengthOf(question) <= 500), fault('too_long'))
);

const hour = v.pipe(
	v.string(fault('time_invalid')),
	v.trim(),
	v.regex(/^$|^([01]\d|2[0-3])[:.][0-5]\d$/, fault('time_invalid')),
	v.transform((typed) => typed.replace('.', ':'))
);

const schema = v.pipe(
	v.object({
		judul: line({ least: 10, most: 150 }),
		pertanyaan: lines({ most: QUESTION_MOST }),
		latar: lines({ most: BACKGROUND_MOST }),
		butir: asked,
		lingkup: oneOf(SCOPES),
		metode: oneOf(METHODS),
		...{ mulai_tanggal: dayOrNothing, mulai_jam: hour, sampai_tanggal: dayOrNothing, sampai_jam: hour },
		sk: line({ most: 300 }),
		kontak: line({ most: 300 }),
		layanan: idOrNothing,
		...{ standar: ticked, maklumat: ticked, survei: ticked },
		perubahan: line({ most: 500 })
	}),
	v.forward(
		v.partialCheck(
			[['mulai_tanggal'], ['sampai_tanggal']],
			({ mulai_tanggal, sampai_tanggal }) => (mulai_tanggal === null) === (sampai_tanggal === null),
			fault('incomplete_window')
		),
		['sampai_tanggal']
	)
);

export const typedDetails = (form: FormData): TypedDetails => typedIn(form, DETAILS_FIELDS);

const FIRST_HOUR = '08:00';
const LAST_HOUR = '23:59';

/** The form of the details; its days and hours are those of the zone. */
export function parseDetails(
	typed: TypedDetails,
	zone: string
): Parsed<DetailsField, { details: Details; note: string }> {
	const parsed = parseTyped(schema, typed);
	if (!parsed.ok) return parsed;
	const of = parsed.input;
	const instant = (day: IsoDate | null, time: string) => (day === null ? null : instantOf(day, time, zone));
	const details: Details = {
		...{ title: of.judul, question: of.pertanyaan, background: of.latar, questions: of.butir },
		...{ scope: of.lingkup, method: of.metode, teamDecree: of.sk, contact: of.kontak, serviceId: of.layanan },
		...{ aboutServiceStandard: of.standar, aboutServiceDeclaration: of.maklumat, aboutSurvey: of.survei },
		opensAt: instant(of.mulai_tanggal, of.mulai_jam || FIRST_HOUR),
		closesAt: instant(of.sampai_tanggal, of.sampai_jam || LAST_HOUR)
	};
	return { ok: true, input: { details, note: of.perubahan } };
}

/** The details as their form shows them. */
export function typedFrom(details: Details, zone: string): TypedDetails {
	const dayFrom = (at: Date | null) => (at ? dayOf(at, zone) : '');
	const hourFrom = (at: Date | null) => (at ? timeOf(at, zone) : '');
	const tick = (given: boolean) => (given ? 'on' : '');
	return {
		...{ judul: details.title, pertanyaan: details.question, latar: details.background },
		...{ butir: details.questions.join('\n'), lingkup: details.scope, metode: details.method },
		...{ mulai_tanggal: dayFrom(details.opensAt), mulai_jam: hourFrom(details.opensAt) },
		...{ sampai_tanggal: dayFrom(details.closesAt), sampai_jam: hourFrom(details.closesAt) },
		...{ sk: details.teamDecree, kontak: details.contact, layanan: details.serviceId ?? '', perubahan: '' },
		...{ standar: tick(details.aboutServiceStandard), maklumat: tick(details.aboutServiceDeclaration) },
		survei: tick(details.aboutSurvey)
	};
}
