import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../lib/project.mjs';
import { SECRET } from './site.mjs';

const SHARED = ['src', 'demo', 'static', 'node_modules', 'package.json', 'tsconfig.json', '.svelte-kit'];
const OWN = ['scripts', 'migrations', 'svelte.config.js', 'vite.config.ts'];

/** What a version may do while the one before it serves: add. What is taken away goes a version later. */
const NEXT = `
alter table thread add column next_version text;
alter table post add column next_version text;
create index thread_next_version_idx on thread (next_version) where next_version is not null;
`;

/** Another folder with the program, one migration ahead, brings the schema up to date. @param {import('./house.mjs').House} house */
export async function migrateAhead({ folder, direct }) {
	const next = join(folder, 'next');
	mkdirSync(next);
	for (const name of SHARED) symlinkSync(inProject(name), join(next, name));
	for (const name of OWN) cpSync(inProject(name), join(next, name), { recursive: true });
	writeFileSync(join(next, 'migrations', '9999_next_version.sql'), NEXT);
	const child = spawn(process.execPath, [join(next, 'scripts', 'inside', 'command.mjs'), 'migrate'], {
		cwd: next,
		env: { PATH: process.env.PATH, DATABASE_URL: direct, FKP_SECRET: SECRET, FKP_DATA: next, FKP_DEMO: '1' },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const [code] = await once(child, 'exit');
	if (code !== 0) throw new Error(`The migration ended with ${code}`);
}
