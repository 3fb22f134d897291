import { openPool } from '$lib/server/db/client';
import { OurDialect } from '$lib/server/db/dialect';
import type { Database } from '$lib/server/db/schema';
import { Kysely, sql, type CompiledQuery } from 'kysely';
import pg from 'pg';

/** A database that writes down what is asked of it. */
export function listeningDatabase(url: string) {
	const asked: CompiledQuery[] = [];
	const db = new Kysely<Database>({
		dialect: new OurDialect({ pool: openPool(url, { max: 2 }) }),
		log: ({ level, query }) => void (level === 'query' && asked.push(query as CompiledQuery))
	});
	return { db, take: () => asked.splice(0) };
}

/** A scan that ends so soon was ended by what it found. */
const SOON = 100;

/** How a statement was carried out: the rows that its scans took up, those thrown away as well, and the tables walked through. */
export type Carried = { rows: number; walked: string[] };

type Node = {
	'Node Type': string;
	'Relation Name'?: string;
	'Actual Rows'?: number;
	'Actual Loops'?: number;
	'Rows Removed by Filter'?: number;
	'Rows Removed by Index Recheck'?: number;
	Plans?: Node[];
};

/** Both as it is planned for its values and as it is for any: prepared statements come to be carried out so. */
export async function carryOut(client: pg.Client, query: CompiledQuery, plan: 'custom' | 'generic'): Promise<Carried> {
	await client.query(`set plan_cache_mode = force_${plan}_plan`);
	await client.query(`prepare asked as ${query.sql}`);
	const values = query.parameters.length > 0 ? `(${query.parameters.map(literal).join(', ')})` : '';
	const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
		`explain (analyze, timing off, format json) execute asked${values}`
	);
	await client.query('deallocate asked');
	const nodes = rows.flatMap((row) => allOf(row['QUERY PLAN'][0].Plan)).filter(takesUp);
	return {
		rows: Math.round(nodes.reduce((sum, node) => sum + rowsOf(node), 0)),
		walked: nodes.flatMap((node) =>
			node['Node Type'] === 'Seq Scan' && rowsOf(node) > SOON ? (node['Relation Name'] ?? []) : []
		)
	};
}

const allOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(allOf)];

/** Of a bitmap what its index hands over is counted. */
const takesUp = ({ 'Node Type': type }: Node) =>
	['Seq Scan', 'Index Scan', 'Index Only Scan', 'Bitmap Index Scan'].includes(type);

const rowsOf = (node: Node): number =>
	((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
	(node['Actual Loops'] ?? 0);

function literal(value: unknown): string {
	if (value === null || value === undefined) return 'null';
	if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map((one) => JSON.stringify(one)).join(',')}}`);
	return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
}

/** The tables of so many rows, as Postgres has counted them. */
export async function largeTables(db: Kysely<Database>, rows: number): Promise<string[]> {
	const found = await sql<{ name: string }>`
		select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= ${rows}`.execute(
		db
	);
	return found.rows.map(({ name }) => name);
}
