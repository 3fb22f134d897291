import { expect, it } from 'vitest';
import type { Field } from './field';

/** As a word processor pastes them: with hyphens that are none, spaces that do not break, and marks that nobody sees. */
const PASTED =
	'\ufeffTin\u00addak lan\u00adjut \u201cper\u200bbaikan\u201d\u00a0Jl.\u202fBaru\u2060 \u2018a\u2019 \u2013 b\u2026';
const KEPT = 'Tindak lanjut \u201cperbaikan\u201d Jl. Baru \u2018a\u2019 \u2013 b\u2026';

type Asked = { name: string; fields: Record<string, Field> };
const isForm = (value: unknown): value is Asked =>
	typeof value === 'object' && value !== null && 'fields' in value && 'labels' in value;

const modules = import.meta.glob<Record<string, unknown>>(['../**/*.ts', '!../**/*.test.ts', '!../**/*.fixture.ts'], {
	eager: true
});
const FORMS = [...new Set(Object.values(modules).flatMap((one) => Object.values(one).filter(isForm)))];

it('keeps of what a word processor pastes the words alone, in every form', () => {
	const taken = FORMS.flatMap(({ name, fields }) =>
		Object.entries(fields).flatMap(([asked, field]) => {
			if ('many' in field || (field.look !== 'line' && field.look !== 'block')) return [];
			const checked = field.check(PASTED);
			return checked.ok && typeof checked.value === 'string' && !COUNTED.includes(`${name} ${asked}`)
				? [[`${name} ${asked}`, checked.value]]
				: [];
		})
	);
	expect(taken.length).toBeGreaterThan(80);
	expect(taken.filter(([, words]) => words !== KEPT)).toEqual([]);
});

/** Lists, whose lines and cells are counted as they came and tidied one by one; and an answer that is not sent yet. */
const COUNTED = [
	...['province_list teks', 'import_rules teks', 'write_back_sp4n teks', 'import teks'],
	...['invitees daftar', 'entered_list daftar', 'begun_answer teks']
];
