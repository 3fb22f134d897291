import type { Actor } from '$lib/domain/actor/actor';
import type { Lang } from '$lib/domain/language';
import {
	asForm,
	INVITEE_FIELDS,
	parseInvitee,
	typedInvitee,
	type InviteeField
} from '$lib/forms/consultation/hosting/people';
import { parsePeople } from '$lib/forms/consultation/hosting/people-list';
import { services } from '$lib/server/services';
import { invitePeople, withdrawInvitation } from '$lib/server/usecases/consultation/hosting/invitations';
import { readFormKey } from '$lib/server/web/form-key';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { errorsOf, problemsOf } from '../../errors';
import { requireHost } from '../../require-host.server';
import { settle } from '../../settle.server';

const here = (slug: string) => `/meja/konsultasi/${slug}/undangan` as const;

function labelsOf(lang: Lang): Record<InviteeField, string> {
	const says = consultationTextFor(lang).hosting.invitations;
	return { nama: says.name, organisasi: says.organisation, unsur: says.unsur, surel: says.email };
}

export async function postInvitee({ request, locals: { lang } }: RequestEvent, doer: Actor, slug: string) {
	await requireHost(doer, slug);
	const form = await request.formData();
	const formKey = readFormKey(form);
	const typed = typedInvitee(form);
	const again = (status: 409 | 422, errors: Partial<Record<InviteeField | 'form', string>>) =>
		fail(status, { errors, typed, list: '', problems: [], formKey });
	const parsed = parseInvitee(typed);
	if (!parsed.ok) return again(422, errorsOf(parsed.faults, labelsOf(lang), lang));
	const outcome = await invitePeople(services(), { slug, doer, formKey, people: [parsed.input] });
	return again(409, { form: settle(outcome, lang, here(slug)) });
}

export async function postInvitees({ request, locals: { lang } }: RequestEvent, doer: Actor, slug: string) {
	await requireHost(doer, slug);
	const form = await request.formData();
	const formKey = readFormKey(form);
	const pasted = form.get('daftar');
	const list = typeof pasted === 'string' ? pasted : '';
	const again = (
		status: 409 | 422,
		errors: { daftar?: string; form?: string },
		problems: ReturnType<typeof problemsOf>
	) => fail(status, { errors, typed: undefined, list, problems, formKey });
	const parsed = parsePeople(list, INVITEE_FIELDS, (typed) => parseInvitee(asForm(typed)));
	if (!parsed.ok) {
		const says = consultationTextFor(lang).hosting.listProblem;
		return again(
			422,
			{ daftar: says.title(parsed.problems.length) },
			problemsOf(parsed.problems, labelsOf(lang), lang)
		);
	}
	const outcome = await invitePeople(services(), { slug, doer, formKey, people: parsed.people });
	return again(409, { form: settle(outcome, lang, here(slug)) }, []);
}

const chosen = v.object({ id: v.pipe(v.string(), v.uuid()) });

export async function postWithdrawal({ request, locals: { lang } }: RequestEvent, doer: Actor, slug: string) {
	const form = await request.formData();
	const formKey = readFormKey(form);
	const again = (status: 409 | 422, words: string) =>
		fail(status, { errors: { form: words }, typed: undefined, list: '', problems: [], formKey });
	const parsed = v.safeParse(chosen, { id: form.get('id') });
	if (!parsed.success) return again(422, consultationTextFor(lang).hosting.refused.already_sent);
	const command = { slug, doer, formKey, invitationId: parsed.output.id };
	return again(409, settle(await withdrawInvitation(services(), command), lang, here(slug)));
}
