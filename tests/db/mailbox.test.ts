import { ImapFlow } from 'imapflow';
import { envWith } from '$lib/server/env';
import { watchMailbox } from '$lib/server/mail-ports/mailbox';
import { readWaitingMail } from '$lib/server/usecases/mail-in/read-waiting';
import { expect, it } from 'vitest';
import { useDatabase } from '../support/database';
import { hasDovecot, PASSWORD, startDovecot } from '../support/dovecot';
import { messageOf, REPLIES } from '../support/post-office';
import { until } from '../support/until';

const test = useDatabase();
const USER = 'forum';

const kept = async () =>
	Number(
		(
			await test.db
				.selectFrom('mail_in')
				.select((eb) => eb.fn.countAll().as('count'))
				.executeTakeFirstOrThrow()
		).count
	);

async function open(port: number): Promise<ImapFlow> {
	return until('the IMAP server answers', async () => {
		const client = new ImapFlow({
			host: '127.0.0.1',
			port,
			secure: false,
			auth: { user: USER, pass: PASSWORD },
			logger: false
		});
		client.on('error', () => undefined);
		return client.connect().then(
			() => client,
			() => null
		);
	});
}

it.skipIf(!hasDovecot)(
	'a mailbox that two machines look into is taken once, also what comes later, and what is too large by its head',
	async () => {
		const server = await startDovecot();
		const sender = await open(server.port);
		const append = (words: string) =>
			sender.append('INBOX', messageOf({ from: 'orang@lain.test', to: 'r@balas.fkp.test', words }));
		for (const nth of [1, 2, 3]) await append(`Surat ${nth}.`);
		const house = { ...test.services, env: envWith(test.services.env, { mailIn: REPLIES }) };
		const address = `imap://${USER}:${PASSWORD}@127.0.0.1:${server.port}/INBOX`;
		const machines = [watchMailbox(house, address), watchMailbox(house, address)];
		try {
			await until('all that lay there is kept', async () => (await kept()) === 3);
			await append('Surat 4.');
			await append('besar '.repeat(2_000_000));
			await until('what came is kept', async () => (await kept()) === 5);
			await sender.mailboxOpen('INBOX');
			await until('all of it is marked as read', async () => {
				const unread = await sender.search({ seen: false });
				return Array.isArray(unread) && unread.length === 0;
			});
		} finally {
			await Promise.all(machines.map((machine) => machine.stop()));
			await sender.logout();
			await server.close();
		}
		await readWaitingMail(house);
		const rows = await test.db.selectFrom('mail_pen').select('why').orderBy('why').execute();
		expect(rows.map(({ why }) => why)).toEqual(['too_large', ...Array<string>(4).fill('unknown_address')]);
		expect(await kept()).toBe(5);
	}
);
