import { MOST_BYTES } from '$lib/domain/mail-in/verdict';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Envelope } from '../mail-in/read-message';
import type { Services } from '../services';
import { acceptRaw } from '../usecases/mail-in/accept';
import type { Port } from './open-ports';

/** Of mail servers that bring something at once. */
const MOST_CLIENTS = 20;

const answer = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });

/**
 * Takes mail from the mail server of the province, for our own addresses alone: nothing is passed on to anybody. A message
 * is acknowledged once it is kept; until then the other server keeps it and tries again.
 */
export async function listenForMail(
	house: Services,
	{ host, port }: { host: string; port: number }
): Promise<Port & { port: number }> {
	const server = serverFor(house);
	server.on('error', (error) => house.log.warn('mail listener', { error }));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});
	const address = server.server.address();
	return {
		port: typeof address === 'object' && address ? address.port : port,
		stop: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

const serverFor = (house: Services): SMTPServer =>
	new SMTPServer({
		name: house.env.mailIn?.domain ?? 'localhost',
		banner: 'FKP',
		authOptional: true,
		disabledCommands: ['AUTH', 'STARTTLS'],
		logger: false,
		size: MOST_BYTES,
		maxClients: MOST_CLIENTS,
		socketTimeout: 120_000,
		closeTimeout: 5_000,
		onRcptTo({ address }, _session, done) {
			done(isOurs(house.env, address) ? null : answer(550, 'No such address here'));
		},
		onData(stream, { envelope }, done) {
			const from = envelope.mailFrom ? envelope.mailFrom.address : '';
			const to = envelope.rcptTo.map(({ address }) => address);
			take(house, stream, { from, to })
				.then((refused) => (refused ? done(refused) : done(null, 'Kept')))
				.catch((error: unknown) => {
					house.log.error('a message could not be kept', { error });
					done(answer(451, 'Try again later'));
				});
		}
	});

async function take(house: Services, stream: SMTPServerDataStream, envelope: Envelope): Promise<Error | null> {
	const bytes = await readWhole(stream);
	if (bytes === null) return answer(552, 'Larger than 10 MB');
	await acceptRaw(house, bytes, envelope);
	return null;
}

/** Ours are all that begin and end as configured; which of them leads anywhere is found out when the message is read. */
function isOurs({ mailIn }: Services['env'], address: string): boolean {
	const [local = '', domain = ''] = address.toLowerCase().split(/@([^@]*)$/);
	return (
		mailIn !== null && domain === mailIn.domain && (local === mailIn.local || local.startsWith(`${mailIn.local}+`))
	);
}

/** Null where it is too large: the rest is read and forgotten, as the protocol wants. */
async function readWhole(stream: SMTPServerDataStream): Promise<Buffer | null> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size <= MOST_BYTES) chunks.push(chunk);
		else chunks.length = 0;
	}
	return size > MOST_BYTES ? null : Buffer.concat(chunks);
}
