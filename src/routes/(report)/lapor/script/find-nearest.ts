import { nearestOf, type VillagePoint } from '$lib/domain/place/nearest';
import type { Words } from './words';

/** Chooses the village nearest to this phone. Where the phone is, is reckoned here and sent to nobody. */
export function findNearest(form: HTMLFormElement, { report }: Words): void {
	const box = form.querySelector<HTMLElement>('[data-nearest]');
	const [button, says] = [box?.querySelector('button'), box?.querySelector('p')];
	if (!box || !button || !says || !('geolocation' in navigator)) return;
	box.hidden = false;
	button.addEventListener('click', () => {
		says.textContent = report.locating;
		nearest(box.dataset['nearest'] ?? '')
			.then((village) => {
				says.textContent = village ? report.located(village.name) : report.locatedFar;
				if (village) choose(form, village);
			})
			.catch(() => (says.textContent = report.notLocated));
	});
}

async function nearest(url: string): Promise<VillagePoint | null> {
	const [position, answer] = await Promise.all([
		new Promise<GeolocationPosition>((resolve, reject) =>
			navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 20_000, maximumAge: 60_000 })
		),
		fetch(url)
	]);
	return nearestOf((await answer.json()) as VillagePoint[], position.coords);
}

/** The list of the district comes with its choice; until then the village alone stands in it. */
function choose(form: HTMLFormElement, { code, name }: VillagePoint): void {
	const district = form.querySelector<HTMLSelectElement>('#district');
	const box = document.getElementById('pilihan-desa');
	if (!district || !box) return;
	const list = form.querySelector<HTMLSelectElement>('#village') ?? document.createElement('select');
	Object.assign(list, { id: 'village', name: 'village' });
	list.append(new Option(name, code, true, true));
	if (!list.isConnected) box.replaceChildren(list);
	list.value = code;
	district.value = code.slice(0, 5);
	district.dispatchEvent(new Event('change', { bubbles: true }));
}
