import type { Actor } from '$lib/domain/actor/actor';
import type { Attendee } from '$lib/domain/consultation/hosting/people';
import {
	asForm,
	ATTENDEE_FIELDS,
	parseAttendee,
	typedAttendee,
	type AttendeeField
} from '$lib/forms/consultation/hosting/people';
import { parsePeople } from '$lib/forms/consultation/hosting/people-list';
import type { Typed } from '$lib/forms/consultation/typed';
import { services } from '$lib/server/services';
import { enterAttendance, strikeAttendance } from '$lib/server/usecases/consultation/hosting/attendance';
import { readFormKey } from '$lib/server/web/form-key';
import { attendeeLabels } from '$lib/text/attendee-labels';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { errorsOf, problemsOf, type ShownProblem } from '../../../errors';
import { requireHost } from '../../../require-host.server';
import { settle } from '../../../settle.server';

type Meeting = { slug: string; id: string };
type Errors = Partial<Record<AttendeeField | 'daftar' | 'form', string>>;
type Again = {
	errors: Errors;
	typed?: Typed<AttendeeField>;
	list?: string;
	problems?: ShownProblem[];
};

async function open({ request }: RequestEvent, doer: Actor, slug: string) {
	await requireHost(doer, slug);
	const form = await request.formData();
	const formKey = readFormKey(form);
	const channel = form.get('sumber') === 'paper' ? ('paper' as const) : ('list' as const);
	const again = (status: 409 | 422, { errors, typed, list = '', problems = [] }: Again) =>
		fail(status, { of: 'people' as const, errors, people: typed, channel, list, problems, formKey });
	return { form, formKey, channel, again };
}

type Opened = Awaited<ReturnType<typeof open>>;

const enter = ({ formKey, channel }: Opened, doer: Actor, { slug, id }: Meeting, people: Attendee[]) =>
	enterAttendance(services(), { slug, doer, formKey, meetingId: id, channel, people });

const pageOf = ({ slug, id }: Meeting) => `/meja/konsultasi/${slug}/pertemuan/${id}` as const;

/** Enters one person of the list or the paper. */
export async function postAttendee(event: RequestEvent, doer: Actor, meeting: Meeting) {
	const { lang } = event.locals;
	const opened = await open(event, doer, meeting.slug);
	const typed = typedAttendee(opened.form);
	const parsed = parseAttendee(typed);
	if (!parsed.ok) {
		return opened.again(422, { errors: errorsOf(parsed.faults, attendeeLabels(lang), lang), typed });
	}
	const outcome = await enter(opened, doer, meeting, [parsed.input]);
	return opened.again(409, { errors: { form: settle(outcome, lang, pageOf(meeting)) }, typed });
}

/** Enters everybody of a pasted table, or nobody and what is wrong with it. */
export async function postAttendees(event: RequestEvent, doer: Actor, meeting: Meeting) {
	const { lang } = event.locals;
	const opened = await open(event, doer, meeting.slug);
	const pasted = opened.form.get('daftar');
	const list = typeof pasted === 'string' ? pasted : '';
	const parsed = parsePeople(list, ATTENDEE_FIELDS, (typed) => parseAttendee(asForm(typed)));
	if (!parsed.ok) {
		const daftar = consultationTextFor(lang).hosting.listProblem.title(parsed.problems.length);
		const problems = problemsOf(parsed.problems, attendeeLabels(lang), lang);
		return opened.again(422, { errors: { daftar }, list, problems });
	}
	const outcome = await enter(opened, doer, meeting, parsed.people);
	return opened.again(409, { errors: { form: settle(outcome, lang, pageOf(meeting)) }, list });
}

const line = v.object({ baris: v.pipe(v.string(), v.uuid()) });

/** Strikes one line out. */
export async function postStrike(event: RequestEvent, doer: Actor, meeting: Meeting) {
	const { lang } = event.locals;
	const { form, formKey, again } = await open(event, doer, meeting.slug);
	const parsed = v.safeParse(line, { baris: form.get('baris') });
	const { already_struck } = consultationTextFor(lang).hosting.refused;
	if (!parsed.success) return again(422, { errors: { form: already_struck } });
	const command = { slug: meeting.slug, doer, formKey, meetingId: meeting.id, attendanceId: parsed.output.baris };
	return again(409, { errors: { form: settle(await strikeAttendance(services(), command), lang, pageOf(meeting)) } });
}
