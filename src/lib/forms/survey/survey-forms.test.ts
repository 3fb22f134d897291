import { describe, expect, it } from 'vitest';
import { ELEMENTS } from '$lib/domain/survey/element';
import { ANSWER_WORDS_MOST, ELEMENT_FIELD, parseAnswer } from './answer';
import { parseSurvey, type OpenSurveyFaults, type TypedSurvey } from './open';
import { formatSurveyPlace, parseSurveyPlace } from './place';

function aForm(change: Record<string, string | File> = {}): FormData {
	const form = new FormData();
	for (const element of ELEMENTS) form.set(ELEMENT_FIELD[element], '3');
	for (const [field, value] of Object.entries(change)) form.set(field, value);
	return form;
}

describe('an answer', () => {
	it('needs nine scores and nothing else', () => {
		const parsed = parseAnswer(aForm({ waktu: '1', usia: 'from_30', saran: ' Terima kasih.\r\nSalam ' }));
		expect(parsed).toMatchObject({
			ok: true,
			input: {
				scores: { time: 1, cost: 3 },
				respondent: { gender: null, ageGroup: 'from_30', education: null, occupation: null },
				words: 'Terima kasih.\nSalam'
			}
		});
	});

	it.each([
		['waktu', '', 'unanswered'],
		['waktu', '0', 'unknown_choice'],
		['biaya', '5', 'unknown_choice'],
		['biaya', '2.5', 'unknown_choice'],
		['sarana', new File(['3'], '3.txt'), 'unanswered'],
		['pekerjaan', 'presiden', 'unknown_choice'],
		['saran', 'x'.repeat(ANSWER_WORDS_MOST + 1), 'too_long']
	] as const)('with %s "%s" is %s, and keeps the rest', (field, value, fault) => {
		const parsed = parseAnswer(aForm({ [field]: value }));
		expect(parsed).toMatchObject({ ok: false, faults: { [field]: fault }, typed: { prosedur: '3' } });
	});

	it('of nothing names all nine questions', () => {
		const parsed = parseAnswer(new FormData());
		expect(parsed.ok ? [] : Object.keys(parsed.faults)).toEqual(Object.values(ELEMENT_FIELD));
	});

	it('may have words as long as people count them', () => {
		expect(parseAnswer(aForm({ saran: '🏝️'.repeat(ANSWER_WORDS_MOST / 2) }))).toMatchObject({ ok: true });
	});
});

describe('a new survey', () => {
	const ID = '0b0e6a4e-4c0b-4c86-9a3f-3d1d0a2f8f11';
	const TYPED: TypedSurvey = {
		...{ judul: ' Survei  rujukan ', tentang: ID, konsultasi: '' },
		...{ mulai: '2026-11-21', sampai: '2026-12-20' }
	};

	it('is of a title, a subject and a period', () => {
		expect(parseSurvey(TYPED, '2026-11-21')).toEqual({
			ok: true,
			input: {
				...{ title: 'Survei rujukan', subjectId: ID, threadId: null },
				period: { from: '2026-11-21', until: '2026-12-20' }
			}
		});
	});

	it('can belong to a consultation', () => {
		expect(parseSurvey({ ...TYPED, konsultasi: ID }, '2026-11-21')).toMatchObject({
			ok: true,
			input: { threadId: ID }
		});
	});

	it.each<[Partial<TypedSurvey>, OpenSurveyFaults]>([
		[{ judul: '...' }, { judul: 'title_missing' }],
		[{ judul: 'SKM' }, { judul: 'title_too_short' }],
		[{ judul: 'x'.repeat(121) }, { judul: 'title_too_long' }],
		[{ tentang: 'dinkes' }, { tentang: 'subject_missing' }],
		[{ konsultasi: 'rawat-jalan' }, { konsultasi: 'consultation_unknown' }],
		[{ mulai: '' }, { mulai: 'day_missing' }],
		[{ mulai: '2026-02-30' }, { mulai: 'day_invalid' }],
		[{ mulai: '2026-11-20' }, { mulai: 'in_the_past' }],
		[{ sampai: '2026-11-20' }, { sampai: 'ends_before_it_begins' }],
		[{ sampai: '2027-11-22' }, { sampai: 'too_long_a_period' }]
	])('with %o is refused: %o', (change, faults) => {
		expect(parseSurvey({ ...TYPED, ...change }, '2026-11-21')).toEqual({ ok: false, faults });
	});

	it('can last a year', () => {
		expect(parseSurvey({ ...TYPED, sampai: '2027-11-21' }, '2026-11-21').ok).toBe(true);
	});
});

describe('a place in the list', () => {
	it('is read back, and nonsense is no place', () => {
		const place = { until: '2026-10-31', id: '0b0e6a4e-4c0b-4c86-9a3f-3d1d0a2f8f11' };
		expect(parseSurveyPlace(formatSurveyPlace(place))).toEqual(place);
		for (const text of [null, '', '2026-10-31', '2026-02-30_0b0e6a4e-4c0b-4c86-9a3f-3d1d0a2f8f11', "2026-10-31_'; --"])
			expect(parseSurveyPlace(text)).toBeNull();
	});
});
