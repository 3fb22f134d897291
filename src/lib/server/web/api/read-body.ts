import type { Lang } from '$lib/domain/language';
import { apiTextFor } from '$lib/text/api-catalogue';
import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import { isTooLarge } from '../too-large';
import { PERSONAL_WAYS, type Body } from './body';
import { fieldFaults, isProblem, type Fault, type Problem } from './problem';

type Entry<Value> = readonly [name: string, value: Value];

/** What was sent to a writing call, as the form of the site has it. */
export type Posted = {
	data: FormData;
	files: readonly File[];
	/** All of it as it came in, to be known again. */
	entries: readonly Entry<string | File>[];
};

const JSON_TYPE = /^application\/json\b/i;
const FORM_TYPE = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i;
/** Under which name files come. */
export const FILES = 'files';
export const PERSONAL = 'personal';

/** Reads JSON, or a form where files come along; whatever cannot be read, or has no name here, is told. */
export async function readBody({ request, locals }: RequestEvent, body: Body): Promise<Posted | Problem> {
	const sent = await entriesIn(request);
	if (isProblem(sent)) return sent;
	const faults = sent.flatMap((entry) => faultIn(entry, body, locals.lang) ?? []);
	if (faults.length > 0) return fieldFaults(faults);
	const entries = sent.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
	const data = new FormData();
	for (const [name, value] of entries) {
		const field = name === PERSONAL ? 'pribadi' : body.names[name];
		if (field && typeof value === 'string') data.set(field, name === PERSONAL ? wayOf(value) : value);
	}
	return { data, files: entries.flatMap(([, value]) => (value instanceof File ? [value] : [])), entries };
}

const wayOf = (said: string): string => Object.entries(PERSONAL_WAYS).find(([way]) => way === said)?.[1] ?? '';

/** Null stands where something else than words was sent. */
async function entriesIn(request: Request): Promise<readonly Entry<string | File | null>[] | Problem> {
	const type = request.headers.get('content-type') ?? '';
	try {
		if (FORM_TYPE.test(type)) return [...(await request.formData())].filter(([, value]) => !isBlank(value));
		if (!JSON_TYPE.test(type)) return { code: 'type_unknown' };
		const sent: unknown = JSON.parse(await request.text());
		const isObject = typeof sent === 'object' && sent !== null && !Array.isArray(sent);
		return isObject ? entriesOf(sent) : { code: 'body_unreadable' };
	} catch (cause) {
		if (isTooLarge(cause)) return { code: 'body_too_large' };
		if (isHttpError(cause) || cause instanceof SyntaxError) return { code: 'body_unreadable' };
		throw cause;
	}
}

/** A field that is sent empty counts as absent. */
const isBlank = (value: string | File): boolean =>
	typeof value === 'string' ? value === '' : value.size === 0 && value.name === '';

const entriesOf = (sent: object): Entry<string | null>[] =>
	Object.entries(sent).flatMap(([name, value]: [string, unknown]): Entry<string | null>[] => {
		if (value === null || value === false || value === '') return [];
		if (value === true) return [[name, AGREED]];
		return [[name, typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null]];
	});

/** As a box that is ticked. */
const AGREED = 'ya';

function faultIn([name, value]: Entry<string | File | null>, { form, names }: Body, lang: Lang): Fault | null {
	const { fault } = apiTextFor(lang);
	const at = { pointer: `#/${name.slice(0, NAME_MOST)}` };
	if (name === FILES && form.files) return value instanceof File ? null : { ...at, detail: fault.filesAsParts };
	if (name !== PERSONAL && !Object.hasOwn(names, name)) return { ...at, detail: fault.unknownName };
	if (name === PERSONAL) return value === 'mask' || value === 'send' ? null : { ...at, detail: fault.personal };
	return typeof value === 'string' && !value.includes(NUL) ? null : { ...at, detail: fault.notWords };
}

/** Postgres takes none, and no word has one. */
const NUL = '\0';

const NAME_MOST = 60;
