import { envWith } from '$lib/server/env';
import { sendDueMail } from '$lib/server/jobs/send-mail';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { openSmtp } from '$lib/server/notices/mail/smtp';
import type { Services } from '$lib/server/services';
import { acceptRaw } from '$lib/server/usecases/mail-in/accept';
import { readWaitingMail } from '$lib/server/usecases/mail-in/read-waiting';
import { afterAll, beforeAll } from 'vitest';
import type { TestDatabase } from './database';
import { headersOf, startMailServer, type MailServer, type ReceivedMail } from './mail-server';

export const REPLIES = { local: 'r', domain: 'balas.fkp.test' };

/** A letter as it was received, by what of it an answer needs. */
export type Letter = { to: string; replyTo: string | null; returnTo: string; headers: string[]; source: string };

type Answer = {
	from: string;
	/** The address that it is sent to. */
	to: string | null;
	words?: string;
	subject?: string;
	headers?: readonly string[];
	envelopeFrom?: string;
	body?: string;
};

let written = 0;

/** A message as it is on the wire. Without `body` it is plain words. */
export function messageOf({ from, to, words = '', subject = 'Re: Jawaban', headers = [], body }: Answer): Buffer {
	const own = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', words].join('\r\n');
	const head = [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Message-ID: <${(written += 1)}@surat.test>`];
	return Buffer.from([...head, ...headers, body ?? own].join('\r\n'));
}

/** Mail that goes out and comes in, by a real server. Call it once, at the top of the file. */
export function usePostOffice(test: TestDatabase) {
	let server: MailServer | undefined;
	const house = (): Services => ({
		...test.services,
		env: envWith(test.services.env, { mailIn: REPLIES, smtpUrl: server?.url ?? null })
	});
	beforeAll(async () => {
		server = await startMailServer();
	});
	afterAll(() => server?.close());

	/** Writes and sends all that is due, and gives back what arrived. */
	async function deliver(): Promise<Letter[]> {
		const before = server?.received.length ?? 0;
		await writeDueLetters(house());
		const transport = openSmtp(server?.url ?? '', 'Forum <forum@fkp.test>');
		await sendDueMail(house(), transport);
		transport.close();
		return (server?.received ?? []).slice(before).map(asLetter);
	}

	async function receive(answer: Answer): Promise<void> {
		const envelope = {
			from: answer.envelopeFrom ?? answer.from.replace(/.*<|>/g, ''),
			to: answer.to ? [answer.to] : []
		};
		await acceptRaw(house(), messageOf(answer), envelope);
		await readWaitingMail(house());
	}

	const verdicts = async () =>
		(await test.db.selectFrom('mail_in').select('verdict').orderBy('arrived_at').orderBy('id').execute()).map(
			({ verdict }) => verdict
		);

	return { house, deliver, receive, verdicts };
}

function asLetter({ to, from, source }: ReceivedMail): Letter {
	const headers = headersOf(source);
	const valueOf = (name: string) =>
		headers
			.find((line) => line.toLowerCase().startsWith(`${name}:`))
			?.slice(name.length + 1)
			.trim() ?? null;
	return { to: to[0] ?? '', replyTo: valueOf('reply-to'), returnTo: from, headers, source };
}
