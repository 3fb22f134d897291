import { describe, expect, it } from 'vitest';
import { mayChangeView, type SavedView } from './view';

const view = (change: Partial<SavedView>): SavedView => ({
	code: 'abcdefgh12',
	seat: { role: 'officer', agencyId: 'pupr' },
	name: 'Jalan',
	query: 'daftar=menunggu-saya',
	shared: true,
	ownerId: 'siti',
	ownerSits: true,
	...change
});

describe('a saved view is changed', () => {
	it.each([
		['by its owner', view({}), 'siti', true],
		['by nobody else while its owner holds the chair', view({}), 'budi', false],
		['by whoever holds the chair once its owner has left it', view({ ownerSits: false }), 'budi', true],
		['by no other person where it is personal', view({ shared: false, ownerSits: false }), 'budi', false]
	])('%s', (_, one, userId, may) => expect(mayChangeView(one, userId)).toBe(may));
});
