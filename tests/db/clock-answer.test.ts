import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentCalendar } from '$lib/domain/deadline/rules';
import { clocksOf } from '$lib/domain/complaint/clock';
import { parseClockForm, parseClockQuery } from '$lib/forms/clock-query';
import { loadClockRules } from '$lib/server/db/rules';
import { dayJson } from '$lib/server/proof/clock-json';
import { answerClock } from '$lib/server/queries/calculator/clock-answer';
import { makeCalendar, type WorkCalendar } from '$lib/domain/calendar/work-calendar';
import { addDays } from '$lib/domain/calendar/iso-date';
import { reckon } from '$lib/domain/deadline/reckon';
import { formatClock } from '$lib/text/format';
import { useDatabase } from '../support/database';

const test = useDatabase();
const ZONE = 'Asia/Jayapura';
let rules: Awaited<ReturnType<typeof loadClockRules>>;

beforeAll(async () => {
	rules = await loadClockRules(test.db, ZONE);
});

describe('the public calculation', () => {
	it('answers over Lebaran 2026 as the decree has it', async () => {
		const answer = await answerClock(test.db, ZONE, {
			from: new Date('2026-03-13T01:00:00Z'),
			policyCode: 'first-response',
			calendarVersion: null,
			agency: null
		});
		expect(answer.ok && answer.value).toMatchObject({ startDay: '2026-03-13', reckoning: { dueDay: '2026-03-27' } });
	});

	it('names the decree of each day off, and says what no decree has settled', async () => {
		const answer = await answerClock(test.db, ZONE, {
			from: new Date('2026-12-24T01:00:00Z'),
			policyCode: 'appeal',
			calendarVersion: null,
			agency: null
		});
		const { reckoning } = answer.ok ? answer.value : { reckoning: null };
		const christmas = reckoning?.days.find(({ day }) => day === '2026-12-25');
		expect(dayJson(christmas!)).toMatchObject({
			name: 'Kelahiran Yesus Kristus',
			decree: expect.stringContaining('SKB')
		});
		expect(reckoning?.provisional).toBe(true);
		expect(reckoning?.days.filter(({ provisional }) => provisional).every(({ day }) => day >= '2027')).toBe(true);
		expect(dayJson(reckoning!.days.at(-1)!)).toMatchObject({ provisional: true });
	});

	it('goes by the shorter limit of an agency, and says which general one it shortens', async () => {
		const ask = async (agency: string | null) => {
			const question = { from: new Date('2026-11-02T01:00:00Z'), policyCode: 'first-response', calendarVersion: null };
			return answerClock(test.db, ZONE, { ...question, agency });
		};
		const general = await ask(null);
		const { id, slug } = await test.db
			.insertInto('agency')
			.values({ slug: 'perizinan', name: 'Dinas Perizinan', short_name: 'DPMPTSP' })
			.returning(['id', 'slug'])
			.executeTakeFirstOrThrow();
		expect(await ask(slug)).toMatchObject({ value: { general: null, agency: { name: 'Dinas Perizinan' } } });
		const base = rules.policies.find(({ code }) => code === 'first-response')!;
		await test.db
			.insertInto('deadline_policy')
			.values({
				code: base.code,
				clock: base.clock,
				classification: base.classification,
				agency_id: id,
				name: base.name,
				amount: base.amount - 1,
				unit: base.unit,
				basis: 'Maklumat pelayanan 2026',
				valid_from: '2026-01-01',
				valid_until: null,
				author_id: null,
				created_at: null,
				reason: null
			})
			.execute();
		const own = await ask(slug);
		expect(own).toMatchObject({
			value: { policy: { amount: base.amount - 1, basis: 'Maklumat pelayanan 2026' }, general: { amount: base.amount } }
		});
		expect(own.ok && general.ok && own.value.reckoning.dueAt! < general.value.reckoning.dueAt!).toBe(true);
		expect(await ask('tidak-ada')).toEqual({ ok: false, refusal: 'unknown_agency' });
	});

	it.each([
		['resolution-unknown', '2026-03-13T01:00:00Z', null, 'unknown_policy'],
		['first-response', '2001-03-13T01:00:00Z', null, 'not_in_force'],
		['first-response', '2026-03-13T01:00:00Z', 99, 'unknown_calendar']
	])('refuses %s from %s with calendar %s: %s', async (policyCode, from, calendarVersion, refusal) => {
		expect(
			await answerClock(test.db, ZONE, { from: new Date(from), policyCode, calendarVersion, agency: null })
		).toEqual({
			ok: false,
			refusal
		});
	});

	it('is the engine’s own, by the interface and by the page, for 10,000 random questions', () => {
		const codes = rules.policies.map(({ code }) => code);
		const calendar: WorkCalendar = makeCalendar(1, [...currentCalendar(rules).days.values()]);
		const minute = fc.integer({
			min: Date.parse('2018-01-01T00:00:00Z') / 60_000,
			max: Date.parse('2030-12-31T00:00:00Z') / 60_000
		});
		fc.assert(
			fc.property(minute, fc.constantFrom(...codes), (minutes, code) => {
				const from = new Date(minutes * 60_000);
				const policy = rules.policies.find((candidate) => candidate.code === code)!;
				const due = reckon(from, policy, [], { calendar, zone: ZONE }).dueAt;
				const byInterface = parseClockQuery(new URLSearchParams({ from: from.toISOString(), policy: code }));
				const day = new Date(from.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
				const time = formatClock('en', from, ZONE);
				const byPage = parseClockForm(new URLSearchParams({ tanggal: day, jam: time, kebijakan: code }), ZONE);
				for (const parsed of [byInterface, byPage]) {
					expect(parsed.ok && parsed.value.from).toEqual(from);
					expect(
						parsed.ok && reckon(parsed.value.from, policy, [], { calendar: currentCalendar(rules), zone: ZONE }).dueAt
					).toEqual(due);
				}
				if (policy.clock !== 'resolution' || policy.classification === null) return;
				const submitted = {
					seq: 1,
					at: from,
					action: 'submit',
					from: null,
					to: 'submitted',
					role: 'reporter',
					agencyId: null,
					userId: null,
					public: true,
					data: { classification: policy.classification }
				} as const;
				const clock = clocksOf([submitted], rules).find(({ kind }) => kind === 'resolution');
				expect(clock?.reckoning.dueAt).toEqual(due);
			}),
			{ numRuns: 10_000 }
		);
	});
});

describe('the query', () => {
	it.each([
		['', 'from_missing'],
		['from=kemarin&policy=x', 'from_invalid'],
		['from=2026-02-30T00:00:00Z&policy=x', 'from_invalid'],
		['from=2026-03-13T01:00:00&policy=x', 'from_invalid'],
		['from=9999-03-13T01:00:00Z&policy=x', 'from_invalid'],
		['from=2026-03-13T25:00:00Z&policy=x', 'from_invalid'],
		['from=2026-03-13T01:00:00Z', 'policy_missing'],
		['from=2026-03-13T01:00:00Z&policy=x&calendar=-1', 'calendar_invalid']
	])('%s is refused as %s', (query, fault) => {
		expect(parseClockQuery(new URLSearchParams(query))).toEqual({ ok: false, fault });
	});

	it('takes an offset whose plus sign became a space', () => {
		const parsed = parseClockQuery(new URLSearchParams('from=2026-03-13T01:00:00+09:00&policy=x'));
		expect(parsed).toMatchObject({ ok: true, value: { from: new Date('2026-03-12T16:00:00Z') } });
	});

	it.each([
		[{ tanggal: '' }, 'day_missing'],
		[{ tanggal: '2026-02-30', kebijakan: 'x' }, 'day_invalid'],
		[{ tanggal: addDays('2099-12-31', 1), kebijakan: 'x' }, 'day_invalid'],
		[{ tanggal: '2026-03-13', jam: '24:00', kebijakan: 'x' }, 'time_invalid'],
		[{ tanggal: '2026-03-13' }, 'limit_missing']
	])('the form %j is refused as %s', (typed, fault) => {
		expect(parseClockForm(new URLSearchParams(typed), ZONE)).toEqual({ ok: false, fault });
	});
});
