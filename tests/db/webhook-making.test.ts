import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { envWith } from '$lib/server/env';
import { BOX_OF_KIND } from '$lib/forms/administration/webhook';
import { findWebhook, listDeliveries, listWebhooks } from '$lib/server/queries/administration/webhooks';
import { listChanges } from '$lib/server/queries/administration/history';
import { resendDelivery, testWebhook } from '$lib/server/usecases/webhook/deliveries';
import {
	editWebhook,
	endWebhook,
	makeWebhook,
	renewSecret,
	type WebhookProfile
} from '$lib/server/usecases/webhook/webhooks';
import { makeWebhookSecret } from '$lib/server/webhooks/sign';
import { drawSecret, openDrawnSecret } from '$lib/server/webhooks/drawn-secret';
import type { Asking, Outcome } from '$lib/server/usecases/administration/change-province';
import { randomUUID } from 'node:crypto';
import { aPerson, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';
import { startReceiver, type Receiver } from '../support/webhook-receiver';
import { isSignedBy, send } from '../support/webhooks';

const test = useDatabase();
let admin: Actor & { userId: string };
let receiver: Receiver;
const house = () => ({
	...test.services,
	env: envWith(test.services.env, { outboundHosts: new Set(['127.0.0.1']) })
});

beforeAll(async () => {
	await aProvince(test.services);
	admin = await aPerson(test.services, 'admin');
	receiver = await startReceiver();
});

const profile = (more: Partial<WebhookProfile> = {}): WebhookProfile => ({
	name: 'Papan kabar Dinas PUPR',
	ownerSlug: 'pupr',
	address: receiver.url,
	kinds: ['report.published', 'report.answered'],
	agencySlug: null,
	district: '82.03',
	category: null,
	...more
});

type Answer = { ok: true; value: Outcome } | { ok: false; refusal: string };

/** Looks at the change, then makes it as it was shown. */
async function publish(change: (asking: Asking) => Promise<Answer>): Promise<string> {
	const asking = { doer: admin, formKey: randomUUID(), reason: 'Diminta dengan surat 12', mark: null };
	const look = await change(asking);
	if (!look.ok) return look.refusal;
	if (look.value.published) throw new Error('Published before it was shown');
	const done = await change({ ...asking, mark: look.value.mark });
	return done.ok ? 'published' : done.refusal;
}

async function make(more: Partial<WebhookProfile> = {}, secret: string | null = makeWebhookSecret()) {
	const id = randomUUID();
	const of = { id, secret, profile: profile(more), box: BOX_OF_KIND };
	return { id, secret: secret ?? '', outcome: await publish((asking) => makeWebhook(house(), asking, of)) };
}

const edit = (id: string, more: Partial<WebhookProfile>, paused = false) =>
	publish((asking) => editWebhook(house(), asking, { id, profile: profile(more), paused, box: BOX_OF_KIND }));

const sender = (id: string) => ({ id, userId: admin.userId, formKey: randomUUID() });

describe('an administrator', () => {
	it('makes a webhook, in the history and without its secret anywhere in the clear', async () => {
		const { id, secret, outcome } = await make();
		expect(outcome).toBe('published');
		expect(await findWebhook(test.db, id)).toMatchObject({
			name: 'Papan kabar Dinas PUPR',
			state: 'running',
			owner: 'Dinas Pekerjaan Umum dan Penataan Ruang'
		});
		const stored = await test.db.selectFrom('webhook').selectAll().where('id', '=', id).execute();
		const told = await listChanges(test.db, 'webhook', id);
		expect(told).toMatchObject([{ act: 'create', reason: 'Diminta dengan surat 12' }]);
		expect(JSON.stringify([told, stored]) + Buffer.from(stored[0]!.sealed).toString('latin1')).not.toContain(
			secret.slice(6, 20)
		);
	});

	it('is shown a secret that only this site has drawn', () => {
		const { env } = test.services;
		expect(openDrawnSecret(env, drawSecret(env))).toMatch(/^whsec_/);
		expect(openDrawnSecret(env, 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA')).toBeNull();
		expect(
			openDrawnSecret(envWith(env, { secret: ['another secret, which is long enough'] }), drawSecret(env))
		).toBeNull();
	});

	it.each<[Partial<WebhookProfile>, string]>([
		[{ address: 'http://penerima.contoh.go.id/' }, 'webhook_insecure'],
		[{ address: 'https://10.0.0.1/' }, 'webhook_inside'],
		[{ address: 'https://localhost/' }, 'webhook_inside'],
		[{ address: 'https://[::ffff:169.254.169.254]/' }, 'webhook_inside'],
		[{ address: 'https://saya:sandi@penerima.contoh.go.id/' }, 'webhook_credentials'],
		[{ address: 'file:///etc/passwd' }, 'webhook_address'],
		[{ ownerSlug: 'tak-ada' }, 'unknown_agency'],
		[{ agencySlug: 'tak-ada' }, 'unknown_agency'],
		[{ district: '99.99' }, 'webhook_subject'],
		[{ category: 'tak-ada' }, 'webhook_subject']
	])('cannot make one that is %o: %s', async (more, refusal) => {
		expect((await make(more)).outcome).toBe(refusal);
		expect((await listWebhooks(test.db)).map(({ address }) => address)).not.toContain(more.address ?? '-');
	});

	it('tries it, and sees what was answered', async () => {
		const { id, secret } = await make();
		receiver.behave((answer) => answer.writeHead(202).end('diterima'));
		const asked = sender(id);
		for (const _ of ['once', 'double click']) expect(await testWebhook(house(), asked)).toMatchObject({ ok: true });
		await send(test.services);
		const [delivery, ...others] = await listDeliveries(test.db, id);
		expect(others).toEqual([]);
		expect(delivery).toMatchObject({ kind: 'test', state: 'delivered', status: 202, answer: 'diterima', attempts: 1 });
		expect(receiver.told().at(-1)).toMatchObject({ type: 'test' });
		expect(isSignedBy(secret, receiver.received.at(-1)!)).toBe(true);
		expect(await resendDelivery(house(), { ...sender(id), deliveryId: delivery!.id })).toMatchObject({ ok: true });
		await send(test.services);
		expect(receiver.received.slice(-2).map((one) => one.id)).toEqual([delivery!.id, delivery!.id]);
		expect(await resendDelivery(house(), { ...sender(randomUUID()), deliveryId: delivery!.id })).toMatchObject({
			refusal: 'no_webhook'
		});
	});

	it('changes its secret: both sign for a day, then the new one alone', async () => {
		const { id, secret: earlier } = await make();
		const secret = makeWebhookSecret();
		expect(await publish((asking) => renewSecret(house(), asking, { id, secret: null }))).toBe('no_webhook_secret');
		expect(await publish((asking) => renewSecret(house(), asking, { id, secret }))).toBe('published');
		const sign = async () => {
			await testWebhook(house(), sender(id));
			await send(test.services);
			return [earlier, secret].map((one) => isSignedBy(one, receiver.received.at(-1)!));
		};
		expect(await sign()).toEqual([true, true]);
		test.clock.advance({ hours: 25 });
		expect(await sign()).toEqual([false, true]);
	});

	it('pauses it, changes it, lets it go on, and ends it for good', async () => {
		const { id } = await make();
		expect(await edit(id, {}, true)).toBe('published');
		expect(await findWebhook(test.db, id)).toMatchObject({ state: 'paused', pause: 'by_administrator' });
		expect(await testWebhook(house(), sender(id))).toMatchObject({ refusal: 'no_webhook' });
		expect(await edit(id, { address: 'https://192.168.1.1/' })).toBe('webhook_inside');
		expect(await edit(id, { kinds: ['commitment.changed'], ownerSlug: null })).toBe('published');
		expect(await findWebhook(test.db, id)).toMatchObject({
			state: 'running',
			kinds: ['commitment.changed'],
			owner: null
		});
		expect(await edit(id, { kinds: ['commitment.changed'], ownerSlug: null })).toBe('same_province');
		await testWebhook(house(), sender(id));
		expect(await publish((asking) => endWebhook(house(), asking, id))).toBe('published');
		const before = receiver.received.length;
		await send(test.services);
		expect(receiver.received).toHaveLength(before);
		expect(await edit(id, {})).toBe('webhook_ended');
		expect(await listDeliveries(test.db, id)).toMatchObject([{ state: 'failed', dueAt: null }]);
	});
});
