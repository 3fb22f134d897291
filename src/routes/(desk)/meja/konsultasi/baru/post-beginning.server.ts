import type { Actor } from '$lib/domain/actor/actor';
import { TEMPLATE_SCOPE } from '$lib/domain/consultation/hosting/template';
import { parseReference } from '$lib/domain/thread/reference';
import { parseBeginning, typedBeginning, type BeginField, type Beginning } from '$lib/forms/consultation/hosting/begin';
import { services } from '$lib/server/services';
import { citeComplaint } from '$lib/server/usecases/consultation/commitment/cite';
import { copyConsultation, prepareFromTemplate } from '$lib/server/usecases/consultation/hosting/copy';
import { readFormKey } from '$lib/server/web/form-key';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { errorsOf } from '../errors';

type Errors = Partial<Record<BeginField | 'form', string>>;

/** Begins a draft from a template or an earlier consultation and goes on to its desk. */
export async function postBeginning({ request, locals }: RequestEvent, doer: Actor) {
	const { lang } = locals;
	const text = consultationTextFor(lang);
	const says = text.hosting.begin;
	const form = await request.formData();
	const formKey = readFormKey(form);
	const typed = typedBeginning(form);
	const report = reportIn(form);
	const again = (status: 409 | 422, errors: Errors) => fail(status, { errors, typed, report, formKey });
	const parsed = parseBeginning(typed);
	if (!parsed.ok) {
		const labels = { judul: says.name, dari: says.from, instansi: says.agency };
		const { scope: lingkup, method: metode } = text.hosting.data;
		return again(422, errorsOf(parsed.faults, { ...labels, lingkup, metode }, lang));
	}
	const outcome = await begin(parsed.input, doer, formKey);
	if (!outcome.ok) return again(409, { form: says.refused[outcome.refusal] });
	const { slug } = outcome.value;
	const isTied = report !== null && (await raise(slug, report, doer));
	redirect(303, path(lang, `/meja/konsultasi/${slug}${isTied ? '/komitmen?sudah=dikaitkan' : ''}`));
}

/** The report that the consultation is begun for. */
function reportIn(form: FormData): string | null {
	const typed = form.get('laporan');
	return typeof typed === 'string' ? parseReference(typed) : null;
}

/** Ties it to the new draft, which stands where that is refused: the report may have been hidden meanwhile. */
async function raise(slug: string, ref: string, doer: Actor): Promise<boolean> {
	const command = { slug, ref, doer, position: null, formKey: crypto.randomUUID() };
	return (await citeComplaint(services(), command)).ok;
}

function begin({ from, title, agencyId, scope, method }: Beginning, doer: Actor, submissionKey: string) {
	if ('copyOf' in from) return copyConsultation(services(), { doer, title, submissionKey, source: from.copyOf });
	// What is asked of the public is in Indonesian, whatever the language of the desk.
	const { question, background, questions } = consultationTextFor('id').templates[from.template];
	const isStandard = from.template === 'service_standard';
	const isReview = from.template === 'yearly_review';
	return prepareFromTemplate(services(), {
		...{ doer, title, agencyId, method, submissionKey, scope: TEMPLATE_SCOPE[from.template] ?? scope },
		outline: {
			...{ question, background, questions, aboutSurvey: isReview },
			...{ aboutServiceStandard: isStandard || isReview, aboutServiceDeclaration: isStandard }
		}
	});
}
