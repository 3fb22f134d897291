import { TEMPLATES, type Template } from '$lib/domain/consultation/hosting/template';
import { METHODS, SCOPES } from '$lib/domain/consultation/words';
import { parseReference } from '$lib/domain/thread/reference';
import { choice, hidden, id, line, parsed } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';

/** In the one list of the form, before the address of an earlier consultation. */
export const COPY_PREFIX = 'salin:';

/** What a new consultation begins from: a template, or an earlier one by its address. */
export type Origin = { template: Template } | { copyOf: string };

function originOf(typed: string): Origin | null {
	const template = TEMPLATES.find((known) => known === typed);
	if (template) return { template };
	return /^salin:[a-z0-9-]{3,80}$/.test(typed) ? { copyOf: typed.slice(COPY_PREFIX.length) } : null;
}

export const BEGINNING = form({
	name: 'beginning',
	fields: {
		judul: line({ least: 10, most: 150 }),
		dari: parsed(originOf, 'unknown_choice', { look: 'carried' }),
		instansi: id,
		lingkup: choice(SCOPES),
		metode: choice(METHODS),
		/** The report that it is begun for. */
		laporan: hidden(parsed(parseReference, 'reference_invalid'))
	},
	labels: ({ hosting: { begin, data } }) => ({
		judul: begin.name,
		dari: begin.from,
		instansi: begin.agency,
		lingkup: data.scope,
		metode: data.method,
		laporan: ''
	})
});
