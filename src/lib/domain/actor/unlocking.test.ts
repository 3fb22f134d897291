import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADMINISTRATOR_COUNTS_MS, mayAskToUnlock, mayAssent, unlockingNow, type Unlocking } from './unlocking';

const HOUR = 3_600_000;
const T0 = Date.parse('2026-11-21T00:00:00Z');
const hours = (count: number) => new Date(T0 + count * HOUR);
const asked = (change: Partial<Unlocking> = {}): Unlocking => ({
	about: 'person',
	askedBy: 'ana',
	askedAt: hours(0),
	needsAssent: true,
	assentedBy: null,
	...change
});
const everybody = () => true;

describe('agreeing', () => {
	it.each([
		['another administrator', asked(), 'budi', null],
		['who asked', asked(), 'ana', 'own_request'],
		['whom it is about, an administrator too', asked(), 'person', 'own_account'],
		['a third, after another', asked({ assentedBy: 'budi' }), 'citra', 'nothing_to_assent'],
		['somebody where nobody has to', asked({ needsAssent: false }), 'budi', 'nothing_to_assent'],
		['somebody where nothing was asked', undefined, 'budi', 'nothing_to_assent']
	])('%s', (_, request, doer, refusal) => {
		const may = mayAssent(request, doer, true);
		expect(may.ok ? null : may.refusal).toBe(refusal);
	});

	it('takes somebody who was not just appointed', () => {
		expect(mayAssent(asked(), 'budi', false)).toMatchObject({ refusal: 'administrator_new' });
	});
});

describe('asking', () => {
	const none = { serve: false, wereEnded: false };
	it.each([
		['of oneself', 'ana', none, 'own_account'],
		['as the only administrator', 'person', none, false],
		['where another serves', 'person', { ...none, serve: true }, true],
		['where another serves, and a third was ended', 'person', { serve: true, wereEnded: true }, true],
		['where the only other one was just ended', 'person', { serve: false, wereEnded: true }, 'administrator_ended']
	] as const)('%s', (_, about, others, expected) => {
		const may = mayAskToUnlock(about, 'ana', others);
		expect(may.ok ? may.value.needsAssent : may.refusal).toBe(expected);
	});
});

describe('what becomes of it', () => {
	const table: [string, Unlocking, number, string][] = [
		['agreed to, before the day is over', asked({ assentedBy: 'budi' }), 23, 'waits'],
		['agreed to, a day later', asked({ assentedBy: 'budi' }), 24, 'off'],
		['not agreed to, a day later', asked(), 24, 'waits'],
		['not agreed to, a week later', asked(), 168, 'over'],
		['by the only administrator, before the day is over', asked({ needsAssent: false }), 23, 'waits'],
		['by the only administrator, a day later', asked({ needsAssent: false }), 24, 'off']
	];
	it.each(table)('%s', (_, request, age, becomes) => {
		expect(unlockingNow(request, everybody, hours(age))).toBe(becomes);
	});

	it.each(['ana', 'budi'])('is over where %s is no administrator any more', (gone) => {
		const request = asked({ assentedBy: 'budi' });
		for (const age of [1, 24, 100]) expect(unlockingNow(request, (id) => id !== gone, hours(age))).toBe('over');
	});
});

const COUNTS = ADMINISTRATOR_COUNTS_MS / HOUR;
const PEOPLE = ['ana', 'budi', 'citra', 'person'];
type Act = { do: 'ask' | 'assent' | 'stop' | 'appoint' | 'dismiss'; by: string; after: number };
const acts = fc.array(
	fc.record<Act>({
		do: fc.constantFrom('ask', 'assent', 'stop', 'appoint', 'dismiss'),
		by: fc.constantFrom(...PEOPLE),
		after: fc.integer({ min: 0, max: 200 })
	}),
	{ maxLength: 25 }
);

/** Plays acts on the second step of one person, as they come; returns how each request ended, and the one that is open. */
function play(sequence: readonly Act[]) {
	const admins = new Map([
		['ana', -Infinity],
		['budi', -Infinity],
		['person', -Infinity]
	]);
	const dismissed = new Map<string, number>();
	/** Hour by hour who served and had been appointed long before. */
	const counted: Set<string>[] = [];
	const countsNow = () => new Set([...admins].flatMap(([id, since]) => (clock - since >= COUNTS ? [id] : [])));
	const ended: { request: Unlocking; as: 'off' | 'over' | 'stopped'; at: number; wereAdmins: boolean }[] = [];
	let open: Unlocking | undefined;
	let clock = 0;
	const end = (as: 'off' | 'over' | 'stopped') => {
		if (!open) return;
		const on = [open.askedBy, open.assentedBy].filter((id) => id !== null);
		ended.push({ request: open, as, at: clock, wereAdmins: on.every((id) => admins.has(id)) });
		open = undefined;
	};
	const look = () => {
		const becomes = open && unlockingNow(open, (id) => admins.has(id), hours(clock));
		if (becomes === 'off' || becomes === 'over') end(becomes);
	};
	for (const act of sequence) {
		for (let hour = 0; hour < act.after; hour++, clock++) {
			look();
			counted[clock] = countsNow();
		}
		const isAdmin = admins.has(act.by);
		if (act.do === 'appoint' && !isAdmin) admins.set(act.by, clock);
		if (act.do === 'dismiss' && admins.delete(act.by)) dismissed.set(act.by, clock);
		if (act.do === 'stop' && (isAdmin || act.by === 'person')) end('stopped');
		if (act.do === 'ask' && isAdmin && !open) {
			const isOther = (id: string) => id !== act.by && id !== 'person';
			const serve = [...countsNow()].some(isOther);
			const wereEnded = [...dismissed].some(([id, at]) => isOther(id) && clock - at < COUNTS);
			const may = mayAskToUnlock('person', act.by, { serve, wereEnded });
			if (may.ok) open = asked({ askedBy: act.by, askedAt: hours(clock), ...may.value });
		}
		if (act.do === 'assent' && isAdmin && open && mayAssent(open, act.by, countsNow().has(act.by)).ok)
			open = { ...open, assentedBy: act.by };
		look();
	}
	return { ended, open, clock, counted };
}

describe('in whatever order people act', () => {
	const ofAge = ({ request, at }: { request: Unlocking; at: number }) => at - (request.askedAt.getTime() - T0) / HOUR;

	it('nothing is taken off within a day, by one alone where there were two, or on the word of who is dismissed', () => {
		fc.assert(
			fc.property(acts, (sequence) => {
				const { ended, counted } = play(sequence);
				for (const one of ended.filter(({ as }) => as === 'off')) {
					const { askedBy, assentedBy, needsAssent, about } = one.request;
					expect(ofAge(one)).toBeGreaterThanOrEqual(24);
					expect(one.wereAdmins).toBe(true);
					expect([askedBy, assentedBy]).not.toContain(about);
					if (needsAssent) expect(assentedBy !== null && assentedBy !== askedBy).toBe(true);
					else {
						// Whoever took it off alone was the only one for a fortnight, not since they ended the others.
						const hour = (one.request.askedAt.getTime() - T0) / HOUR;
						const lately = counted.slice(Math.max(0, hour - COUNTS + 1), hour).flatMap((ids) => [...ids]);
						expect(lately.filter((id) => id !== askedBy && id !== about)).toEqual([]);
					}
				}
			})
		);
	});

	it('nothing stays open beyond a week, so that it can always be asked for anew', () => {
		fc.assert(
			fc.property(acts, (sequence) => {
				const { open, clock } = play(sequence);
				if (open) expect(ofAge({ request: open, at: clock })).toBeLessThan(168);
			})
		);
	});
});
