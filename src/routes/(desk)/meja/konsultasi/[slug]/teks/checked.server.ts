import { fateWord, marksFrom, type TEXT } from '$lib/forms/consultation/text/publish-text';
import type { InputOf } from '$lib/forms/kit/form';
import { previewText } from '$lib/server/queries/consultation/text/text';
import type { Services } from '$lib/server/services';
import { createHash } from 'node:crypto';

type Sent = InputOf<typeof TEXT.fields>;
type Head = Parameters<typeof previewText>[1];

/** Stands in the form for the text that was looked at, against the version that was in force then. */
export const digestOf = ({ naskah }: Sent, state: string | null): string =>
	createHash('sha256').update(`${state} ${naskah}`).digest('base64url').slice(0, 22);

/** What a host sees before anything is published: how the text was read, and what is asked about it. */
export async function check(house: Services, head: Head, input: Sent, state: string | null) {
	const preview = await previewText(house, head, input.naskah, input.nasib);
	return {
		...preview,
		doubts: preview.doubts.map(({ guess, said, ...doubt }) => ({
			...doubt,
			guess: fateWord(doubt.key, guess),
			said: fateWord(doubt.key, said)
		})),
		marks: marksFrom(input.asal ?? ''),
		digest: digestOf(input, state)
	};
}
export type Checked = Awaited<ReturnType<typeof check>>;

/** The page with what was found, and the form as it was sent. */
export const shown = ({ naskah, catatan, asal }: Sent, formKey: string, state: string | null, checked: Checked) => ({
	show: { of: 'preview' as const, typed: { naskah, catatan, asal: asal ?? '' }, errors: {}, formKey, state, checked }
});
