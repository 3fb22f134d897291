import { CLASSIFICATIONS, type Classification } from '$lib/domain/complaint/classification';
import { ARCHIVE_REASONS, FLAG_REASONS, type ArchiveReason, type FlagReason } from '$lib/domain/moderation/reasons';
import { ASKED, TEXT_MOST, needOf, type Asked, type Need } from '$lib/domain/thread/act-law';
import * as v from 'valibot';
import { hasWords, lengthOf, tidyLine, tidyText } from './kit/tidy';
import { pageOf, type PersonalAct } from './verbs';

/** The name in the form of what an act asks for. */
const FIELD_OF = {
	text: 'teks',
	agencyId: 'instansi',
	classification: 'klasifikasi',
	archiveReason: 'alasan',
	flagReason: 'alasan',
	responsible: 'penanggung_jawab',
	files: 'berkas',
	rating: 'nilai',
	sp4nNumber: 'nomor'
} as const satisfies Record<Asked, string>;
export type ActField = (typeof FIELD_OF)[Asked];
export const ACT_FIELDS: readonly ActField[] = [...new Set(Object.values(FIELD_OF))];

const LINE_MOST = 200;

export type ActFault = 'missing' | 'too_short' | 'too_long' | 'not_a_number' | 'unknown_choice';
export type ActFaults = Partial<Record<ActField, ActFault>>;
export type ActValues = Partial<Record<ActField, string>>;

/** What the form says, checked in form alone. */
export type ActInput = {
	text?: string;
	agencyId?: string;
	classification?: Classification;
	archiveReason?: ArchiveReason;
	flagReason?: FlagReason;
	responsible?: string;
	rating?: number;
	sp4nNumber?: string;
};

export type ParsedAct = { values: ActValues } & ({ ok: true; input: ActInput } | { ok: false; faults: ActFaults });

/** The least and the most characters of the words. */
export function textBounds(act: PersonalAct): { least: number; most: number } {
	const text = pageOf(act).asks?.text;
	return { least: 0, most: TEXT_MOST, ...(typeof text === 'object' ? text : {}) };
}

/** What an act asks for, in the order of the form. */
const askedBy = (act: PersonalAct): { asked: Asked; field: ActField; need: Need }[] =>
	ASKED.flatMap((asked) => {
		const need = needOf(pageOf(act).asks?.[asked]);
		return need ? [{ asked, field: FIELD_OF[asked], need }] : [];
	});

/** Which fields the form of an act has. */
export const needsOf = (act: PersonalAct): Partial<Record<ActField, Need>> =>
	Object.fromEntries(askedBy(act).map(({ field, need }) => [field, need]));

/** Reads an act's form: the input, or the first fault of each field, always with what was typed. */
export function parseActForm(act: PersonalAct, form: FormData): ParsedAct {
	const values: ActValues = {};
	const faults: ActFaults = {};
	for (const { asked, field, need } of askedBy(act)) {
		if (asked === 'files') continue;
		const typed = form.get(field);
		const value = typeof typed === 'string' ? tidy(asked, typed) : '';
		values[field] = value;
		const fault = faultOf(act, asked, value, need);
		if (fault) faults[field] = fault;
	}
	if (Object.keys(faults).length > 0) return { ok: false, values, faults };
	return { ok: true, values, input: inputOf(act, values) };
}

const tidy = (asked: Asked, typed: string): string => (asked === 'text' ? tidyText(typed) : tidyLine(typed));

function faultOf(act: PersonalAct, asked: Asked, value: string, need: Need): ActFault | null {
	if (value === '' || (asked === 'text' && !hasWords(value))) return need === 'required' ? 'missing' : null;
	switch (asked) {
		case 'text': {
			const { least, most } = textBounds(act);
			if (lengthOf(value) > most) return 'too_long';
			return lengthOf(value) < least ? 'too_short' : null;
		}
		case 'responsible':
			return lengthOf(value) > LINE_MOST ? 'too_long' : null;
		case 'agencyId':
			return v.is(v.pipe(v.string(), v.uuid()), value) ? null : 'unknown_choice';
		case 'classification':
			return v.is(v.picklist(CLASSIFICATIONS), value) ? null : 'unknown_choice';
		case 'archiveReason':
			return v.is(v.picklist(ARCHIVE_REASONS), value) ? null : 'unknown_choice';
		case 'flagReason':
			return v.is(v.picklist(FLAG_REASONS), value) ? null : 'unknown_choice';
		case 'rating':
			return /^[1-5]$/.test(value) ? null : 'unknown_choice';
		case 'sp4nNumber':
			return /^\d{4,12}$/.test(value) ? null : 'not_a_number';
		case 'files':
			return null;
	}
}

/** What an answer says, once it has no fault. */
const READ = {
	text: (text) => ({ text }),
	agencyId: (agencyId) => ({ agencyId }),
	classification: (typed) => ({ classification: v.parse(v.picklist(CLASSIFICATIONS), typed) }),
	archiveReason: (typed) => ({ archiveReason: v.parse(v.picklist(ARCHIVE_REASONS), typed) }),
	flagReason: (typed) => ({ flagReason: v.parse(v.picklist(FLAG_REASONS), typed) }),
	responsible: (responsible) => ({ responsible }),
	files: () => ({}),
	rating: (typed) => ({ rating: Number(typed) }),
	sp4nNumber: (sp4nNumber) => ({ sp4nNumber })
} satisfies Record<Asked, (typed: string) => ActInput>;

const inputOf = (act: PersonalAct, values: ActValues): ActInput =>
	askedBy(act).reduce<ActInput>((input, { asked, field }) => {
		const typed = values[field];
		return typed ? { ...input, ...READ[asked](typed) } : input;
	}, {});
