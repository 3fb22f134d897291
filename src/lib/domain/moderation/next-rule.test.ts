import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/iso-date';
import { endingOf, nextRule, type RuleChange } from './next-rule';
import { rulesOn, type ForumRule } from './rule';
import { shelve } from './rule-shelf';

const TODAY = '2026-11-20';
const words = (text: string) => ({ id: text, en: text });
const rule = (change: Partial<ForumRule> = {}): ForumRule => ({
	code: 'A1',
	version: 1,
	title: words('Hinaan'),
	words: words('Tidak boleh menghina.'),
	ground: words('UU 40/2008'),
	flagReason: null,
	validFrom: '2025-01-01',
	validUntil: null,
	...change
});
const change = (values: Partial<RuleChange> = {}): RuleChange => ({
	...rule(),
	validFrom: TODAY,
	title: words('Kasar'),
	...values
});

describe('a new version of a rule', () => {
	it('takes over on its day, and ends the one before', () => {
		expect(nextRule([rule()], 'A1', change({ validFrom: '2026-12-01' }), TODAY)).toMatchObject({
			ok: true,
			value: { closes: { code: 'A1', version: 1 }, lastDay: '2026-11-30', next: { version: 2, validUntil: null } }
		});
	});

	it('begins a rule where nobody has used the code', () => {
		expect(nextRule([rule()], 'F1', change(), TODAY)).toMatchObject({
			ok: true,
			value: { closes: null, next: { code: 'F1', version: 1 } }
		});
	});

	it.each<[string, ForumRule[], Partial<RuleChange>, string]>([
		['yesterday', [rule()], { validFrom: '2026-11-19' }, 'in_the_past'],
		['before one that is announced', [rule(), rule({ version: 2, validFrom: '2026-12-01' })], {}, 'later_version'],
		['with the same words', [rule()], { title: rule().title }, 'same_as_before'],
		[
			'for a reason that speaks of another',
			[rule(), rule({ code: 'D1', flagReason: 'spam' })],
			{ flagReason: 'spam' },
			'flag_reason_taken'
		]
	])('is refused %s', (_name, rules, values, refusal) => {
		expect(nextRule(rules, 'A1', change(values), TODAY)).toEqual({ ok: false, refusal });
	});

	it('leaves one version of a code to every day, whatever is published and ended', () => {
		const step = fc.record({
			days: fc.integer({ min: 0, max: 40 }),
			wait: fc.integer({ min: 0, max: 30 }),
			ends: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
				let [rules, today] = [[rule()], TODAY];
				for (const { days, wait, ends } of steps) {
					today = addDays(today, wait);
					rules = ends ? ended(rules, addDays(today, days), today) : published(rules, addDays(today, days), today);
				}
				for (let day = TODAY, n = 0; n < 400; day = addDays(day, 1), n += 1)
					expect(rulesOn(rules, day).length).toBeLessThanOrEqual(1);
				const { current, upcoming, ended: over } = shelve(rules, today);
				expect(current.length + Number(upcoming.length + over.length > 0)).toBe(1);
			}),
			{ numRuns: 60 }
		);
	});
});

function published(rules: ForumRule[], validFrom: string, today: string): ForumRule[] {
	const decision = nextRule(rules, 'A1', change({ validFrom, title: words(`Versi ${rules.length}`) }), today);
	if (!decision.ok) return rules;
	const { closes, lastDay, next } = decision.value;
	return [...rules.map((one) => (one.version === closes?.version ? { ...one, validUntil: lastDay } : one)), next];
}

function ended(rules: ForumRule[], lastDay: string, today: string): ForumRule[] {
	const decision = endingOf(rules, 'A1', lastDay, today);
	return decision.ok
		? rules.map((one) => (one.version === decision.value.version ? { ...one, validUntil: lastDay } : one))
		: rules;
}

describe('the end of a rule', () => {
	it.each<[string, ForumRule[], string, object]>([
		['today or later', [rule()], TODAY, { ok: true, value: rule() }],
		['never before today', [rule()], '2026-11-01', { ok: false, refusal: 'in_the_past' }],
		['not twice', [rule({ validUntil: TODAY })], TODAY, { ok: false, refusal: 'not_in_force' }],
		['not before it begins', [rule({ validFrom: '2026-12-01' })], TODAY, { ok: false, refusal: 'not_in_force' }],
		['not while flags speak of it', [rule({ flagReason: 'spam' })], TODAY, { ok: false, refusal: 'flags_need_it' }]
	])('%s', (_name, rules, lastDay, outcome) => {
		expect(endingOf(rules, 'A1', lastDay, TODAY)).toEqual(outcome);
	});
});
