import { createHash, createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const OCTETS = 32;

/** As whoever receives is given it. */
export const SECRET = /^whsec_[A-Za-z0-9+/]{43}=$/;

export const makeWebhookSecret = (): string => PREFIX + randomBytes(OCTETS).toString('base64');

/** By which administrators tell two secrets apart, and of which neither can be guessed. */
export const shortOf = (secret: string): string => createHash('sha256').update(secret).digest('hex').slice(0, 8);

type Message = { id: string; at: Date; body: string };

const secondsOf = (at: Date): string => String(Math.floor(at.getTime() / 1_000));

/** The headers of Standard Webhooks 1.0.0; of several secrets each signs, so that one can be changed without a gap. */
export const signedHeaders = (secrets: readonly string[], message: Message) => ({
	'content-type': 'application/json',
	'webhook-id': message.id,
	'webhook-timestamp': secondsOf(message.at),
	'webhook-signature': secrets.map((secret) => `v1,${signature(secret, message)}`).join(' ')
});

const signature = (secret: string, { id, at, body }: Message): string =>
	createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
		.update(`${id}.${secondsOf(at)}.${body}`)
		.digest('base64');
