import { CLASSIFICATIONS, type Classification } from '$lib/domain/words/classification';
import * as v from 'valibot';
import { CLASSIFICATION_WORD } from './complaint-filter';

/** What people want to know, each on a page of its own; by the words of their addresses. */
export const QUESTIONS = ['ketepatan', 'lama', 'terlambat', 'akhir', 'sebaran', 'dilempar'] as const;
export type Question = (typeof QUESTIONS)[number];

export const isQuestion = (word: string): word is Question => QUESTIONS.some((question) => question === word);

/** What an address asks of the figures. */
export type StatisticsQuery = {
	/** As `periodOf` reads it. */
	period: string;
	agency: string;
	classification: Classification | null;
	/** With a number of SP4N-LAPOR!, without one, or both. */
	recorded: boolean | null;
};

export const RECORDED_WORD = { with: 'ada', without: 'tidak' } as const;

const classificationOf = new Map<string, Classification>(
	CLASSIFICATIONS.map((classification) => [CLASSIFICATION_WORD[classification], classification])
);
const recordedOf = new Map<string, boolean>([
	[RECORDED_WORD.with, true],
	[RECORDED_WORD.without, false]
]);

const SCHEMA = v.object({
	periode: v.fallback(v.pipe(v.string(), v.regex(/^\d{2,4}$/)), ''),
	instansi: v.fallback(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)), ''),
	jenis: v.fallback(v.picklist([...classificationOf.keys()]), ''),
	sp4n: v.fallback(v.picklist([...recordedOf.keys()]), '')
});

/** Nonsense counts as not asked: a shared address must always show something. */
export function parseStatisticsQuery(query: URLSearchParams): StatisticsQuery {
	const fields = Object.keys(SCHEMA.entries).map((field) => [field, query.get(field) ?? '']);
	const read = v.parse(SCHEMA, Object.fromEntries(fields));
	return {
		period: read.periode,
		agency: read.instansi,
		classification: classificationOf.get(read.jenis) ?? null,
		recorded: recordedOf.get(read.sp4n) ?? null
	};
}

/** The address of these figures: what is not asked is left out. */
export function statisticsQuery({ period, agency, classification, recorded }: StatisticsQuery): string {
	const asked = {
		periode: period,
		instansi: agency,
		jenis: classification ? CLASSIFICATION_WORD[classification] : '',
		sp4n: recorded === null ? '' : recorded ? RECORDED_WORD.with : RECORDED_WORD.without
	};
	const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
	return query && `?${query}`;
}
