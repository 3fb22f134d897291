import { services } from '$lib/server/services';
import { addAddendum } from '$lib/server/usecases/consultation/minutes/follow-minutes';
import { finaliseMinutes, reopenMinutes } from '$lib/server/usecases/consultation/minutes/fix-minutes';
import { dropParty } from '$lib/server/usecases/consultation/minutes/name-parties';
import { signMinutes } from '$lib/server/usecases/consultation/minutes/sign-minutes';
import { placeItem } from '$lib/server/usecases/consultation/minutes/write-items';
import { writeMinutes } from '$lib/server/usecases/consultation/minutes/write-minutes';
import { keepFormFiles } from '$lib/server/usecases/thread/keep-files';
import { readFormKey } from '$lib/server/web/form-key';
import { readMinutesForm, refusalWords } from '$lib/server/web/minutes-form';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from '../../../../require-staff';

type Event = RequestEvent & { params: { slug: string } };
type Outcome = { ok: true } | { ok: false; refusal: Parameters<typeof refusalWords>[1] };

const back = ({ locals, params }: Event, anchor: string): never =>
	redirect(303, path(locals.lang, `/meja/konsultasi/${params.slug}/berita-acara?sudah=ya#${anchor}`));

const wordsOf = ({ locals }: Event) => consultationTextFor(locals.lang).minutes;

const answer = (event: Event, outcome: Outcome, anchor: string) =>
	outcome.ok ? back(event, anchor) : fail(409, plainly({ form: refusalWords(event.locals.lang, outcome.refusal) }));

/** The shape in which every form of the page answers, so that the page reads them alike. */
const plainly = (errors: Record<string, string | undefined>) => ({
	...{ form: null, errors, formKey: crypto.randomUUID() },
	typed: {} as Record<string, string>
});

const commandOf = (event: Event, form: FormData) => ({
	...{ slug: event.params.slug, doer: requireStaff(event), formKey: readFormKey(form) }
});
const textIn = (form: FormData, field: string): string => {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
};
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** An id that is none finds nothing, as one that does not exist. */
const idIn = (form: FormData, field: string) =>
	UUID.test(textIn(form, field)) ? textIn(form, field) : crypto.randomUUID();

export async function data(event: Event) {
	const doer = requireStaff(event);
	const { desk } = wordsOf(event);
	const labels = { hari: desk.heldOn, tempat: desk.place, ringkasan: desk.summary };
	const { formKey, parsed, errors, again } = await readMinutesForm(event, 'data', labels);
	if (!parsed.ok) return again(422, errors);
	const { hari, tempat, ringkasan } = parsed.input;
	const written = { heldOn: hari, place: tempat, summary: ringkasan };
	const outcome = await writeMinutes(services(), { slug: event.params.slug, doer, formKey, ...written });
	if (outcome.ok) return back(event, 'data');
	return again(409, { form: refusalWords(event.locals.lang, outcome.refusal) });
}

export async function place(event: Event) {
	const form = await event.request.formData();
	const to = (['up', 'down', 'out'] as const).find((way) => way === form.get('ke')) ?? 'up';
	const command = { ...commandOf(event, form), itemId: idIn(form, 'butir'), to };
	return answer(event, await placeItem(services(), command), 'butir');
}

export async function drop(event: Event) {
	const form = await event.request.formData();
	const command = { ...commandOf(event, form), partyId: idIn(form, 'pihak') };
	return answer(event, await dropParty(services(), command), 'pihak');
}

export async function finalise(event: Event) {
	const command = commandOf(event, await event.request.formData());
	return answer(event, await finaliseMinutes(services(), command), 'pihak');
}

export async function reopen(event: Event) {
	const command = commandOf(event, await event.request.formData());
	return answer(event, await reopenMinutes(services(), command), 'butir');
}

/** Files a signed copy; what was read is the text that the page showed when the copy was chosen. */
export async function scan(event: Event) {
	const form = await event.request.formData();
	const command = { ...commandOf(event, form), partyId: idIn(form, 'pihak'), readDigest: textIn(form, 'sidik') };
	const uploads = form.getAll('berkas').filter((entry): entry is File => entry instanceof File);
	const { kept, refused } = await keepFormFiles(services(), command.formKey, [], uploads.slice(0, 1));
	const field = `berkas-${command.partyId}`;
	const [file] = kept;
	const { act } = consultationTextFor(event.locals.lang);
	const wrong = refused.map(({ name, reason }) => act.file[reason](name)).join(' ');
	if (!file) return fail(422, plainly({ [field]: wrong || wordsOf(event).desk.scanMissing }));
	return answer(event, await signMinutes(services(), { ...command, scanFileId: file.fileId }), 'pihak');
}

export async function addendum(event: Event) {
	const doer = requireStaff(event);
	const labels = { teks: wordsOf(event).desk.addendumText };
	const { formKey, parsed, errors, again } = await readMinutesForm(event, 'addendum', labels);
	if (!parsed.ok) return again(422, errors);
	const command = { slug: event.params.slug, doer, formKey, text: parsed.input.teks, fileIds: [] };
	const outcome = await addAddendum(services(), command);
	if (outcome.ok) return back(event, 'adendum');
	return again(409, { form: refusalWords(event.locals.lang, outcome.refusal) });
}
