import type { PlacedDay } from '$lib/domain/calendar/revision';
import type { Lang } from '$lib/domain/language';
import type { District } from '$lib/forms/calendar/day';
import type { ImportFault } from '$lib/forms/calendar/faults';
import { IMPORT_MOST_BYTES, parseImport, type ImportDefaults } from '$lib/forms/calendar/import';
import { adminTextFor } from '$lib/text/admin-catalogue';

/** One thing to mend, in words. Line 0 is the file as a whole. */
export type ProblemLine = { line: number; words: string; field: string | null; message: string };
export type ImportErrors = Partial<Record<'berkas' | 'teks' | 'form', string>>;

type Read =
	| { ok: true; days: PlacedDay[]; typed: ImportDefaults; text: string }
	| { ok: false; errors: ImportErrors; problems: ProblemLine[]; typed: ImportDefaults; text: string };

/** The days of a posted import, or what is wrong and everything that was sent, as text to mend. */
export async function readImport(form: FormData, districts: readonly District[], lang: Lang): Promise<Read> {
	const says = adminTextFor(lang).calendar;
	const typed: ImportDefaults = {
		...{ jenis: textOf(form, 'jenis'), dasar: textOf(form, 'dasar') },
		...{ status: textOf(form, 'status'), wilayah: textOf(form, 'wilayah') }
	};
	const pasted = textOf(form, 'teks');
	const file = form.get('berkas');
	const hasFile = file instanceof File && file.size > 0;
	const content = hasFile ? await contentOf(file) : contentOfText(pasted);
	if ('fault' in content) {
		const errors = { [hasFile ? 'berkas' : 'teks']: says.fault[content.fault] };
		return { ok: false, errors, problems: [], typed, text: pasted };
	}
	const imported = parseImport(content.text, typed, districts);
	if (imported.ok) return { ok: true, days: imported.days, typed, text: content.text };
	const problems = imported.problems.map(({ line, words, field, fault }) => ({
		...{ line, words, message: says.fault[fault] },
		field: field && says.fields[field]
	}));
	return {
		ok: false,
		errors: { teks: says.importing.problems(problems.length) },
		problems,
		typed,
		text: imported.text
	};
}

const textOf = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

type Content = { text: string } | { fault: ImportFault };

const contentOfText = (text: string): Content => {
	if (text.trim() === '') return { fault: 'file_missing' };
	return text.length > IMPORT_MOST_BYTES ? { fault: 'file_too_large' } : { text };
};

async function contentOf(file: File): Promise<Content> {
	if (file.size > IMPORT_MOST_BYTES) return { fault: 'file_too_large' };
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
		return text.includes('\0') ? { fault: 'not_text' } : { text };
	} catch {
		return { fault: 'not_text' };
	}
}
