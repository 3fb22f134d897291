import { isUuid } from '$lib/domain/uuid';
import type { Fields, Form, MarkName, Typed } from '$lib/forms/kit/form';
import { typedIn } from '$lib/forms/kit/form';

/** Names in a form that are the house's own. */
export const KEY = 'kunci' satisfies MarkName;
export const DRAWN_BY = 'untuk' satisfies MarkName;
export const STATE = 'keadaan' satisfies MarkName;
export const DRAFT = 'draf';
export const SENT_AT = 'dikirim';
export const SEND_AS = 'sebagai';
export const ARRIVAL = {
	email: 'masuk_surel',
	password: 'masuk_sandi',
	step: 'masuk_langkah',
	prove: 'masuk_bukti',
	code: 'masuk_kode'
} as const;

/** A form as it arrived, before anybody was asked who they are. */
export type Sent<F extends Fields = Fields> = {
	data: FormData;
	typed: Typed<F>;
	/** Tells a form that is sent twice from two forms; one without is always a new form. */
	formKey: string;
	/** The key that was drawn with the form, if it was. */
	drawnKey: string | null;
	/** The mark of whoever had it drawn. */
	drawnBy: string | null;
	/** The record that it shows, as it was when it was drawn. */
	state: string | null;
};

export function wordIn(data: FormData, name: string): string | null {
	const value = data.get(name);
	return typeof value === 'string' && value !== '' ? value : null;
}

export function readSent<F extends Fields>(form: Form<string, F>, data: FormData): Sent<F> {
	const key = wordIn(data, KEY);
	const drawnKey = key && isUuid(key) ? key : null;
	return {
		data,
		typed: typedIn(form.fields, data),
		formKey: drawnKey ?? crypto.randomUUID(),
		drawnKey,
		drawnBy: wordIn(data, DRAWN_BY),
		state: wordIn(data, STATE)
	};
}
