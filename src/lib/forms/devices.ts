import { WAYS } from '$lib/domain/notice/channel';
import { choice, listed, named, orElse, ticked } from './kit/field';
import { form } from './kit/form';

/** What the script of the page wrote from what the browser said. `ganti`: the device that it was known as. */
export const SHOW_DEVICE = form({
	name: 'show_device',
	fields: {
		titik: named(/^https?:\S{1,1000}$/),
		publik: named(/^[\w-]{87}=?$/),
		kode: named(/^[\w-]{22}(==)?$/),
		tetap: ticked,
		ganti: listed
	},
	labels: () => ({ titik: '', publik: '', kode: '', tetap: '', ganti: '' })
});

export const STOP_DEVICE = form({
	name: 'stop_device',
	fields: { perangkat: listed },
	labels: () => ({ perangkat: '' })
});

const way = choice(WAYS);

export const DEVICE_WAYS = form({
	name: 'device_ways',
	fields: { sendiri: way, diikuti: way, tugas: orElse(way, null), ringkasan: orElse(way, null) },
	labels: () => ({ sendiri: '', diikuti: '', tugas: '', ringkasan: '' })
});
