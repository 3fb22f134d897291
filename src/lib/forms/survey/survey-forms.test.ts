import { describe, expect, it } from 'vitest';
import { ELEMENTS } from '$lib/domain/survey/element';
import { readForm } from '../kit/form';
import { answerFrom, ANSWER_WORDS_MOST, ELEMENT_FIELD, SURVEY_ANSWER } from './answer';
import { openSurveyForm } from './open';
import { formatSurveyPlace, parseSurveyPlace } from './place';

const parseAnswer = (form: FormData) => {
	const read = readForm(SURVEY_ANSWER, form);
	return read.ok ? { ...read, input: answerFrom(read.input) } : read;
};

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
		['waktu', '', 'missing'],
		['waktu', '0', 'unknown_choice'],
		['biaya', '5', 'unknown_choice'],
		['biaya', '2.5', 'unknown_choice'],
		['sarana', new File(['3'], '3.txt'), 'missing'],
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
	const TYPED = {
		judul: ' Survei  rujukan ',
		tentang: ID,
		konsultasi: '',
		mulai: '2026-11-21',
		sampai: '2026-12-20'
	};

	const parseSurvey = (typed: Record<string, string>, today: string) => {
		const sent = new FormData();
		for (const [name, value] of Object.entries(typed)) sent.set(name, value);
		return readForm(openSurveyForm(today), sent);
	};

	it('is of a title, a subject and a period', () => {
		expect(parseSurvey(TYPED, '2026-11-21')).toMatchObject({
			ok: true,
			input: {
				judul: 'Survei rujukan',
				tentang: ID,
				konsultasi: null,
				mulai: '2026-11-21',
				sampai: '2026-12-20'
			}
		});
	});

	it('can belong to a consultation', () => {
		expect(parseSurvey({ ...TYPED, konsultasi: ID }, '2026-11-21')).toMatchObject({
			ok: true,
			input: { konsultasi: ID }
		});
	});

	it.each<[Partial<typeof TYPED>, object]>([
		[{ judul: '...' }, { judul: 'missing' }],
		[{ judul: 'SKM' }, { judul: 'too_short' }],
		[{ judul: 'x'.repeat(121) }, { judul: 'too_long' }],
		[{ tentang: 'dinkes' }, { tentang: 'unknown_choice' }],
		[{ konsultasi: 'rawat-jalan' }, { konsultasi: 'unknown_choice' }],
		[{ mulai: '' }, { mulai: 'missing' }],
		[{ mulai: '2026-02-30' }, { mulai: 'day_invalid' }],
		[{ mulai: '2026-11-20' }, { mulai: 'day_past' }],
		[{ sampai: '2026-11-20' }, { sampai: 'ends_before_it_begins' }],
		[{ sampai: '2027-11-22' }, { sampai: 'period_too_long' }]
	])('with %o is refused: %o', (change, faults) => {
		expect(parseSurvey({ ...TYPED, ...change }, '2026-11-21')).toEqual({
			ok: false,
			faults,
			typed: { ...TYPED, ...change }
		});
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
