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
	const text = textOf(new Uint8Array(await file.arrayBuffer()));
	if (text === null) return false;
	data.set(fromFile, text);
	return true;
}

// eslint-disable-next-line no-control-regex -- control characters are what tells a picture from a text
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** UTF-8; or as Excel saves it: "Unicode text" is UTF-16 behind its mark, and plain CSV is Windows-1252. */
export function textOf(bytes: Uint8Array): string | null {
	const text = decode(bytes);
	return NOT_TEXT.test(text) ? null : text;
}

function decode(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
