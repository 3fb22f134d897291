import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ACCOUNT_PAGES } from './pages/account';
import { ADMIN_PAGES } from './pages/admin';
import { CONSULTATION_PAGES } from './pages/consultation';
import { DESK_PAGES } from './pages/desk';
import { HOSTING_PAGES } from './pages/hosting';
import { PUBLIC_PAGES } from './pages/public';
import { REPORT_PAGES } from './pages/report';
import type { Looks } from './pages/look';

export type { Look } from './pages/look';

/** Below the frame of the workbench, whose counts renew themselves. */
const IN_FRAME = /^\((desk|admin)\)/;

/** Pages that script makes quicker: what is done on them is walked a second time without it, as `@both` says. */
const SHIP_SCRIPT: readonly string[] = [
	// Long forms: their script keeps words in the tab and changes nothing of what is sent.
	'(public)/pengaduan/[ref=ref]/[verb=verb]',
	'(public)/konsultasi/[slug]/masukan/tulis',
	'(public)/konsultasi/[slug]/tindakan/[verb=verb]',
	'(public)/konsultasi/[slug]/komitmen/[position=position]/[act=promise]',
	'(report)/lapor',
	'(report)/lapor/lokasi',
	'(account)/akun/ikutan',
	'(account)/akun/keamanan/kunci-sandi',
	'(account)/masuk/kunci-sandi',
	'(report)/lapor/perihal',
	'(report)/lapor/diri',
	'(report)/lapor/terkirim',
	'(report)/lapor/tanda-terima'
];

export const shipsScript = (route: string): boolean => IN_FRAME.test(route) || SHIP_SCRIPT.includes(route);

/** Every page of the site, filled, empty and with errors, by its folder below `src/routes`. */
export const PAGES: Looks = {
	...PUBLIC_PAGES,
	...CONSULTATION_PAGES,
	...REPORT_PAGES,
	...ACCOUNT_PAGES,
	...DESK_PAGES,
	...HOSTING_PAGES,
	...ADMIN_PAGES
};

/** The folders that have a page, as the sources have them. */
export const routesWithPages = (): string[] =>
	readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((file) => /(^|\/)\+page\.svelte$/.test(file))
		.map((file) => dirname(file));
