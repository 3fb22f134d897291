import { MOST_BYTES } from '$lib/domain/mail-in/verdict';
import { ImapFlow } from 'imapflow';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Services } from '../services';
import { acceptRaw } from '../usecases/mail-in/accept';
import type { Port } from './open-ports';

const LOOK_MS = 60_000;
const RETRY_MS = 15_000;

/** Of a message that is too large: its head says from whom it is. */
const HEAD_BYTES = 64 * 1024;

/**
 * Looks into a mailbox that is the forum's alone, whenever its server says that something came, and every minute. What is
 * kept is marked as read; should we die before that it is fetched again, which changes nothing.
 */
export function watchMailbox(house: Services, address: string): Port {
	const stopping = new AbortController();
	const { signal } = stopping;
	let open: ImapFlow | undefined;
	const watch = async () => {
		while (!signal.aborted) {
			open = clientFor(address);
			await stayWith(house, open, folderIn(address), signal).catch((error: unknown) => {
				if (!signal.aborted) house.log.warn('the mailbox cannot be read', { error });
			});
			open.close();
			await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
		}
	};
	const finished = watch();
	return {
		async stop() {
			stopping.abort();
			open?.close();
			await finished;
		}
	};
}

const folderIn = (address: string): string => decodeURIComponent(new URL(address).pathname.slice(1)) || 'INBOX';

function clientFor(address: string): ImapFlow {
	const { protocol, hostname, port, username, password } = new URL(address);
	const secure = protocol === 'imaps:';
	const client = new ImapFlow({
		host: hostname.replace(/^\[|\]$/g, ''),
		port: Number(port) || (secure ? 993 : 143),
		secure,
		auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
		logger: false
	});
	client.on('error', () => undefined);
	return client;
}

async function stayWith(house: Services, client: ImapFlow, folder: string, signal: AbortSignal): Promise<void> {
	await client.connect();
	await client.mailboxOpen(folder);
	while (!signal.aborted && client.usable) {
		// Asked for before looking: what comes while we look is looked for again.
		const woken = somethingComes(client, signal);
		await takeUnread(house, client);
		await woken;
	}
}

const somethingComes = (client: ImapFlow, signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			client.off('exists', done);
			client.off('close', done);
			signal.removeEventListener('abort', done);
			resolve();
		};
		const timer = setTimeout(done, LOOK_MS);
		client.on('exists', done);
		client.on('close', done);
		signal.addEventListener('abort', done);
	});

/** Takes what nobody has read yet, one by one. */
export async function takeUnread(house: Services, client: ImapFlow): Promise<number> {
	const found = (await client.search({ seen: false }, { uid: true })) || [];
	for (const uid of found) {
		const fetched = await fetchWhole(client, uid);
		if (fetched) await acceptRaw(house, fetched.bytes, { from: null, to: [] }, fetched.size);
		await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
	}
	return found.length;
}

/** Of what is too large the head alone. */
async function fetchWhole(client: ImapFlow, uid: number): Promise<{ bytes: Buffer; size: number } | null> {
	const known = await client.fetchOne(String(uid), { size: true }, { uid: true });
	if (!known) return null;
	const isTooLarge = (known.size ?? 0) > MOST_BYTES;
	const source = isTooLarge ? { start: 0, maxLength: HEAD_BYTES } : true;
	const fetched = await client.fetchOne(String(uid), { source }, { uid: true });
	const bytes = fetched && fetched.source;
	return bytes ? { bytes, size: known.size ?? bytes.length } : null;
}
