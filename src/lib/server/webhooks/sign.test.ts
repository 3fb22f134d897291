import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { makeWebhookSecret, SECRET, shortOf, signedHeaders } from './sign';

describe('a signature of Standard Webhooks', () => {
	it('is that of the published vector', () => {
		const headers = signedHeaders(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], {
			id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
			at: new Date(1_614_265_330_000),
			body: '{"test": 2432232314}'
		});
		expect(headers).toEqual({
			'content-type': 'application/json',
			'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
			'webhook-timestamp': '1614265330',
			'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
		});
	});

	it('is verified by the library of the standard, under each of two secrets and no other', () => {
		const [now, earlier] = [makeWebhookSecret(), makeWebhookSecret()];
		const body = JSON.stringify({ type: 'test', data: { kata: 'é' } });
		const headers = signedHeaders([now, earlier], { id: 'a', at: new Date(), body });
		expect(new Webhook(now).verify(body, headers)).toEqual(JSON.parse(body));
		expect(new Webhook(earlier).verify(body, headers)).toEqual(JSON.parse(body));
		expect(() => new Webhook(makeWebhookSecret()).verify(body, headers)).toThrow();
		expect(() => new Webhook(now).verify(`${body} `, headers)).toThrow();
		expect(() => new Webhook(now).verify(body, { ...headers, 'webhook-id': 'b' })).toThrow();
	});

	it('has secrets of 256 bits, each another', () => {
		const secrets = [makeWebhookSecret(), makeWebhookSecret()];
		for (const secret of secrets) expect(secret).toMatch(SECRET);
		expect(new Set(secrets.map(shortOf)).size).toBe(2);
	});
});
