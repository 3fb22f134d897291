import { describe, expect, it } from 'vitest';
import { compareVersions } from '$lib/domain/consultation/text/compare-versions';
import { besideChanges } from './beside-changes';

const text = (...provisions: [id: string, body: string][]) =>
	provisions.map(([id, body]) => ({ id, kind: 'provision' as const, label: id, body }));

describe('a text beside what became of it', () => {
	const before = text(['a', 'Loket buka.'], ['b', 'Biaya nol.'], ['c', 'Selesai.']);
	const after = text(['d', 'Baru.'], ['a', 'Loket tutup.'], ['c', 'Selesai.']);

	it('has every provision in its place, and what went away where it stood', () => {
		const told = besideChanges(after, compareVersions(before, after));
		expect(told.map(({ shown, change }) => [shown?.id ?? null, change?.kind, change?.provision.id])).toEqual([
			['d', 'added', 'd'],
			['a', 'changed', 'a'],
			[null, 'removed', 'b'],
			['c', 'same', 'c']
		]);
	});

	it('is the text alone where nothing is compared', () => {
		expect(besideChanges(after, null).map(({ shown, change }) => [shown?.id, change])).toEqual([
			['d', null],
			['a', null],
			['c', null]
		]);
	});
});
