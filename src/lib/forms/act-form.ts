import { CLASSIFICATIONS, type Classification } from '$lib/domain/complaint/classification';
import { ARCHIVE_REASONS, FLAG_REASONS, type ArchiveReason, type FlagReason } from '$lib/domain/moderation/reasons';
import * as v from 'valibot';
import { hasWords, lengthOf, tidyLine, tidyText } from './report/tidy';
import type { PersonalAct } from './verbs';

/** The fields an act's form can have, under their names in the form. */
export const ACT_FIELDS = [
	'teks',
	'instansi',
	'klasifikasi',
	'alasan',
	'penanggung_jawab',
	'berkas',
	'nilai',
	'nomor'
] as const;
export type ActField = (typeof ACT_FIELDS)[number];
type Need = 'required' | 'optional';

export const ACT_TEXT_MOST = 4000;
const SHORT_TEXT_MOST = 500;
const REASON_LEAST = 10;
const LINE_MOST = 200;

/** Which fields each act asks for. What the law then makes of them is the domain's to decide. */
export const FIELDS_OF_ACT = {
	route: { instansi: 'required', teks: 'optional' },
	ask: { teks: 'required' },
	complete: { teks: 'required', berkas: 'optional' },
	reclassify: { klasifikasi: 'required', teks: 'required' },
	refer: { penanggung_jawab: 'required', teks: 'required' },
	archive: { alasan: 'required', teks: 'required' },
	accept: {},
	answer: { teks: 'required', berkas: 'optional' },
	hand_over: { instansi: 'required', teks: 'required' },
	return: { teks: 'required' },
	resolve: { teks: 'required', berkas: 'optional' },
	rework: { teks: 'required' },
	confirm: { teks: 'optional' },
	contest: { teks: 'required', berkas: 'optional' },
	withdraw: { teks: 'optional' },
	reopen: { teks: 'required', berkas: 'optional' },
	appeal: { teks: 'required', berkas: 'optional' },
	reply: { teks: 'required', berkas: 'optional' },
	note: { teks: 'required', berkas: 'optional' },
	rate: { nilai: 'required', teks: 'optional' },
	hide_name: {},
	record_sp4n: { nomor: 'required' },
	open_identity: { teks: 'required' },
	hide_thread: { alasan: 'required', teks: 'required' },
	restore_thread: { teks: 'required' },
	hide_post: { alasan: 'required', teks: 'required' },
	restore_post: { teks: 'required' },
	lock: { teks: 'required' },
	unlock: { teks: 'required' },
	flag: { alasan: 'required', teks: 'optional' }
} as const satisfies Record<PersonalAct, Partial<Record<ActField, Need>>>;

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

const TEXT_MOST_OF: Partial<Record<PersonalAct, number>> = {
	rate: SHORT_TEXT_MOST,
	flag: SHORT_TEXT_MOST,
	open_identity: SHORT_TEXT_MOST
};
const TEXT_LEAST_OF: Partial<Record<PersonalAct, number>> = { open_identity: REASON_LEAST };

export const textMostOf = (act: PersonalAct): number => TEXT_MOST_OF[act] ?? ACT_TEXT_MOST;
export const needsOf = (act: PersonalAct): Partial<Record<ActField, Need>> => FIELDS_OF_ACT[act];

/** Reads an act's form: the input, or the first fault of each field, always with what was typed. */
export function parseActForm(act: PersonalAct, form: FormData): ParsedAct {
	const needs = needsOf(act);
	const values: ActValues = {};
	const faults: ActFaults = {};
	for (const field of ACT_FIELDS) {
		const need = needs[field];
		if (!need || field === 'berkas') continue;
		const typed = form.get(field);
		const value = typeof typed === 'string' ? tidy(field, typed) : '';
		values[field] = value;
		const fault = faultOf(act, field, value, need);
		if (fault) faults[field] = fault;
	}
	if (Object.keys(faults).length > 0) return { ok: false, values, faults };
	return { ok: true, values, input: inputOf(act, values) };
}

const tidy = (field: ActField, typed: string): string => (field === 'teks' ? tidyText(typed) : tidyLine(typed));

function faultOf(act: PersonalAct, field: ActField, value: string, need: Need): ActFault | null {
	if (value === '' || (field === 'teks' && !hasWords(value))) return need === 'required' ? 'missing' : null;
	switch (field) {
		case 'teks':
			if (lengthOf(value) > textMostOf(act)) return 'too_long';
			return lengthOf(value) < (TEXT_LEAST_OF[act] ?? 0) ? 'too_short' : null;
		case 'penanggung_jawab':
			return lengthOf(value) > LINE_MOST ? 'too_long' : null;
		case 'instansi':
			return v.is(v.pipe(v.string(), v.uuid()), value) ? null : 'unknown_choice';
		case 'klasifikasi':
			return v.is(v.picklist(CLASSIFICATIONS), value) ? null : 'unknown_choice';
		case 'alasan':
			return v.is(v.picklist(act === 'archive' ? ARCHIVE_REASONS : FLAG_REASONS), value) ? null : 'unknown_choice';
		case 'nilai':
			return /^[1-5]$/.test(value) ? null : 'unknown_choice';
		case 'nomor':
			return /^\d{4,12}$/.test(value) ? null : 'not_a_number';
		case 'berkas':
			return null;
	}
}

function inputOf(act: PersonalAct, values: ActValues): ActInput {
	const { teks, instansi, klasifikasi, alasan, penanggung_jawab: responsible, nilai, nomor } = values;
	return {
		...(teks ? { text: teks } : {}),
		...(instansi ? { agencyId: instansi } : {}),
		...(klasifikasi ? { classification: v.parse(v.picklist(CLASSIFICATIONS), klasifikasi) } : {}),
		...(alasan && act === 'archive' ? { archiveReason: v.parse(v.picklist(ARCHIVE_REASONS), alasan) } : {}),
		...(alasan && act !== 'archive' ? { flagReason: v.parse(v.picklist(FLAG_REASONS), alasan) } : {}),
		...(responsible ? { responsible } : {}),
		...(nilai ? { rating: Number(nilai) } : {}),
		...(nomor ? { sp4nNumber: nomor } : {})
	};
}
