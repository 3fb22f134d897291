import type { Actor } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import { provideServices, type Services } from '$lib/server/services';
import type { KyselyPlugin } from 'kysely';

/** Who opens a page, and what their browser carries. */
export type Visitor = { actor?: Actor; cookies?: Record<string, string> };

/** The loads of a page, outermost layout first, as SvelteKit runs them. */
export type Loads = readonly ((event: never) => unknown)[];

type Opened<Data> = { data: Data; statements: number };

export type Address = { path: string; params?: Record<string, string> };

/** What a page is given when somebody opens its address, and how many statements that took. */
export async function openPage<Data>(
	services: Services,
	loads: Loads,
	at: Address,
	who: Visitor = {}
): Promise<Opened<Data>> {
	const counted = countedBy(services);
	const before = counted.statements;
	provideServices({ ...services, db: counted.db });
	const data: Record<string, unknown> = {};
	for (const load of loads) {
		const parent = { ...data };
		Object.assign(data, await load(eventOf(at, who, parent) as never));
	}
	return { data: data as Data, statements: counted.statements - before };
}

type Counted = { db: Services['db']; statements: number };
const countedOnes = new WeakMap<Services['db'], Counted>();

/** The same one each time: what a process keeps, it keeps for its database. */
function countedBy({ db }: Services): Counted {
	const known = countedOnes.get(db);
	if (known) return known;
	const counting: KyselyPlugin = {
		transformQuery: ({ node }) => {
			made.statements += 1;
			return node;
		},
		transformResult: async ({ result }) => result
	};
	const made: Counted = { db: db.withPlugin(counting), statements: 0 };
	countedOnes.set(db, made);
	return made;
}

/** A request as a load is given it. */
export const eventOf = (
	{ path, params = {} }: Address,
	{ actor = VISITOR, cookies = {} }: Visitor = {},
	parent: Record<string, unknown> = {}
) => ({
	params,
	url: new URL(path, 'http://localhost'),
	locals: { actor, lang: 'id', user: null, session: null },
	cookies: { get: (name: string) => cookies[name], delete: () => {} },
	parent: () => Promise.resolve(parent)
});
