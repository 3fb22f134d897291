import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROUTES = 'src/routes';

/** Every folder below `src/routes` that answers a reader, as the sources have them. */
export const readableRoutes = (): string[] =>
	readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
		.filter(
			(file) =>
				file.endsWith('+page.svelte') ||
				(file.endsWith('+server.ts') && /export const GET\b/.test(readFileSync(join(ROUTES, file), 'utf8')))
		)
		.map((file) => file.split('/').slice(0, -1).join('/'))
		.sort();

/** What stands for each parameter, by the folder that it follows. */
export type Places = Record<string, readonly string[]>;

/** The addresses of a route; throws where nothing is known to stand for one of its parameters. */
export function addressesOf(route: string, places: Places): string[] {
	let made = [''];
	const parts = route.split('/').filter((part) => part !== '' && !part.startsWith('('));
	for (const [nth, part] of parts.entries()) {
		const own = part.includes('[') ? places[`${parts[nth - 1] ?? ''}/${part}`] : [part];
		if (!own) throw new Error(`What stands for ${part} in ${route}? Name it, so that no page goes unread.`);
		made = made.flatMap((path) => own.map((one) => `${path}/${one}`));
	}
	return parts.length === 0 ? ['/'] : made;
}
