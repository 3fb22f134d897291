import type { Actor } from '$lib/domain/actor/actor';
import { readHealth } from '$lib/server/queries/queue/health';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { beforeAll, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { readerOf } from '../support/queue';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
let province: Province, moderator: Actor, worker: Actor, officer: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	worker = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
});

const health = () => readHealth(test.services, readerOf(test.services, worker));

it('is bettered by deciding alone: not by acting twice, nor by what is left lying', async () => {
	const cast = { moderator, officer, agencyId: province.agencies.pupr };
	const { ref } = await reachStatus(test.services, cast, 'in_progress');
	const act = (action: 'hide_thread' | 'restore_thread' | 'lock' | 'unlock') =>
		actInThread(test.services, { ref, action, doer: worker, formKey: null, rule: 'D1', text: 'Keliru.' });
	expect((await health()).load.own).toBe(0);
	for (const action of ['hide_thread', 'restore_thread', 'lock', 'unlock'] as const) await act(action);
	expect((await health()).load.own).toBe(1);
	const flagged = [];
	for (let left = 5; left > 0; left -= 1) flagged.push((await reachStatus(test.services, cast, 'in_progress')).ref);
	for (const place of flagged)
		await flagContent(test.services, {
			ref: place,
			postId: null,
			doer: officer,
			flagger: 'device:a',
			reason: 'spam',
			words: ''
		});
	test.clock.advance({ hours: 30 });
	expect((await health()).median).toEqual({ hours: 30, decided: 5 });
});
