import { parseReference } from '$lib/domain/thread/reference';
import { tidyLine } from '$lib/forms/kit/tidy';

/** What stands for the consultation as a whole among its items. */
export const WHOLE_TOPIC = 'konsultasi';

export type TypedCitation = { nomor: string; kaitan: string };
export type CitationFaults = Partial<Record<'nomor' | 'kaitan', 'ref' | 'target'>>;
export type ParsedCitation =
	{ ok: true; input: { ref: string; position: number | null } } | { ok: false; faults: CitationFaults };

export const typedCitation = (form: FormData): TypedCitation => {
	const read = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? tidyLine(value) : '';
	};
	return { nomor: read('nomor'), kaitan: read('kaitan') };
};

/** The report and what it is tied to: the topic, or an item by its number. */
export function parseCitation({ nomor, kaitan }: TypedCitation): ParsedCitation {
	const ref = parseReference(nomor);
	const isTarget = kaitan === WHOLE_TOPIC || /^[1-9]\d{0,2}$/.test(kaitan);
	if (ref === null || !isTarget)
		return {
			ok: false,
			faults: { ...(ref === null ? { nomor: 'ref' } : {}), ...(isTarget ? {} : { kaitan: 'target' }) }
		};
	return { ok: true, input: { ref, position: kaitan === WHOLE_TOPIC ? null : Number(kaitan) } };
}
