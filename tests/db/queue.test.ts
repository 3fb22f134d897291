import type { Actor } from '$lib/domain/actor/actor';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { QueueKind } from '$lib/domain/moderation/queue';
import { SOURCES } from '$lib/server/queries/queue/sources';
import { countWaiting, listWaiting } from '$lib/server/queries/queue/waiting';
import { everyTextFor } from '$lib/text/every-catalogue';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { dismissFlags, flagContent } from '$lib/server/usecases/thread/flags';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { readerOf } from '../support/queue';
import { reachStatus, type Cast } from '../support/reach-status';

const test = useDatabase();
let province: Province;
let moderator: Actor, other: Actor, cast: Cast;

/** Monday 2 November 2026, morning. */
const MONDAY = '2026-11-02T01:00:00Z';

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'membership', 'thread');
	test.clock.set(MONDAY);
	moderator = await aPerson(test.services, 'moderator');
	other = await aPerson(test.services, 'moderator');
	cast = {
		moderator,
		officer: await aPerson(test.services, 'officer', province.agencies.pupr),
		agencyId: province.agencies.pupr
	};
});

const reader = (actor: Actor) => readerOf(test.services, actor);
const waiting = (actor: Actor, kinds?: QueueKind[]) => listWaiting(test.services, reader(actor), kinds);
const kindsFor = async (actor: Actor) => (await waiting(actor)).map(({ kind }) => kind).sort();

const flag = (ref: string, reason: FlagReason, flagger: string, postId: string | null = null) =>
	flagContent(test.services, { ref, postId, doer: moderator, flagger: `device:${flagger}`, reason, words: '' });

describe('the queue', () => {
	it('has one source a kind, each with the same columns', async () => {
		const kinds = SOURCES.map(({ kind }) => kind);
		expect(new Set(kinds).size).toBe(kinds.length);
		const described = SOURCES.map(async (source) => {
			const { rows } = await sql<Record<string, string>>`select pg_typeof(kind)::text as kind,
				pg_typeof(target_id)::text as target_id, pg_typeof(thread_id)::text as thread_id,
				pg_typeof(since)::text as since, pg_typeof(weight)::text as weight
				from (select) as one left join (${source.waiting(test.db, reader(moderator))}) as waiting on true`.execute(test.db);
			return rows[0];
		});
		for (const columns of await Promise.all(described))
			expect(columns).toEqual({
				kind: 'text',
				target_id: 'uuid',
				thread_id: 'uuid',
				since: 'timestamp with time zone',
				weight: 'integer'
			});
	});

	it('holds the reports on which it is the moderators’ turn, and leaves a ruling to another', async () => {
		await fileReport(test.services);
		await reachStatus(test.services, cast, 'returned');
		await reachStatus(test.services, cast, 'appealed');
		await reachStatus(test.services, cast, 'needs_completion');
		await reachStatus(test.services, cast, 'in_progress');
		expect(await kindsFor(moderator)).toEqual(['report', 'returned']);
		expect(await kindsFor(other)).toEqual(['report', 'report_appeal', 'returned']);
	});

	it('counts as much as it lists, and what is late', async () => {
		await fileReport(test.services);
		const { ref } = await reachStatus(test.services, cast, 'in_progress');
		await flag(ref, 'spam', 'a');
		await flag(ref, 'spam', 'b');
		expect(await countWaiting(test.services, reader(other))).toEqual([
			{ kind: 'report', total: 1, late: 0 },
			{ kind: 'flag', total: 1, late: 0 }
		]);
		// The flag's one working day is over on Wednesday, the three of the report on Friday.
		test.clock.set('2026-11-04T01:00:00Z');
		expect(await countWaiting(test.services, reader(other))).toContainEqual({ kind: 'flag', total: 1, late: 1 });
		test.clock.set('2026-11-06T01:00:00Z');
		expect(await countWaiting(test.services, reader(other))).toContainEqual({ kind: 'report', total: 1, late: 1 });
	});

	it('puts first what is late, then what harms', async () => {
		const { ref: old } = await reachStatus(test.services, cast, 'in_progress');
		await flag(old, 'off_topic', 'a');
		test.clock.set('2026-11-04T01:00:00Z');
		const { ref: harmed } = await reachStatus(test.services, cast, 'in_progress');
		const { ref: noted } = await reachStatus(test.services, cast, 'in_progress');
		await flag(noted, 'spam', 'a');
		await flag(harmed, 'personal_data', 'a');
		const found = await waiting(moderator, ['flag']);
		const refs = await test.db.selectFrom('thread').select(['id', 'ref']).execute();
		expect(found.map(({ threadId }) => refs.find(({ id }) => id === threadId)?.ref)).toEqual([old, harmed, noted]);
	});

	it('lets go of what was settled, by whichever button', async () => {
		const { ref } = await reachStatus(test.services, cast, 'in_progress');
		await flag(ref, 'spam', 'a');
		await dismissFlags(test.services, { ref, postId: null, doer: moderator });
		expect(await kindsFor(moderator)).toEqual([]);
		await flag(ref, 'spam', 'b');
		await actInThread(test.services, {
			ref,
			action: 'hide_thread',
			doer: moderator,
			formKey: null,
			rule: 'D1',
			text: 'Iklan.'
		});
		expect(await kindsFor(moderator)).toEqual([]);
	});

	it('shows of each thing what it is, why it is here and what can be decided', async () => {
		await fileReport(test.services);
		await reachStatus(test.services, cast, 'appealed');
		const { ref } = await reachStatus(test.services, cast, 'in_progress');
		await flag(ref, 'spam', 'a');
		const shown = await Promise.all(
			(await waiting(other)).map(async ({ kind, targetId, threadId }) => {
				const source = SOURCES.find((one) => one.kind === kind);
				const text = everyTextFor('id');
				const matter = await source?.show(test.db, { targetId, threadId, reader: reader(other), lang: 'id', text });
				return `${kind}: ${matter?.name} · ${matter?.offers.map(({ key, label }) => `${key} ${label}`).join(', ')}`;
			})
		);
		expect(shown.sort()).toEqual([
			'flag: Isi laporan · s Sembunyikan, b Biarkan tampil',
			'report: Isi laporan · t Teruskan ke instansi, i Instansi lain, a Arsipkan, g Gabungkan dengan laporan lain, p Minta dilengkapi, n Bukan kewenangan',
			'report_appeal: Isi laporan · t Teruskan ke instansi, i Instansi lain, a Tetap ditolak, n Bukan kewenangan'
		]);
	});

	it('says in whose words a report was sent back', async () => {
		await reachStatus(test.services, cast, 'returned');
		const matters = await Promise.all(
			(await waiting(moderator)).map(({ kind, targetId, threadId }) =>
				SOURCES.find((one) => one.kind === kind)?.show(test.db, {
					targetId,
					threadId,
					reader: reader(moderator),
					lang: 'id',
					text: everyTextFor('id')
				})
			)
		);
		expect(matters.map((matter) => matter?.facts[0])).toEqual([
			{ term: 'Mengapa kembali', lines: [expect.stringMatching(/^Dinas PUPR: \S/)] }
		]);
	});
});
