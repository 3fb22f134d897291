import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../search/terms';
import { reviewRules } from './review';
import { applies, compareRules, makeBook, ruleFor, sayTheSame, type RoutingRule } from './rule';
import { flowsOf, loadsOf } from './trial';

const NAMES = new Set(['ternate', 'tidore']);
const PARENTS: Record<string, string> = { jalan: 'infrastruktur', jembatan: 'infrastruktur', sekolah: 'pendidikan' };
const parentOf = (category: string) => PARENTS[category] ?? null;
const stands = (agencyId: string) => agencyId !== 'bubar';

const rule = (number: number, agencyId: string, rest: Partial<RoutingRule> = {}): RoutingRule => ({
	number,
	priority: 5,
	category: null,
	district: null,
	words: [],
	agencyId,
	note: '',
	...rest
});
const filed = (category: string, district: string, text = '') => ({
	categories: [category, PARENTS[category]].flatMap((slug) => slug ?? []),
	district,
	terms: () => termsOf(text, NAMES)
});
const bookOf = (...rules: RoutingRule[]) => makeBook(rules, NAMES, stands);
const says = (book: ReturnType<typeof bookOf>, report: ReturnType<typeof filed>) =>
	ruleFor(book, report)?.number ?? null;

describe('the rules of routing', () => {
	const book = bookOf(
		rule(1, 'pupr', { category: 'infrastruktur' }),
		rule(2, 'pupr-kota', { category: 'jalan', district: '82.71' }),
		rule(3, 'dishub', { words: ['lampu lalu lintas', 'rambu'] }),
		rule(4, 'bpbd', { words: ['longsor'], priority: 1 }),
		rule(5, 'bubar', { category: 'sekolah', priority: 1 }),
		rule(6, 'disdik', { category: 'pendidikan' })
	);

	it.each<[string, ReturnType<typeof filed>, number | null]>([
		['a category below the one that is named', filed('jembatan', '82.01'), 1],
		['the narrower of two with one priority', filed('jalan', '82.71'), 2],
		['the same elsewhere', filed('jalan', '82.01'), 1],
		['words, however they are inflected', filed('lainnya', '82.01', 'Rambunya roboh sejak Senin'), 3],
		['a phrase with a word inside it', filed('lainnya', '82.01', 'Lampu di lalu lintas padam'), 3],
		['a part of a phrase only', filed('lainnya', '82.01', 'Lampu kamar padam'), null],
		['the priority before everything', filed('jalan', '82.71', 'Jalan tertutup longsoran'), 4],
		['not an agency that has ended', filed('sekolah', '82.01'), 6],
		['nothing where no rule fits', filed('lainnya', '82.01'), null]
	])('follow %s', (_, report, number) => {
		expect(says(book, report)).toBe(number);
	});

	it('are reviewed: what quarrels, what is never heard, who is no more', () => {
		const problems = reviewRules(
			bookOf(
				rule(1, 'pupr', { category: 'jalan' }),
				rule(2, 'dishub', { category: 'jalan' }),
				rule(3, 'dishub', { category: 'sekolah', words: ['angkutan', 'bus sekolah'] }),
				rule(4, 'disdik', { category: 'pendidikan', words: ['bus sekolah', 'seragam'] }),
				rule(5, 'bpbd', { district: '82.71', priority: 1 }),
				rule(6, 'dlh', { district: '82.71', words: ['sampah'], priority: 7 }),
				rule(7, 'bubar', { words: ['apa saja'] }),
				rule(8, 'dlh', { words: ['sampah'] }),
				rule(9, 'dlh', { words: ['angkutannya'], category: 'sekolah', priority: 6 })
			),
			parentOf
		);
		expect(problems).toEqual([
			{ kind: 'unreachable', number: 2, behind: 1 },
			{ kind: 'conflict', number: 4, with: 3 },
			{ kind: 'unreachable', number: 6, behind: 5 },
			{ kind: 'ended', number: 7 },
			{ kind: 'conflict', number: 8, with: 1 },
			{ kind: 'unreachable', number: 9, behind: 3 }
		]);
	});
});

describe('whatever the rules are', () => {
	const WORDS = ['jalan rusak', 'sampah', 'lampu', 'banjir'];
	const anyRule = fc.record({
		priority: fc.integer({ min: 1, max: 3 }),
		category: fc.constantFrom(null, 'jalan', 'infrastruktur', 'sekolah'),
		district: fc.constantFrom(null, '82.71', '82.01'),
		words: fc.subarray(WORDS),
		agencyId: fc.constantFrom('pupr', 'dishub', 'bubar')
	});
	const anyRules = fc
		.array(anyRule, { maxLength: 12 })
		.map((list) => list.map((one, index) => ({ ...one, number: index + 1, note: '' })));
	const anyReport = fc
		.tuple(
			fc.constantFrom('jalan', 'jembatan', 'sekolah', 'lainnya'),
			fc.constantFrom('82.71', '82.01', '82.72'),
			fc.subarray(WORDS)
		)
		.map(([category, district, words]) => filed(category, district, words.join(' , dan kemudian juga lagi ')));

	it('their order does not depend on how they are listed, and the first that fits speaks', () => {
		fc.assert(
			fc.property(anyRules, anyReport, (rules, report) => {
				const spoken = says(bookOf(...rules), report);
				expect(says(bookOf(...rules.toReversed()), report)).toBe(spoken);
				const fitting = bookOf(...rules).rules.filter((one) => stands(one.agencyId) && applies(one, report));
				expect(spoken).toBe(fitting.toSorted(compareRules)[0]?.number ?? null);
			})
		);
	});

	it('two books that say the same of a place say the same of every report from there', () => {
		fc.assert(
			fc.property(anyRules, anyRules, fc.nat(12), anyReport, (rules, others, kept, report) => {
				// Often alike for their greater part, as a draft is.
				const draft = [...rules.slice(0, kept), ...others.slice(kept)].map((one, index) => ({
					...one,
					number: index + 1
				}));
				const [before, after] = [bookOf(...rules), bookOf(...draft)];
				if (!sayTheSame(before, after, report)) return;
				expect(ruleFor(after, report)?.agencyId).toBe(ruleFor(before, report)?.agencyId);
			})
		);
		expect(sayTheSame(bookOf(rule(1, 'pupr')), bookOf(rule(1, 'pupr'), rule(2, 'dlh')), filed('jalan', '82.71'))).toBe(
			true
		);
	});

	it('one that is called unreachable is never heard, and a quarrel is between rules that meet', () => {
		fc.assert(
			fc.property(anyRules, anyReport, (rules, report) => {
				const book = bookOf(...rules);
				const problems = reviewRules(book, parentOf);
				const silent = problems.filter(({ kind }) => kind !== 'conflict').map(({ number }) => number);
				expect(silent).not.toContain(says(book, report));
				for (const { number, ...problem } of problems) {
					if (problem.kind !== 'conflict') continue;
					const [a, b] = [number, problem.with].map((one) => rules[one - 1]);
					expect(a?.priority).toBe(b?.priority);
					expect(a?.agencyId).not.toBe(b?.agencyId);
				}
			})
		);
	});
});

describe('a trial', () => {
	it('counts what would go elsewhere, where it lies by now, and what each agency would get', () => {
		const tried = [
			{ before: 'pupr', after: 'dishub', holder: 'dishub' },
			{ before: 'pupr', after: 'dishub', holder: 'pupr' },
			{ before: 'pupr', after: 'pupr', holder: 'dishub' },
			{ before: null, after: 'dlh', holder: null }
		];
		expect(flowsOf(tried)).toEqual([
			{ from: 'pupr', to: 'dishub', count: 2, borneOut: 1, contradicted: 1 },
			{ from: null, to: 'dlh', count: 1, borneOut: 0, contradicted: 0 }
		]);
		expect(loadsOf(tried)).toEqual([
			{ agencyId: 'dishub', before: 0, after: 2 },
			{ agencyId: 'pupr', before: 3, after: 1 },
			{ agencyId: 'dlh', before: 0, after: 1 }
		]);
	});
});
