import { isAnswerAct } from '$lib/domain/answer/acts';
import { checkAnswer, type WrittenAnswer } from '$lib/domain/answer/check-list';
import { adviseOn, type AdviceKind } from '$lib/domain/words/plain/advise';
import { sayAdvice } from './say-advice';

/** Not at every key: who is in the middle of a sentence is left alone. */
const QUIET_MS = 500;

/** Says beside the form of an answer what is still missing and what is hard to read, as the server would on its page. */
export function checkWhileWriting(root: ParentNode = document): void {
	const box = root.querySelector<HTMLElement>('[data-answer-check]');
	const form = box?.closest('form');
	if (!box || !form) return;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const check = () => {
		const written = readAnswer(form);
		showChecks(box, written);
		showAdvice(box, written.text);
	};
	form.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(check, QUIET_MS);
	});
	form.addEventListener('change', check);
	check();
}

function readAnswer(form: HTMLFormElement): WrittenAnswer {
	const data = new FormData(form);
	const word = (name: string) => String(data.get(name) ?? '');
	const chosen = data.getAll('berkas').filter((file) => file instanceof File && file.size > 0);
	const kept = data.getAll('tersimpan').length - data.getAll('hapus_berkas').length;
	return {
		text: word('teks'),
		files: chosen.length + kept,
		where: word('tempat'),
		on: word('tanggal') || word('dijanjikan')
	};
}

function showChecks(box: HTMLElement, written: WrittenAnswer): void {
	const act = box.dataset['answerCheck'] ?? '';
	if (!isAnswerAct(act)) return;
	const missing: string[] = [];
	for (const { check, met } of checkAnswer(act, written)) {
		const line = box.querySelector<HTMLElement>(`[data-check="${check}"]`);
		line?.classList.toggle('met', met);
		if (line && !met) missing.push((line.querySelector('b')?.textContent ?? '').toLowerCase());
	}
	const told = box.querySelector<HTMLElement>('[data-left]');
	if (!told) return;
	const { left = '', whole = '' } = told.dataset;
	say(told, missing.length === 0 ? whole : left.replace('{}', missing.join(', ')));
}

function showAdvice(box: HTMLElement, text: string): void {
	const list = box.querySelector<HTMLElement>('[data-advice]');
	const none = box.querySelector<HTMLElement>('[data-no-advice]');
	const title = box.querySelector<HTMLElement>('[data-plain]');
	if (!list || !none || !title) return;
	const { word = '', long = '', passive = '' } = list.dataset;
	const says: Record<AdviceKind, string> = { word, long, passive };
	const lines = adviseOn(text).map((advice) => {
		const line = document.createElement('li');
		line.textContent = sayAdvice(advice, says);
		return line;
	});
	list.replaceChildren(...lines);
	title.hidden = text.trim() === '';
	none.hidden = lines.length > 0 || text.trim() === '';
}

/** What stands there already is not read aloud again. */
const say = (told: HTMLElement, words: string) => {
	if (told.textContent !== words) told.textContent = words;
};
