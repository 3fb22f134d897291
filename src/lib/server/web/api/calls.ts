import { CLASSIFICATION_WORD, GROUP_WORD, ORDER_WORD, STATUS_WORD } from '$lib/forms/complaint-filter';
import { SCOPE_WORD, STAGE_GROUP_WORDS } from '$lib/forms/consultation-filter';
import { STATE_WORD } from '$lib/forms/book-filter';
import { ANSWER_WORD, KIND_WORD, SUPPORTED, UNSUR_WORD } from '$lib/forms/consultation/input/filter';
import { RECORDED_WORD } from '$lib/forms/statistics-query';
import * as v from 'valibot';
import * as answers from './answers';
import * as clocks from './answers-of-clocks';
import * as topics from './answers-of-consultations';
import * as surveys from './answers-of-surveys';

/** One call of the interface: where it is, what it asks, what it answers, and how it is tried out. */
export type Call = {
	/** As in an address, with the names of its parts in braces. */
	path: `/api/v1/${string}`;
	/** Parts of the address. */
	parts: readonly string[];
	query: v.StrictObjectSchema<v.ObjectEntries, undefined>;
	answer: v.GenericSchema;
	/** What follows the path when it is tried out. */
	example: string;
};

const slug = v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,80}$/)));
const cursor = v.optional(v.pipe(v.string(), v.maxLength(300)));
const words = v.optional(v.pipe(v.string(), v.maxLength(200)));
const oneOf = (known: readonly string[]) => v.optional(v.picklist(known.filter((word) => word !== '')));
const NOTHING = v.strictObject({});

/** Every reading call. Validation, the OpenAPI document, the page for people and the tests are made of this. */
export const CALLS = {
	list_complaints: {
		path: '/api/v1/complaints',
		parts: [],
		query: v.strictObject({
			cari: words,
			status: oneOf([...Object.values(STATUS_WORD), ...Object.values(GROUP_WORD)]),
			instansi: slug,
			wilayah: slug,
			kategori: slug,
			jenis: oneOf(Object.values(CLASSIFICATION_WORD)),
			terlambat: oneOf(['1']),
			urut: oneOf(Object.values(ORDER_WORD)),
			cursor
		}),
		answer: answers.COMPLAINTS,
		example: '?status=selesai&wilayah=82.71'
	},
	read_complaint: {
		path: '/api/v1/complaints/{ref}',
		parts: ['ref'],
		query: v.strictObject({ halaman: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/))) }),
		answer: answers.COMPLAINT,
		example: ''
	},
	read_clocks: {
		path: '/api/v1/complaints/{ref}/clocks',
		parts: ['ref'],
		query: NOTHING,
		answer: clocks.CLOCKS,
		example: ''
	},
	read_trail: {
		path: '/api/v1/complaints/{ref}/trail',
		parts: ['ref'],
		query: NOTHING,
		answer: clocks.TRAIL,
		example: ''
	},
	list_agencies: {
		path: '/api/v1/agencies',
		parts: [],
		query: v.strictObject({ cari: words }),
		answer: answers.AGENCIES,
		example: '?cari=kesehatan'
	},
	list_services: {
		path: '/api/v1/services',
		parts: [],
		query: v.strictObject({ cari: words, instansi: slug }),
		answer: answers.SERVICES,
		example: '?instansi=dinkes'
	},
	list_districts: {
		path: '/api/v1/districts',
		parts: [],
		query: NOTHING,
		answer: answers.DISTRICTS,
		example: ''
	},
	list_categories: {
		path: '/api/v1/categories',
		parts: [],
		query: NOTHING,
		answer: answers.CATEGORIES,
		example: ''
	},
	list_consultations: {
		path: '/api/v1/consultations',
		parts: [],
		query: v.strictObject({
			tahap: oneOf(STAGE_GROUP_WORDS),
			instansi: slug,
			lingkup: oneOf(Object.values(SCOPE_WORD)),
			cursor
		}),
		answer: answers.CONSULTATIONS,
		example: '?tahap=dibuka'
	},
	list_moderation: {
		path: '/api/v1/moderation-log',
		parts: [],
		query: v.strictObject({
			aturan: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]\d{1,2}$/))),
			keadaan: oneOf(Object.values(STATE_WORD)),
			cursor
		}),
		answer: answers.MODERATION,
		example: '?keadaan=berlaku'
	},
	list_rules: { path: '/api/v1/rules', parts: [], query: NOTHING, answer: answers.RULES, example: '' },
	read_agency: {
		path: '/api/v1/agencies/{slug}',
		parts: ['slug'],
		query: NOTHING,
		answer: answers.AGENCY,
		example: ''
	},
	read_service: {
		path: '/api/v1/services/{slug}',
		parts: ['slug'],
		query: NOTHING,
		answer: answers.SERVICE,
		example: ''
	},
	read_consultation: {
		path: '/api/v1/consultations/{slug}',
		parts: ['slug'],
		query: NOTHING,
		answer: topics.CONSULTATION,
		example: ''
	},
	list_inputs: {
		path: '/api/v1/consultations/{slug}/inputs',
		parts: ['slug'],
		query: v.strictObject({
			jenis: oneOf(Object.values(KIND_WORD)),
			jawaban: oneOf(Object.values(ANSWER_WORD)),
			unsur: oneOf(Object.values(UNSUR_WORD)),
			pasal: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))),
			urut: oneOf([SUPPORTED]),
			cursor
		}),
		answer: topics.INPUTS,
		example: '?jawaban=belum'
	},
	read_input: {
		path: '/api/v1/consultations/{slug}/inputs/{number}',
		parts: ['slug', 'number'],
		query: v.strictObject({ cursor }),
		answer: topics.INPUT,
		example: ''
	},
	read_text: {
		path: '/api/v1/consultations/{slug}/text',
		parts: ['slug'],
		query: v.strictObject({ versi: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/))) }),
		answer: topics.DRAFT_TEXT,
		example: ''
	},
	list_commitments: {
		path: '/api/v1/consultations/{slug}/commitments',
		parts: ['slug'],
		query: NOTHING,
		answer: topics.COMMITMENTS,
		example: ''
	},
	read_minutes: {
		path: '/api/v1/consultations/{slug}/minutes',
		parts: ['slug'],
		query: NOTHING,
		answer: topics.MINUTES,
		example: ''
	},
	list_surveys: {
		path: '/api/v1/surveys',
		parts: [],
		query: v.strictObject({ cursor }),
		answer: surveys.SURVEYS,
		example: ''
	},
	read_survey: {
		path: '/api/v1/surveys/{slug}',
		parts: ['slug'],
		query: NOTHING,
		answer: surveys.SURVEY,
		example: ''
	},
	read_statistics: {
		path: '/api/v1/statistics',
		parts: [],
		query: v.strictObject({
			periode: v.optional(v.pipe(v.string(), v.regex(/^\d{2,4}$/))),
			instansi: slug,
			jenis: oneOf(Object.values(CLASSIFICATION_WORD)),
			sp4n: oneOf(Object.values(RECORDED_WORD))
		}),
		answer: answers.STATISTICS,
		example: '?periode=90'
	},
	read_calendar: {
		path: '/api/v1/calendar',
		parts: [],
		query: v.strictObject({ tahun: v.optional(v.pipe(v.string(), v.regex(/^20\d{2}$/))) }),
		answer: answers.CALENDAR,
		example: '?tahun=2026'
	},
	list_policies: { path: '/api/v1/policies', parts: [], query: NOTHING, answer: clocks.POLICIES, example: '' },
	read_clock: {
		path: '/api/v1/clock',
		parts: [],
		query: v.strictObject({
			from: v.pipe(v.string(), v.maxLength(40)),
			policy: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
			calendar: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/))),
			agency: slug
		}),
		answer: clocks.CLOCK,
		example: '?from=2026-11-23T10:00:00Z&policy=first-response'
	}
} as const satisfies Record<string, Call>;

export type CallName = keyof typeof CALLS;
export const CALL_NAMES = Object.keys(CALLS) as CallName[];
