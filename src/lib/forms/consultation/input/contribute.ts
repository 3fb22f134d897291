import { INPUT_TEXT_LEAST, INPUT_TEXT_MOST } from '$lib/domain/consultation/input/input';
import { INPUT_KINDS, UNSUR } from '$lib/domain/consultation/words';
import { allow } from '$lib/domain/result';
import { block, choice, email, hidden, id, line, named, number, orNone, type Field } from '$lib/forms/kit/field';
import { form, type InputOf, type NameOf, type Typed } from '$lib/forms/kit/form';

/** Whose input it is: an account's own, a guest's, or somebody's at the counter, typed by staff. */
export type Contributor = 'account' | 'guest' | 'staff';

const FIELDS = {
	jenis: choice(INPUT_KINDS),
	pasal: orNone(named(/^[a-z0-9-]{1,80}$/)),
	pertanyaan: orNone(id),
	teks: block({ least: INPUT_TEXT_LEAST, most: INPUT_TEXT_MOST }),
	unsur: choice(UNSUR),
	organisasi: line({ most: 150, optional: true }),
	/** Version of the text that stood above the form. */
	versi: hidden(number({ least: 0, most: 999_999 }))
};
const [NAME, EMAIL, CHANNEL] = [line({ least: 2, most: 100 }), orNone(email), choice(['counter', 'paper'])];

const askedIf = <Input>(asks: () => boolean, field: Field<Input>): Field<Input | null> => ({
	...field,
	optional: true,
	check: (typed) => (asks() ? field.check(typed) : allow(null))
});

/** The form of an input. Whoever writes may arrive with it: `by` is asked when it is read. */
export const inputForm = (by: () => Contributor) =>
	form({
		name: 'input',
		fields: {
			...FIELDS,
			nama: askedIf(() => by() !== 'account', NAME),
			surel: askedIf(() => by() !== 'account', EMAIL),
			lewat: askedIf(() => by() === 'staff', CHANNEL)
		},
		files: 'citizen',
		labels: ({ inputs }) => ({ ...inputs.form.field, versi: '' })
	});

type InputFields = ReturnType<typeof inputForm>['fields'];
export type ContributeField = Exclude<NameOf<InputFields>, 'versi'>;
export type TypedInput = Typed<InputFields>;

/** What is given, as the use case takes it. */
export const givenFrom = (of: InputOf<InputFields>) => ({
	kind: of.jenis,
	provisionKey: of.pasal,
	questionId: of.pertanyaan,
	textVersion: of.versi ?? 0,
	text: of.teks,
	unsur: of.unsur,
	organisation: of.organisasi,
	displayName: of.nama,
	channel: of.lewat ?? ('web' as const)
});
