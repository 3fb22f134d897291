import sharp from 'sharp';
import { around, WHOLE, type Area, type AreasWay } from '../../domain/moderation/areas.ts';

/** Which parts of a picture are taken out of sight, and how. */
export type Masking = { way: AreasWay; areas: readonly Area[] };

type Pixels = { left: number; top: number; width: number; height: number };

/** Whole pixels, outwards: not one line of what was chosen stays. */
function inPixels({ left, top, width, height }: Area, size: { width: number; height: number }): Pixels {
	const [x, y] = [Math.floor((left * size.width) / WHOLE), Math.floor((top * size.height) / WHOLE)];
	const right = Math.min(size.width, Math.ceil(((left + width) * size.width) / WHOLE));
	const bottom = Math.min(size.height, Math.ceil(((top + height) * size.height) / WHOLE));
	return { left: x, top: y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}

/**
 * The pixels of a picture without what is masked. Black and not blurred: what is blurred can be guessed back. The areas are
 * those of the picture as people see it, so it is turned first.
 */
export async function maskPicture(bytes: Uint8Array, { way, areas }: Masking): Promise<Buffer> {
	const { data, info } = await sharp(bytes).autoOrient().png().toBuffer({ resolveWithObject: true });
	const picture = sharp(data);
	if (way === 'crop')
		return picture
			.extract(inPixels(around(areas), info))
			.png()
			.toBuffer();
	const black = areas.map((area) => {
		const { left, top, width, height } = inPixels(area, info);
		return { input: { create: { width, height, channels: 3 as const, background: '#000' } }, left, top };
	});
	return picture.composite(black).png().toBuffer();
}
