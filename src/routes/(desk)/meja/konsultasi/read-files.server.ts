import type { Lang } from '$lib/domain/language';
import { services } from '$lib/server/services';
import { keepFormFiles } from '$lib/server/usecases/thread/keep-files';
import { readFormKey } from '$lib/server/web/form-key';
import { textFor } from '$lib/text/catalogue';

/** The files of a posted form, those kept by an earlier try among them, and why others were refused. */
export async function readFiles(form: FormData, lang: Lang) {
	const formKey = readFormKey(form);
	const removed = new Set(form.getAll('hapus_berkas'));
	const tokens = form
		.getAll('tersimpan')
		.filter((token): token is string => typeof token === 'string' && !removed.has(token));
	const uploads = form.getAll('berkas').filter((entry): entry is File => entry instanceof File);
	const { kept, refused } = await keepFormFiles(services(), formKey, tokens, uploads);
	const says = textFor(lang).act.file;
	return { formKey, kept, refused: refused.map(({ name, reason }) => says[reason](name)).join(' ') };
}
