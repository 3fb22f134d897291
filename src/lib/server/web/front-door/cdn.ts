import { createSeal } from '../../identity/seal';
import type { Services } from '../../services';
import { ALL, LISTS, type Tag } from './kept-pages';

type House = Pick<Services, 'env'>;

/** For how long a page that is made anew behind it may be shown as it was. */
const STALE_SECONDS = 60;

/**
 * Lets a network of caches before us keep a page for everybody, in groups (RFC 9875) by what it is made of. Off unless the
 * operator has one: a page there may be as old as the setting says.
 */
export function offerToCdn({ env }: House, headers: Headers, tags: readonly Tag[]): void {
	if (env.cdnSeconds === 0) return;
	headers.set(
		'cache-control',
		`public, max-age=0, s-maxage=${env.cdnSeconds}, stale-while-revalidate=${STALE_SECONDS}`
	);
	headers.set('vary', 'cookie, accept-encoding');
	headers.set('cache-groups', groups(env.secret, [ALL, ...tags]));
}

/** Has it drop what the answered request changed. */
export function spoilAtCdn({ env }: House, headers: Headers, tags: ReadonlySet<Tag>): void {
	if (env.cdnSeconds > 0 && tags.size > 0) headers.set('cache-group-invalidation', groups(env.secret, [...tags]));
}

/** Threads by a mark: that a report exists which nobody may read is nobody's business either. */
const groups = (secret: Services['env']['secret'], tags: readonly Tag[]): string =>
	tags
		.map((tag) => (tag === ALL || tag === LISTS ? tag : createSeal(secret).mac('cache group', tag).slice(0, 22)))
		.map((name) => `"${name}"`)
		.join(', ');
