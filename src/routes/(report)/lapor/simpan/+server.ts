import { REPORT_STEPS, type ReportStep } from '$lib/forms/report/fields';
import { services } from '$lib/server/services';
import { textFor } from '$lib/text/catalogue';
import { formatClock } from '$lib/text/format';
import { error, text } from '@sveltejs/kit';
import { saveQuietly } from '$lib/server/web/report/steps';
import type { RequestHandler } from './$types';

/** Saves while the person types; the answer is the sentence to show, and none where newer words have come already. */
export const POST: RequestHandler = async (event) => {
	const form = await event.request.formData();
	const step = REPORT_STEPS.find((known): known is ReportStep => known === form.get('step'));
	if (!step) error(422);
	if (!(await saveQuietly(event, form, step))) return new Response(null, { status: 204 });
	const { now, env } = services();
	const { lang } = event.locals;
	return text(textFor(lang).report.saved(formatClock(lang, now(), env.zone)));
};
