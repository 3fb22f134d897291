import type { WrittenRule } from '$lib/domain/routing/rule';
import { allow, refuse } from '$lib/domain/result';
import { ruledDay } from '../calendar/day';
import { line, listed, number, orElse, orNone, parsed, type Field } from '../kit/field';
import { form, type InputOf, type Typed } from '../kit/form';
import { tidyLine } from '../kit/tidy';

const MAX_WORDS = 40;
const LONGEST = 60;
/** A phrase of more words than that is never heard. */
const MAX_IN_PHRASE = 6;
const USUAL_PRIORITY = 5;

/** Something that a rule can name, by its id or by what people call it. */
export type Named = { id: string; names: readonly string[] };
export type RuleChoices = { categories: readonly Named[]; districts: readonly Named[]; agencies: readonly Named[] };

const plain = (name: string): string => tidyLine(name).toLowerCase();

const among = (known: readonly Named[]) =>
	parsed(
		(typed) =>
			known.find(({ id, names }) => id === typed || names.some((name) => plain(name) === plain(typed)))?.id ?? null,
		'unknown_choice',
		{ look: 'carried' }
	);

/** Plain words and phrases, a line each or between commas; no signs have a meaning. */
const words: Field<string[]> = {
	look: 'block',
	optional: true,
	most: MAX_WORDS * (LONGEST + 2),
	check(typed) {
		const list = [...new Set(typed.split(/[,;|\n]/).map(plain))].filter((word) => /[\p{L}\p{N}]/u.test(word));
		if (list.length > MAX_WORDS) return refuse('too_many');
		const isTooLong = (word: string) => word.length > LONGEST || word.split(' ').length > MAX_IN_PHRASE;
		return list.some(isTooLong) ? refuse('too_long') : allow(list);
	}
};

/** One rule as a person or a spreadsheet writes it. */
export const ruleForm = ({ categories, districts, agencies }: RuleChoices) =>
	form({
		name: 'routing_rule',
		fields: {
			kategori: orNone(among(categories)),
			wilayah: orNone(among(districts)),
			kata: words,
			instansi: among(agencies),
			prioritas: orElse(number({ least: 1, most: 9 }), USUAL_PRIORITY),
			catatan: line({ most: 300, optional: true })
		},
		labels: ({ admin: { routing } }) => routing.fields,
		says: ({ admin: { routing } }) => ({
			kata: { too_many: routing.wordsTooMany, too_long: routing.wordsTooLong, missing: routing.saysNothing }
		}),
		whole: ({ kategori, wilayah, kata }) =>
			kategori !== null || wilayah !== null || kata.length > 0 ? {} : { kata: 'missing' as const }
	});

export type RuleFields = ReturnType<typeof ruleForm>['fields'];
export const RULE_COLUMNS = ['kategori', 'wilayah', 'kata', 'instansi', 'prioritas', 'catatan'] as const;

export const ruleFrom = ({
	kategori,
	wilayah,
	kata,
	instansi,
	prioritas,
	catatan
}: InputOf<RuleFields>): WrittenRule => ({
	category: kategori,
	district: wilayah,
	words: kata,
	agencyId: instansi,
	priority: prioritas,
	note: catatan
});

export const typedRule = ({
	category,
	district,
	words: list,
	agencyId,
	priority,
	note
}: WrittenRule): Typed<RuleFields> => ({
	kategori: category ?? '',
	wilayah: district ?? '',
	kata: list.join('\n'),
	instansi: agencyId,
	prioritas: String(priority),
	catatan: note
});

/** What is left of a rule that somebody else has taken out. */
export const NO_RULE: WrittenRule = {
	category: null,
	district: null,
	words: [],
	agencyId: '',
	priority: USUAL_PRIORITY,
	note: ''
};

/** Which rule of the draft is taken out. */
export const REMOVE_RULE = form({ name: 'remove_rule', fields: { id: listed }, labels: () => ({ id: '' }) });

/** From when a tried draft holds, and on what ground. Its state is the draft whose effect was shown. */
export const PUBLISH_RULES = form({
	name: 'publish_rules',
	fields: { mulai: ruledDay, dasar: line({ least: 3, most: 300 }) },
	labels: ({ admin: { routing } }) => ({ mulai: routing.publish.from, dasar: routing.publish.ground })
});
