import { readFileSync } from 'node:fs';
import { aKey } from '../support/site/api-key';
import { visitor } from '../support/site/visitor';
import { expect, test } from './support/test';

/** The lines of the page about GeoReport v2 that somebody would copy. */
const EXAMPLES = readFileSync('docs/open311.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('curl '));

/** The words of a line as a shell parts them. */
const partsOf = (line: string) =>
	[...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

test('what the page tells to type is answered as it says', async () => {
	const key = await aKey({ name: 'Contoh dari dokumentasi', scopes: ['report'] });
	expect(EXAMPLES.length).toBeGreaterThan(5);
	for (const line of EXAMPLES) {
		const [, ...parts] = partsOf(line);
		const address = (parts.at(-1) ?? '').replace('https://forum.example', '');
		const sent = parts.flatMap((part, nth) => (/^(-d|--data-urlencode)$/.test(parts[nth - 1] ?? '') ? [part] : []));
		const form = Object.fromEntries(sent.map((pair) => pair.replace(/=KEY$/, `=${key}`).split(/=(.*)/s).slice(0, 2)));
		const asker = visitor();
		const answer = await (sent.length > 0 ? asker.post(address, { form }) : asker.get(address));
		expect(answer.status(), `${line}: ${await answer.text()}`).toBe(200);
		expect((await answer.text()).length, line).toBeGreaterThan(2);
	}
});
