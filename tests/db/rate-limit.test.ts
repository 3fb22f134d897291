import { allowAttempt, forgiveAttempts, MINUTE, sweepAttempts } from '$lib/server/auth/rate-limit';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '../support/database';

const test = useDatabase();
const attempt = (subject: string, now = test.clock.now()) =>
	allowAttempt(test.db, 'uji', subject, 10, 15 * MINUTE, now);
const later = (minutes: number) => new Date(test.clock.now().getTime() + minutes * MINUTE);

describe('allowAttempt', () => {
	it('lets exactly the limit pass of 50 at once', async () => {
		const answers = await Promise.all(Array.from({ length: 50 }, () => attempt('serentak')));
		expect(answers.filter(({ allowed }) => allowed)).toHaveLength(10);
		expect(answers.find(({ allowed }) => !allowed)).toEqual({ allowed: false, retryAt: later(15) });
	});

	it('keeps nobody out longer than the window, however often it is knocked at', async () => {
		for (let count = 0; count < 10; count += 1) expect(await attempt('pemilik')).toEqual({ allowed: true });
		for (let minute = 1; minute < 15; minute += 1)
			expect(await attempt('pemilik', later(minute))).toEqual({ allowed: false, retryAt: later(15) });
		expect(await attempt('pemilik', later(15))).toEqual({ allowed: true });
	});

	it('counts each purpose and each subject for itself', async () => {
		for (let count = 0; count < 11; count += 1) await attempt('a');
		expect(await attempt('b')).toEqual({ allowed: true });
		expect(await allowAttempt(test.db, 'lain', 'a', 10, MINUTE, test.clock.now())).toEqual({ allowed: true });
	});

	it('does not wait for a window that a clock now set back has left in the future', async () => {
		for (let count = 0; count < 11; count += 1) await attempt('demo', later(60 * 24 * 30));
		expect(await attempt('demo')).toEqual({ allowed: true });
	});

	it('forgets on request and sweeps what is over, and never names whom it counts', async () => {
		for (let count = 0; count < 11; count += 1) await attempt('nama@contoh.test');
		const rows = await test.db.selectFrom('rate_limit').selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain('contoh');
		await forgiveAttempts(test.db, [{ purpose: 'uji', subject: 'nama@contoh.test' }]);
		expect(await attempt('nama@contoh.test')).toEqual({ allowed: true });
		await sweepAttempts(test.db, later(60 * 24 * 60));
		expect(await test.db.selectFrom('rate_limit').selectAll().execute()).toEqual([]);
	});
});
