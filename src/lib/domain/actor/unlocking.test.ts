import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayAskToUnlock, mayAssent, unlockingNow, type Unlocking } from './unlocking';

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
		const may = mayAssent(request, doer);
		expect(may.ok ? null : may.refusal).toBe(refusal);
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

const PEOPLE = ['ana', 'budi', 'citra', 'person'];
type Act = { do: 'ask' | 'assent' | 'stop' | 'appoint' | 'dismiss'; by: string; after: number };
const acts = fc.array(
	fc.record<Act>({
		do: fc.constantFrom('ask', 'assent', 'stop', 'appoint', 'dismiss'),
		by: fc.constantFrom(...PEOPLE),
		after: fc.integer({ min: 0, max: 60 })
	}),
	{ maxLength: 25 }
);

/** Plays acts on the second step of one person, as they come; returns how each request ended, and the one that is open. */
function play(sequence: readonly Act[]) {
	const admins = new Set(['ana', 'budi', 'person']);
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
		for (let hour = 0; hour < act.after; hour++, clock++) look();
		const isAdmin = admins.has(act.by);
		if (act.do === 'appoint') admins.add(act.by);
		if (act.do === 'dismiss') admins.delete(act.by);
		if (act.do === 'stop' && (isAdmin || act.by === 'person')) end('stopped');
		if (act.do === 'ask' && isAdmin && !open && mayAskToUnlock('person', act.by)) {
			const others = [...admins].filter((id) => id !== act.by && id !== 'person');
			open = asked({ askedBy: act.by, askedAt: hours(clock), needsAssent: others.length > 0 });
		}
		if (act.do === 'assent' && isAdmin && open && mayAssent(open, act.by).ok) open = { ...open, assentedBy: act.by };
		look();
	}
	return { ended, open, clock };
}

describe('in whatever order people act', () => {
	const ofAge = ({ request, at }: { request: Unlocking; at: number }) => at - (request.askedAt.getTime() - T0) / HOUR;

	it('nothing is taken off within a day, by one alone where there were two, or on the word of who is dismissed', () => {
		fc.assert(
			fc.property(acts, (sequence) => {
				for (const one of play(sequence).ended.filter(({ as }) => as === 'off')) {
					const { askedBy, assentedBy, needsAssent, about } = one.request;
					expect(ofAge(one)).toBeGreaterThanOrEqual(24);
					expect(one.wereAdmins).toBe(true);
					expect([askedBy, assentedBy]).not.toContain(about);
					if (needsAssent) expect(assentedBy !== null && assentedBy !== askedBy).toBe(true);
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
