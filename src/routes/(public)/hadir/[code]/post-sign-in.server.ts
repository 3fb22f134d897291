import { parseAttendee, typedAttendee, type AttendeeField } from '$lib/forms/consultation/hosting/people';
import type { FieldFault } from '$lib/forms/consultation/typed';
import { networkOf } from '$lib/server/auth/network';
import { services } from '$lib/server/services';
import { signIn } from '$lib/server/usecases/consultation/hosting/sign-in';
import { readFormKey } from '$lib/server/web/form-key';
import { makeVoice } from '$lib/server/web/voice';
import { attendeeLabels } from '$lib/text/attendee-labels';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';

type Errors = Partial<Record<AttendeeField | 'form', string>>;

/** Takes a seat in the meeting whose sheet was scanned. */
export async function postSignIn(event: RequestEvent<{ code: string }>) {
	const house = services();
	const { lang, actor } = event.locals;
	const { code } = event.params;
	const { gathering, hosting } = consultationTextFor(lang);
	const form = await event.request.formData();
	const formKey = readFormKey(form);
	const typed = typedAttendee(form);
	const again = (status: 409 | 422 | 429, errors: Errors) => fail(status, { errors, typed, formKey });
	const parsed = parseAttendee(typed);
	if (!parsed.ok) {
		const labels = attendeeLabels(lang);
		const faults = Object.entries(parsed.faults) as [AttendeeField, FieldFault][];
		return again(422, Object.fromEntries(faults.map(([field, fault]) => [field, hosting.fault[fault](labels[field])])));
	}
	const outcome = await signIn(house, {
		...{ code, doer: actor, formKey, person: parsed.input },
		...{ voice: makeVoice(event, house.env), network: networkOf(event.getClientAddress()) }
	});
	if (outcome.ok) redirect(303, path(lang, `/hadir/${code}?tercatat`));
	if (outcome.refusal === 'not_found') error(404);
	const words = gathering.signIn.refused[outcome.refusal];
	return again(outcome.refusal === 'too_many_attempts' ? 429 : 409, { form: words });
}
