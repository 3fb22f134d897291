import type { MinutesRefusal } from '$lib/domain/consultation/minutes/minutes';
import { EVIDENCE, type Evidence } from '$lib/domain/consultation/decide';
import type { Lang } from '$lib/domain/language';
import {
	parseMinutesForm,
	type FieldOf,
	type MinutesFault,
	type MinutesForm
} from '$lib/forms/consultation/minutes/minutes';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { error, fail } from '@sveltejs/kit';
import { readFormKey } from './form-key';

export type MinutesErrors = Record<string, string | undefined>;

/** Reads one of the forms of minutes, and says what is to be mended under the name that its page gives the field. */
export async function readMinutesForm<K extends MinutesForm>(
	{ request, locals }: { request: Request; locals: App.Locals },
	kind: K,
	labels: Record<FieldOf<K>, string>
) {
	const form = await request.formData();
	const { fault } = consultationTextFor(locals.lang).minutes;
	const parsed = parseMinutesForm(kind, form);
	const formKey = readFormKey(form);
	const again = (status: 409 | 422, errors: MinutesErrors) =>
		fail(status, { form: kind, errors, typed: parsed.typed as Record<string, string>, formKey });
	const errors: MinutesErrors = {};
	if (!parsed.ok)
		for (const [field, name] of Object.entries(parsed.faults) as [FieldOf<K>, MinutesFault][])
			errors[field] = `${labels[field]}: ${fault[name]}`;
	return { form, formKey, parsed, errors, again };
}

/** The words for a refusal; absent and forbidden look the same. */
export function refusalWords(lang: Lang, refusal: MinutesRefusal | Evidence | 'not_found' | 'form_spent'): string {
	if (refusal === 'not_found') error(404);
	const { minutes: says, consultation: law } = consultationTextFor(lang);
	if (isMissingEvidence(refusal)) return says.lacks(law.evidence[refusal]);
	return says.refused[refusal];
}

const isMissingEvidence = (refusal: MinutesRefusal | Evidence | 'form_spent'): refusal is Evidence =>
	EVIDENCE.some((evidence) => evidence === refusal);
