import { readFields, type ReportDraft, type ReportStep } from '$lib/forms/report/fields';
import type { Fields, Form, NameOf } from '$lib/forms/kit/form';
import { services } from '$lib/server/services';
import { everyTextFor } from '$lib/text/every-catalogue';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { keepingWords, refuseForm } from '../form/answer';
import { meetSender } from '../form/meet-sender';
import { askAboutPersonal, maskAsAsked, personalIn, type PersonalHint } from '../form/personal';
import { readSent, type Sent } from '../form/sent';
import type { Saved } from '../form/words';
import { savedStep, saveStep } from './steps';
import { readUpload, storeUpload, type UploadFault } from './upload';

/** A step whose buttons do more than go on: files come and go, categories are searched for. */
type Asking<F extends Fields> = {
	step: ReportStep;
	form: Form<string, F>;
	readByAll: readonly NameOf<F>[];
	/** Answers to later steps that are known already. */
	unasked?: ReportDraft;
	/** What was chosen, by its name, where words alone say nothing. */
	namesOf?: (typed: Record<string, string>) => Saved<F>['names'];
};

/** What of the step everybody will read and looks like personal data, until its writer has answered. */
type Asked = {
	errors: ReturnType<typeof askAboutPersonal>;
	personal: PersonalHint;
	formKey: string;
	state: string | null;
};

/** Each button of such a step saves what was typed and keeps what was chosen to upload; then it does its own part. */
export async function keepStep<F extends Fields>(event: RequestEvent, asking: Asking<F>) {
	const { step, form, readByAll, unasked } = asking;
	const data = await readUpload(event.request);
	const tooLarge: UploadFault[] = [{ name: '', reason: 'upload_too_large' }];
	if (!data) return { meanwhile: null, form: new FormData(), typed: {} as ReportDraft, upload: tooLarge, asked: null };
	// One answer, whichever control gave it.
	if (step === 'about') data.set('category', readFields(data, step).category ?? '');
	maskAsAsked(data, readByAll);
	const sent = readSent(form, data);
	await meetSender(services(), event, form, sent, { from: 'guests' });
	const isKept = await keepingWords({ event, form, sent }, () => saveStep(event, data, step, unasked));
	const upload = await storeUpload(event, data);
	if (!isKept) return { meanwhile: await stepMeanwhile(event, asking, data, upload) };
	const asked = questionOf(event, asking, data, sent);
	return { meanwhile: null, form: data, typed: readFields(data, step), upload, asked };
}

function questionOf<F extends Fields>(
	{ locals }: RequestEvent,
	{ form, readByAll }: Asking<F>,
	data: FormData,
	{ formKey, state }: Sent
): Asked | null {
	const words = everyTextFor(locals.lang);
	const personal = personalIn(form, data, readByAll, words);
	return personal?.answer === null ? { errors: askAboutPersonal(personal, words), personal, formKey, state } : null;
}

/** The step again, with what was typed beside what another page of it saved meanwhile, by its names. */
async function stepMeanwhile<F extends Fields>(
	event: RequestEvent,
	{ step, form, namesOf }: Asking<F>,
	data: FormData,
	refusedFiles: UploadFault[]
) {
	const saved = async (): Promise<Saved<F>> => {
		const { typed, state } = await savedStep(event, step);
		return { typed: typed as Saved<F>['typed'], names: namesOf?.(typed) ?? {}, state };
	};
	const files = { fileIds: [], kept: [], fault: null };
	const words = everyTextFor(event.locals.lang);
	const trial = { house: services(), event, form, sent: readSent(form, data), files, words };
	const { data: again } = await refuseForm(trial, {
		refusal: 'changed_meanwhile',
		says: undefined,
		at: undefined,
		saved
	});
	return fail(409, { ...again, typed: readFields(data, step), refusedFiles });
}
