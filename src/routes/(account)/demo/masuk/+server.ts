import { describeDevice } from '$lib/server/auth/device';
import { services } from '$lib/server/services';
import { signInDemo } from '$lib/server/demo';
import { localPath } from '$lib/server/web/local-path';
import { beginVisit } from '$lib/server/web/visit';
import { withoutLanguage } from '$lib/text/path';
import { error, redirect, type RequestHandler } from '@sveltejs/kit';

/** One click on the demo bar. Outside demo mode this address does not exist. */
export const POST: RequestHandler = async (event) => {
	const form = await event.request.formData();
	const device = describeDevice(event.request.headers.get('user-agent'));
	const answer = await signInDemo(services(), { email: String(form.get('account')), device });
	if (!answer.ok) error(404);
	const start = await beginVisit(event, answer.value.sessionId);
	const back = localPath(String(form.get('back') ?? ''));
	// A report is looked at in several roles one after the other; from anywhere else, each begins at their own place.
	redirect(303, back && withoutLanguage(back).startsWith('/pengaduan/') ? back : start);
};
