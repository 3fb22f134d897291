import type pg from 'pg';

/** A text that has come so often is one of the site's own, not one that grew with somebody's list. */
const OFTEN = 3;
/** What a connection keeps prepared at most: each plan costs Postgres memory, once a connection. */
const MOST = 250;
/** Texts of which it is remembered that they came. */
const MOST_SEEN = 2_000;

const DATA = /^\s*(select|with|insert|update|delete)\b/i;
/** Its columns change with the schema, and Postgres then refuses the plan that it kept. */
const ALL_COLUMNS = /(\bselect|\breturning|\.)\s*\*/i;
/** How common a word is decides how it is best searched for: one plan for any word serves none. */
const SEARCH = /@@/;

export type StatementNames = ReturnType<typeof nameStatements>;

/**
 * Names for statements that come again and again. The first that come often are named and stay so; once there are as many
 * as may be, all others go unnamed.
 */
export function nameStatements({ often = OFTEN, most = MOST } = {}) {
	const names = new Map<string, string | undefined>();
	const seen = new Map<string, number>();
	return {
		nameOf(text: string): string | undefined {
			if (names.size >= most || names.has(text)) return names.get(text);
			const times = (seen.get(text) ?? 0) + 1;
			if (seen.size >= MOST_SEEN) seen.clear();
			seen.set(text, times);
			if (times < often || !isNameable(text)) return undefined;
			seen.delete(text);
			const name = `fkp_${names.size + 1}`;
			names.set(text, name);
			return name;
		},
		/** From now on it goes unnamed. */
		unname(text: string): void {
			names.set(text, undefined);
		}
	};
}

const isNameable = (text: string): boolean => DATA.test(text) && !ALL_COLUMNS.test(text) && !SEARCH.test(text);

/**
 * Has Postgres parse and plan once a connection what is asked of it again and again. The names are those of the whole
 * pool, so that each connection prepares the same.
 */
export function prepareOften(client: pg.Client, { nameOf, unname }: StatementNames): void {
	client.query = new Proxy(client.query, {
		apply(query, self, [text, ...rest]: unknown[]): unknown {
			if (typeof text !== 'string' || !Array.isArray(rest[0])) return Reflect.apply(query, self, [text, ...rest]);
			const name = nameOf(text);
			const answer: unknown = Reflect.apply(query, self, [name === undefined ? text : { name, text }, ...rest]);
			if (name !== undefined && answer instanceof Promise)
				answer.catch((error: unknown) => {
					if (isOutdated(error)) unname(text);
				});
			return answer;
		}
	});
}

/** A column that it gives has another type since it was prepared. */
const isOutdated = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '0A000';
