/** What stands in a column, as every format writes it: days as ISO days, instants with the offset of the province. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime';

/** Lists of codes, whose words the catalogue has. */
export const CODE_LISTS = [
	...(['status', 'classification', 'channel', 'action', 'capacity', 'clock', 'owner', 'unit'] as const),
	...(['stage', 'scope', 'method', 'inputKind', 'inputChannel', 'unsur', 'disposition'] as const),
	...(['commitmentStatus', 'term', 'day', 'decisionAct', 'decisionKind', 'decisionSource'] as const),
	...(['decisionEnd', 'appealOutcome', 'element', 'band', 'surveyStatus', 'cut', 'figure'] as const)
] as const;
export type CodeList = (typeof CODE_LISTS)[number];

export type Unit = 'day' | 'working_day' | 'report' | 'person' | 'point' | 'share';

export type Column<Type extends ColumnType = ColumnType, Required extends boolean = boolean> = {
	readonly type: Type;
	/** Never empty. */
	readonly required: Required;
	readonly codes?: CodeList;
	readonly unit?: Unit;
	/** Reckoned from other columns or sets, and not taken down. */
	readonly derived?: true;
	/** Words of an office: in the live files, and in no edition, which can never be mended. */
	readonly live?: true;
};

/** Where the values of some columns are found: in the key of another set. */
export type Reference = { readonly columns: readonly string[]; readonly of: string };

export type DataSet = {
	readonly columns: Readonly<Record<string, Column>>;
	readonly key: readonly string[];
	readonly refers: readonly Reference[];
};

type Rest = Pick<Column, 'unit' | 'derived' | 'live'>;

const column = <Type extends ColumnType, Required extends boolean>(
	type: Type,
	required: Required,
	rest: Pick<Column, 'codes' | 'unit' | 'derived' | 'live'>
): Column<Type, Required> => ({ type, required, ...rest });

/** A column that is never empty. */
export const always = {
	text: (rest: Rest = {}) => column('string', true, rest),
	code: (codes: CodeList, rest: Rest = {}) => column('string', true, { codes, ...rest }),
	whole: (rest: Rest = {}) => column('integer', true, rest),
	yes: (rest: Rest = {}) => column('boolean', true, rest),
	day: (rest: Rest = {}) => column('date', true, rest),
	moment: (rest: Rest = {}) => column('datetime', true, rest)
};

/** The same of one that may be empty. */
export const maybe = {
	text: (rest: Rest = {}) => column('string', false, rest),
	code: (codes: CodeList, rest: Rest = {}) => column('string', false, { codes, ...rest }),
	whole: (rest: Rest = {}) => column('integer', false, rest),
	number: (rest: Rest = {}) => column('number', false, rest),
	day: (rest: Rest = {}) => column('date', false, rest),
	moment: (rest: Rest = {}) => column('datetime', false, rest)
};

export const ofAgency = { columns: ['instansi'], of: 'instansi' } as const satisfies Reference;
