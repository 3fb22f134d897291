import { Kysely, type Transaction } from 'kysely';
import pg from 'pg';
import { OurDialect } from './dialect.ts';
import { nameStatements, prepareOften } from './prepared.ts';
import type { Database } from './schema';

/** The pool or an open transaction, so that queries compose. */
export type Db = Kysely<Database> | Transaction<Database>;

const BIGINT = 20;
const DATE = 1082;
/** What the server is given to end a statement by itself before the connection is given up. */
const GRACE_MS = 2_000;

type Settings = {
	name?: string;
	/** Through a pooler, which takes no settings of a session: those are the role's, see `pooled-role.ts`. */
	pooled?: boolean;
	max?: number;
	/** 0 for migrations and other long work. */
	statementTimeoutMs?: number;
	/** How long a statement waits for a lock; without it as long as it may take. */
	lockTimeoutMs?: number;
	/** How long a caller waits for a connection, also for one that others are using. */
	connectTimeoutMs?: number;
	onError?: (error: Error) => void;
};

export function openDatabase(url: string, settings: Settings = {}): Kysely<Database> {
	return new Kysely<Database>({ dialect: new OurDialect({ pool: openPool(url, settings) }) });
}

export const STATEMENT_TIMEOUT_MS = 15_000;
export const IDLE_IN_TRANSACTION_MS = 60_000;

export function openPool(url: string, settings: Settings = {}) {
	const { name = 'fkp', max = 10, connectTimeoutMs = 3_000, pooled = false, onError } = settings;
	const { statementTimeoutMs = STATEMENT_TIMEOUT_MS, lockTimeoutMs = 0 } = settings;
	const pool = new pg.Pool({
		connectionString: url,
		application_name: name,
		max,
		connectionTimeoutMillis: connectTimeoutMs,
		idleTimeoutMillis: 30_000,
		...(pooled ? {} : sessionSettings(statementTimeoutMs, lockTimeoutMs)),
		// For a server that no longer answers at all, and so cannot end a statement by itself.
		query_timeout: statementTimeoutMs && statementTimeoutMs + GRACE_MS,
		keepAlive: true,
		types: { getTypeParser: parserFor }
	});
	// A connection that dies while idle has no caller to tell; unheard, the event would end the process.
	const report = onError ?? (() => undefined);
	pool.on('error', report);
	const names = nameStatements();
	pool.on('connect', (client) => {
		client.on('error', report);
		if (!pooled) prepareOften(client, names);
		leaveWhenOverdue(client);
	});
	return pool;
}

const sessionSettings = (statementTimeoutMs: number, lockTimeoutMs: number) => ({
	statement_timeout: statementTimeoutMs,
	lock_timeout: lockTimeoutMs,
	idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
	// Many short statements, none of which lasts as long as compiling it would.
	options: '-c timezone=UTC -c jit=off'
});

/**
 * A connection on which an answer is overdue is closed: the rollback would wait behind the frozen statement as long once
 * more, and a connection that went back to the pool so could still be inside its transaction.
 */
function leaveWhenOverdue(client: pg.Client): void {
	client.query = new Proxy(client.query, {
		apply(query, self, asked) {
			const answer: unknown = Reflect.apply(query, self, asked);
			if (answer instanceof Promise)
				answer.catch((error: unknown) => {
					if (isOverdue(error)) void client.end().catch(() => undefined);
				});
			return answer;
		}
	});
}

const isOverdue = (error: unknown): boolean => error instanceof Error && error.message === 'Query read timeout';

/** A day stays text (a `Date` would move it through the server's zone); a count is a number. */
function parserFor(oid: number, format?: 'text' | 'binary') {
	if (oid === DATE) return (value: string) => value;
	if (oid === BIGINT) return safeNumber;
	return pg.types.getTypeParser(oid, format as 'text');
}

function safeNumber(value: string): number {
	const number = Number(value);
	if (!Number.isSafeInteger(number)) throw new RangeError(`bigint beyond the safe integers: ${value}`);
	return number;
}
