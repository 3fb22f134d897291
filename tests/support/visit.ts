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
	let statements = 0;
	const counting: KyselyPlugin = {
		transformQuery: ({ node }) => {
			statements += 1;
			return node;
		},
		transformResult: async ({ result }) => result
	};
	provideServices({ ...services, db: services.db.withPlugin(counting) });
	const data: Record<string, unknown> = {};
	for (const load of loads) {
		const parent = { ...data };
		Object.assign(data, await load(eventOf(at, who, parent) as never));
	}
	return { data: data as Data, statements };
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
