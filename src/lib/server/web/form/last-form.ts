import type { Look } from '$lib/forms/kit/field';
import type { Questions } from '$lib/forms/kit/form';
import { everyTextFor } from '$lib/text/every-catalogue';
import { givenBackTextFor } from '$lib/text/given-back-catalogue';
import type { RequestEvent } from '@sveltejs/kit';
import { DRAWN_BY, KEY, STATE } from './sent';
import { OF_ARRIVAL } from './give-back';

/**
 * A form that was sent while nothing could be kept, as the last page shows it: with all that was typed, its key and a
 * button, by string alone. Null where no form came, or one that cannot be read.
 */
export async function lastForm(event: RequestEvent, status: number): Promise<string | null> {
	if (!asksForPage(event)) return null;
	const data = await readPosted(event);
	if (!data) return null;
	const { lang, asked, requestId } = event.locals;
	const { last, yours } = givenBackTextFor(lang);
	const labels = asked?.labels(everyTextFor(lang)) ?? {};
	const parts = [...data].map(([name, value]) => partOf(name, value, labels[name] ?? readable(name), asked));
	const action = escape(event.url.pathname + event.url.search);
	return `<h1>${last.title}</h1>
<p>${last.why}</p>
<form method="post" action="${action}" enctype="multipart/form-data">
${parts.map(({ carried }) => carried ?? '').join('')}
<h2>${yours}</h2>
${parts.map(({ shown }) => shown ?? '').join('\n')}
${filesOf(data, event)}
<p><button>${last.again}</button></p>
</form>
<p>${last.once}</p>
<p><small>${escape(last.number(status, requestId))}</small></p>`;
}

const asksForPage = ({ request }: RequestEvent): boolean =>
	request.method === 'POST' && (request.headers.get('accept')?.includes('text/html') ?? false);

/** What was read before, or is still unread because something failed even earlier. */
const readPosted = async ({ request, locals }: RequestEvent): Promise<FormData | null> =>
	locals.posted ?? (await request.formData().catch(() => null));

type Part = { carried?: string; shown?: string };

function partOf(name: string, value: FormDataEntryValue, label: string, asked: Questions | undefined): Part {
	if (typeof value !== 'string' || OF_ARRIVAL.includes(name)) return {};
	const [called, words] = [escape(name), escape(value)];
	switch (asked ? (asked.fields[name]?.look ?? 'carried') : guessLook(name, value)) {
		case 'secret':
			return labelled(label, `<input type="password" name="${called}" autocomplete="off">`);
		case 'line':
			return labelled(label, `<input name="${called}" value="${words}" autocomplete="off">`);
		case 'block':
			// The first line break after the tag is not part of the words.
			return labelled(label, `<textarea name="${called}" rows="8">\n${words}</textarea>`);
		case 'carried':
			return { carried: `<input type="hidden" name="${called}" value="${words}">` };
	}
}

const labelled = (label: string, control: string): Part => ({
	shown: `<p><label>${escape(label)}${control}</label></p>`
});

const OF_HOUSE: readonly string[] = [KEY, DRAWN_BY, STATE, 'tersimpan', 'hapus_berkas'];
const SECRET = /sandi|password|^kode$/i;
const LONG = 60;

/** Where not even the form is known any more: sentences are for reading, and passwords come back to nobody. */
function guessLook(name: string, value: string): Look {
	if (SECRET.test(name)) return 'secret';
	if (OF_HOUSE.includes(name)) return 'carried';
	if (value.includes('\n') || value.length > LONG) return 'block';
	return /\p{L}\s|\s\p{L}/u.test(value) ? 'line' : 'carried';
}

/** `penanggung_jawab` as words. */
const readable = (name: string) => name.replace(/^./, (first) => first.toUpperCase()).replaceAll('_', ' ');

/** A file that is not stored cannot be given back; its name can. */
function filesOf(data: FormData, { locals }: RequestEvent): string {
	const says = givenBackTextFor(locals.lang);
	const names = new Map<string, string[]>();
	for (const [field, value] of data)
		if (value instanceof File && value.name) names.set(field, [...(names.get(field) ?? []), value.name]);
	const kept = data.getAll('tersimpan').length;
	const along = kept > 0 ? [`<p>${says.last.kept(kept)}</p>`] : [];
	const again = [...names].map(
		([field, files]) =>
			`<p><label>${escape(says.files(files.join(', ')))}<input type="file" name="${escape(field)}" multiple></label></p>`
	);
	return [...along, ...again].join('\n');
}

const escape = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
