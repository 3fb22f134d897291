import { chanceOf, type Chance } from './chance.ts';
import { grain } from './grain.ts';

/** A made-up place: what stands there for years. */
export type Place = {
	seed: number;
	sky: Colour;
	hills: { height: number; seed: number; colour: Colour }[];
	ground: { colour: Colour; kind: number; coarse: number };
	road: { colour: Colour; width: number; at: number; bend: number } | null;
	things: Thing[];
	/** What is wrong there: holes, or heaps of waste. */
	trouble: Thing[];
};
type Colour = readonly [number, number, number];
type Thing = {
	shape: 'house' | 'tree' | 'post' | 'heap' | 'hole';
	x: number;
	depth: number;
	width: number;
	height: number;
	colour: Colour;
	seed: number;
};
/** Whoever stands there with a telephone: metres aside, height of the eye, how much is seen, how crooked. */
export type Camera = { aside: number; ahead: number; eye: number; zoom: number; roll: number; tilt: number };
/** A day and an hour: light, clouds, who passes by, whether the work is done. */
export type Moment = { seed: number; done: boolean };

export type Photo = { width: number; height: number; data: Uint8Array };
export const WIDTH = 640;
export const HEIGHT = 480;

const GROUNDS: readonly Colour[] = [
	[112, 116, 70],
	[134, 110, 82],
	[96, 104, 88],
	[150, 142, 124],
	[88, 110, 62]
];
const WALLS: readonly Colour[] = [
	[196, 186, 168],
	[150, 170, 178],
	[186, 140, 116],
	[208, 204, 190],
	[120, 140, 116],
	[170, 150, 90]
];

const shade = (chance: Chance, [red, green, blue]: Colour, by: number): Colour => {
	const change = chance.between(-by, by);
	return [red + change, green + change + chance.between(-8, 8), blue + change + chance.between(-8, 8)];
};

export function placeOf(seed: number): Place {
	const chance = chanceOf(seed * 7919 + 13);
	const ground = shade(chance, chance.one(GROUNDS), 22);
	const things = Array.from({ length: chance.whole(5, 14) }, () => thing(chance));
	return {
		seed,
		sky: shade(chance, [168, 194, 222], 26),
		hills: Array.from({ length: chance.whole(1, 3) }, (_, nth) => ({
			height: chance.between(0.05, 0.2) / (nth + 1),
			seed: chance.whole(1, 9999),
			colour: shade(chance, [92 - nth * 12, 116 - nth * 10, 108 - nth * 26], 18)
		})),
		ground: { colour: ground, kind: chance.whole(0, 5), coarse: chance.between(0.6, 1.8) },
		road:
			chance.next() < 0.7
				? {
						colour: shade(chance, [106, 104, 104], 24),
						width: chance.between(1.6, 4.5),
						at: chance.between(-2.5, 2.5),
						bend: chance.between(-0.05, 0.05)
					}
				: null,
		things,
		trouble: Array.from({ length: chance.whole(1, 4) }, () => ({
			shape: chance.next() < 0.5 ? ('hole' as const) : ('heap' as const),
			x: chance.between(-1.8, 1.8),
			depth: chance.between(3.4, 8),
			width: chance.between(0.6, 1.8),
			height: chance.between(0.3, 0.9),
			colour: shade(chance, [84, 76, 66], 20),
			seed: chance.whole(1, 9999)
		}))
	};
}

function thing(chance: Chance): Thing {
	const shape = chance.one(['house', 'house', 'tree', 'tree', 'post'] as const);
	const side = chance.next() < 0.5 ? -1 : 1;
	const sizes = { house: [3, 9, 2.6, 6], tree: [2, 5, 3, 8], post: [0.1, 0.3, 3, 7] } as const;
	const [narrow, wide, low, tall] = sizes[shape];
	return {
		shape,
		x: side * chance.between(2.6, 13),
		depth: chance.between(6, 34),
		width: chance.between(narrow, wide),
		height: chance.between(low, tall),
		colour: shade(chance, shape === 'tree' ? [66, 96, 48] : shape === 'post' ? [90, 88, 84] : chance.one(WALLS), 26),
		seed: chance.whole(1, 9999)
	};
}

export const cameraOf = (seed: number): Camera => {
	const chance = chanceOf(seed * 31 + 7);
	return {
		aside: chance.between(-1.2, 1.2),
		ahead: chance.between(-1, 1),
		eye: chance.between(1.35, 1.8),
		zoom: chance.between(0.75, 1.15),
		roll: chance.between(-0.03, 0.03),
		tilt: chance.between(-0.1, 0.14)
	};
};

/** The same spot found again by somebody who holds the first picture in the other hand: a step aside, a little higher. */
export function nearly(camera: Camera, chance: Chance): Camera {
	const off = (by: number) => (chance.next() < 0.5 ? -1 : 1) * chance.between(by * 0.4, by);
	return {
		aside: camera.aside + off(0.3),
		ahead: camera.ahead + off(0.4),
		eye: camera.eye + off(0.08),
		zoom: camera.zoom * (1 + off(0.04)),
		roll: camera.roll + off(0.02),
		tilt: camera.tilt + off(0.03)
	};
}

const CARS: readonly Colour[] = [
	[180, 40, 40],
	[220, 220, 222],
	[40, 44, 60],
	[60, 96, 150],
	[210, 170, 50]
];

const passersBy = (chance: Chance): Thing[] =>
	Array.from({ length: chance.whole(0, 3) }, () => ({
		shape: 'heap' as const,
		x: chance.between(-4, 4),
		depth: chance.between(5, 18),
		width: chance.between(0.5, 2.2),
		height: chance.between(0.9, 1.7),
		colour: chance.one(CARS),
		seed: chance.whole(1, 9999)
	}));

/** What the telephone makes of it. */
export function photograph(place: Place, camera: Camera, moment: Moment): Photo {
	const chance = chanceOf(moment.seed * 104_729 + place.seed);
	const light = {
		bright: chance.between(0.78, 1.18),
		warm: chance.between(-14, 14),
		from: chance.between(-0.35, 0.35),
		haze: chance.between(0.004, 0.016),
		cloud: { x: chance.between(0, 512), y: chance.between(0, 512), much: chance.between(20, 70) },
		shadow: chance.between(-1, 1),
		wind: chance.between(0, 400)
	};
	const things = [...place.things, ...(moment.done ? [] : place.trouble), ...passersBy(chance)];
	const data = new Uint8Array(WIDTH * HEIGHT * 3);
	const canvas = { data, camera, light, horizon: HEIGHT * (0.42 + camera.tilt), focus: WIDTH * camera.zoom };
	paintBehind(canvas, place);
	for (const one of things.toSorted((a, b) => b.depth - a.depth)) paintThing(canvas, one);
	develop(data, chance, light);
	return { width: WIDTH, height: HEIGHT, data };
}

type Light = {
	bright: number;
	warm: number;
	from: number;
	haze: number;
	cloud: { x: number; y: number; much: number };
	shadow: number;
	wind: number;
};
type Canvas = { data: Uint8Array; camera: Camera; light: Light; horizon: number; focus: number };

function put(data: Uint8Array, at: number, [red, green, blue]: Colour, by: number): void {
	const clip = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value);
	data[at] = clip(red + by);
	data[at + 1] = clip(green + by);
	data[at + 2] = clip(blue + by);
}

/** Sky, hills and the ground as far as it goes. */
function paintBehind(canvas: Canvas, place: Place): void {
	const { data, camera, light, horizon, focus } = canvas;
	const [cos, sin] = [Math.cos(camera.roll), Math.sin(camera.roll)];
	const ridges = place.hills.map((hill) =>
		Float32Array.from({ length: WIDTH * 2 }, (_, at) => {
			const angle = ((at - WIDTH) / focus) * 260 + camera.aside * 0.5 + hill.seed;
			return hill.height * HEIGHT * camera.zoom * (1 + grain(hill.seed, angle * 0.35, hill.seed) * 1.3);
		})
	);
	for (let row = 0; row < HEIGHT; row += 1)
		for (let column = 0; column < WIDTH; column += 1) {
			const x = cos * (column - WIDTH / 2) + sin * (row - HEIGHT / 2);
			const y = cos * (row - HEIGHT / 2) - sin * (column - WIDTH / 2) + HEIGHT / 2 - horizon;
			const at = (row * WIDTH + column) * 3;
			if (y > 1) paintGround(canvas, place, at, x, y);
			else {
				const nth = ridges.findLastIndex((ridge) => -y < (ridge[Math.round(x) + WIDTH] as number));
				const hill = place.hills[nth];
				if (hill) put(data, at, hill.colour, grain(nth + 2, x * 0.8 + camera.aside * 2 + hill.seed, y * 1.1) * 30);
				else {
					const cloud = grain(3, x * 0.28 + light.cloud.x, y * 0.6 + light.cloud.y);
					put(data, at, place.sky, cloud * light.cloud.much + y * 0.09);
				}
			}
		}
}

function paintGround({ data, camera, light, focus }: Canvas, place: Place, at: number, x: number, y: number): void {
	const depth = (camera.eye * focus) / y;
	const across = (x * depth) / focus + camera.aside;
	const along = depth + camera.ahead;
	const { road, ground } = place;
	const middle = road ? road.at + along * along * road.bend * 0.1 : 0;
	const onRoad = road !== null && Math.abs(across - middle) < road.width;
	const fine = 26 / Math.max(1, depth * 0.14);
	const rough =
		grain(onRoad ? 1 : ground.kind, across * 34 * ground.coarse + place.seed, along * 34 * ground.coarse) * fine +
		grain(ground.kind + 1, across * 5, along * 5 + place.seed) * 22;
	const stripe = onRoad && Math.abs(across - middle) < 0.09 && along % 3 < 1.6 ? 70 : 0;
	const shadow = grain(4, across * 3 + light.shadow * 300, along * 3) > 0.22 ? -34 : 0;
	put(data, at, onRoad ? road.colour : ground.colour, rough + stripe + shadow);
}

function paintThing(canvas: Canvas, one: Thing): void {
	const { camera, focus, horizon } = canvas;
	const depth = one.depth - camera.ahead;
	if (depth < 1.2) return;
	const zoom = focus / depth;
	const [cos, sin] = [Math.cos(camera.roll), Math.sin(camera.roll)];
	const left = (one.x - camera.aside) * zoom;
	const foot = horizon - HEIGHT / 2 + camera.eye * zoom;
	const [wide, tall] = [one.width * zoom, one.height * zoom * (one.shape === 'hole' ? 0.35 : 1)];
	const middle = { x: left + wide / 2, y: foot - tall / 2 };
	const far = Math.abs(sin) * Math.max(wide, tall) + 2;
	const seen = { x: cos * middle.x - sin * middle.y + WIDTH / 2, y: sin * middle.x + cos * middle.y + HEIGHT / 2 };
	const range = (at: number, size: number, most: number) =>
		[Math.max(0, Math.floor(at - size / 2 - far)), Math.min(most - 1, Math.ceil(at + size / 2 + far))] as const;
	const [fromRow, toRow] = range(seen.y, tall, HEIGHT);
	const [fromColumn, toColumn] = range(seen.x, wide, WIDTH);
	for (let row = fromRow; row <= toRow; row += 1)
		for (let column = fromColumn; column <= toColumn; column += 1) {
			const x = cos * (column - WIDTH / 2) + sin * (row - HEIGHT / 2) - left;
			const y = cos * (row - HEIGHT / 2) - sin * (column - WIDTH / 2) - (foot - tall);
			if (x < 0 || y < 0 || x >= wide || y >= tall) continue;
			const tone = SURFACE[one.shape](one, x / wide, y / tall, canvas.light);
			if (tone !== null) put(canvas.data, (row * WIDTH + column) * 3, one.colour, tone);
		}
}

type Surface = (one: Thing, x: number, y: number, light: Light) => number | null;

/** How bright a thing is at a point of it, from its left and top; null where one looks past it. */
const SURFACE: Record<Thing['shape'], Surface> = {
	house(one, x, y, light) {
		if (y < 0.24) return -46 + grain(5, x * one.width * 40 + one.seed, y * 70) * 26 + light.from * 40 * (x - 0.5);
		const column = (x * Math.round(one.width * 0.8)) % 1;
		const row = ((y - 0.24) * Math.max(1, Math.round(one.height * 0.5))) % 1;
		const window = column > 0.3 && column < 0.7 && row > 0.25 && row < 0.7;
		const plaster = grain(2, x * one.width * 26 + one.seed, y * one.height * 26) * 18;
		return (window ? -72 + grain(1, one.seed + column * 9, x * 30) * 24 : plaster) + light.from * 60 * (x - 0.5);
	},
	tree(one, x, y, light) {
		const trunk = y > 0.62 && Math.abs(x - 0.5) < 0.05;
		const edge = ((x - 0.5) / 0.5) ** 2 + ((y - 0.36) / 0.38) ** 2 + grain(3, x * 22 + one.seed, y * 22) * 0.55;
		if (edge > 1) return trunk ? -20 : null;
		const leaves = grain(0, x * one.width * 24 + one.seed + light.wind * 0.02, y * one.height * 24 + light.wind) * 44;
		return leaves + light.from * 70 * (x - 0.5) - 24 * y;
	},
	post: (one, x, y) => grain(2, one.seed, y * 60) * 20 - 40 * x,
	heap(one, x, y, light) {
		const outline = ((x - 0.5) / 0.5) ** 2 + (1 - y) ** 2 + grain(3, x * 14 + one.seed, y * 14) * 0.3;
		return outline > 1 ? null : grain(5, x * one.width * 44 + one.seed, y * one.height * 44) * 58 + light.from * 40 * x;
	},
	hole(one, x, y) {
		const outline = ((x - 0.5) / 0.5) ** 2 + ((y - 0.5) / 0.5) ** 2 + grain(3, x * 12 + one.seed, y * 12) * 0.4;
		return outline > 1 ? null : -20 - 40 * (1 - outline) + grain(1, x * 40 + one.seed, y * 40) * 22;
	}
};

/** Light of the hour, and the noise of a small sensor. */
function develop(data: Uint8Array, chance: Chance, light: Light): void {
	const noise = chance.whole(0, 1 << 20);
	const strong = chance.between(2, 6);
	for (let at = 0; at < data.length; at += 3) {
		const hiss = ((Math.imul(at + noise, 0x9e3779b1) >>> 16) / 32_768 - 1) * strong;
		for (let part = 0; part < 3; part += 1) {
			const value = (data[at + part] as number) * light.bright + (part - 1) * -light.warm + hiss;
			data[at + part] = value < 0 ? 0 : value > 255 ? 255 : value;
		}
	}
}
