import type { Lang } from '$lib/domain/language';
import { textFor } from '$lib/text/catalogue';
import type { Services } from '../services';
import { keepFormFiles, type KeptFile } from '../usecases/thread/keep-files';

/** The files of a posted form: stored at once, those of an earlier try among them, and what was wrong with the others. */
export async function keepPostedFiles(house: Services, form: FormData, formKey: string, lang: Lang) {
	const { kept, refused } = await keepFormFiles(house, formKey, readTokens(form), readUploads(form));
	const { file } = textFor(lang).act;
	return {
		fileIds: kept.map(({ fileId }) => fileId),
		kept: kept.map(withoutId),
		fault: refused.map(({ name, reason }) => file[reason](name)).join(' ') || null
	};
}

const readTokens = (form: FormData): string[] => {
	const removed = new Set(form.getAll('hapus_berkas'));
	return form.getAll('tersimpan').filter((token): token is string => typeof token === 'string' && !removed.has(token));
};

const readUploads = (form: FormData): File[] =>
	form.getAll('berkas').filter((entry): entry is File => entry instanceof File);

const withoutId = ({ token, name, bytes }: KeptFile) => ({ id: token, name, bytes });
