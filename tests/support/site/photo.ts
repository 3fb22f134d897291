import sharp from 'sharp';

/** Words hidden in the metadata of every test photo: they must be in no file that the site gives out. */
export const PHOTO_SECRET = 'KAMERA-RAHASIA-0851';

/** A JPEG as a phone makes it, with the place where it was taken. */
export async function photoFile(
	name: string,
	colour = '#8a6d3b'
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
	const buffer = await sharp({ create: { width: 320, height: 240, channels: 3, background: colour } })
		.jpeg()
		.withExif({
			IFD0: { Make: PHOTO_SECRET, ImageDescription: PHOTO_SECRET },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '0/1 47/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '127/1 22/1 0/1' }
		})
		.toBuffer();
	return { name, mimeType: 'image/jpeg', buffer };
}

/** Whether a picture tells anything besides what it shows. */
export async function tellsMore(bytes: Buffer): Promise<boolean> {
	const { exif, xmp, iptc } = await sharp(bytes).metadata();
	return Boolean(exif ?? xmp ?? iptc) || bytes.includes(PHOTO_SECRET);
}
