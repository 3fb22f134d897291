import {
	DummyDriver,
	Kysely,
	PostgresAdapter,
	PostgresIntrospector,
	type Compilable,
	type CompiledQuery
} from 'kysely';
import type { Db } from './client';
import { OurCompiler } from './dialect';
import type { Database } from './schema';

/** Writes statements and sends none. */
const writer = new Kysely<Database>({
	dialect: {
		createAdapter: () => new PostgresAdapter(),
		createDriver: () => new DummyDriver(),
		createIntrospector: (db) => new PostgresIntrospector(db),
		createQueryCompiler: () => new OurCompiler()
	}
});

/** Stands in a text where a value will be. */
class Slot {
	constructor(readonly name: string) {}
}

/**
 * A statement whose text is always the same: built and compiled the first time it is asked, which costs the server as much as
 * all that it does with the rows. What is built may only pass the values on to the statement; it sees none of them.
 */
export function fixedStatement<Row, Values extends Record<string, unknown>>(
	build: (db: Kysely<Database>, values: Values) => Compilable<Row>
): (db: Db, values: Values) => Promise<Row[]> {
	let compiled: CompiledQuery<Row> | undefined;
	return async (db, values) => {
		compiled ??= build(writer, slots<Values>()).compile();
		const parameters = compiled.parameters.map((value) => (value instanceof Slot ? values[value.name] : value));
		const query: CompiledQuery<Row> = { ...compiled, parameters };
		return (await db.executeQuery(query)).rows;
	};
}

const slots = <Values extends Record<string, unknown>>(): Values =>
	new Proxy({} as Values, { get: (_, name) => (typeof name === 'string' ? new Slot(name) : undefined) });
