/** What was typed into a form, field by field, as it is shown again after a mistake. */
export type Typed<Field extends string> = Record<Field, string>;

/** A file where words belong is nothing that was typed. */
export const typedIn = <Field extends string>(form: FormData, fields: readonly Field[]): Typed<Field> =>
	Object.fromEntries(
		fields.map((name) => {
			const value = form.get(name);
			return [name, typeof value === 'string' ? value : ''];
		})
	) as Typed<Field>;
