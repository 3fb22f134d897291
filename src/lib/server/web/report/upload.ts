import { readFields, type ReportDraft } from '$lib/forms/report/fields';
import { whereForm } from '$lib/forms/report/where';
import { services } from '$lib/server/services';
import { keepDraftFiles, type RefusedFile } from '$lib/server/usecases/draft/keep-files';
import type { RequestEvent } from '@sveltejs/kit';
import { keepWriter } from './draft-cookie';
import { keepingWords } from '$lib/server/web/form/answer';
import { meetSender } from '$lib/server/web/form/meet-sender';
import { readSent, type Sent } from '$lib/server/web/form/sent';
import { everyTextFor } from '$lib/text/every-catalogue';
import { inOneBreath } from '$lib/text/refusal/refusal';
import { askAboutPersonal, maskAsAsked, personalIn, type PersonalHint } from '../form/personal';
import { limitTold } from '../form/limit-told';
import { saveStep } from './steps';
import { mayUpload } from './limits';
import { whereMeanwhile } from './where-meanwhile';

/** Why an upload was not kept: a file by its name, or the upload as a whole. */
export type UploadFault =
	RefusedFile | { name: ''; reason: 'upload_too_large' } | { name: ''; reason: 'upload_too_often'; says: string };

/** The form with its files, or null where they are more than the server reads at once. */
async function readUpload(request: Request): Promise<FormData | null> {
	try {
		return await request.formData();
	} catch (error) {
		if (isTooLarge(error)) return null;
		throw error;
	}
}

/** Kit's own error for a body over the limit is not exported; it is known by its status. */
const isTooLarge = (error: unknown): boolean => error instanceof Error && 'status' in error && error.status === 413;

/** Keeps the files that were chosen; an untouched field counts as none. */
async function storeUpload(event: RequestEvent, form: FormData): Promise<UploadFault[]> {
	const files = form
		.getAll('files')
		.filter((file) => file instanceof File && (file.name !== '' || file.size > 0)) as File[];
	if (files.length === 0) return [];
	const counted = await mayUpload(event);
	if (!counted.ok)
		return [{ name: '', reason: 'upload_too_often', says: inOneBreath(limitTold(services(), event, counted.reached)) }];
	return keepDraftFiles(services(), await keepWriter(event), files);
}

/** The form for its names: what there is to choose is judged elsewhere. */
const NOTHING = { districts: [], categories: [], agencies: [] };

/** What was kept of the step, or its page again where another page of it wrote something else meanwhile. */
type Kept =
	| { meanwhile: null; form: FormData; typed: ReportDraft; upload: UploadFault[]; asked: Asked | null }
	| { meanwhile: Awaited<ReturnType<typeof whereMeanwhile<UploadFault>>> };

/** What of the step everybody will read and looks like personal data, until its writer has answered. */
type Asked = {
	errors: ReturnType<typeof askAboutPersonal>;
	personal: PersonalHint;
	formKey: string;
	state: string | null;
};

/** Each button of the step saves what was typed and keeps what was chosen to upload, then does its own part. */
export async function keepWhere(event: RequestEvent): Promise<Kept> {
	const form = await readUpload(event.request);
	const tooLarge: UploadFault[] = [{ name: '', reason: 'upload_too_large' }];
	if (!form) return { meanwhile: null, form: new FormData(), typed: {}, upload: tooLarge, asked: null };
	const picked = form.get('pickedCategory');
	if (typeof picked === 'string') form.set('category', picked);
	const step = whereForm(NOTHING);
	maskAsAsked(form, READ_BY_ALL);
	const sent = readSent(step, form);
	await meetSender(services(), event, step, sent, { from: 'guests' });
	const isKept = await keepingWords({ event, form: step, sent }, () => saveStep(event, form, 'where'));
	const upload = await storeUpload(event, form);
	if (!isKept) return { meanwhile: await whereMeanwhile(event, form, upload) };
	return { meanwhile: null, form, typed: readFields(form, 'where'), upload, asked: questionOf(event, form, sent) };
}

const READ_BY_ALL = ['place'] as const;

function questionOf({ locals }: RequestEvent, form: FormData, { formKey, state }: Sent): Asked | null {
	const words = everyTextFor(locals.lang);
	const personal = personalIn(whereForm(NOTHING), form, READ_BY_ALL, words);
	return personal?.answer === null ? { errors: askAboutPersonal(personal, words), personal, formKey, state } : null;
}
