import { randomInt } from 'node:crypto';

/** What is open for the tests of a run. `POSTGRES` and `DATABASE` are addresses of Postgres, `SMTP` and `MAILS` one of the mailbox. */
export type Setting = 'URL' | 'SMTP' | 'MAILS' | 'POSTGRES' | 'DATABASE' | 'DEMO' | 'SECRET';

const nameOf = (name: Setting) => `FKP_TEST_${name}`;

/** Tests run in processes of their own, which inherit what was set before they began. */
export function setting(name: Setting): string {
	const value = process.env[nameOf(name)];
	if (!value) throw new Error(`${nameOf(name)} is set by the lane's global-setup.ts`);
	return value;
}

export function set(settings: Partial<Record<Setting, string>>): void {
	for (const [name, value] of Object.entries(settings)) process.env[nameOf(name as Setting)] = value;
}

export const isSet = (name: Setting): boolean => Boolean(process.env[nameOf(name)]);

/** An address of a private network: the server under test believes its proxy. */
export const someAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
