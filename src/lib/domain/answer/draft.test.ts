import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	isWritten,
	parseReadTemplate,
	readTemplateAs,
	stateOfDraft,
	takeAside,
	writeDraft,
	type AnswerDraft
} from './draft';

const AT = new Date('2026-11-30T01:00:00Z');
const LATER = new Date('2026-11-30T01:05:00Z');
const teks = (words: string) => ({ teks: words });
const first = () => writeDraft(null, { key: 'meja', state: null }, teks('Lampu'), AT).draft;

describe('an answer on two machines', () => {
	it('one page writes on, however often', () => {
		const { draft, elsewhere } = writeDraft(first(), { key: 'meja', state: null }, teks('Lampu diganti'), LATER);
		expect(elsewhere).toBe(false);
		expect(draft).toMatchObject({ now: { words: teks('Lampu diganti') }, aside: [] });
	});

	it('a second that was drawn from it goes on, and the first that writes after it is kept aside', () => {
		const onPhone = writeDraft(first(), { key: 'ponsel', state: stateOfDraft(first()) }, teks('Lampu baru'), LATER);
		expect(onPhone.elsewhere).toBe(false);
		const back = writeDraft(onPhone.draft, { key: 'meja', state: null }, teks('Lampu lama'), LATER);
		expect(back.elsewhere).toBe(true);
		expect(back.draft.now.words).toEqual(teks('Lampu baru'));
		expect(back.draft.aside.map(({ words }) => words)).toEqual([teks('Lampu lama')]);
		const chosen = takeAside(back.draft, 'meja', 'ketiga', LATER);
		expect(chosen.now.words).toEqual(teks('Lampu lama'));
		expect(chosen.aside.map(({ words }) => words)).toEqual([teks('Lampu baru')]);
	});

	it('the same words are no other ones', () => {
		expect(writeDraft(first(), { key: 'ponsel', state: null }, { teks: 'Lampu', tempat: '' }, LATER)).toEqual({
			draft: first(),
			elsewhere: false
		});
		expect(isWritten({ teks: ' \n', tempat: '' })).toBe(false);
	});

	it('what two open pages wrote last is never lost, in whatever order they write', () => {
		const step = fc.record({ key: fc.constantFrom('meja', 'ponsel'), words: fc.string({ maxLength: 3 }) });
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
				let draft: AnswerDraft | null = null;
				for (const { key, words } of steps)
					draft = writeDraft(draft, { key, state: null }, teks(`${key} ${words}`), AT).draft;
				const kept = [draft?.now, ...(draft?.aside ?? [])].map((hand) => hand?.words['teks']);
				for (const key of ['meja', 'ponsel']) {
					const last = steps.findLast((one) => one.key === key);
					if (last) expect(kept).toContain(`${key} ${last.words}`);
				}
			})
		);
	});
});

describe('a template that a form carries', () => {
	const id = '0e3f8a52-6f7b-4c8e-9a55-3b9a8c1d2e3f';

	it.each([
		[{ id, stamp: '3' }, `${id}.3`],
		[{ id, stamp: '3x' }, `${id}.3x`]
	])('comes back as it went out', (read, carried) => {
		expect(readTemplateAs(read)).toBe(carried);
		expect(parseReadTemplate(carried)).toEqual(read);
	});

	it.each(['', id, `${id}.`, `${id}.x`, `${id}.1.2`, 'somebody.1'])('is none where it reads %j', (carried) => {
		expect(parseReadTemplate(carried)).toBeNull();
	});
});
