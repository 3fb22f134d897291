import { describe, expect, it } from 'vitest';
import { projectThread, type Standing } from './project';

const BEFORE = new Date('2026-11-20T00:00:00Z');
const NOW = new Date('2026-11-21T00:00:00Z');
const fresh: Standing = { confidential: false, publishedAt: null, hiddenAt: null, lockedAt: null };
const old: Standing = { confidential: true, publishedAt: BEFORE, hiddenAt: BEFORE, lockedAt: BEFORE };

const shown = ({ confidential, publishedAt, hiddenAt, lockedAt }: Standing) =>
	Object.entries({ confidential, publishedAt, hiddenAt, lockedAt })
		.map(([name, value]) => `${name}: ${value instanceof Date ? (value === NOW ? 'now' : 'before') : value}`)
		.join(', ');

describe('what acts do to a thread', () => {
	it('reads as a table: to one that nobody touched, and to one that was published, hidden, locked and sealed', () => {
		const effects = ['publishes', 'seals', 'hides', 'restores', 'locks', 'unlocks', 'hides_post', 'classifies'];
		const rows = effects.flatMap((effect) =>
			[fresh, old].map((thread) => `${effect.padEnd(10)} → ${shown(projectThread(thread, [effect], NOW))}`)
		);
		expect(rows.join('\n')).toMatchInlineSnapshot(`
			"publishes  → confidential: false, publishedAt: now, hiddenAt: null, lockedAt: null
			publishes  → confidential: true, publishedAt: before, hiddenAt: before, lockedAt: before
			seals      → confidential: true, publishedAt: null, hiddenAt: null, lockedAt: null
			seals      → confidential: true, publishedAt: before, hiddenAt: before, lockedAt: before
			hides      → confidential: false, publishedAt: null, hiddenAt: now, lockedAt: null
			hides      → confidential: true, publishedAt: before, hiddenAt: now, lockedAt: before
			restores   → confidential: false, publishedAt: null, hiddenAt: null, lockedAt: null
			restores   → confidential: true, publishedAt: before, hiddenAt: null, lockedAt: before
			locks      → confidential: false, publishedAt: null, hiddenAt: null, lockedAt: now
			locks      → confidential: true, publishedAt: before, hiddenAt: before, lockedAt: now
			unlocks    → confidential: false, publishedAt: null, hiddenAt: null, lockedAt: null
			unlocks    → confidential: true, publishedAt: before, hiddenAt: before, lockedAt: null
			hides_post → confidential: false, publishedAt: null, hiddenAt: null, lockedAt: null
			hides_post → confidential: true, publishedAt: before, hiddenAt: before, lockedAt: before
			classifies → confidential: false, publishedAt: null, hiddenAt: null, lockedAt: null
			classifies → confidential: true, publishedAt: before, hiddenAt: before, lockedAt: before"
		`);
	});

	it('adds up', () => {
		expect(projectThread(fresh, ['publishes', 'locks', 'hides', 'restores'], NOW)).toEqual({
			confidential: false,
			publishedAt: NOW,
			hiddenAt: null,
			lockedAt: NOW
		});
	});
});
