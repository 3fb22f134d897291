import { writeInstant } from '$lib/domain/open311/window';
import { EXCHANGE_FORMATS } from '$lib/domain/open311/format';
import { path } from '$lib/text/path';
import type { Asked } from './answer';
import type { Document } from './document';

/** When these addresses last changed what they say. */
const CHANGED = writeInstant(new Date('2026-11-30T00:00:00Z'));

/** Clients put the rest of an address behind it: it ends with a slash. */
const baseOf = ({ house, event }: Pick<Asked, 'house' | 'event'>): string =>
	`${house.env.origin}${path(event.locals.lang, '/open311/v2/')}`;

export function discovery(asked: Asked): Promise<Document> {
	const { env } = asked.house;
	const { origin, site } = env;
	return Promise.resolve({
		root: 'discovery',
		one: {
			changeset: CHANGED,
			contact: [site.name, site.email, site.phone, `${origin}/kontak`].filter(Boolean).join(' · '),
			key_service: asked.words.keyService(origin),
			endpoints: [
				{
					specification: 'http://wiki.open311.org/GeoReport_v2',
					url: baseOf(asked),
					changeset: CHANGED,
					type: env.demo ? 'test' : 'production',
					formats: Object.values(EXCHANGE_FORMATS)
				}
			]
		}
	});
}
