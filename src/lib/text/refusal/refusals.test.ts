import { READERS } from '$lib/domain/actor/reader';
import type { Lang } from '$lib/domain/language';
import { describe, expect, it } from 'vitest';
import { refusalsFor } from './catalogue';
import { inOneBreath, tell, type Refusal, type Told } from './refusal';

type Entry = { name: string; refusal: Refusal };
type Written = Refusal | ((of: string) => Refusal);

/** Every entry of the catalogue; what is said of a name, a clock or a piece of evidence stands with an example. */
function entriesOf(lang: Lang): Entry[] {
	const { contact: _, lacking, ...rooms } = refusalsFor(lang);
	const named = Object.entries(rooms).flatMap(([room, entries]) =>
		Object.entries(entries as Record<string, Written>).map(([name, entry]) => ({
			name: `${room}.${name}`,
			refusal: typeof entry === 'function' ? entry('…') : entry
		}))
	);
	return [...named, { name: 'lacking', refusal: lacking('…') }];
}

const readings = (lang: Lang) => {
	const { contact } = refusalsFor(lang);
	return entriesOf(lang).flatMap(({ name, refusal }) =>
		READERS.map((reader) => ({ name, reader, refusal, told: tell(refusal, reader, contact) }))
	);
};
const LANGS: Lang[] = ['id', 'en'];
const partsOf = ({ what, why, next, turn }: Told) => [what, why, next, turn?.says].filter((part) => !!part) as string[];

/** One line for all readers who read the same. */
function tableOf(lang: Lang): string {
	const { contact } = refusalsFor(lang);
	const lines = entriesOf(lang).flatMap(({ name, refusal }) => {
		const said = new Map<string, string[]>();
		for (const reader of READERS) {
			const told = tell(refusal, reader, contact);
			const words = `${inOneBreath(told)}${told.turn ? ` → ${told.turn.link} (${told.turn.href})` : ''}`;
			said.set(words, [...(said.get(words) ?? []), reader]);
		}
		return [...said].map(
			([words, readers]) =>
				`${name} | ${readers.length === READERS.length ? 'everybody' : readers.join(' ')} | ${words}`
		);
	});
	return `${lines.join('\n')}\n`;
}

/** Words of the house that people outside it have no use for. */
const JARGON: Record<Lang, RegExp> = {
	id: /\b(admin sistem|hubungi admin|sesi|token|server|database|basis data|error|galat|request|input|submit|valid|invalid|refresh|reload|user|login|logout|id|uuid|null|sla|opd|url|http|[45]\d\d)\b/i,
	en: /\b(system administrator|session|token|server|database|payload|request id|submit|invalid|null|uuid|sla|url|http|[45]\d\d)\b/i
};

describe.each(LANGS)('the refusals in %s', (lang) => {
	it('read as a table: what, who reads it, what it says and whom it names', async () => {
		await expect(tableOf(lang)).toMatchFileSnapshot(`./refusals.${lang}.txt`);
	});

	it('say what happened and what now, each in a sentence of its own', () => {
		for (const { name, told } of readings(lang)) {
			expect(told.what, name).not.toBe('');
			const parts = partsOf(told);
			expect(new Set(parts.map((part) => part.toLowerCase())).size, name).toBe(parts.length);
			for (const part of parts)
				expect(
					parts.filter((other) => other.includes(part)),
					name
				).toHaveLength(1);
		}
	});

	it('that cannot be mended on the spot also say why, and name somebody with a way there', () => {
		for (const { name, refusal, told } of readings(lang)) {
			if (!('why' in refusal)) continue;
			expect(told.why, name).toMatch(/\w{3}/);
			expect(told.next, name).toMatch(/\w{3}/);
			expect(told.turn?.says, name).toMatch(/\w{3}/);
			expect(told.turn?.href, name).toMatch(/^(\/|tel:\d)/);
		}
	});

	it('are free of the words of the house', () => {
		const found = readings(lang).filter(
			({ name, told }) => !name.startsWith('openData.') && partsOf(told).some((part) => JARGON[lang].test(part))
		);
		expect(found.map(({ name, told }) => `${name}: ${inOneBreath(told)}`)).toEqual([]);
	});

	it('never send a guest or a citizen to a page for staff', () => {
		const people = readings(lang).filter(({ reader }) => reader === 'guest' || reader === 'citizen');
		const astray = people.filter(({ told }) => told.turn?.href === '/meja' || told.turn?.href.startsWith('/admin'));
		expect(astray.map(({ name }) => name)).toEqual([]);
	});
});
