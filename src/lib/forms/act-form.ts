import { TEMPLATE_STAMP } from '$lib/domain/answer/draft';
import { closes, needsEvidence } from '$lib/domain/complaint/decide';
import { CLOSING_OUTCOMES, outcomesFor, type ClosingOutcome } from '$lib/domain/complaint/closing';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { ANSWER_WAYS, CLASSIFICATIONS, type AnswerWay, type Classification } from '$lib/domain/words/classification';
import { ARCHIVE_REASONS, FLAG_REASONS, type ArchiveReason, type FlagReason } from '$lib/domain/moderation/reasons';
import { ASKED, TEXT_MOST, needOf, postOf, type Asked, type Need } from '$lib/domain/thread/act-law';
import { parseReference } from '$lib/domain/thread/reference';
import { sentBy } from '$lib/domain/thread/post';
import { AREAS_MOST, AREAS_WAYS, readArea, type Area, type AreasWay } from '$lib/domain/moderation/areas';
import { PASSAGE } from '$lib/domain/moderation/redacted-part';
import {
	any,
	block,
	choice,
	day,
	id,
	line,
	meaning,
	named,
	orNone,
	parsed,
	several,
	type Field,
	type ManyField
} from './kit/field';
import type { EveryWord } from '$lib/text/every-catalogue';
import { form, type Fields, type InputOf } from './kit/form';
import { PLACE_LEAST, PLACE_MOST, TITLE_LEAST, TITLE_MOST } from './report/fields';
import { pageOf, type PersonalAct } from './verbs';

/** The name in the form of what an act asks for. */
export const FIELD_OF = {
	areasWay: 'gambar',
	areas: 'bidang',
	passages: 'bagian',
	otherWords: 'kata',
	title: 'judul',
	text: 'teks',
	place: 'lokasi',
	agencyId: 'instansi',
	classification: 'klasifikasi',
	category: 'kategori',
	archiveReason: 'alasan',
	flagReason: 'alasan',
	rule: 'aturan',
	until: 'sampai',
	responsible: 'penanggung_jawab',
	doneWhere: 'tempat',
	doneOn: 'tanggal',
	outcome: 'hasil',
	why: 'sebab',
	promisedOn: 'dijanjikan',
	repeated: 'tetap',
	templateSeen: 'templat_dibaca',
	explained: 'penjelasan',
	files: 'berkas',
	rating: 'nilai',
	sp4nNumber: 'nomor',
	answeredBy: 'cara',
	letterNumber: 'nomor_surat',
	letterDated: 'tanggal_surat',
	into: 'utama',
	along: 'sekalian'
} as const satisfies Record<Asked, string>;
export type ActField = (typeof FIELD_OF)[Asked];
export const ACT_FIELDS: readonly ActField[] = [...new Set(Object.values(FIELD_OF))];

/** What the form says, checked in form alone. */
export type ActInput = {
	/** Of a picture: what is covered, or all that is kept, in thousandths of its sides. */
	areasWay?: AreasWay;
	areas?: readonly Area[];
	/** Of words: the passages that are masked, as `redacted-part.ts` writes them, and others by what they say. */
	passages?: readonly string[];
	otherWords?: string;
	/** What a report is called, and where it is. */
	title?: string;
	place?: string;
	text?: string;
	agencyId?: string;
	classification?: Classification;
	/** The slug of a category. */
	category?: string;
	archiveReason?: ArchiveReason;
	flagReason?: FlagReason;
	/** The code of the rule that is cited. */
	rule?: string;
	/** The last day of a sanction. */
	until?: IsoDate;
	responsible?: string;
	doneWhere?: string;
	doneOn?: IsoDate;
	outcome?: ClosingOutcome;
	why?: string;
	promisedOn?: IsoDate;
	/** Sent although the same words stand elsewhere. */
	repeated?: 'ya';
	/** What the template behind the words says by now, as its writer was told. */
	templateSeen?: string;
	/** Of pictures that somebody will ask about. */
	explained?: string;
	rating?: number;
	sp4nNumber?: string;
	answeredBy?: AnswerWay;
	/** Of the letter that a clerk writes down. */
	letterNumber?: string;
	letterDated?: IsoDate;
	/** The number of the report to link to. */
	into?: string;
	/** Sent on with it to the agency that has the leading one. */
	along?: 'ya';
};
type Question = Exclude<Asked, 'files'>;

/** Words of a form, and not what is chosen in it. */
const WORDS_OF_FORM = [
	'judul',
	'teks',
	'lokasi',
	'tempat',
	'penanggung_jawab',
	'sebab',
	'nomor_surat'
] as const satisfies readonly ActField[];

/** What of an act everybody will read, so that personal data in it are asked about. */
export const readByAllIn = (act: PersonalAct): readonly ActField[] => (pageOf(act).inside ? [] : WORDS_OF_FORM);

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

const questionsOf = (act: PersonalAct) =>
	askedBy(act).filter((one): one is typeof one & { asked: Question } => one.asked !== 'files');

/**
 * Which fields the form of an act has; those that only one kind of report is asked, where that is known, for that alone, and
 * for the letter behind it where a clerk writes it down.
 */
export function needsOf(
	act: PersonalAct,
	classification?: Classification,
	byClerk = false
): Partial<Record<ActField, Need>> {
	const decides = classification !== undefined && outcomesFor(classification).length > 0;
	const isForOthers = (asked: Asked) =>
		classification !== undefined && (decides ? asked === 'doneWhere' || asked === 'doneOn' : asked === 'outcome');
	const isShown = closes(act) && classification !== undefined && needsEvidence({ classification });
	return Object.fromEntries(
		askedBy(act).flatMap(({ asked, field, need }) =>
			isForOthers(asked) || (isOfLetter(asked) && !byClerk)
				? []
				: [[field, (asked === 'files' && isShown) || isOfLetter(asked) ? 'required' : need]]
		)
	);
}

const isOfLetter = (asked: Asked): boolean => asked === 'letterNumber' || asked === 'letterDated';

/** How each question is asked. */
const ASKS: {
	[Asked in Question]: (
		act: PersonalAct
	) => Field<NonNullable<ActInput[Asked]>> | ManyField<NonNullable<ActInput[Asked]>>;
} = {
	areasWay: () => choice(AREAS_WAYS),
	areas: () => several(parsed(readArea, 'unknown_choice', { look: 'carried' }), { most: AREAS_MOST }),
	passages: () => any(several(named(PASSAGE), { most: PASSAGES_MOST })),
	otherWords: () => block({ most: TEXT_MOST, optional: true }),
	title: () => line({ least: TITLE_LEAST, most: TITLE_MOST }),
	place: () => line({ least: PLACE_LEAST, most: PLACE_MOST }),
	text: (act) => block(textBounds(act)),
	agencyId: () => id,
	classification: () => choice(CLASSIFICATIONS),
	category: () => named(/^[a-z0-9][a-z0-9.-]{0,80}$/),
	archiveReason: () => choice(ARCHIVE_REASONS),
	flagReason: () => choice(FLAG_REASONS),
	rule: () => named(/^[A-Z]\d{1,2}$/),
	until: () => day,
	responsible: () => line({ most: 200 }),
	doneWhere: () => line({ most: 200 }),
	doneOn: () => day,
	outcome: () => choice(CLOSING_OUTCOMES),
	why: () => line({ most: 300 }),
	promisedOn: () => day,
	repeated: () => choice(['ya']),
	templateSeen: () => named(TEMPLATE_STAMP),
	explained: () => block({ least: 10, most: 500 }),
	rating: () => meaning(choice(['1', '2', '3', '4', '5']), Number),
	sp4nNumber: () => parsed((typed) => (/^\d{4,12}$/.test(typed) ? typed : null), 'not_a_number'),
	answeredBy: () => choice(ANSWER_WAYS),
	letterNumber: () => line({ most: 100 }),
	letterDated: () => day,
	into: () => parsed(parseReference, 'reference_invalid'),
	along: () => choice(['ya'])
};

const PASSAGES_MOST = 200;

function fieldOf(act: PersonalAct, asked: Question, need: Need): Field | ManyField {
	const field = ASKS[asked](act);
	if (need === 'required' || 'many' in field || field.optional) return field;
	return asked === 'text' ? block({ ...textBounds(act), optional: true }) : orNone<unknown>(field);
}

const labelsOf =
	(act: PersonalAct) =>
	({ act: says, answer, report }: EveryWord) =>
		({
			gambar: says.areasWay,
			bidang: says.areas,
			bagian: says.passages,
			kata: says.otherWords,
			teks: says.words[act].text ?? says.reason,
			judul: report.titleLabel,
			lokasi: report.place,
			instansi: says.agency,
			klasifikasi: says.classification,
			kategori: says.category,
			alasan: says.reason,
			aturan: says.rule,
			sampai: says.until,
			penanggung_jawab: says.responsible,
			tempat: says.doneWhere,
			tanggal: says.doneOn,
			hasil: says.outcome,
			sebab: says.why,
			dijanjikan: says.promisedOn,
			tetap: says.repeated,
			templat_dibaca: answer.template.label,
			penjelasan: says.explained,
			berkas: says.files,
			nilai: says.rating,
			nomor: says.sp4n,
			cara: says.answeredBy,
			nomor_surat: says.letterNumber,
			tanggal_surat: says.letterDated,
			utama: says.into,
			sekalian: says.along
		}) satisfies Record<ActField, string>;

/** The form of an act asks what its row asks. */
export const actForm = (act: PersonalAct) =>
	form({
		name: 'act',
		fields: Object.fromEntries(
			questionsOf(act).map(({ asked, field, need }) => [field, fieldOf(act, asked, need)])
		) as Fields,
		...(pageOf(act).asks?.files && { files: sentBy(postOf(pageOf(act))) }),
		labels: labelsOf(act),
		says: ({ act: says }) => ({ nomor: { not_a_number: says.sp4nWrong } })
	});

/** What the answers mean to whoever carries out the act. */
export const actInput = (act: PersonalAct, input: InputOf<Fields>): ActInput =>
	Object.fromEntries(questionsOf(act).flatMap(({ asked, field }) => (input[field] ? [[asked, input[field]]] : [])));
