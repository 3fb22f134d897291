import { createTransport } from 'nodemailer';
import type { Transporter } from 'nodemailer';
import { Readable } from 'node:stream';

export type Message = {
	/** Stable across attempts, so that a receiving server can tell a repetition. */
	messageId: string;
	to: string;
	subject: string;
	text: string;
	html: string;
	/** The first message of the conversation that mail programs shall file this one under. */
	thread: string | null;
	/** The letter before it to the same person in that conversation. */
	previous?: string | null;
	/** Where an answer goes; null: to nobody who reads it. */
	replyTo?: string | null;
	/** Where mail servers write back that it did not arrive. */
	returnTo?: string | null;
	/** Whether it answers a message that came in. */
	answers?: boolean;
	unsubscribe: string | null;
	/** An entry for the recipient's calendar. */
	calendar: string | null;
};

/**
 * `refused`: this address will never take it. `failed`: worth another try. `unconfirmed`: the server had the whole
 * message when the connection broke, so it may have arrived.
 */
export type Delivery =
	| { outcome: 'sent' }
	| {
			outcome: 'refused' | 'failed' | 'unconfirmed';
			reason: string;
			/** The server takes nothing at present, from anybody. */
			offline: boolean;
	  };

export type MailTransport = { send(message: Message): Promise<Delivery>; close(): void };

export function openSmtp(url: string, from: string): MailTransport {
	// One connection keeps the order. Whether a mail is tried again is for its claim to decide, not for the pool.
	const transport = createTransport({
		url,
		pool: true,
		maxConnections: 1,
		maxRequeues: 0,
		socketTimeout: 60_000,
		disableFileAccess: true,
		disableUrlAccess: true
	});
	const handOver = watchHandOver(transport);
	return {
		async send(message) {
			handOver.complete = false;
			try {
				await transport.sendMail({ from, ...asMail(message) });
				return { outcome: 'sent' };
			} catch (error) {
				return judge(error, handOver.complete);
			}
		},
		close: () => transport.close()
	};
}

/** Whether the server takes a connection and believes who we say we are. Nothing is sent. */
export async function isThere(url: string): Promise<boolean> {
	const patience = { connectionTimeout: ASKING_MS, greetingTimeout: ASKING_MS, socketTimeout: ASKING_MS };
	const transport = createTransport({ url, ...patience });
	try {
		return await transport.verify();
	} catch {
		return false;
	} finally {
		transport.close();
	}
}

const ASKING_MS = 5_000;

/** Notes when the whole of a message has been handed to the server, after which no error proves that it was not taken. */
function watchHandOver(transport: Transporter): { complete: boolean } {
	const handOver = { complete: false };
	transport.use('stream', (mail, done) => {
		const open = mail.message.createReadStream.bind(mail.message);
		// Nobody reads it before the server has said that it takes the message.
		mail.message.createReadStream = () => {
			const content = open();
			return Readable.from(
				(async function* () {
					yield* content;
					handOver.complete = true;
				})()
			);
		};
		done();
	});
	return handOver;
}

const asMail = (message: Message) => {
	const { messageId, to, subject, text, html, calendar, replyTo } = message;
	return {
		messageId,
		to: { name: '', address: to },
		subject,
		text,
		html,
		...conversationOf(message),
		...(replyTo ? { replyTo } : {}),
		...(message.returnTo ? { envelope: { from: message.returnTo, to } } : {}),
		...(calendar
			? { attachments: [{ filename: 'agenda.ics', content: calendar, contentType: 'text/calendar; charset=utf-8' }] }
			: {}),
		headers: headersOf(message)
	};
};

const conversationOf = ({ thread, previous }: Message) => {
	const chain = [thread, previous].filter((id) => typeof id === 'string');
	return chain.length > 0 ? { inReplyTo: chain.at(-1) ?? '', references: chain } : {};
};

const headersOf = ({ answers = false, returnTo, unsubscribe }: Message) => ({
	// RFC 3834: no out-of-office answers to a machine; the second is how Exchange is told.
	'Auto-Submitted': answers ? 'auto-replied' : 'auto-generated',
	'X-Auto-Response-Suppress': 'All',
	// By this a letter that comes back to us is known as our own.
	...(returnTo ? { 'X-Loop': returnTo.replace(/\+.*@/, '@') } : {}),
	// RFC 8058: mail programs offer a button that stops it, for whoever is not signed in, too.
	...(unsubscribe
		? {
				'List-Unsubscribe': `<${unsubscribe}>`,
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
				Precedence: 'bulk'
			}
		: {})
});

function judge(error: unknown, handedOver: boolean): Delivery {
	const { code, command, responseCode, message } = error as Partial<Record<'code' | 'command' | 'message', string>> & {
		responseCode?: number;
	};
	const reason = `${responseCode ?? code ?? 'error'}: ${message ?? ''}`.slice(0, 500);
	if (responseCode === undefined && handedOver) return { outcome: 'unconfirmed', reason, offline: true };
	const refused = command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
	const offline = responseCode === undefined || responseCode === 421 || code === 'EAUTH';
	return { outcome: refused ? 'refused' : 'failed', reason, offline };
}
