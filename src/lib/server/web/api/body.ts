import { ACTS_OF_KEY, type ActOfKey } from '$lib/domain/api/acts-of-key';
import { ASKED, type Asked } from '$lib/domain/thread/act-law';
import { actForm, FIELD_OF, readByAllIn } from '$lib/forms/act-form';
import type { Field, ManyField } from '$lib/forms/kit/field';
import type { Questions } from '$lib/forms/kit/form';
import { REPORT_READ_BY_ALL, reportForm } from '$lib/forms/report/report';
import * as v from 'valibot';

/** What a writing call is sent: the answers to the questions of a form of the site. */
export type Body = {
	form: Questions & { files?: 'citizen' | 'office' | undefined };
	/** What each question of the form is called here. */
	names: Readonly<Record<string, string>>;
	/** Questions whose answers everybody reads. */
	readByAll: readonly string[];
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What pages ask besides and a program is not asked: of drafts that are written on a page, and of letters that a clerk copies. */
const OF_PAGES: readonly Asked[] = ['templateSeen', 'letterNumber', 'letterDated', 'files'];

const NAMES_OF_ASKED = Object.fromEntries(
	ASKED.filter((asked) => !OF_PAGES.includes(asked)).map((asked) => [
		FIELD_OF[asked],
		asked === 'agencyId' ? 'agency' : snake(asked)
	])
);

const namesIn = (form: Body['form'], nameOf: (field: string) => string | undefined): Body['names'] =>
	Object.fromEntries(
		Object.keys(form.fields).flatMap((field) => {
			const name = nameOf(field);
			return name === undefined ? [] : [[name, field]];
		})
	);

function bodyOfAct(act: ActOfKey): Body {
	const form = actForm(act);
	return { form, names: namesIn(form, (field) => NAMES_OF_ASKED[field]), readByAll: readByAllIn(act) };
}

export const ACT_BODIES = Object.fromEntries(ACTS_OF_KEY.map((act) => [act, bodyOfAct(act)])) as Record<ActOfKey, Body>;

/** With nothing to choose from yet: what there is stands in lists of their own. */
const BLANK = reportForm('2099-12-31', { districts: [], categories: [], agencies: [] });
export const REPORT_BODY: Body = { form: BLANK, names: namesIn(BLANK, snake), readByAll: REPORT_READ_BY_ALL };

/** How it is answered what looks like personal data: masked here, or sent as it is. */
export const PERSONAL_WAYS = { mask: 'samarkan', send: 'kirim' } as const;

const WORDS_MOST = 200;

/** One question as a schema: what is chosen from many is a word, and what is only agreed to is true. */
function schemaOf({ known = [], format, least, most = WORDS_MOST }: Field | ManyField): v.GenericSchema {
	if (known.length === 1) return v.literal(true);
	if (known.length > 1) return v.picklist(known);
	if (format === 'date') return v.pipe(v.string(), v.isoDate());
	if (format === 'email') return v.pipe(v.string(), v.email());
	return v.pipe(v.string(), v.minLength(least ?? 1), v.maxLength(most));
}

/** All of it as a schema; with files where the form takes them. */
export function schemaOfBody({ form, names, readByAll }: Body): v.StrictObjectSchema<v.ObjectEntries, undefined> {
	const entries = Object.entries(names).flatMap(([name, field]): [string, v.GenericSchema][] => {
		const asked = form.fields[field];
		if (!asked) return [];
		return [[name, asked.optional ? v.optional(schemaOf(asked)) : schemaOf(asked)]];
	});
	const isRead = readByAll.some((field) => Object.values(names).includes(field));
	const personal = isRead ? [['personal', v.optional(v.picklist(Object.keys(PERSONAL_WAYS)))] as const] : [];
	const all: v.ObjectEntries = Object.fromEntries([...entries, ...personal]);
	return v.strictObject(all);
}
