import type { Told } from '$lib/text/refusal/refusal';

/** What came back with a form, by the name of its field; `form` is why it was not carried out as a whole. */
export type Messages = Readonly<Record<string, string | Told | undefined>>;
export type FieldMessages = Readonly<Partial<Record<string, string>>>;

/** What is said beside the fields. */
export const atFields = (messages: Messages | undefined): FieldMessages =>
	Object.fromEntries(
		Object.entries(messages ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
	);
