import { FLAG_REASONS } from '$lib/domain/moderation/reasons';
import { ruledDay } from './calendar/day';
import { block, choice, line, orNone } from './kit/field';
import type { RuleChange } from '$lib/domain/moderation/next-rule';
import { form, type InputOf } from './kit/form';

const title = line({ least: 3, most: 120 });
const words = block({ least: 10, most: 2000 });
const ground = line({ least: 3, most: 500 });
const why = line({ least: 3, most: 500 });

/** A new version of a rule of the forum, in both languages. */
export const RULE_VERSION = form({
	name: 'rule_version',
	fields: {
		judul: title,
		isi: words,
		dasar: ground,
		judul_en: title,
		isi_en: words,
		dasar_en: ground,
		laporan: orNone(choice(FLAG_REASONS)),
		mulai: ruledDay,
		alasan: why
	},
	labels: ({ admin: { rules } }) => ({
		judul: rules.form.title,
		isi: rules.form.words,
		dasar: rules.form.ground,
		judul_en: rules.form.titleEn,
		isi_en: rules.form.wordsEn,
		dasar_en: rules.form.groundEn,
		laporan: rules.form.flagReason,
		mulai: rules.form.from,
		alasan: rules.form.reason
	}),
	choices: ({ law }) => ({ laporan: law.flagReason })
});

/** What the answers make of the rule. */
export const ruleChange = (input: InputOf<(typeof RULE_VERSION)['fields']>): RuleChange => ({
	title: { id: input.judul, en: input.judul_en },
	words: { id: input.isi, en: input.isi_en },
	ground: { id: input.dasar, en: input.dasar_en },
	flagReason: input.laporan,
	validFrom: input.mulai
});

/** A version as its form would say it; the day of the next one is nobody's to propose. */
export const typedRule = ({ title, words, ground, flagReason }: Omit<RuleChange, 'validFrom'>) => ({
	judul: title.id,
	isi: words.id,
	dasar: ground.id,
	judul_en: title.en,
	isi_en: words.en,
	dasar_en: ground.en,
	laporan: flagReason ?? ''
});

/** The last day of a rule, and why it ends. */
export const RULE_END = form({
	name: 'rule_end',
	fields: { akhir: ruledDay, sebab: why },
	labels: ({ admin: { rules } }) => ({ akhir: rules.end.lastDay, sebab: rules.end.reason })
});
