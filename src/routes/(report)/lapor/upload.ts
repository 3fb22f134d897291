import { applyAction, deserialize } from '$app/forms';
import { invalidateAll } from '$app/navigation';

/** Sends the form with its files as its button would, and tells how far it got: `fetch` knows nothing of that. */
export function upload(form: HTMLFormElement, action: string, tell: (percent: number) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('POST', action);
		request.setRequestHeader('accept', 'application/json');
		request.setRequestHeader('x-sveltekit-action', 'true');
		request.upload.addEventListener('progress', ({ loaded, total }) => tell(Math.floor((loaded / total) * 100)));
		request.addEventListener('error', () => reject(new Error('connection lost')));
		request.addEventListener('load', () => {
			void showOutcome(request.responseText).then(resolve, reject);
		});
		request.send(new FormData(form));
	});
}

async function showOutcome(answer: string): Promise<void> {
	await invalidateAll();
	await applyAction(deserialize(answer));
}
