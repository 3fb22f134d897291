/** A question of a form by the name of its field, and how it is asked; its words stand in the catalogue under that name. */
export type Question = { name: string; optional?: boolean } & (
	| { as: 'date' }
	| { as?: 'text' | 'email' | 'tel' | 'number' }
	| { as: 'area'; rows?: number }
	| { as: 'check' }
	| { as: 'choice'; empty: string; options: readonly { value: string; label: string }[] }
);

/** Things to choose from by their names. */
export const byName = (things: readonly { slug: string; name: string }[]) =>
	things.map(({ slug, name }) => ({ value: slug, label: name }));
