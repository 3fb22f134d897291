import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { findRuleInForce, listForumRules } from '$lib/server/db/forum-rules';
import { endRule, publishRule } from '$lib/server/usecases/moderation/publish-rule';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { toldOf } from '../support/history';

const test = useDatabase();
let admin: Actor;
let moderator: Actor;

beforeAll(async () => {
	await aProvince(test.services);
	admin = await aPerson(test.services, 'admin');
	moderator = await aPerson(test.services, 'moderator');
});

const both = (text: string) => ({ id: text, en: text });
const publish = (doer: Actor, code: string, title: string, validFrom = '2030-01-01', seen: string | null = null) =>
	publishRule(test.services, {
		doer,
		code,
		formKey: null,
		reason: 'Diperjelas.',
		seen,
		change: {
			title: both(title),
			words: both('Bunyi yang baru dan jelas.'),
			ground: both('Peraturan Gubernur'),
			flagReason: null,
			validFrom
		}
	});

describe('the rules of the forum', () => {
	it('are changed by administrators alone, one after the other', async () => {
		expect(await publish(moderator, 'A2', 'Ancaman')).toEqual({ ok: false, refusal: 'not_allowed' });
		const outcomes = await Promise.all([publish(admin, 'A2', 'Ancaman satu'), publish(admin, 'A2', 'Ancaman dua')]);
		expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
		const versions = (await listForumRules(test.db)).filter(({ code }) => code === 'A2');
		expect(versions).toMatchObject([
			{ version: 2, validFrom: '2030-01-01', validUntil: null },
			{ version: 1, validUntil: '2029-12-31' }
		]);
	});

	it('are cited as they read that day, and leave what was decided alone', async () => {
		const { ref, threadId } = await fileReport(test.services);
		const hide = { ref, doer: moderator, formKey: null, rule: 'D4', text: 'Saling serang.' } as const;
		expect((await actInThread(test.services, { ...hide, action: 'lock' })).ok).toBe(true);
		const today = test.clock.now().toISOString().slice(0, 10);
		const ended = { doer: admin, code: 'D4', reason: 'Tidak dipakai.', formKey: null, lastDay: today };
		expect(await endRule(test.services, ended)).toEqual({ ok: true, value: {} });
		expect((await toldOf(test.db, 'rule'))[0]).toBe(
			`end D4. Percakapan perlu ditenangkan: ${ended.reason} (${admin.name})`
		);
		test.clock.advance({ days: 2 });
		expect(await findRuleInForce(test.db, 'D4', test.clock.now().toISOString().slice(0, 10))).toBeUndefined();
		const again = await actInThread(test.services, { ...hide, action: 'hide_thread' });
		expect(again).toEqual({ ok: false, refusal: 'rule_ended' });
		const entries = await test.db.selectFrom('decision').selectAll().where('thread_id', '=', threadId).execute();
		expect(entries).toMatchObject([{ rule_code: 'D4', rule_version: 1 }]);
	});
});
