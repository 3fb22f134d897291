import { dayOf, instantOf, timeOf } from '$lib/domain/calendar/zone';
import type { Details } from '$lib/domain/consultation/details';
import { METHODS, SCOPES } from '$lib/domain/consultation/words';
import { allow, refuse } from '$lib/domain/result';
import { block, choice, day, hour, id, line, orElse, orNone, ticked, type Field } from '$lib/forms/kit/field';
import { form, type InputOf, type NameOf, type Typed } from '$lib/forms/kit/form';
import { hasWords, lengthOf, tidyLine } from '$lib/forms/kit/tidy';

export const QUESTION_MOST = 4000;
export const BACKGROUND_MOST = 20_000;
const [QUESTIONS_MOST, ASKED_LEAST, ASKED_MOST] = [10, 5, 500];

const questions: Field<string[]> = {
	look: 'block',
	optional: true,
	check(typed) {
		const asked = typed.split(/\r?\n/).map(tidyLine).filter(hasWords);
		if (asked.length > QUESTIONS_MOST) return refuse('too_many');
		if (asked.some((question) => lengthOf(question) < ASKED_LEAST)) return refuse('too_short');
		return asked.some((question) => lengthOf(question) > ASKED_MOST) ? refuse('too_long') : allow(asked);
	}
};

const [FIRST_HOUR, LAST_HOUR] = ['08:00', '23:59'];

/** What is not asked any more once people write. */
const FIXED = {
	judul: line({ least: 10, most: 150 }),
	pertanyaan: block({ most: QUESTION_MOST, optional: true }),
	butir: questions,
	lingkup: choice(SCOPES),
	mulai_tanggal: orNone(day),
	mulai_jam: orElse(hour, FIRST_HOUR)
};
const FIXED_NAMES = Object.keys(FIXED) as (keyof typeof FIXED)[];

const fieldsOf = ({ judul, pertanyaan, butir, lingkup, mulai_tanggal, mulai_jam }: typeof FIXED) => ({
	judul,
	pertanyaan,
	butir,
	latar: block({ most: BACKGROUND_MOST, optional: true }),
	lingkup,
	metode: choice(METHODS),
	mulai_tanggal,
	mulai_jam,
	sampai_tanggal: orNone(day),
	sampai_jam: orElse(hour, LAST_HOUR),
	sk: line({ most: 300, optional: true }),
	kontak: line({ most: 300, optional: true }),
	standar: ticked,
	maklumat: ticked,
	survei: ticked,
	layanan: orNone(id),
	perubahan: line({ most: 500, optional: true })
});

type DetailsFields = ReturnType<typeof fieldsOf>;
export type DetailsInput = InputOf<DetailsFields>;
export type TypedDetails = Typed<DetailsFields>;
export type DetailsField = NameOf<DetailsFields>;

/** What is fixed comes from what stands, not from the form. */
const settled = <Input>(field: Field<Input>, standing: string): Field<Input> => ({
	...field,
	optional: true,
	check: () => field.check(standing)
});

const settledBy = (standing: TypedDetails): typeof FIXED => ({
	judul: settled(FIXED.judul, standing.judul),
	pertanyaan: settled(FIXED.pertanyaan, standing.pertanyaan),
	butir: settled(FIXED.butir, standing.butir),
	lingkup: settled(FIXED.lingkup, standing.lingkup),
	mulai_tanggal: settled(FIXED.mulai_tanggal, standing.mulai_tanggal),
	mulai_jam: settled(FIXED.mulai_jam, standing.mulai_jam)
});

/** The details of a consultation; while people write, `standing` is what they read. */
export const detailsForm = (standing: TypedDetails | null) =>
	form({
		name: 'details',
		fields: fieldsOf(standing ? settledBy(standing) : FIXED),
		labels: ({ hosting: { data } }) => ({
			judul: data.name,
			pertanyaan: data.question,
			latar: data.background,
			butir: data.questions,
			lingkup: data.scope,
			metode: data.method,
			mulai_tanggal: data.opensDay,
			mulai_jam: data.opensHour,
			sampai_tanggal: data.closesDay,
			sampai_jam: data.closesHour,
			sk: data.team,
			kontak: data.contact,
			layanan: data.service,
			standar: data.standard,
			maklumat: data.declaration,
			survei: data.survey,
			perubahan: data.note
		}),
		choices: ({ consultation, gathering: { attendance } }) => ({
			lingkup: consultation.scope,
			metode: consultation.method,
			standar: { on: attendance.yes },
			maklumat: { on: attendance.yes },
			survei: { on: attendance.yes }
		}),
		says: ({ hosting: { data } }) => ({ butir: data.questionsSay }),
		whole: ({ mulai_tanggal, sampai_tanggal }) =>
			(mulai_tanggal === null) === (sampai_tanggal === null) ? {} : { sampai_tanggal: 'incomplete_window' as const }
	});

/** What the form says; its days and hours are those of the zone. */
export function detailsFrom(input: DetailsInput, zone: string): Details {
	const { mulai_tanggal: opens, sampai_tanggal: closes } = input;
	return {
		title: input.judul,
		question: input.pertanyaan,
		background: input.latar,
		questions: input.butir,
		scope: input.lingkup,
		method: input.metode,
		teamDecree: input.sk,
		contact: input.kontak,
		aboutServiceStandard: input.standar,
		aboutServiceDeclaration: input.maklumat,
		aboutSurvey: input.survei,
		serviceId: input.layanan,
		opensAt: opens && instantOf(opens, input.mulai_jam, zone),
		closesAt: closes && instantOf(closes, input.sampai_jam, zone)
	};
}

/** The details as their form shows them. */
export function typedFrom(details: Details, zone: string): TypedDetails {
	const dayFrom = (at: Date | null) => (at ? dayOf(at, zone) : '');
	const hourFrom = (at: Date | null) => (at ? timeOf(at, zone) : '');
	const tick = (given: boolean) => (given ? 'on' : '');
	return {
		judul: details.title,
		pertanyaan: details.question,
		latar: details.background,
		butir: details.questions.join('\n'),
		lingkup: details.scope,
		metode: details.method,
		mulai_tanggal: dayFrom(details.opensAt),
		mulai_jam: hourFrom(details.opensAt),
		sampai_tanggal: dayFrom(details.closesAt),
		sampai_jam: hourFrom(details.closesAt),
		sk: details.teamDecree,
		kontak: details.contact,
		layanan: details.serviceId ?? '',
		perubahan: '',
		standar: tick(details.aboutServiceStandard),
		maklumat: tick(details.aboutServiceDeclaration),
		survei: tick(details.aboutSurvey)
	};
}

/** What of the record this form can change, as it would show it. */
export function keptIn(details: Details, zone: string, fixed: boolean): Partial<TypedDetails> {
	const { perubahan: _, ...kept } = typedFrom(details, zone);
	const asked = Object.entries(kept).filter(([name]) => !fixed || !FIXED_NAMES.some((known) => known === name));
	return Object.fromEntries(asked);
}
