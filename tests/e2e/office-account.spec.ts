import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import { DEMO_PASSWORD } from '../../demo/play/accounts';
import { textFor } from '../../src/lib/text/catalogue';
import { database } from '../support/site/database';
import { mustPost, post } from '../support/site/post';
import { visitor } from '../support/site/visitor';
import { signIn } from './support/people';
import { expect, test } from './support/test';

const OFFICER = 'pengawas@fkp.test';
const LABEL = 'akun kantor';
const { office, home, signIn: door } = textFor('id').account;

/** Who sits at this browser, as the provider knows them; it runs on the same machine, so the cookie reaches it. */
const beThere = async (page: Page, who: string) =>
	page.context().addCookies([{ name: 'siapa', value: who, domain: '127.0.0.1', path: '/' }]);

/** An administrator telephones, compares the code, and publishes. */
async function agree(code: string): Promise<void> {
	const admin = visitor();
	await mustPost(admin, '/masuk', { email: 'admin@fkp.test', password: DEMO_PASSWORD });
	const { id } = await database()
		.selectFrom('app_user')
		.select('id')
		.where('email', '=', OFFICER)
		.executeTakeFirstOrThrow();
	const says = { alasan: 'Ditelepon, kodenya sama', langkah: 'coba', kunci: randomUUID() };
	const shown = await (await post(admin, `/admin/orang/${id}?/tautkan`, says)).text();
	expect(shown).toContain(code);
	const uji = /name="uji" value="([^"]+)"/.exec(shown)?.[1] ?? '';
	await mustPost(admin, `/admin/orang/${id}?/tautkan`, { ...says, langkah: 'terbit', uji });
}

test('an officer links the account of the office, comes in with it, and leaves both for the next person', async ({
	page
}) => {
	// The provider's own page for signing out wants letters from another house.
	await page.route('https://fonts.googleapis.com/**', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
	await beThere(page, `pegawai-${randomUUID()}`);
	await signIn(page, OFFICER);
	await page.goto('/akun/keamanan/kantor');
	await page.getByRole('button', { name: office.ask }).click();
	await page.getByRole('link', { name: office.goOnLink(LABEL) }).click();
	await expect(page.getByText(office.code)).toBeVisible();
	const code = (await page.locator('strong.num').textContent()) ?? '';
	await agree(code);
	await page.goto('/akun');
	await page.getByRole('button', { name: home.signOut }).click();
	await expect(page.getByText(door.outcome.keluar)).toBeVisible();

	// From here on without a password.
	await page.goto('/masuk?ke=/meja');
	await page.getByRole('link', { name: office.signIn(LABEL) }).click();
	await expect(page).toHaveURL(/\/meja$/);
	await page.goto('/akun');
	await page.getByRole('button', { name: home.signOut }).click();
	await expect(page.getByText(office.outThere(LABEL))).toBeVisible();
	await page.getByRole('link', { name: office.endThere(LABEL) }).click();
	await expect(page).toHaveURL(/\/session\/end\?.*id_token_hint=/);
	await page.getByRole('button', { name: /yes/i }).click();
	await expect(page).toHaveURL(/\/masuk$/);

	// The next person at this computer is nobody here and nobody there.
	await beThere(page, 'batal');
	await page.goto('/meja');
	await expect(page).toHaveURL(/\/masuk/);
	await page.getByRole('link', { name: office.signIn(LABEL) }).click();
	await expect(page.getByRole('heading', { level: 1, name: office.failed.sso_cancelled.title })).toBeVisible();
	await page.getByRole('link', { name: office.byPassword }).click();
	await expect(page).toHaveURL(/\/masuk$/);
});
