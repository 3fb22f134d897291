import type { BrowserContext, CDPSession, Page } from 'playwright/test';
import { startPushService, type Device, type PushService } from '../../support/push-service';
import { theDemo } from '../../support/site/open-site';
import { startServer } from '../../support/site/server';
import { set, setting } from '../../support/site/setting';
import { test as base } from './test';

/** For each worker a forum that writes to a push service on this machine, as it does to those of the vendors. */
export const test = base.extend<object, { pushes: PushService; forum: string }>({
	pushes: [
		async ({}, use) => {
			const service = await startPushService();
			await use(service);
			await service.close();
		},
		{ scope: 'worker' }
	],
	forum: [
		async ({ pushes }, use) => {
			const env = { PUSH_HOSTS: pushes.host, FKP_OUTBOUND_HOSTS: pushes.host };
			const server = await startServer({ postgresUrl: setting('POSTGRES'), demo: theDemo(), env });
			set({ URL: server.url, DATABASE: server.databaseUrl });
			await use(server.url);
			await server.stop();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: async ({ forum }, use) => use(forum)
});

/**
 * A browser gets its subscription from the server of its vendor, which no test can reach: this stands in for that one
 * answer, with keys that the push service of the test holds. It is remembered as browsers do, across pages.
 */
export async function subscribesTo(context: BrowserContext, { endpoint, browser }: Device): Promise<void> {
	await context.grantPermissions(['notifications']);
	await context.addInitScript(
		({ endpoint, keys }) => {
			const KEPT = 'stands in for the vendor';
			const octets = (text: string) =>
				Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0)).buffer;
			const kept = () => {
				const made = localStorage.getItem(KEPT);
				return made
					? {
							endpoint,
							options: { applicationServerKey: new Uint8Array(JSON.parse(made) as number[]).buffer },
							getKey: (name: 'p256dh' | 'auth') => octets(keys[name]),
							unsubscribe: () => {
								localStorage.removeItem(KEPT);
								return Promise.resolve(true);
							}
						}
					: null;
			};
			Object.assign(PushManager.prototype, {
				getSubscription: () => Promise.resolve(kept()),
				subscribe: ({ applicationServerKey }: { applicationServerKey: Uint8Array }) => {
					localStorage.setItem(KEPT, JSON.stringify([...applicationServerKey]));
					return Promise.resolve(kept());
				}
			});
		},
		{ endpoint, keys: browser.keys }
	);
}

/** Whether this browser lets anybody notify: a headless shell never does. */
export const mayNotify = (page: Page): Promise<boolean> => page.evaluate(() => Notification.permission === 'granted');

/** Hands a message to the worker, as the browser does with what its vendor's server has brought. */
export async function handOver(page: Page, said: object): Promise<void> {
	const devtools: CDPSession = await page.context().newCDPSession(page);
	const registered = new Promise<string>((found) =>
		devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			for (const { registrationId } of registrations) found(registrationId);
		})
	);
	await devtools.send('ServiceWorker.enable');
	await devtools.send('ServiceWorker.deliverPushMessage', {
		origin: new URL(page.url()).origin,
		registrationId: await registered,
		data: JSON.stringify(said)
	});
}

/** What lies on the screen of this browser. */
export const notifications = (page: Page): Promise<{ title: string; body: string; path: string }[]> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		const shown = (await registration?.getNotifications()) ?? [];
		return shown.map(({ title, body, data }) => ({ title, body, path: (data as { path: string }).path }));
	});
