import type { Actor } from '$lib/domain/actor/actor';
import { NOTES_MOST } from '$lib/forms/consultation/hosting/meeting';
import { lengthOf, tidyText } from '$lib/forms/kit/tidy';
import { services } from '$lib/server/services';
import { recordNotes } from '$lib/server/usecases/consultation/hosting/meetings';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { readFiles } from '../../../read-files.server';
import { requireHost } from '../../../require-host.server';
import { settle, statusOf } from '../../../settle.server';

type Errors = Partial<Record<'teks' | 'berkas' | 'form', string>>;

/** Keeps what was said in a meeting, with its photographs. */
export async function postNotes(
	{ request, locals: { lang } }: RequestEvent,
	doer: Actor,
	{ slug, id }: { slug: string; id: string }
) {
	await requireHost(doer, slug);
	const { hosting, gathering } = consultationTextFor(lang);
	const form = await request.formData();
	const { formKey, kept, refused } = await readFiles(form, lang);
	const typed = form.get('teks');
	const text = typeof typed === 'string' ? tidyText(typed) : '';
	const files = kept.map(({ token, name, bytes }) => ({ id: token, name, bytes }));
	const again = (status: 409 | 422, errors: Errors) =>
		fail(status, { of: 'notes' as const, errors, text, kept: files, formKey });
	const errors: Errors = {
		...(text ? {} : { teks: hosting.refused.text_required }),
		...(lengthOf(text) > NOTES_MOST ? { teks: hosting.fault.too_long(gathering.meetings.notesText) } : {}),
		...(refused ? { berkas: refused } : {})
	};
	if (Object.keys(errors).length > 0) return again(422, errors);
	const fileIds = kept.map(({ fileId }) => fileId);
	const outcome = await recordNotes(services(), { slug, doer, formKey, meetingId: id, text, fileIds });
	const words = settle(outcome, lang, `/meja/konsultasi/${slug}/pertemuan/${id}`);
	return again(outcome.ok ? 409 : statusOf(outcome.refusal), { form: words });
}
