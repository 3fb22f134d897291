import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type ReceivedMail = { from: string; to: string[]; source: string };

export type MailServer = {
	url: string;
	received: ReceivedMail[];
	/** Breaks every connection. */ cut(): void;
	close(): Promise<void>;
};

type Behaviour = Pick<SMTPServerOptions, 'onRcptTo'> & {
	/** Called with the whole message; may keep it from being acknowledged. */
	onMessage?: (mail: ReceivedMail) => 'accept' | 'drop' | Error;
};

/** A real SMTP server on a free port that keeps what it is sent. */
export async function startMailServer({ onMessage = () => 'accept', ...options }: Behaviour = {}): Promise<MailServer> {
	const received: ReceivedMail[] = [];
	const sockets = new Set<{ destroy(): void }>();
	const cut = () => sockets.forEach((socket) => socket.destroy());
	const server = new SMTPServer({
		...options,
		authOptional: true,
		hideSTARTTLS: true,
		logger: false,
		onData(stream, session, callback) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const mail = {
					from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
					to: session.envelope.rcptTo.map(({ address }) => address),
					source: Buffer.concat(chunks).toString()
				};
				const verdict = onMessage(mail);
				if (verdict === 'drop') return cut();
				if (verdict === 'accept') received.push(mail);
				callback(verdict === 'accept' ? null : verdict);
			});
		}
	});
	server.on('error', () => undefined);
	server.server.on('connection', (socket: { destroy(): void }) => sockets.add(socket));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.server.address();
	if (address === null || typeof address === 'string') throw new Error('The mail server listens on no port');
	return {
		url: `smtp://127.0.0.1:${address.port}`,
		received,
		cut,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

/** Headers and bodies as a reader sees them: encoded words and quoted-printable undone. */
export function readable(source: string): string {
	return source
		.replace(/\?=\s+=\?/g, '?==?')
		.replace(/=\?utf-8\?q\?(.*?)\?=/gi, (_, text: string) => unquote(text.replaceAll('_', ' ')))
		.replace(/=\?utf-8\?b\?(.*?)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString())
		.replace(/=\r?\n/g, '')
		.replace(/(?:=[0-9A-F]{2})+/g, unquote);
}

const unquote = (text: string) =>
	text.replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());

/** Header lines, continuations joined. */
export const headersOf = (source: string): string[] =>
	(source.split(/\r?\n\r?\n/)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
