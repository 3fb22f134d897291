import type { Subject } from '$lib/domain/administration/change';

const at =
	(base: `/${string}`) =>
	(thing: string): `/${string}` =>
		`${base}/${encodeURIComponent(thing)}`;
const on = (page: `/${string}`) => (): `/${string}` => page;

/** Where each thing is changed, and so where a change of it is taken back. */
export const PAGE_OF = {
	agency: at('/admin/instansi'),
	person: at('/admin/orang'),
	category: at('/admin/kategori'),
	service: at('/meja/layanan'),
	district: on('/admin/wilayah'),
	ladder: at('/admin/tangga'),
	ways_in: on('/admin/masuk'),
	site: on('/admin/situs'),
	webhook: at('/admin/situs/webhook'),
	page: at('/admin/situs/halaman'),
	limit: at('/admin/situs/batas'),
	key: on('/admin/situs/kunci'),
	api_key: at('/admin/situs/api'),
	calendar: on('/admin/kalender'),
	policy: at('/admin/kebijakan'),
	rule: at('/admin/aturan'),
	routing: at('/admin/perutean/versi'),
	hold: on('/admin/penahanan'),
	word: on('/admin/penahanan/kata')
} as const satisfies Record<Subject, (thing: string) => `/${string}`>;

/** Kinds whose form takes an earlier state from its address. */
export const takesBack = (kind: Subject): boolean =>
	(['agency', 'category', 'service', 'ladder', 'ways_in', 'site', 'page', 'limit', 'webhook'] as Subject[]).includes(
		kind
	);
