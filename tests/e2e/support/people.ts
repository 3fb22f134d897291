import type { Page } from 'playwright/test';
import { DEMO_PASSWORD } from '../../../demo/play/accounts';
import { textFor } from '../../../src/lib/text/catalogue';
import { actAs, type DemoEmail } from '../../support/site/people';

const { account, demo } = textFor('id');

type State = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>;
/** Of the site that all tests of this worker share. A session is never ended by who was given it here. */
const signedIn = new Map<DemoEmail, State>();

/** One press on the demo bar, without opening it; from the second time on, the state that it left. */
export async function signInAs(page: Page, email: DemoEmail): Promise<void> {
	const kept = signedIn.get(email);
	if (kept) return page.context().addCookies(kept);
	const before = new Set((await page.context().cookies()).map(({ value }) => value));
	await actAs(page.request, email);
	signedIn.set(
		email,
		(await page.context().cookies()).filter(({ value }) => !before.has(value))
	);
}

/** By address and password, as everybody signs in. */
export async function signIn(page: Page, email: string, password: string = DEMO_PASSWORD): Promise<void> {
	await page.goto('/masuk');
	await page.getByLabel(account.email).fill(email);
	await page.getByLabel(account.password).fill(password);
	await page.getByRole('button', { name: account.signIn.submit, exact: true }).click();
	await page.waitForURL((url) => url.pathname !== '/masuk');
}

/** The person's own page, signed in by the demo bar as a visitor of the demo does it. */
export async function pressDemoBar(page: Page, name: keyof typeof demo.accounts): Promise<void> {
	await page.locator('.demo-bar summary').click();
	await page.getByRole('button', { name: demo.accounts[name], exact: true }).click();
}
