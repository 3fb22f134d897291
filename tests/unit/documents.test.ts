import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/lib/domain/consultation/text/read/read-text';
import { outlineOf } from '../support/outline';

const FOLDER = 'tests/documents';
const names = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => name.slice(0, -4));

describe('drafts as offices write them', () => {
	it('are many', () => expect(names.length).toBeGreaterThanOrEqual(14));

	it.each(names)('%s is read with its whole structure', async (name) => {
		const read = readText(readFileSync(`${FOLDER}/${name}.txt`, 'utf8'));
		await expect(outlineOf(read)).toMatchFileSnapshot(`${process.cwd()}/${FOLDER}/${name}.outline`);
	});
});
