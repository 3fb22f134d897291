import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { aKey } from '../support/site/api-key';
import { agencyId } from '../support/site/database';
import { actAs } from '../support/site/people';
import { photoFile } from '../support/site/photo';
import { mustPost } from '../support/site/post';
import { setting } from '../support/site/setting';
import { visitor } from '../support/site/visitor';
import { expect, test } from './support/test';

const run = promisify(execFile);
const hasCurl = await run('curl', ['--version']).then(
	() => true,
	() => false
);

/** The lines of the chapter that somebody would copy, as a shell parts their words. */
const LINES = readFileSync('docs/api.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('curl '))
	.map((line) => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1));

/** As the proxy before the site says it. */
const FROM = ['-H', `X-Forwarded-For: 203.0.113.${1 + Math.floor(Math.random() * 250)}`];

test.skipIf(!hasCurl)(
	'what the chapter tells to type is answered as it says (skipped where there is no curl)',
	async () => {
		expect(LINES.length).toBeGreaterThan(5);
		const key = await aKey({
			name: `Contoh ${randomUUID().slice(0, 8)}`,
			scopes: ['report', 'answer', 'act'],
			by: 'dinkes@fkp.test'
		});
		const folder = await mkdtemp(join(tmpdir(), 'fkp-curl-'));
		const photo = await photoFile('foto.jpg');
		await writeFile(join(folder, 'foto.jpg'), photo.buffer);
		const ask = async (parts: readonly string[]) => {
			const { stdout } = await run('curl', ['-s', '-w', '\n%{http_code}', ...FROM, ...parts], { cwd: folder });
			return {
				text: stdout.slice(0, stdout.lastIndexOf('\n')),
				status: Number(stdout.slice(stdout.lastIndexOf('\n')))
			};
		};
		const filled = (parts: readonly string[], ref: string) =>
			parts.map((part) =>
				part.replace('https://forum.contoh.go.id', setting('URL')).replace('KUNCI', key).replace('7Q4M-2K9X', ref)
			);
		const filing = LINES.find((parts) => parts.includes('POST')) ?? [];
		const filed = await ask(filled(filing, ''));
		expect(filed.status, filed.text).toBe(201);
		const { ref } = JSON.parse(filed.text) as { ref: string };
		const moderator = visitor();
		await actAs(moderator, 'moderator@fkp.test');
		await mustPost(moderator, `/pengaduan/${ref}/${VERB_OF.route}`, { instansi: await agencyId('dinkes') });
		for (const parts of LINES) {
			const { status, text } = await ask(filled(parts, ref));
			expect(status, `${parts.join(' ')}: ${text}`).toBe(parts === filing ? 201 : 200);
			if (parts === filing) expect(text, 'sent again').toBe(filed.text);
		}
		await rm(folder, { recursive: true });
	}
);
