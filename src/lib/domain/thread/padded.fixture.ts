import type { ActLaw } from './act-law';
import { namesOf } from './kept';

const ID = '00000000-0000-4000-8000-0000000000aa';

/** Something lawful for everything that an event can keep. */
const WHOLE: Record<string, unknown> = {
	reason: 'Alasan.',
	postId: ID,
	flagReason: 'spam',
	until: '2026-12-24',
	redacted: ['phone'],
	queue: 'flag',
	rule: { code: 'D1', version: 1, title: 'Iklan, spam, atau tautan menyesatkan' },
	agencyId: ID,
	clock: 'resolution',
	step: 'due',
	level: 'officers',
	position: 1,
	promisedBy: ID,
	relievedId: ID,
	calendarVersion: 1,
	moved: [],
	classification: 'complaint',
	archiveReason: 'too_general',
	category: 'jalan',
	responsible: 'Balai Jalan',
	answeredBy: 'phone',
	substantive: true,
	why: 'Suku cadang belum tiba.',
	promisedOn: '2026-12-01',
	into: ID,
	rating: 4,
	sp4nNumber: '9165816',
	consultation: { slug: 'topik', title: 'Topik' },
	commitment: 'fulfil',
	complaint: '7Q4M-2K9X',
	itemId: ID,
	meetingId: ID,
	textVersion: 1,
	digest: 'sidik',
	inputs: [1],
	disposition: 'accepted',
	party: 1,
	record: 'publication'
};

/** What an act with this row keeps: of what is given whatever it can keep, and what it cannot do without. */
export const padded = (law: ActLaw, given: object): Record<string, unknown> => {
	const known: ReadonlyMap<string, unknown> = new Map(Object.entries(given));
	return Object.fromEntries(
		namesOf(law).flatMap((name) => {
			const bare = name.replace('?', '');
			const value = known.get(bare) ?? (bare === name ? WHOLE[bare] : undefined);
			return value === undefined ? [] : [[bare, value]];
		})
	);
};
