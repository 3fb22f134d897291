import type { Field } from '../kit/field';
import { day, orElse, parsed } from '../kit/field';

/** A day as spreadsheets set to Indonesian write it: `1/11/2026`, `01-11-2026` or `1.11.2026`, besides `2026-11-01`. */
export const writtenDay: Field<string> = {
	...day,
	check(typed) {
		const [, d, m, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
		return day.check(d && m && year ? `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : typed);
	}
};

/** `ya` or `tidak`, however large; nothing is no. */
export const yesOrNo = orElse(
	parsed((typed) => (['ya', 'tidak'] as const).find((word) => word === typed.toLowerCase()) ?? null, 'unknown_choice'),
	'tidak'
);
