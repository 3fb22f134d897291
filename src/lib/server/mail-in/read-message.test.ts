import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessage, type Incoming } from './read-message';

const FOLDER = 'tests/letters';
const LETTERS = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));

/** As it is on the wire. */
const rawOf = (name: string): Buffer =>
	Buffer.from(readFileSync(`${FOLDER}/${name}`, 'latin1').replace(/\r?\n/g, '\r\n'), 'latin1');

const fromMailbox = (name: string) => readMessage(rawOf(name), { from: 'sari@contoh.id', to: [] });

/** A line of what it is, then what was said. */
function told(read: Incoming | null): string {
	if (!read) return 'unreadable\n';
	const { automatic, returned, files, words } = read;
	const kind = [
		automatic ? 'automatic' : 'by a person',
		...(returned ? [`returned ${returned.bounce} ${returned.status}`.trim()] : []),
		...files.map(({ name, type, size }) => `${name} ${type} ${size}`)
	];
	return `${kind.join(' · ')}\n${words}\n`;
}

describe('a message as the mail programs of the province send it', () => {
	it.each(LETTERS)('%s', async (name) => {
		await expect(told(await fromMailbox(name))).toMatchFileSnapshot(
			`../../../../${FOLDER}/${name.replace(/eml$/, 'txt')}`
		);
	});

	it('is read the same, however its lines end', async () => {
		for (const name of LETTERS) {
			const bare = await readMessage(readFileSync(`${FOLDER}/${name}`), { from: 'sari@contoh.id', to: [] });
			expect(told(bare), name).toBe(told(await fromMailbox(name)));
		}
	});

	it('is automatic where nobody is to be answered', async () => {
		expect((await readMessage(rawOf('gmail-id.eml'), { from: '', to: [] }))?.automatic).toBe(true);
		expect((await readMessage(rawOf('gmail-id.eml'), { from: null, to: [] }))?.automatic).toBe(false);
	});

	it('came to whom the mail servers say, and to whom it says where they are silent', async () => {
		const { to } = (await readMessage(rawOf('gmail-id.eml'), { from: null, to: [] })) ?? {};
		expect(to).toEqual(['r+abc@balas.fkp.test']);
		const told = await readMessage(rawOf('gmail-id.eml'), { from: null, to: ['r+else@balas.fkp.test'] });
		expect(told?.to).toEqual(['r+else@balas.fkp.test']);
	});
});
