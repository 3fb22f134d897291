import type { Fields, Form } from '$lib/forms/kit/form';

/**
 * Puts the words of a chosen text file where they would have been typed, so that they are shown again and given back as
 * those are. False where the file holds no text.
 */
export async function typeFile<F extends Fields>(
	{ fromFile }: Pick<Form<string, F>, 'fromFile'>,
	data: FormData
): Promise<boolean> {
	const file = data.get('berkas');
	if (!fromFile || !(file instanceof File)) return true;
	data.delete('berkas');
	if (file.size === 0) return true;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
		if (text.includes('\0')) return false;
		data.set(fromFile, text);
		return true;
	} catch {
		return false;
	}
}
