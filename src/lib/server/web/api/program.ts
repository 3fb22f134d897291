import { limitLaw, type Limited } from '$lib/domain/limit/limits';
import { readApiKey, type Program } from '$lib/server/auth/api-key';
import { networkOf } from '$lib/server/auth/network';
import { leftOf } from '$lib/server/auth/limits';
import { countAttempt, MINUTE } from '$lib/server/auth/rate-limit';
import type { Services } from '$lib/server/services';

type House = Pick<Services, 'db' | 'now' | 'env'>;
export type Headers = Readonly<Record<string, string>>;

/** Who asks: a program with its key, or nobody in particular; with what is left to them, for the head of the answer. */
export type Met =
	| { ok: true; program: Program | null; headers: Headers }
	| { ok: false; refusal: 'unknown_key' | 'too_many_attempts'; headers: Headers };

/** The key that a request brings as `Authorization: Bearer`; null where it brings none. */
export const bearerOf = ({ headers }: Pick<Request, 'headers'>): string | null =>
	/^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null;

/**
 * Meets whoever asks, by the key that they present, wherever the protocol has it: unknown, ended and outdated keys are
 * refused alike. Each request counts: of a key by itself, of everybody else (whose key is wrong, too) by network.
 */
export async function meetProgram(house: House, address: string, presented: string | null): Promise<Met> {
	const program = presented === null ? null : await readApiKey(house, presented);
	const owner = program ? ('key' as const) : ('network' as const);
	const [limit, minutes] = limitLaw('api')[owner] ?? [0, 1];
	const subject = program?.id ?? networkOf(address);
	const windowMs = minutes * MINUTE;
	const at = house.now();
	const counted = await countAttempt(house.db, { purpose: `api ${owner}`, subject, limit, windowMs }, at);
	const seconds = secondsUntil(counted.resetsAt, at);
	const headers = headersOf(owner, { most: limit, windowMs, left: counted.left, seconds });
	if (!counted.allowed)
		return { ok: false, refusal: 'too_many_attempts', headers: { ...headers, 'retry-after': String(seconds) } };
	return presented !== null && !program
		? { ok: false, refusal: 'unknown_key', headers }
		: { ok: true, program, headers };
}

type Told = { most: number; windowMs: number; left: number; seconds: number };

const secondsUntil = (end: Date, at: Date): number => Math.max(1, Math.ceil((end.getTime() - at.getTime()) / 1000));

const headersOf = (name: string, { most, windowMs, left, seconds }: Told) => ({
	'ratelimit-policy': `"${name}";q=${most};w=${windowMs / 1000}`,
	ratelimit: `"${name}";r=${left};t=${seconds}`
});

/** The same head with what is left of another limit of the forum, which a writing call spends besides. */
export async function withLeftOf(house: Services, headers: Headers, what: Limited, { id }: Program): Promise<Headers> {
	const at = house.now();
	const told = await leftOf(house, what, { key: id });
	const more = told.map(({ resetsAt, ...one }) => headersOf(what, { ...one, seconds: secondsUntil(resetsAt, at) }));
	const joined = (name: keyof ReturnType<typeof headersOf>) =>
		[headers[name], ...more.map((one) => one[name])].join(', ');
	return { ...headers, 'ratelimit-policy': joined('ratelimit-policy'), ratelimit: joined('ratelimit') };
}

/** An answer with more in its head, a refusal too. */
export function withHeaders(answer: Response, headers: Headers): Response {
	for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
	return answer;
}

/** The house as the program uses it: what it does there is marked with its key. */
export const throughKey = <H extends House>(house: H, { id }: Program): H & { throughKey: string } => ({
	...house,
	throughKey: id
});
