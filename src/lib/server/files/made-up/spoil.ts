import sharp, { type Sharp } from 'sharp';
import type { Chance } from './chance.ts';
import { HEIGHT, WIDTH, type Photo } from './scene.ts';

const pictureOf = ({ data, width, height }: Photo): Sharp => sharp(data, { raw: { width, height, channels: 3 } });

/** As a telephone keeps it. */
export const jpegOf = (photo: Photo, quality = 88): Promise<Buffer> => pictureOf(photo).jpeg({ quality }).toBuffer();

type Reuse = (photo: Buffer, chance: Chance) => Promise<Buffer>;

const jpeg = (picture: Sharp, quality = 85) => picture.jpeg({ quality }).toBuffer();

async function cut(photo: Buffer, chance: Chance): Promise<Buffer> {
	const kept = chance.between(0.84, 0.96);
	const size = { width: Math.round(WIDTH * kept), height: Math.round(HEIGHT * kept) };
	const place = { left: chance.whole(0, WIDTH - size.width), top: chance.whole(0, HEIGHT - size.height) };
	return jpeg(sharp(photo).extract({ ...size, ...place }));
}

async function screenshot(photo: Buffer, chance: Chance): Promise<Buffer> {
	const width = chance.one([540, 720]);
	const height = Math.round((width * 20) / 9);
	const small = await sharp(photo).resize({ width }).toBuffer({ resolveWithObject: true });
	const bar = Buffer.from(
		`<svg width="${width}" height="${height}"><text x="20" y="34" font-size="26" fill="#fff">09.4${chance.whole(0, 9)}</text>
		<rect x="${width - 60}" y="14" width="40" height="20" fill="#fff"/><circle cx="60" cy="${height - 70}" r="26" fill="#fff"/>
		<rect x="0" y="90" width="${width}" height="2" fill="#888"/><text x="20" y="76" font-size="30" fill="#ddd">Galeri</text></svg>`
	);
	return sharp({ create: { width, height, channels: 3, background: '#111' } })
		.composite([{ input: small.data, left: 0, top: Math.round((height - small.info.height) / 2) }, { input: bar }])
		.png()
		.toBuffer();
}

function stamp(photo: Buffer, chance: Chance): Promise<Buffer> {
	const day = `${chance.whole(1, 28)}/${chance.whole(1, 12)}/2026 ${chance.whole(7, 17)}:${chance.whole(10, 59)}`;
	const words = Buffer.from(
		`<svg width="${WIDTH}" height="${HEIGHT}"><rect x="330" y="400" width="310" height="80" fill="#000" fill-opacity=".45"/>
		<text x="345" y="435" font-size="26" fill="#fc3">${day}</text><text x="345" y="466" font-size="20" fill="#fff">Selesai dikerjakan</text></svg>`
	);
	return jpeg(sharp(photo).composite([{ input: words }]));
}

/** The ways in which an old picture is made to look like a new one. */
export const REUSES: Readonly<Record<string, Reuse>> = {
	same: (photo) => Promise.resolve(photo),
	cut,
	mirrored: (photo) => jpeg(sharp(photo).flop()),
	coarse: (photo) => jpeg(sharp(photo), 40),
	small: (photo, chance) => jpeg(sharp(photo).resize({ width: chance.whole(300, 480) })),
	bright: (photo, chance) =>
		jpeg(sharp(photo).modulate({ brightness: chance.one([0.7, 1.3]), saturation: chance.between(0.6, 1.4) })),
	stamped: stamp,
	screenshot,
	framed: (photo, chance) =>
		jpeg(sharp(photo).extend({ top: 30, bottom: chance.whole(30, 90), left: 30, right: 30, background: '#fff' })),
	turned: (photo, chance) =>
		sharp(photo)
			.rotate(chance.one([-1, 1]) * chance.between(0.8, 3), { background: '#000' })
			.toBuffer()
			.then((turned) => sharp(turned).resize(WIDTH, HEIGHT, { fit: 'cover' }))
			.then((picture) => jpeg(picture)),
	cutMirroredCoarse: async (photo, chance) => jpeg(sharp(await cut(photo, chance)).flop(), 50)
};

/**
 * The reporter's own picture with the trouble painted over: a piece of the same picture from beside it, its edge softened,
 * saved anew.
 */
export async function paintOver(photo: Buffer, chance: Chance): Promise<Buffer> {
	const width = chance.whole(90, 240);
	const height = chance.whole(70, 180);
	const to = { left: chance.whole(10, WIDTH - width - 10), top: chance.whole(HEIGHT / 2 - 40, HEIGHT - height - 10) };
	const from = {
		left: (to.left + Math.round(WIDTH / 2)) % (WIDTH - width),
		top: chance.whole(HEIGHT / 2 - 60, HEIGHT - height)
	};
	const mask = Buffer.from(
		`<svg width="${width}" height="${height}"><filter id="s"><feGaussianBlur stdDeviation="6"/></filter>
		<rect x="14" y="14" width="${width - 28}" height="${height - 28}" rx="20" fill="#fff" filter="url(#s)"/></svg>`
	);
	const piece = await sharp(photo)
		.extract({ ...from, width, height })
		.modulate({ brightness: chance.between(0.92, 1.08) })
		.ensureAlpha()
		.composite([{ input: mask, blend: 'dest-in' }])
		.png()
		.toBuffer();
	const painted = await sharp(photo)
		.composite([{ input: piece, ...to }])
		.toBuffer();
	return jpeg(sharp(painted).modulate({ brightness: chance.between(0.92, 1.1) }), chance.whole(60, 92));
}
