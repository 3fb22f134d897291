import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cleanApart } from './clean-apart';
import { MAX_BYTES, MOST_WAITING } from './limits';

const photo = async () => {
	const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a6' } });
	return new File([new Uint8Array(await picture.jpeg().toBuffer())], 'foto loket.jpeg');
};

it('cleans a file in another process, and says what is wrong with it as here', async () => {
	const kept = await cleanApart(await photo(), 'citizen');
	expect(kept).toMatchObject({ ok: true, value: { name: 'foto loket.jpg', width: 40, height: 30 } });
	expect(kept.ok && Buffer.isBuffer(kept.value.bytes)).toBe(true);
	const refused = await cleanApart(new File(['GIF89a'], 'gambar.gif'), 'citizen');
	expect(refused).toEqual({ ok: false, refusal: 'unknown_type' });
});

it('lets a bounded number wait, and turns the others away with a reason', async () => {
	const file = await photo();
	const many = await Promise.all(Array.from({ length: MOST_WAITING + 5 }, () => cleanApart(file, 'citizen')));
	expect(many.map((kept) => (kept.ok ? 'kept' : kept.refusal))).toEqual([
		...Array<string>(MOST_WAITING).fill('kept'),
		...Array<string>(5).fill('busy')
	]);
	expect(await cleanApart(file, 'citizen')).toMatchObject({ ok: true });
});

it('does not read what is too large', async () => {
	const file = new File([new Uint8Array(MAX_BYTES + 1)], 'film.jpg');
	expect(await cleanApart(file, 'citizen')).toEqual({ ok: false, refusal: 'too_large' });
});
