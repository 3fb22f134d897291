import { parseText, typedText, type TextFault, type TextField } from '$lib/forms/consultation/text/publish-text';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { previewText } from '$lib/server/queries/consultation/text/text';
import { services } from '$lib/server/services';
import { publishText } from '$lib/server/usecases/consultation/text/publish-text';
import { readFormKey } from '$lib/server/web/form-key';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from '../../../../require-staff';

type Event = RequestEvent<{ slug: string }>;
type Errors = Partial<Record<TextField | 'form', string>>;

async function readText(event: Event) {
	const doer = requireStaff(event);
	const house = services();
	const found = await findConsultationHead(house, event.params.slug, doer);
	if (!found?.may.readDesk) error(404);
	const form = await event.request.formData();
	const typed = typedText(form);
	const kept = { typed, formKey: readFormKey(form) };
	const says = consultationTextFor(event.locals.lang).draftText.desk;
	const parsed = parseText(typed);
	const errors: Errors = {};
	if (!parsed.ok)
		for (const [name, fault] of Object.entries(parsed.faults) as [TextField, TextFault][])
			errors[name] = says.fault[fault];
	return { doer, house, found, kept, says, parsed, errors };
}

/** Shows how the text would be cut up, and publishes nothing. */
export async function checkText(event: Event) {
	const { house, found, kept, parsed, errors } = await readText(event);
	if (!parsed.ok) return fail(422, { ...kept, errors, changes: null });
	return { ...kept, errors, changes: await previewText(house, found.head, parsed.input.body) };
}

export async function postText(event: Event) {
	const { doer, house, found, kept, says, parsed, errors } = await readText(event);
	if (!parsed.ok) return fail(422, { ...kept, errors, changes: null });
	const { slug } = found.head;
	const outcome = await publishText(house, { slug, doer, formKey: kept.formKey, ...parsed.input });
	if (outcome.ok) redirect(303, path(event.locals.lang, `/meja/konsultasi/${slug}/teks?sudah=terbit`));
	if (outcome.refusal === 'not_found') error(404);
	// Who sends again after reading this writes upon the version that came in between, knowingly.
	const typed = { ...kept.typed, versi: String(found.head.textVersion) };
	return fail(409, { ...kept, typed, errors: { form: says.refused[outcome.refusal] } as Errors, changes: null });
}
