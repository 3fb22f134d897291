import { readArea, WHOLE, writeArea, type Area } from '$lib/domain/moderation/areas';

/** A press that moved less is meant for the square under it. */
const LEAST = 15;
const STEP = 20;

/** Draws rectangles over a picture, with a pointer, a finger or the keyboard, besides the squares that are there without. */
function drawAreas(field: HTMLElement): void {
	const picture = field.querySelector<HTMLElement>('[data-draw]');
	const list = field.querySelector<HTMLElement>('[data-drawn]');
	const add = field.querySelector<HTMLButtonElement>('[data-add]');
	const mould = field.querySelector<HTMLTemplateElement>('template');
	if (!picture || !list || !add || !mould) return;
	const begin = (area: Area) => {
		const item = mould.content.firstElementChild?.cloneNode(true) as HTMLElement;
		list.append(item);
		return boxOf(picture, item, area);
	};
	for (const item of list.querySelectorAll<HTMLElement>('li')) {
		const area = readArea(item.querySelector('input')?.value ?? '');
		if (area) boxOf(picture, item, area);
	}
	for (const part of field.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
	add.addEventListener('click', () => begin({ left: 375, top: 375, width: 250, height: 250 }).focus());
	drawByPointer(picture, begin);
}

function drawByPointer(picture: HTMLElement, begin: (area: Area) => HTMLElement): void {
	picture.classList.add('drawing');
	let from: { x: number; y: number } | null = null;
	let ghost: HTMLElement | null = null;
	picture.addEventListener('pointerdown', (event) => {
		if (event.button === 0) from = pointIn(picture, event);
	});
	picture.addEventListener('pointermove', (event) => {
		const area = from && between(from, pointIn(picture, event));
		if (!area || (!ghost && Math.max(area.width, area.height) < LEAST)) return;
		if (!ghost) {
			picture.setPointerCapture(event.pointerId);
			ghost = document.createElement('span');
			ghost.className = 'area';
			picture.append(ghost);
		}
		place(ghost, area);
	});
	const end = (event: PointerEvent) => {
		const area = from && ghost && between(from, pointIn(picture, event));
		ghost?.remove();
		[from, ghost] = [null, null];
		if (!area || event.type !== 'pointerup') return;
		begin(area);
		// The square under the finger was not meant.
		picture.addEventListener('click', (click) => click.preventDefault(), { once: true, capture: true });
	};
	picture.addEventListener('pointerup', end);
	picture.addEventListener('pointercancel', end);
	picture.addEventListener('dragstart', (event) => event.preventDefault());
}

const within = (value: number, most = WHOLE) => Math.round(Math.max(0, Math.min(most, value)));

function pointIn(picture: HTMLElement, { clientX, clientY }: PointerEvent): { x: number; y: number } {
	const { left, top, width, height } = picture.getBoundingClientRect();
	return { x: within(((clientX - left) / width) * WHOLE), y: within(((clientY - top) / height) * WHOLE) };
}

const between = (a: { x: number; y: number }, b: { x: number; y: number }): Area => ({
	left: Math.min(a.x, b.x),
	top: Math.min(a.y, b.y),
	width: Math.max(1, Math.abs(a.x - b.x)),
	height: Math.max(1, Math.abs(a.y - b.y))
});

function place({ style }: HTMLElement, { left, top, width, height }: Area): void {
	Object.assign(style, {
		left: `${left / 10}%`,
		top: `${top / 10}%`,
		width: `${width / 10}%`,
		height: `${height / 10}%`
	});
}

/** A drawn rectangle: a box over the picture, and the line in the list that is sent. */
function boxOf(picture: HTMLElement, item: HTMLElement, first: Area): HTMLElement {
	const box = document.createElement('button');
	box.type = 'button';
	box.className = 'area';
	picture.append(box);
	const input = item.querySelector('input');
	const words = item.querySelector<HTMLElement>('[data-words]');
	let area = first;
	const show = () => {
		place(box, area);
		if (input) input.value = writeArea(area);
		if (words)
			words.textContent = (words.dataset['words'] ?? '').replace(
				/\{(\w+)\}/g,
				(_, side: keyof Area) => `${Math.round(area[side] / 10)}`
			);
		box.ariaLabel = words?.textContent ?? null;
	};
	const remove = () => {
		box.remove();
		item.remove();
	};
	input?.addEventListener('change', remove);
	box.addEventListener('pointerdown', (event) => event.stopPropagation());
	box.addEventListener('keydown', (event) => {
		if (event.key === 'Delete' || event.key === 'Backspace') {
			remove();
			picture.parentElement?.querySelector<HTMLElement>('[data-add]')?.focus();
		} else {
			const moved = moveBy(area, event);
			if (!moved) return;
			area = moved;
			show();
		}
		event.preventDefault();
	});
	show();
	return box;
}

const WAYS: Partial<Record<string, readonly [x: number, y: number]>> = {
	ArrowLeft: [-STEP, 0],
	ArrowRight: [STEP, 0],
	ArrowUp: [0, -STEP],
	ArrowDown: [0, STEP]
};

/** The arrows move it, with Shift they make it larger or smaller. */
function moveBy(area: Area, { key, shiftKey }: KeyboardEvent): Area | null {
	const way = WAYS[key];
	if (!way) return null;
	const [x, y] = way;
	if (!shiftKey)
		return { ...area, left: within(area.left + x, WHOLE - area.width), top: within(area.top + y, WHOLE - area.height) };
	const size = (now: number, by: number, at: number) => Math.max(STEP, within(now + by, WHOLE - at));
	return { ...area, width: size(area.width, x, area.left), height: size(area.height, y, area.top) };
}

for (const field of document.querySelectorAll<HTMLElement>('[data-areas]')) drawAreas(field);
