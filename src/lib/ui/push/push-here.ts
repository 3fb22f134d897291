import type { PushPage, PushState } from './push';

/**
 * Says how it stands with this device, and lets the forum write to it when its button is pressed. Browsers lose their
 * subscription, or make it anew, and tell nobody: so each visit compares, and shows it again where it differs.
 */

const WORKER = '/pemberitahuan.js';
/** The device that this browser was when it was here last. */
const STORE = 'fkp.push';

const bytes = (text: string) =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const letters = (buffer: ArrayBuffer | null) =>
	btoa(String.fromCharCode(...new Uint8Array(buffer ?? new ArrayBuffer())))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

const markOf = async ({ endpoint }: PushSubscription) =>
	letters(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint)));

const isMadeFor = ({ options }: PushSubscription, publicKey: string) =>
	letters(options.applicationServerKey) === publicKey;

const isApple = () => /iPhone|iPad/.test(navigator.userAgent) || navigator.maxTouchPoints > 1;

function missing(): PushState | null {
	if (!('serviceWorker' in navigator)) return 'unsupported';
	// There only what stands on the home screen may notify.
	if (!('PushManager' in window) || !('Notification' in window)) return isApple() ? 'home' : 'unsupported';
	return Notification.permission === 'denied' ? 'denied' : null;
}

async function subscribe(publicKey: string): Promise<PushSubscription> {
	await navigator.serviceWorker.register(WORKER);
	const { pushManager } = await navigator.serviceWorker.ready;
	const earlier = await pushManager.getSubscription();
	// Made for another key, it can be written to by nobody.
	if (earlier && !isMadeFor(earlier, publicKey)) await earlier.unsubscribe();
	return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(publicKey) });
}

const find = async () =>
	(await (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription()) ?? null;

function fill(form: HTMLFormElement, subscription: PushSubscription, knownAs: string): void {
	const said = {
		titik: subscription.endpoint,
		publik: letters(subscription.getKey('p256dh')),
		kode: letters(subscription.getKey('auth')),
		ganti: knownAs
	};
	for (const [name, value] of Object.entries(said)) {
		const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
		if (field) field.value = value;
	}
}

function show(form: HTMLFormElement, state: PushState): void {
	for (const part of form.querySelectorAll<HTMLElement>('[data-is]'))
		part.hidden = !(part.dataset['is'] ?? '').split(' ').includes(state);
}

function showOn(form: HTMLFormElement, id: string): void {
	localStorage.setItem(STORE, id);
	show(form, 'on');
	const here = document.querySelector<HTMLElement>(`[data-this="${id}"]`);
	if (here) here.hidden = false;
	const stop = document.querySelector<HTMLFormElement>(`[data-stop="${id}"]`);
	stop?.addEventListener('submit', () => {
		localStorage.removeItem(STORE);
		void find().then((subscription) => subscription?.unsubscribe());
	});
}

/** Without leaving the page. What fails is done by the next visit. */
async function showAgain(form: HTMLFormElement, subscription: PushSubscription, id: string): Promise<void> {
	fill(form, subscription, id);
	await fetch(form.action, { method: 'POST', body: new FormData(form), headers: { accept: 'application/json' } });
}

async function compare(form: HTMLFormElement, { publicKey, known }: PushPage): Promise<PushState | null> {
	const subscription = await find();
	const mark = subscription && (await markOf(subscription));
	const here = known.find((one) => one.mark === mark);
	if (subscription && here && isMadeFor(subscription, publicKey)) {
		showOn(form, here.id);
		if (here.stale) await showAgain(form, subscription, here.id);
		return null;
	}
	const before = here ?? known.find(({ id }) => id === localStorage.getItem(STORE));
	if (!before || Notification.permission !== 'granted') return 'off';
	await showAgain(form, await subscribe(publicKey), before.id);
	showOn(form, before.id);
	return null;
}

async function turnOn(form: HTMLFormElement, publicKey: string): Promise<void> {
	if ((await Notification.requestPermission()) !== 'granted') return show(form, missing() ?? 'off');
	const subscription = await subscribe(publicKey).catch(() => null);
	if (!subscription) return show(form, 'failed');
	fill(form, subscription, '');
	form.requestSubmit();
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-push]')) {
	const page = JSON.parse(form.dataset['push'] ?? '') as PushPage;
	form.querySelector('[data-on]')?.addEventListener('click', () => void turnOn(form, page.publicKey));
	const lacks = missing();
	if (lacks) show(form, lacks);
	else
		void compare(form, page).then(
			(state) => state && show(form, state),
			() => show(form, 'failed')
		);
}
