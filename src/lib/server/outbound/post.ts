import { lookup } from 'node:dns/promises';
import { request as requestInClear, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestByTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';
import { bareHost, isKnown, readTarget, type KnownHosts, type TargetRefusal } from './target';

const USER_AGENT = 'Forum-Konsultasi-Publik';

const PATIENCE_MS = 20_000;

/** What is read of an answer, in octets; the rest is not waited for. */
const MOST_OF_ANSWER = 4_096;

export type Outcome =
	| { outcome: 'answered'; status: number; headers: Readonly<Record<string, string>>; body: string }
	/** Not sent, and no later attempt would be, as long as the address leads there. */
	| { outcome: 'refused'; reason: TargetRefusal }
	/** Sent or not, nobody knows: no answer came. */
	| { outcome: 'failed'; reason: Failure };

export type Failure = 'unknown_host' | 'unreachable' | 'certificate' | 'timed_out' | 'broken_off';

type Address = { address: string; family: number };

export type Outbound = {
	/** `FKP_OUTBOUND_HOSTS`: these may lie inside a network and may be spoken to without https. */
	known: KnownHosts;
	/** How names are looked up; by the system, unless a test says otherwise. */
	resolve?: (host: string) => Promise<Address[]>;
	patienceMs?: number;
};

/**
 * Posts to an address that somebody else has named: https, on the open internet, looked up once and held to what was found,
 * no redirect followed, no cookie, and an end in time. Never throws for what the other side does.
 */
export async function postOutbound(
	address: string,
	{ headers, body }: { headers: Record<string, string>; body: string | Uint8Array },
	{ known, resolve = resolveBySystem, patienceMs = PATIENCE_MS }: Outbound
): Promise<Outcome> {
	const signal = AbortSignal.timeout(patienceMs);
	const way = await findWay(address, { known, resolve }, signal);
	if ('outcome' in way) return way;
	const { url, found } = way;
	const sent = {
		...headers,
		'user-agent': USER_AGENT,
		'content-length': String(Buffer.byteLength(body)),
		accept: '*/*'
	};
	return exchange(url, { method: 'POST', agent: false, lookup: pinnedTo(found), headers: sent, signal }, body);
}

/** Why nothing would be sent there as things are; what cannot be looked up now may be found later. */
export async function weighTarget(
	address: string,
	{ known, resolve = resolveBySystem, patienceMs = PATIENCE_MS }: Outbound
): Promise<TargetRefusal | null> {
	const way = await findWay(address, { known, resolve }, AbortSignal.timeout(patienceMs));
	return 'outcome' in way && way.outcome === 'refused' ? way.reason : null;
}

type Way = { url: URL; found: readonly Address[] };
type NoWay = Exclude<Outcome, { outcome: 'answered' }>;

async function findWay(
	address: string,
	{ known, resolve }: Required<Pick<Outbound, 'known' | 'resolve'>>,
	signal: AbortSignal
): Promise<Way | NoWay> {
	const target = readTarget(address, known);
	if (!target.ok) return { outcome: 'refused', reason: target.refusal };
	const url = target.value;
	const found = await findAddresses(url, resolve, signal);
	if (typeof found === 'string') return { outcome: 'failed', reason: found };
	// One that is not public among several is one too many: which of them is taken would be chance.
	const isOpen = isKnown(url, known) || found.every((one) => isPublicAddress(one.address));
	return isOpen ? { url, found } : { outcome: 'refused', reason: 'not_public' };
}

const resolveBySystem = (host: string): Promise<Address[]> => lookup(host, { all: true });

async function findAddresses(
	url: URL,
	resolve: NonNullable<Outbound['resolve']>,
	signal: AbortSignal
): Promise<Address[] | Failure> {
	const host = bareHost(url);
	if (isIP(host)) return [{ address: host, family: isIP(host) }];
	const late = new Promise<Failure>((say) => signal.addEventListener('abort', () => say('timed_out')));
	const found = resolve(host).then(
		(all) => (all.length > 0 ? all : ('unknown_host' as const)),
		() => 'unknown_host' as const
	);
	return Promise.race([found, late]);
}

/** The connection asks for no name again: between two look-ups one could come to lead elsewhere. */
const pinnedTo =
	(found: readonly Address[]): LookupFunction =>
	(_host, { all }, tell) => {
		const first = found[0];
		if (all) tell(null, [...found]);
		else tell(null, first?.address ?? '', first?.family ?? 0);
	};

function exchange(url: URL, options: RequestOptions, body: string | Uint8Array): Promise<Outcome> {
	return new Promise((tell) => {
		const request = url.protocol === 'https:' ? requestByTls : requestInClear;
		const failed = (error: Error) => tell({ outcome: 'failed', reason: nameOf(error, options.signal) });
		const sending = request(url, options, (answer) => {
			void readSome(answer).then((text) => {
				tell({ outcome: 'answered', status: answer.statusCode ?? 0, headers: kept(answer), body: text });
				sending.destroy();
			}, failed);
		});
		sending.on('error', failed);
		sending.end(body);
	});
}

async function readSome(answer: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of answer as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		length += chunk.length;
		if (length >= MOST_OF_ANSWER) break;
	}
	return Buffer.concat(chunks).subarray(0, MOST_OF_ANSWER).toString();
}

const kept = ({ headers }: IncomingMessage): Record<string, string> =>
	Object.fromEntries(
		Object.entries(headers).flatMap(([name, said]) => (typeof said === 'string' ? [[name, said]] : []))
	);

const UNREACHABLE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ETIMEDOUT']);

function nameOf(error: Error & { code?: string }, signal: AbortSignal | undefined): Failure {
	if (signal?.aborted) return 'timed_out';
	const code = error.code ?? '';
	if (UNREACHABLE.has(code)) return 'unreachable';
	if (/CERT|SELF_SIGNED|UNABLE_TO|HOSTNAME/.test(code)) return 'certificate';
	return 'broken_off';
}
