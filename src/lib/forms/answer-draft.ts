import type { AnswerAct } from '$lib/domain/answer/acts';
import type { DraftWords } from '$lib/domain/answer/draft';
import { actForm, needsOf, type ActField } from './act-form';
import { hidden, id, ticked, unjudged, type Field } from './kit/field';
import { form, type Fields } from './kit/form';

/** What stays of an answer that is not sent yet: its words. Files are kept by the form itself, a consent is given anew. */
const KEPT: readonly ActField[] = ['teks', 'sebab', 'dijanjikan', 'tempat', 'tanggal', 'hasil', 'penjelasan'];

const keptOf = (act: AnswerAct): ActField[] => KEPT.filter((field) => needsOf(act)[field] !== undefined);

/** The form of an answer, kept and not sent; with a template whose words come in, or what was written elsewhere. */
export const draftForm = (act: AnswerAct) => {
	const { fields, files, labels } = actForm(act);
	const kept = keptOf(act).map((name) => [name, unjudged(fields[name] ?? { look: 'block' })]);
	return form({
		name: 'draft',
		fields: {
			...(Object.fromEntries(kept) as Record<string, Field<string>>),
			templat: hidden(id),
			masukkan: ticked,
			ambil: hidden(id)
		} as Fields,
		...(files && { files }),
		labels: (words) => ({ ...labels(words), templat: '', masukkan: '', ambil: '' })
	});
};

/** The words of a draft, of all that came with it. */
export const draftWords = (act: AnswerAct, typed: Readonly<Record<string, unknown>>): DraftWords =>
	Object.fromEntries(keptOf(act).map((name) => [name, String(typed[name] ?? '')]));
