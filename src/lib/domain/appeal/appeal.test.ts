import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../actor/actor';
import { makeCalendar } from '../calendar/work-calendar';
import { POLICIES } from '../deadline/policies.fixture';
import type { ClockRules } from '../deadline/rules';
import {
	APPEAL_ACTIONS,
	APPEAL_LEVELS,
	APPEAL_OUTCOMES,
	APPEAL_STATES,
	JUDGE_AT,
	TURNS_EACH,
	evolve,
	fileAppeal,
	isSettled,
	type Appeal,
	type AppealAction
} from './appeal';
import { appealDue, isOverdue, lastDayToAppeal, obstacleToAppeal } from './appeal-time';
import {
	decideAppeal,
	firstLevel,
	levelAbove,
	partyOf,
	type AppealAct,
	type BeforeAppeal,
	type Judges
} from './decide-appeal';

const AT = new Date('2026-11-23T03:00:00Z');
const WORDS = 'Kiriman ini mengkritik pelayanan loket, dan kritik atas layanan memang boleh.';

const filed = (rest: Partial<Appeal> = {}): Appeal => ({
	...fileAppeal({
		firstDecider: 'first',
		barred: ['earlier'],
		filing: { action: 'file', at: AT, party: 'author', userId: null, words: '', outcome: null, level: 'moderator' }
	}),
	...rest
});

const person = (userId: string | null, ...offices: Role[]): BeforeAppeal => ({ userId, isAuthor: false, offices });
const WHO: Record<string, BeforeAppeal> = {
	'the author': { userId: 'author', isAuthor: true, offices: [] },
	'the author, a moderator': { userId: 'author', isAuthor: true, offices: ['moderator', 'inspector', 'secretary'] },
	'the author by a code': { userId: null, isAuthor: true, offices: [] },
	'first decider': person('first', 'moderator'),
	'first decider, now inspector': person('first', 'inspector', 'secretary'),
	'judge of an earlier appeal': person('earlier', 'moderator', 'inspector', 'secretary'),
	moderator: person('second', 'moderator'),
	inspector: person('inspector', 'inspector'),
	secretary: person('secretary', 'secretary'),
	admin: person('admin', 'admin'),
	officer: person('officer', 'officer', 'agency_head', 'facilitator'),
	citizen: person('citizen'),
	visitor: person(null),
	time: 'system'
};

const actOf = (action: AppealAction): AppealAct => ({
	action,
	at: AT,
	words: WORDS,
	outcome: 'reversed',
	overdue: true,
	next: action === 'climb' ? 'secretariat' : null
});

const answer = (appeal: Appeal, action: AppealAction, who: BeforeAppeal) => {
	const decided = decideAppeal(appeal, actOf(action), who);
	return decided.ok ? evolve(appeal, decided.value).state : decided.refusal;
};

describe('the law of an appeal', () => {
	it.each(APPEAL_LEVELS)('reads as a table, while it is with the %s', (level) => {
		const rows = Object.entries(WHO).map(([name, who]) => {
			const cells = APPEAL_ACTIONS.map((action) => `${action} ${answer(filed({ level }), action, who)}`);
			return `${name} (${partyOf(filed({ level }), who) ?? '-'}): ${cells
				.filter((cell) => !cell.endsWith('not_allowed'))
				.join(', ')}`;
		});
		expect(rows.join('\n')).toMatchSnapshot();
	});

	it('takes nothing any more once it is settled, from anybody', () => {
		for (const state of APPEAL_STATES.filter(isSettled))
			for (const level of APPEAL_LEVELS)
				for (const who of Object.values(WHO))
					for (const action of APPEAL_ACTIONS) {
						const decided = decideAppeal(filed({ state, level }), actOf(action), who);
						expect(decided.ok || decided.refusal, `${state} ${action}`).toMatch(
							/appeal_settled|not_allowed|same_person/
						);
					}
	});

	it('is decided in words that say something, and spoken in a few turns', () => {
		const second = person('second', 'moderator');
		const deciding = (words: string) => decideAppeal(filed(), { ...actOf('decide'), words }, second);
		expect(deciding('  ')).toEqual({ ok: false, refusal: 'words_required' });
		expect(deciding('Sesuai aturan.')).toEqual({ ok: false, refusal: 'words_empty' });
		expect(deciding(WORDS)).toMatchObject({ ok: true, value: { outcome: 'reversed', userId: 'second' } });
		const spent = filed({ spoken: { author: 0, first: 0, second: TURNS_EACH } });
		expect(answer(spent, 'say', second)).toBe('turns_spent');
		expect(answer(spent, 'say', person('first', 'facilitator'))).toBe('dialogue');
		expect(answer(spent, 'say', person('first', 'officer'))).toBe('not_allowed');
		expect(answer(spent, 'decide', second)).toBe('reversed');
	});

	it('that nobody decided in time takes an answer still, and no more talk', () => {
		const late = filed({ state: 'expired', level: 'secretariat' });
		expect(answer(late, 'say', person('secretary', 'secretary'))).toBe('talk_over');
		expect(answer(late, 'expire', 'system')).toBe('not_due');
		expect(answer(late, 'decide', person('secretary', 'secretary'))).toBe('reversed');
		expect(answer(late, 'withdraw', WHO['the author'] ?? 'system')).toBe('withdrawn');
	});

	it('names no author in its history', () => {
		const said = decideAppeal(filed(), actOf('say'), { userId: 'author', isAuthor: true, offices: [] });
		expect(said).toMatchObject({ ok: true, value: { party: 'author', userId: null } });
	});
});

describe('whose it is', () => {
	const judges = (moderator: number, inspectorate: number, secretariat: number): Judges => ({
		moderator,
		inspectorate,
		secretariat
	});

	it.each([
		[judges(1, 1, 1), 'moderator', 'inspectorate'],
		[judges(0, 1, 1), 'inspectorate', 'inspectorate'],
		[judges(1, 0, 1), 'moderator', 'secretariat'],
		[judges(0, 0, 1), 'secretariat', 'secretariat'],
		[judges(0, 0, 0), 'secretariat', null],
		[judges(2, 0, 0), 'moderator', null]
	])('with %o it begins with the %s, and after a moderator comes %s', (of, first, above) => {
		expect(firstLevel(of)).toBe(first);
		expect(levelAbove('moderator', of)).toBe(above);
		expect(levelAbove('secretariat', of)).toBeNull();
	});
});

/** A person who comes back in other offices, or time. */
const aPerson = fc.record({
	userId: fc.constantFrom('author', 'first', 'earlier', 'a', 'b', 'c', null),
	isAuthor: fc.constant(false),
	offices: fc.subarray<Role>(['moderator', 'inspector', 'secretary', 'officer', 'admin'])
});
const aDoer: fc.Arbitrary<BeforeAppeal> = fc.oneof(
	{ weight: 5, arbitrary: aPerson.map((one) => ({ ...one, isAuthor: one.userId === 'author' })) },
	{ weight: 1, arbitrary: fc.constant('system' as const) }
);
const anAct: fc.Arbitrary<AppealAct> = fc.record({
	action: fc.constantFrom(...APPEAL_ACTIONS),
	at: fc.date({ min: AT, max: new Date('2027-06-01'), noInvalidDate: true }),
	words: fc.constantFrom('', 'Baik.', WORDS),
	outcome: fc.constantFrom(...APPEAL_OUTCOMES),
	overdue: fc.boolean(),
	next: fc.constantFrom(...APPEAL_LEVELS, null)
});

describe('whatever people and time try', () => {
	it('nobody decides twice, up is the only way, and what is settled stays', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(anAct, aDoer), { maxLength: 40 }), (tries) => {
				let appeal = filed();
				for (const [act, who] of tries) {
					const decided = decideAppeal(appeal, act, who);
					if (!decided.ok) continue;
					expect(isSettled(appeal.state)).toBe(false);
					const next = evolve(appeal, decided.value);
					expect(APPEAL_LEVELS.indexOf(next.level)).toBeGreaterThanOrEqual(APPEAL_LEVELS.indexOf(appeal.level));
					if (next.decidedBy !== null && who !== 'system') {
						expect(['author', 'first', 'earlier']).not.toContain(next.decidedBy);
						expect(who.offices).toContain(JUDGE_AT[appeal.level]);
					}
					expect(Math.max(...Object.values(next.spoken))).toBeLessThanOrEqual(TURNS_EACH);
					appeal = next;
				}
			}),
			{ numRuns: 300 }
		);
	});
});

describe('its clock', () => {
	const rules: ClockRules = {
		zone: 'Asia/Jayapura',
		policies: POLICIES,
		calendars: [{ publishedAt: new Date('2020-01-01'), calendar: makeCalendar(1, []) }]
	};

	it('is the limit for appeals in working days, from when somebody got it', () => {
		// Monday; five working days end with the next Monday.
		expect(appealDue({ since: AT }, rules).dueDay).toBe('2026-11-30');
		expect(isOverdue({ since: AT }, new Date('2026-11-30T14:59:59Z'), rules)).toBe(false);
		expect(isOverdue({ since: AT }, new Date('2026-11-30T15:00:00Z'), rules)).toBe(true);
	});

	it('leaves twenty calendar days to appeal, and thirty where a report was refused', () => {
		expect(lastDayToAppeal({ act: 'hide_post', at: AT }, rules.zone)).toBe('2026-12-13');
		expect(lastDayToAppeal({ act: 'archive', at: AT }, rules.zone)).toBe('2026-12-23');
	});

	it('is its author’s to start, once, as long as there is something to take back', () => {
		const decided = { act: 'hide_post', at: AT, endKind: null } as const;
		const of = (rest: object = {}) => ({ isAuthor: true, isAppealed: false, ...rest });
		const late = new Date('2026-12-13T15:00:00Z');
		expect(obstacleToAppeal(decided, of(), new Date(late.getTime() - 1), rules.zone)).toBeNull();
		expect(obstacleToAppeal(decided, of(), late, rules.zone)).toBe('too_late');
		expect(obstacleToAppeal(decided, of({ isAuthor: false }), AT, rules.zone)).toBe('not_allowed');
		expect(obstacleToAppeal(decided, of({ isAppealed: true }), AT, rules.zone)).toBe('already_appealed');
		expect(obstacleToAppeal({ ...decided, endKind: 'restored' }, of(), AT, rules.zone)).toBe('already_so');
		expect(obstacleToAppeal({ ...decided, endKind: 'expired' }, of(), AT, rules.zone)).toBeNull();
	});
});
