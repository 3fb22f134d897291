import { showFault } from './show-faults';
import type { Words } from './words';

const FILES = 'berkas-draf';

type Progress = { reach: (percent: number) => void; end: () => void };

/** Files go up as soon as they are chosen, and a bar shows how far they are. */
export function uploadAtOnce(form: HTMLFormElement, { report }: Words): void {
	form.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || target.type !== 'file' || !target.files?.length) return;
		const button = form.querySelector<HTMLButtonElement>('button[data-upload]');
		if (!button) return;
		const progress = showProgress(form, button, report);
		send(form, button, progress)
			.then(showAnswer)
			.catch(() => {
				progress.end();
				showFault(target.id, report.uploadFailed);
			});
	});
}

/** `fetch` knows nothing of how far a request got. */
function send(form: HTMLFormElement, button: HTMLButtonElement, { reach }: Progress): Promise<XMLHttpRequest> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		const words = new FormData(form);
		words.set(button.name, button.value);
		request.open('POST', button.formAction);
		request.setRequestHeader('accept', 'text/html');
		request.upload.addEventListener('progress', ({ loaded, total }) => reach(Math.floor((loaded / total) * 100)));
		request.addEventListener('error', () => reject(new Error('connection lost')));
		request.addEventListener('load', () => resolve(request));
		request.send(words);
	});
}

/** The answer is the whole page; only its files and what it says of them are taken, as people may have typed on. */
function showAnswer({ status, responseText, responseURL }: XMLHttpRequest): void {
	const answer = new DOMParser().parseFromString(responseText, 'text/html');
	const files = answer.getElementById(FILES);
	// The draft has been sent meanwhile, from another tab: that is where its receipt is.
	if (!files && status === 200) location.assign(responseURL);
	if (!files) throw new Error('nothing was kept');
	document.getElementById(FILES)?.replaceWith(files);
	document.title = answer.title;
	document.querySelector('main [role="alert"]')?.remove();
	const summary = answer.querySelector<HTMLElement>('main [role="alert"]');
	if (!summary) return;
	document.getElementById('cetakan-ringkasan')?.after(summary);
	summary.focus();
}

function showProgress(form: HTMLFormElement, button: HTMLButtonElement, text: Words['report']): Progress {
	const box = form.querySelector<HTMLElement>('[data-progress]');
	const [bar, says] = [box?.querySelector('progress'), box?.querySelector('p')];
	const show = (under: boolean) => {
		button.hidden = under;
		if (box) box.hidden = !under;
	};
	const reach = (percent: number) => {
		if (bar) bar.value = percent;
		if (says) says.textContent = percent < 100 ? text.uploading(percent) : text.checking;
	};
	show(true);
	reach(0);
	return { reach, end: () => show(false) };
}
