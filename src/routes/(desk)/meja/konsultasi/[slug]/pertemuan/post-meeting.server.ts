import type { Actor } from '$lib/domain/actor/actor';
import { parseMeeting, typedMeeting, type MeetingField } from '$lib/forms/consultation/hosting/meeting';
import { services } from '$lib/server/services';
import { planMeeting } from '$lib/server/usecases/consultation/hosting/meetings';
import { readFormKey } from '$lib/server/web/form-key';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { errorsOf } from '../../errors';
import { settle, statusOf } from '../../settle.server';

/** Plans a meeting, or moves a planned one. */
export async function postMeeting(
	{ request, locals: { lang } }: RequestEvent,
	doer: Actor,
	slug: string,
	meetingId: string | null
) {
	const house = services();
	const form = await request.formData();
	const formKey = readFormKey(form);
	const typed = typedMeeting(form);
	const again = (status: 409 | 422, errors: Partial<Record<MeetingField | 'form', string>>) =>
		fail(status, { of: 'plan' as const, errors, typed, formKey });
	const parsed = parseMeeting(typed, house.env.zone);
	if (!parsed.ok) {
		const says = consultationTextFor(lang).gathering.meetings;
		const labels = { judul: says.name, tanggal: says.day, mulai: says.from, selesai: says.until };
		const rest = { tempat: says.place, tautan: says.link, acara: says.agenda };
		return again(422, errorsOf(parsed.faults, { ...labels, ...rest }, lang));
	}
	const outcome = await planMeeting(house, { slug, doer, formKey, meetingId, meeting: parsed.input });
	const words = settle(outcome, lang, `/meja/konsultasi/${slug}/pertemuan${meetingId ? `/${meetingId}` : ''}`);
	const mends = !outcome.ok && outcome.refusal === 'place_or_link';
	return again(outcome.ok ? 409 : statusOf(outcome.refusal), mends ? { tempat: words } : { form: words });
}
