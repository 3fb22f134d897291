import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { readMail, type Mail } from './read-mail';

export type MailServer = { smtpUrl: string; mailsUrl: string; close(): Promise<void> };

/** A real SMTP server. What it received can be read over HTTP, because tests run in other processes than it does. */
export async function startMailServer(): Promise<MailServer> {
	const received: Mail[] = [];
	const smtp = receiver(received);
	smtp.listen(0, '127.0.0.1');
	const http = createServer((_request, response) => response.end(JSON.stringify(received))).listen(0, '127.0.0.1');
	await Promise.all([once(smtp.server, 'listening'), once(http, 'listening')]);
	return {
		smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server)}`,
		mailsUrl: `http://127.0.0.1:${portOf(http)}`,
		close: async () => {
			http.close();
			await new Promise<void>((done) => smtp.close(done));
		}
	};
}

function receiver(received: Mail[]): SMTPServer {
	return new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const to = session.envelope.rcptTo.map(({ address }) => address);
				received.push(readMail(Buffer.concat(chunks).toString('latin1'), to));
				done();
			});
		}
	});
}

const portOf = (server: Pick<Server, 'address'>) => (server.address() as AddressInfo).port;
