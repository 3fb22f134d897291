import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, surelyPersonal } from './find';
import { makeHits, makeTraps } from './made.fixture';
import { WRITTEN_HITS, WRITTEN_TRAPS } from './sentences.fixture';
import type { Span } from './kind';

const tell = (line: string) => void process.stdout.write(`${line}\n`);

const bare = (text: string) => text.replace(/[«»]/g, '');
const written = WRITTEN_HITS.map(([kind, text]) => {
	const from = text.indexOf('«');
	return { kind, text: bare(text), from, to: text.indexOf('»') - 1 };
});
const HITS = [...written, ...makeHits(400, 20261129)];
const TRAPS = [...WRITTEN_TRAPS, ...makeTraps(400, 20261130)];
/** Where something happened may be told to the metre: a place is only pointed out, unless it is somebody's home. */
const TO_MASK = HITS.filter(({ kind }) => kind !== 'coordinates');

const covers = (hit: Span, wanted: Span) => hit.from <= wanted.from && hit.to >= wanted.to;

describe('personal data in words', () => {
	it('is found and masked in at least 95 of 100, in hundreds of sentences', () => {
		const found = HITS.filter((one) => findPersonalData(one.text).some((hit) => covers(hit, one)));
		const masked = TO_MASK.filter((one) => surelyPersonal(one.text).some((hit) => covers(hit, one)));
		const named = HITS.filter((one) =>
			findPersonalData(one.text).some((hit) => covers(hit, one) && hit.kind === one.kind)
		);
		const alarms = TRAPS.filter((text) => surelyPersonal(text).length > 0);
		const precision = masked.length / (masked.length + alarms.length);
		const share = (part: number, of: number) => `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`;
		tell(
			`found ${share(found.length, HITS.length)}, masked ${share(masked.length, TO_MASK.length)}, kind right in ` +
				`${share(named.length, HITS.length)}, traps masked ${alarms.length} of ${TRAPS.length}, precision ${(100 * precision).toFixed(1)} %`
		);
		const missed = TO_MASK.filter((one) => !masked.includes(one)).map(({ kind, text }) => `${kind}: ${text}`);
		expect(HITS.length).toBeGreaterThanOrEqual(200);
		expect(found.length / HITS.length).toBeGreaterThanOrEqual(0.95);
		expect(masked.length / TO_MASK.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
	});

	it('is never masked where nobody’s is', () => {
		expect(TRAPS.length).toBeGreaterThanOrEqual(200);
		const alarms = TRAPS.flatMap((text) =>
			surelyPersonal(text).map(({ kind, from, to }) => `${kind} «${text.slice(from, to)}» in: ${text}`)
		);
		expect(alarms).toEqual([]);
	});

	it('is taken whole, without what stands beside it', () => {
		for (const { text, from, to } of written.filter(({ kind }) => kind !== 'coordinates'))
			expect(surelyPersonal(text).map((hit) => text.slice(hit.from, hit.to))).toContain(text.slice(from, to));
	});
});

describe('hits', () => {
	it('stand in the order of the text, within it, and do not overlap', () => {
		const part = fc.oneof(fc.string(), fc.constantFrom(...HITS.map(({ text }) => text)));
		fc.assert(
			fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
				const text = parts.join(' ');
				let last = 0;
				for (const { from, to } of findPersonalData(text)) {
					expect(from).toBeGreaterThanOrEqual(last);
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(text.length);
					last = to;
				}
			})
		);
	});

	// A text a hundred times as long may take a hundred times as long: what takes its square would not come back.
	it.each(['1 ', '12-', '8271 0112 ', 'a@', 'a.', '(at) ', 'DG 1234 KB ', 'o', '1', 'nik 1'])(
		'are found in 100 kB of “%s”',
		(unit) => {
			const text = unit.repeat(Math.ceil(100_000 / unit.length));
			expect(findPersonalData(text).every(({ to }) => to <= text.length)).toBe(true);
		}
	);
});

it('reads a number through what nobody sees: soft hyphens of a word processor, and marks of direction', () => {
	for (const number of ['0812\u00AD3456\u00AD7890', '0812\u200F3456\u200E7890', '\u202A0812\u202C34567890'])
		expect(surelyPersonal(`Hubungi saya di ${number} ya`).map(({ kind }) => kind)).toEqual(['phone']);
});
