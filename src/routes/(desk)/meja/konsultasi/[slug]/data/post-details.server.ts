import type { Actor } from '$lib/domain/actor/actor';
import {
	FIXED_FIELDS,
	parseDetails,
	typedDetails,
	typedFrom,
	type DetailsField,
	type TypedDetails
} from '$lib/forms/consultation/hosting/details';
import { findDetails } from '$lib/server/db/consultation-details';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { reviseDetails } from '$lib/server/usecases/consultation/hosting/revise';
import { readFormKey } from '$lib/server/web/form-key';
import { consultationTextFor, type ConsultationCatalogue } from '$lib/text/consultation-catalogue';
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { errorsOf } from '../../errors';
import { settle, statusOf } from '../../settle.server';

type Errors = Partial<Record<DetailsField | 'form', string>>;

/** Changes the details of a consultation. */
export async function postDetails({ request, locals }: RequestEvent, doer: Actor, slug: string) {
	const house = services();
	const { lang } = locals;
	const form = await request.formData();
	const formKey = readFormKey(form);
	const typed = await withFixed(typedDetails(form), doer, slug);
	const again = (status: 409 | 422, errors: Errors) => fail(status, { errors, typed, formKey });
	const parsed = parseDetails(typed, house.env.zone);
	if (!parsed.ok) return again(422, errorsOf(parsed.faults, labelsOf(consultationTextFor(lang)), lang));
	const outcome = await reviseDetails(house, { slug, doer, formKey, ...parsed.input });
	const refusal = settle(outcome, lang, `/meja/konsultasi/${slug}/data`);
	const field = outcome.ok ? undefined : FIELD_OF[outcome.refusal];
	return again(outcome.ok ? 409 : statusOf(outcome.refusal), { [field ?? 'form']: refusal });
}

/** Where a refusal is mended. */
const FIELD_OF: Partial<Record<string, DetailsField>> = {
	reason_required: 'perubahan',
	window: 'sampai_tanggal',
	in_the_past: 'sampai_tanggal',
	never_shorter: 'sampai_tanggal',
	unknown_service: 'layanan'
};

/** While people write, what is fixed is not asked: it comes from what stands. */
async function withFixed(typed: TypedDetails, doer: Actor, slug: string): Promise<TypedDetails> {
	const house = services();
	const viewed = await findConsultationHead(house, slug, doer);
	if (!viewed) error(404);
	if (!viewed.head.detailsFixed) return typed;
	const standing = typedFrom(await findDetails(house.db, viewed.head.id), house.env.zone);
	return { ...typed, ...Object.fromEntries(FIXED_FIELDS.map((field) => [field, standing[field]])) };
}

function labelsOf({ hosting: { data } }: ConsultationCatalogue): Record<DetailsField, string> {
	return {
		...{ judul: data.name, pertanyaan: data.question, latar: data.background, butir: data.questions },
		...{ lingkup: data.scope, metode: data.method, mulai_tanggal: data.opensDay, mulai_jam: data.opensHour },
		...{ sampai_tanggal: data.closesDay, sampai_jam: data.closesHour, sk: data.team, kontak: data.contact },
		...{ layanan: data.service, standar: data.standard, maklumat: data.declaration, survei: data.survey },
		perubahan: data.note
	};
}
