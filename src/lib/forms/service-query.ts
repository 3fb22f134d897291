import { searchWords } from './complaint-filter';

/** Of which agency a list of services is asked for; empty: of all. */
export const agencyAsked = (query: URLSearchParams): string =>
	/^[a-z0-9-]{1,80}$/.exec(query.get('instansi') ?? '')?.[0] ?? '';

/** What a list of services is narrowed by. */
export const serviceQuery = (query: URLSearchParams) => ({
	search: searchWords(query.get('cari') ?? ''),
	agency: agencyAsked(query)
});
