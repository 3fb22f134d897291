import { services } from '$lib/server/services';
import { keepDraftFiles, type RefusedFile } from '$lib/server/usecases/draft/keep-files';
import { inOneBreath } from '$lib/text/refusal/refusal';
import type { RequestEvent } from '@sveltejs/kit';
import { limitTold } from '../form/limit-told';
import { isTooLarge } from '../too-large';
import { keepWriter } from './draft-cookie';
import { mayUpload } from './limits';

/** Why an upload was not kept: a file by its name, or the upload as a whole. */
export type UploadFault =
	RefusedFile | { name: ''; reason: 'upload_too_large' } | { name: ''; reason: 'upload_too_often'; says: string };

/** The form with its files, or null where they are more than the server reads at once. */
export async function readUpload(request: Request): Promise<FormData | null> {
	try {
		return await request.formData();
	} catch (error) {
		if (isTooLarge(error)) return null;
		throw error;
	}
}

/** Keeps the files that were chosen; an untouched field counts as none. */
export async function storeUpload(event: RequestEvent, form: FormData): Promise<UploadFault[]> {
	const files = form
		.getAll('files')
		.filter((file) => file instanceof File && (file.name !== '' || file.size > 0)) as File[];
	if (files.length === 0) return [];
	const counted = await mayUpload(event);
	if (!counted.ok)
		return [{ name: '', reason: 'upload_too_often', says: inOneBreath(limitTold(services(), event, counted.reached)) }];
	return keepDraftFiles(services(), await keepWriter(event), files);
}
