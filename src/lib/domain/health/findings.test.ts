import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDINGS, findingsOf, type Facts, type FindingName } from './findings';

const NOW = new Date('2026-11-21T05:05:00Z');
const before = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

const WELL: Facts = {
	now: NOW,
	clockAheadMs: 0,
	mail: { server: 'answers', oldestWaiting: null },
	jobs: { oldestDue: null, failed: 0 },
	disk: { freeBytes: 50, allBytes: 100 },
	sealed: { older: 0, lost: 0 },
	nextYearPublished: true,
	backup: { takenAt: before(3), provenAt: before(24 * 9) },
	log: { oldestWaiting: null, apart: false }
};

const ILL: Record<FindingName, Partial<Facts>> = {
	log_apart: { log: { oldestWaiting: null, apart: true } },
	secret_lost: { sealed: { older: 0, lost: 4 } },
	jobs_stand: { jobs: { oldestDue: before(2), failed: 0 } },
	mail_away: { mail: { server: 'away', oldestWaiting: null } },
	mail_stands: { mail: { server: 'answers', oldestWaiting: before(30) } },
	disk_full: { disk: { freeBytes: 1, allBytes: 100 } },
	clock_apart: { clockAheadMs: -61_000 },
	backup_none: { backup: { takenAt: null, provenAt: null } },
	backup_old: { backup: { takenAt: before(50), provenAt: before(50) } },
	log_stands: { log: { oldestWaiting: before(1), apart: false } },
	calendar_missing: { nextYearPublished: false },
	backup_unproven: { backup: { takenAt: before(3), provenAt: before(24 * 40) } },
	jobs_failed: { jobs: { oldestDue: null, failed: 2 } },
	secret_older: { sealed: { older: 7, lost: 0 } },
	mail_unset: { mail: { server: 'unset', oldestWaiting: null } },
	disk_low: { disk: { freeBytes: 9, allBytes: 100 } }
};

describe('what is wrong with the house', () => {
	it('is nothing where all is well', () => {
		expect(findingsOf(WELL)).toEqual([]);
	});

	it.each(FINDINGS)('%s is found by itself', (name) => {
		expect(findingsOf({ ...WELL, ...ILL[name] }).map((finding) => finding.name)).toEqual([name]);
	});

	it('says each that is so, the worst first, and nothing twice', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.constantFrom(...FINDINGS)), (names) => {
				const facts = names.reduce<Facts>((all, name) => ({ ...all, ...ILL[name] }), WELL);
				const found = findingsOf(facts);
				expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
				const levels = found.map(({ level }) => level);
				expect(levels).toEqual([...levels].sort());
				if (names.length > 0) expect(found.length).toBeGreaterThan(0);
			})
		);
	});

	it.each([
		['2026-09-30', []],
		['2026-10-01', ['soon']],
		['2026-12-01', ['bad']]
	])('on %s a calendar of next year that is missing is %j', (day, levels) => {
		const facts = { ...WELL, now: new Date(`${day}T05:00:00Z`), nextYearPublished: false, backup: null };
		expect(findingsOf(facts).map(({ level }) => level)).toEqual(levels);
	});
});
