/** Brightness alone, 0 to 255, row by row. */
export type Grey = { width: number; height: number; data: Float32Array };

/** A picture in grey, its longer side so many pixels; as it stands on the screen. */
export async function greyOf(bytes: Uint8Array, side: number): Promise<Grey> {
	const sharp = await openSharp();
	const { data, info } = await sharp(bytes)
		.autoOrient()
		.resize({ width: side, height: side, fit: 'inside' })
		.flatten({ background: '#fff' })
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const grey = new Float32Array(info.width * info.height);
	for (let at = 0; at < grey.length; at += 1) grey[at] = data[at * info.channels] ?? 0;
	return { width: info.width, height: info.height, data: grey };
}

/** Of the site itself only a job over old pictures draws: most processes never load it. Kept, what it drew takes 50 MB. */
async function openSharp() {
	const { default: sharp } = await import('sharp');
	sharp.cache(false);
	sharp.concurrency(1);
	return sharp;
}

const kernels = new Map<number, Float32Array>();

function kernelOf(sigma: number): Float32Array {
	const known = kernels.get(sigma);
	if (known) return known;
	const radius = Math.ceil(sigma * 2.5);
	const kernel = Float32Array.from({ length: 2 * radius + 1 }, (_, at) =>
		Math.exp(-((at - radius) ** 2) / (2 * sigma * sigma))
	);
	const sum = kernel.reduce((total, weight) => total + weight, 0);
	const even = kernel.map((weight) => weight / sum);
	kernels.set(sigma, even);
	return even;
}

/** Softened as by a lens out of focus: first along the rows, then along the columns. The edge goes on as it is. */
export function blur(grey: Grey, sigma: number): Grey {
	const kernel = kernelOf(Math.round(sigma * 100) / 100);
	const { width, height } = grey;
	const rows = new Float32Array(width * height);
	const columns = new Float32Array(width * height);
	alongRows(grey.data, rows, width, height, kernel);
	alongColumns(rows, columns, width, height, kernel);
	return { width, height, data: columns };
}

function alongRows(from: Float32Array, to: Float32Array, width: number, height: number, kernel: Float32Array): void {
	const radius = (kernel.length - 1) / 2;
	const line = new Float32Array(width + 2 * radius);
	for (let y = 0; y < height; y += 1) {
		const start = y * width;
		line.set(from.subarray(start, start + width), radius);
		line.fill(from[start] as number, 0, radius);
		line.fill(from[start + width - 1] as number, width + radius);
		for (let x = 0; x < width; x += 1) {
			let sum = 0;
			for (let at = 0; at < kernel.length; at += 1) sum += (kernel[at] as number) * (line[x + at] as number);
			to[start + x] = sum;
		}
	}
}

function alongColumns(from: Float32Array, to: Float32Array, width: number, height: number, kernel: Float32Array): void {
	const radius = (kernel.length - 1) / 2;
	for (let y = 0; y < height; y += 1) {
		const start = y * width;
		for (let at = 0; at < kernel.length; at += 1) {
			const row = Math.min(height - 1, Math.max(0, y + at - radius)) * width;
			const weight = kernel[at] as number;
			for (let x = 0; x < width; x += 1) to[start + x] = (to[start + x] as number) + weight * (from[row + x] as number);
		}
	}
}

/** Every second pixel of every second row. */
export function halve({ width, height, data }: Grey): Grey {
	const half = { width: width >> 1, height: height >> 1 };
	const to = new Float32Array(half.width * half.height);
	for (let y = 0; y < half.height; y += 1)
		for (let x = 0; x < half.width; x += 1) to[y * half.width + x] = data[2 * y * width + 2 * x] as number;
	return { ...half, data: to };
}

/** Brightness between pixels; the caller keeps within the picture. */
export function between({ width, data }: Grey, x: number, y: number): number {
	const left = Math.floor(x);
	const top = Math.floor(y);
	const right = x - left;
	const below = y - top;
	const at = top * width + left;
	const upper = (data[at] as number) * (1 - right) + (data[at + 1] as number) * right;
	const lower = (data[at + width] as number) * (1 - right) + (data[at + width + 1] as number) * right;
	return upper * (1 - below) + lower * below;
}
