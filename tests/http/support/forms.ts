import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ACCOUNT_FORMS } from './forms/account';
import { ACT_FORMS } from './forms/act';
import { DESK_FORMS } from './forms/desk';
import type { SiteForm } from './forms/form';
import { PUBLIC_FORMS } from './forms/public';
import { REPORT_FORMS } from './forms/report';

export type { SiteForm } from './forms/form';
export { LEFT_OUT } from './forms/left-out';

export const SITE_FORMS: readonly SiteForm[] = [
	...REPORT_FORMS,
	...ACCOUNT_FORMS,
	...ACT_FORMS,
	...DESK_FORMS,
	...PUBLIC_FORMS
];

const ROUTES = 'src/routes';

/** The folders whose server file takes forms, as the sources have them. */
export const routesWithForms = (): string[] =>
	readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(^|\/)\+(page\.server|server)\.ts$/.test(file))
		.filter((file) => /export const (actions|POST|PUT|PATCH|DELETE)\b/.test(readFileSync(join(ROUTES, file), 'utf8')))
		.map((file) => dirname(file));
