import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { IdentityAct } from '$lib/domain/complaint/identity-acts';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { dismissFlags, flagContent } from '$lib/server/usecases/thread/flags';
import { actOnIdentity } from '$lib/server/usecases/thread/act-on-identity';
import { aPerson } from '../support/builders';
import { useHandling } from '../support/handling';
import { DONE } from '../support/reach-status';

const handling = useHandling();
const { test, act, routed } = handling;
let moderator: Actor, other: Actor, officer: Actor, head: Actor, inspector: Actor, citizen: Actor;

beforeAll(() => {
	({ moderator, other, officer, head, inspector, citizen } = handling.people);
});

describe('moderation', () => {
	it('hides and restores a post with a reason, and settles what was reported', async () => {
		const { ref, threadId } = await routed();
		await actInThread(test.services, {
			ref,
			action: 'reply',
			doer: citizen,
			formKey: null,
			text: 'Nomor telepon tetangga saya 0812.'
		});
		const post = await test.db
			.selectFrom('post')
			.select('id')
			.where('thread_id', '=', threadId)
			.executeTakeFirstOrThrow();
		const flag = {
			ref,
			postId: post.id,
			doer: officer,
			flagger: 'user:1',
			reason: 'personal_data',
			words: ''
		} as const;
		await Promise.all([flagContent(test.services, flag), flagContent(test.services, flag)]);
		const hide = {
			ref,
			action: 'hide_post',
			doer: moderator,
			postId: post.id,
			formKey: null,
			text: 'Memuat nomor telepon orang lain.'
		} as const;
		expect(await actInThread(test.services, hide)).toEqual({ ok: false, refusal: 'reason_required' });
		expect((await actInThread(test.services, { ...hide, rule: 'B1' })).ok).toBe(true);
		expect(await actInThread(test.services, { ...hide, rule: 'B1' })).toEqual({
			ok: false,
			refusal: 'same_state'
		});
		const flags = await test.db.selectFrom('flag').select('outcome').where('thread_id', '=', threadId).execute();
		expect(flags).toEqual([{ outcome: 'upheld' }]);
		expect((await actInThread(test.services, { ...hide, action: 'restore_post', text: 'Sudah disunting.' })).ok).toBe(
			true
		);
		expect(await dismissFlags(test.services, { ref, postId: post.id, doer: officer })).toEqual({
			ok: false,
			refusal: 'not_allowed'
		});
	});

	it('keeps who left what was reported as it is, inside and without a letter, once', async () => {
		const { ref, threadId } = await routed();
		const flagged = { ref, postId: null, reason: 'spam', words: '' } as const;
		await flagContent(test.services, { ...flagged, doer: citizen, flagger: 'user:1' });
		const letters = await test.db.selectFrom('notice').selectAll().execute();
		const dismiss = { ref, postId: null, doer: moderator };
		expect(await dismissFlags(test.services, dismiss)).toEqual({ ok: true, value: { ref } });
		expect(await dismissFlags(test.services, dismiss)).toEqual({ ok: true, value: { ref } });
		const events = await test.db
			.selectFrom('thread_event')
			.select(['actor_role', 'actor_user_id', 'public', 'data'])
			.where('thread_id', '=', threadId)
			.where('action', '=', 'dismiss_flags')
			.execute();
		const D1 = { code: 'D1', version: 1, title: 'Iklan, spam, atau tautan menyesatkan' };
		expect(events).toEqual([
			{
				actor_role: 'moderator',
				actor_user_id: moderator.userId,
				public: false,
				data: { flagReason: 'spam', rule: D1 }
			}
		]);
		expect(await test.db.selectFrom('notice').selectAll().execute()).toHaveLength(letters.length);
	});

	it('locks a thread against replies, but not against its handling', async () => {
		const { ref } = await routed();
		await actInThread(test.services, {
			ref,
			action: 'lock',
			doer: moderator,
			formKey: null,
			rule: 'D4',
			text: 'Saling serang.'
		});
		const reply = await actInThread(test.services, {
			ref,
			action: 'reply',
			doer: citizen,
			formKey: null,
			text: 'Saya juga.'
		});
		expect(reply).toEqual({ ok: false, refusal: 'locked' });
		expect(await act(ref, officer, 'answer', { text: DONE })).toBe('in_progress');
	});

	it('refuses to rewrite history, whoever asks', async () => {
		await expect(test.db.updateTable('thread_event').set({ seq: 99 }).execute()).rejects.toThrow('append-only');
		await expect(test.db.deleteFrom('thread_event').execute()).rejects.toThrow('append-only');
	});
});

describe('a sealed identity', () => {
	const reason = 'Laporan ancaman: polisi meminta keterangan.';
	const identity = { name: 'Ani', email: 'ani@contoh.test', phone: '0812' };
	const aReport = () => routed({ anonymous: true, identity });
	const doing =
		(ref: string) =>
		async (act: IdentityAct, doer: Actor, why = reason) => {
			const outcome = await actOnIdentity(test.services, { ref, act, doer, reason: why });
			return outcome.ok ? (outcome.value ?? 'done') : outcome.refusal;
		};

	it('opens for whoever asked, with the named permission and a reason, once another one has assented', async () => {
		const { ref, threadId } = await aReport();
		const act = doing(ref);
		const second = await aPerson(test.services, 'inspector', null, true);
		for (const doer of [officer, head, other, inspector, citizen])
			expect(await act('ask_identity', doer)).toBe('not_allowed');
		expect(await act('open_identity', moderator)).toBe('assent_missing');
		expect(await act('ask_identity', moderator, 'ingin')).toBe('reason_required');
		expect(await act('ask_identity', moderator)).toBe('done');
		expect(await act('ask_identity', second)).toBe('identity_asked');
		expect(await act('assent_identity', moderator)).toBe('own_request');
		expect(await act('open_identity', moderator)).toBe('assent_missing');
		expect(await act('assent_identity', inspector)).toBe('not_allowed');
		expect((await Promise.all([act('assent_identity', second), act('assent_identity', second)])).toSorted()).toEqual([
			'done',
			'nothing_asked'
		]);
		expect(await act('open_identity', second)).toBe('assent_missing');
		expect(await act('open_identity', moderator)).toEqual(identity);
		const openings = await test.db
			.selectFrom('identity_opening')
			.select(['reason', 'role'])
			.where('thread_id', '=', threadId)
			.execute();
		expect(openings).toEqual([{ reason, role: 'moderator' }]);
		test.clock.advance({ hours: 24 });
		expect(await act('open_identity', moderator)).toBe('assent_missing');
	});

	it('is never opened with anybody of the agency complained of, whatever else they are', async () => {
		const { ref } = await aReport();
		const act = doing(ref);
		const both = await aPerson(test.services, 'moderator', null, true);
		const partisan = { ...both, appointments: [...both.appointments, ...officer.appointments] };
		expect(await act('ask_identity', partisan)).toBe('own_case');
		await act('ask_identity', moderator);
		expect(await act('assent_identity', partisan)).toBe('own_case');
		expect(await act('open_by_order', partisan)).toBe('own_case');
	});

	it('shows the reporter all of it, what was refused too', async () => {
		const { ref, threadId } = await aReport();
		const act = doing(ref);
		const second = await aPerson(test.services, 'admin', null, true);
		await act('ask_identity', moderator);
		expect(await act('refuse_identity', second, 'Tidak perlu: alamatnya ada di laporan.')).toBe('done');
		expect(await act('open_identity', moderator)).toBe('assent_missing');
		expect(await act('open_by_order', moderator, 'Penetapan 12/Pen.Pid/2026/PN Tte')).toEqual(identity);
		const reporter = { ...VISITOR, openedThreadId: threadId };
		const page = await findComplaintPage(test.services, ref, { actor: reporter, voice: null });
		expect(page?.complaint.identityOpenings.map(({ action }) => action)).toEqual([
			'ask_identity',
			'refuse_identity',
			'open_by_order'
		]);
		const agencys = await findComplaintPage(test.services, ref, { actor: officer, voice: null });
		expect(JSON.stringify(agencys)).not.toContain('Penetapan 12');
	});
});
