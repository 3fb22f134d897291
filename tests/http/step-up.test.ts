import { DEMO_PASSWORD } from '../../demo/play/accounts';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { newAccount } from '../support/site/account';
import { database } from '../support/site/database';
import { mustPost, post } from '../support/site/post';
import { sendPublicReport } from '../support/site/report';
import { expect, test } from './support/test';

/** As if everybody of that address had signed in yesterday. */
const wasLongAgo = (email: string) =>
	database()
		.updateTable('session')
		.set({ proved_at: new Date(Date.now() - 86_400_000) })
		.where('user_id', 'in', (users) => users.selectFrom('app_user').select('id').where('email', '=', email))
		.execute();

test('a change of address asks for the password again, and keeps what was typed', async ({ request }) => {
	const { email, password } = await newAccount(request);
	await wasLongAgo(email);
	const next = `baru-${email}`;
	const ask = (more: Record<string, string>) => post(request, '/akun/keamanan/email', { email: next, ...more });
	for (const masuk_bukti of ['', 'salah sama sekali']) {
		const answer = await ask({ masuk_bukti });
		const html = await answer.text();
		expect([answer.status(), html.includes(next), html.includes('masuk_bukti')]).toEqual([401, true, true]);
		expect(html).not.toContain('salah sama sekali');
		expect(answer.headers()['cache-control']).toContain('no-store');
	}
	expect((await ask({ masuk_bukti: password })).status()).toBe(303);
	expect((await ask({})).status()).toBe(303);
});

test('a sealed identity is not opened by whoever finds the session open', async ({ request, comeIn }) => {
	const { ref } = await sendPublicReport(comeIn());
	// With a password, which the demo bar does not ask for: a session of this test alone.
	await mustPost(request, '/masuk', { email: 'moderator@fkp.test', password: DEMO_PASSWORD });
	const reason = 'Menghubungi pelapor tentang alamat yang ia tulis.';
	const openings = async () => (await database().selectFrom('identity_opening').select('id').execute()).length;
	const before = await openings();
	const { id } = await database()
		.selectFrom('session')
		.innerJoin('app_user', 'app_user.id', 'session.user_id')
		.where('email', '=', 'moderator@fkp.test')
		.where('session.place', '!=', '')
		.select('session.id')
		.orderBy('session.created_at', 'desc')
		.executeTakeFirstOrThrow();
	await database().updateTable('session').set({ proved_at: null }).where('id', '=', id).execute();
	const open = (more: Record<string, string>) =>
		post(request, `/pengaduan/${ref}/${VERB_OF.open_by_order}`, { teks: reason, ...more });
	const asked = await open({});
	expect([asked.status(), (await asked.text()).includes(reason), await openings()]).toEqual([401, true, before]);
	expect((await open({ masuk_bukti: DEMO_PASSWORD })).status()).toBeLessThan(400);
	expect(await openings()).toBe(before + 1);
});
