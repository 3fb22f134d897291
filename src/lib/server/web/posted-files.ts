import type { Lang } from '$lib/domain/language';
import { inOneBreath } from '$lib/text/refusal/refusal';
import { refusalsFor } from '$lib/text/refusal/catalogue';
import type { FileOwner } from '../files/clean';
import type { Services } from '../services';
import { keepFormFiles, tokenOfFile } from '../usecases/thread/keep-files';

/** A file as the page of its form knows it. */
export type PostedFile = { id: string; name: string; bytes: number };
/** The files of a form that are stored, and what was wrong with the others. */
export type PostedFiles = { fileIds: string[]; kept: PostedFile[]; fault: string | null };

const NO_FILES: PostedFiles = { fileIds: [], kept: [], fault: null };

/**
 * Stores the files of a posted form at once, those of an earlier try among them. Whatever becomes of the form, its files
 * stand in it as stored from here on.
 */
export async function keepPostedFiles(
	house: Services,
	form: FormData,
	{ formKey, of, lang }: { formKey: string; of: FileOwner | undefined; lang: Lang }
): Promise<PostedFiles> {
	if (!of) return NO_FILES;
	const sent = { formKey, of, tokens: readTokens(form), uploads: readUploads(form) };
	const { kept, refused } = await keepFormFiles(house, sent);
	form.delete('berkas');
	form.delete('tersimpan');
	for (const { token } of kept) form.append('tersimpan', token);
	const { file } = refusalsFor(lang);
	return {
		fileIds: kept.map(({ fileId }) => fileId),
		kept: kept.map(({ token, name, bytes }) => ({ id: token, name, bytes })),
		fault: refused.map(({ name, reason }) => inOneBreath(file[reason](name))).join(' ') || null
	};
}

/** The same files for a form that goes on under a new key. */
export const rekeyFiles = (house: Services, formKey: string, { fileIds, kept }: PostedFiles): PostedFile[] =>
	kept.map((file, index) => ({ ...file, id: tokenOfFile(house, formKey, fileIds[index] ?? '') }));

const readTokens = (form: FormData): string[] => {
	const removed = new Set(form.getAll('hapus_berkas'));
	return form.getAll('tersimpan').filter((token): token is string => typeof token === 'string' && !removed.has(token));
};

const readUploads = (form: FormData): File[] =>
	form.getAll('berkas').filter((entry): entry is File => entry instanceof File);
