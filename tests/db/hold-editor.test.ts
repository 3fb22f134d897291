import type { Actor } from '$lib/domain/actor/actor';
import { CONSULTATION_SETTINGS, DEFAULT_SETTINGS, EVERYWHERE, type HoldSettings } from '$lib/domain/moderation/hold';
import { holdSettingsFor, listWatchedWords, stateOfScope, stateOfWords } from '$lib/server/db/hold-settings';
import { listScopes, listSettingsVersions, listShownWords, listWordVersions } from '$lib/server/queries/holds/keeping';
import { showHoldTrial } from '$lib/server/queries/holds/trial';
import { changeHolds, type HoldChange } from '$lib/server/usecases/moderation/publish-holds';
import { tryHolds } from '$lib/server/usecases/moderation/try-holds';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { toldOf } from '../support/history';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
let province: Province;
let admin: Actor, moderator: Actor, newcomer: Actor;
let ref: string, category: string;

const LINK = 'Lihat catatan warga di https://catatan.test/jalan, sudah lama begini.';
const PLAIN = 'Jalan di depan rumah saya juga rusak sejak bulan lalu.';

beforeAll(async () => {
	province = await aProvince(test.services);
	admin = await aPerson(test.services, 'admin');
	moderator = await aPerson(test.services, 'moderator');
	const officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	const cast = { moderator, officer, agencyId: province.agencies.pupr };
	const doer = await aPerson(test.services);
	const report = await reachStatus(test.services, cast, 'in_progress', { doer });
	ref = report.ref;
	({ category_slug: category } = await test.db
		.selectFrom('complaint')
		.select('category_slug')
		.where('thread_id', '=', report.threadId)
		.executeTakeFirstOrThrow());
});

beforeEach(async () => {
	await sql`truncate hold_settings, watched_word`.execute(test.db);
	// What another test said is longer ago than a trial looks back.
	test.clock.advance({ days: 91 });
	newcomer = await aPerson(test.services);
});

const say = async (doer: Actor, text: string) => {
	test.clock.advance({ minutes: 20 });
	const said = await actInThread(test.services, { ref, action: 'reply', doer, text, formKey: null });
	return said.ok && said.value.held === true;
};
const settings = (change: Partial<HoldSettings>, scope = EVERYWHERE): HoldChange => ({
	of: 'settings',
	scope,
	settings: { ...DEFAULT_SETTINGS, ...change }
});
const watch = (word: string, mode: 'hold' | 'hint' | null = 'hold'): HoldChange => ({
	of: 'words',
	words: [{ word, except: [] }],
	mode,
	rule: 'D1',
	meaning: ''
});
type Rest = { doer?: Actor; mark?: string | null; state?: string | null; sure?: boolean; reason?: string };
const send = (change: HoldChange, rest: Rest = {}) =>
	changeHolds(test.services, {
		doer: admin,
		formKey: null,
		reason: 'Banyak iklan.',
		state: null,
		mark: null,
		sure: false,
		change,
		...rest
	});
/** As somebody does who reads the trial and then presses the second button. */
async function publish(change: HoldChange, rest: Rest = {}) {
	const tried = await send(change, rest);
	if (!tried.ok || tried.value.published) return tried;
	return send(change, { sure: true, ...rest, mark: tried.value.mark });
}
async function figures(change: HoldChange) {
	const tried = await send(change);
	if (!tried.ok || tried.value.published) throw new Error('Nothing was tried');
	return tried.value.trial;
}

describe('a change of what is held', () => {
	it('is tried on what was said, with what became of it, and names each post', async () => {
		const other = await aPerson(test.services);
		expect(await say(newcomer, LINK)).toBe(true);
		expect(await say(other, PLAIN)).toBe(false);
		const fewer = await figures(settings({ links: 2 }));
		expect(fewer.figures).toMatchObject({ tried: 2, newcomers: 2, heldBefore: 1, heldAfter: 0, dropped: { count: 1 } });
		const shown = await showHoldTrial(test.db, fewer, admin);
		expect(shown).toMatchObject({ added: [], closed: 0, beyond: 0 });
		// It waits: only a moderator may read it.
		expect(shown.dropped).toMatchObject([{ fate: 'waits', wasHeld: true, words: null }]);
		expect(shown.dropped[0]?.href).toContain(ref);
		expect((await showHoldTrial(test.db, fewer, moderator)).dropped[0]?.words).toContain('catatan warga');
		const more = await figures(watch('rusak sejak'));
		expect(more.figures).toMatchObject({ heldBefore: 1, heldAfter: 2, added: { count: 1, right: 0, wrong: 1 } });
		expect(more.changed[0]?.grounds).toEqual([{ code: 'watched_words', cited: ['rusak sejak'] }]);
	});

	it('tells as before what was held in truth: the trial of today is what happened', async () => {
		const people = await Promise.all([1, 2, 3, 4].map(() => aPerson(test.services)));
		const said: boolean[] = [];
		for (const [index, doer] of people.entries())
			for (const text of [PLAIN, LINK, `dasar b4ngsat ${index}`, PLAIN, 'Setuju.']) said.push(await say(doer, text));
		const holds = { published: new Map(), words: await listWatchedWords(test.db) };
		const trial = await tryHolds(test.services, { before: holds, after: holds, scopes: null });
		expect(trial.figures.heldBefore).toBe(said.filter(Boolean).length);
		expect(trial.figures).toMatchObject({ tried: said.length, heldAfter: trial.figures.heldBefore });
	});

	it('is published only as it was tried, by an administrator, once, with who and why', async () => {
		const change = settings({ links: null });
		expect(await send(change, { mark: '' })).toMatchObject({ ok: true, value: { published: false, why: 'not_tried' } });
		const tried = await send(change);
		const mark = tried.ok && !tried.value.published ? tried.value.mark : '';
		const again = await send(settings({ links: 3 }), { mark });
		expect(again).toMatchObject({ ok: true, value: { published: false, why: 'not_tried' } });
		expect(await send(change, { doer: moderator, mark })).toEqual({ ok: false, refusal: 'not_allowed' });
		expect(await send(change, { doer: newcomer })).toEqual({ ok: false, refusal: 'not_allowed' });
		expect(await send(change, { mark })).toEqual({ ok: true, value: { published: true } });
		expect(await send(change, { mark })).toEqual({ ok: false, refusal: 'same_holds' });
		expect(await say(newcomer, LINK)).toBe(false);
		expect(await listSettingsVersions(test.db, EVERYWHERE)).toMatchObject([
			{ reason: 'Banyak iklan.', trial: { tried: 0 }, settings: { links: null } }
		]);
		expect((await toldOf(test.db, 'hold'))[0]).toBe(`edit *: Banyak iklan. (${admin.name})`);
	});

	it('waits for a trial of today: after two hours it is tried again', async () => {
		const tried = await send(settings({ links: 4 }));
		const mark = tried.ok && !tried.value.published ? tried.value.mark : '';
		test.clock.advance({ hours: 3 });
		expect(await send(settings({ links: 4 }), { mark })).toMatchObject({ value: { why: 'not_tried' } });
	});

	it('of two administrators the second with an older page is refused', async () => {
		const state = await stateOfScope(test.db, category);
		expect(await publish(settings({ links: 2 }, category), { state })).toMatchObject({ value: { published: true } });
		expect(await publish(settings({ links: 5 }, category), { state })).toEqual({
			ok: false,
			refusal: 'changed_meanwhile'
		});
		const both = await stateOfScope(test.db, EVERYWHERE);
		const [one, other] = await Promise.all([
			publish(settings({ links: 6 }), { state: both }),
			publish(settings({ links: 7 }), { state: both })
		]);
		expect([one, other].filter(({ ok }) => ok)).toHaveLength(1);
		const words = await stateOfWords(test.db);
		expect((await publish(watch('xyzzy'), { state: words })).ok).toBe(true);
		expect(await publish(watch('plugh'), { state: words })).toMatchObject({ refusal: 'changed_meanwhile' });
	});

	it('that would hold a fifth of newcomers is asked about first', async () => {
		await say(newcomer, PLAIN);
		const change = watch('jalan');
		const tried = await send(change);
		const mark = tried.ok && !tried.value.published ? tried.value.mark : '';
		expect(await send(change, { mark })).toMatchObject({ value: { published: false, why: 'sweeping' } });
		expect((await listWatchedWords(test.db)).some(({ word }) => word === 'jalan')).toBe(false);
		expect(await send(change, { mark, sure: true })).toEqual({ ok: true, value: { published: true } });
		expect(await say(await aPerson(test.services), PLAIN)).toBe(true);
	});
});

describe('the way back', () => {
	it('leads from settings of its own to those above, and from there to what comes with the house', async () => {
		await publish(settings({ links: 3 }));
		await publish(settings({ links: null }, category));
		expect((await holdSettingsFor(test.db, category)).links).toBeNull();
		await publish({ of: 'settings', scope: category, settings: null });
		expect((await holdSettingsFor(test.db, category)).links).toBe(3);
		await publish({ of: 'settings', scope: EVERYWHERE, settings: null });
		expect(await holdSettingsFor(test.db, category)).toEqual(DEFAULT_SETTINGS);
		expect(await holdSettingsFor(test.db, 'konsultasi')).toEqual(CONSULTATION_SETTINGS);
		expect((await listScopes(test.db, 'id')).some(({ isOwn }) => isOwn)).toBe(false);
		expect(await listSettingsVersions(test.db, category)).toMatchObject([{ follows: true }, { follows: false }]);
	});

	it('of a word is to watch it as before; what came with the house is told from what was added', async () => {
		await publish(watch('bangsat', null));
		expect(await say(newcomer, 'dasar bangsat')).toBe(false);
		expect((await listShownWords(test.db, '')).gone).toContain('bangsat');
		await publish(watch('bangsat', 'hold'));
		await publish(watch('xyzzy', 'hint'));
		const { words, gone } = await listShownWords(test.db, '');
		expect(gone).toEqual([]);
		const source = Object.fromEntries(words.map((word) => [word.word, word.source]));
		expect([source['bangsat'], source['xyzzy'], source['babi']]).toEqual(['changed', 'added', 'house']);
		expect((await listWordVersions(test.db, 'bangsat')).map(({ mode }) => mode)).toEqual(['hold', null]);
	});
});
