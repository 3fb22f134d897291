import { DEVICE_WAYS, SHOW_DEVICE, STOP_DEVICE } from '$lib/forms/devices';
import type { RequestEvent } from '@sveltejs/kit';
import { chooseWays, showDevice, stopDevice } from '../usecases/follow/devices';
import { formAction } from './form-action';
import { requireUser } from './require-user';

const next = () => '/akun/ikutan?pesan=tersimpan' as const;

/** The forms about the devices of whoever is signed in. */
export const deviceActions = {
	perangkat: formAction(SHOW_DEVICE, {
		open: (event: RequestEvent) => requireUser(event).session,
		run: ({ house, opened: session, input: { titik, publik, kode, tetap, ganti } }) =>
			showDevice(house, {
				session,
				subscription: { endpoint: titik, p256dh: publik, auth: kode },
				stays: tetap,
				knownAs: ganti
			}),
		refused: ({ refusals }) => refusals.account,
		next
	}),
	henti: formAction(STOP_DEVICE, {
		open: (event: RequestEvent) => requireUser(event).user.id,
		run: ({ house, opened: userId, input }) => stopDevice(house, { userId, id: input.perangkat }),
		next
	}),
	lewat: formAction(DEVICE_WAYS, {
		open: (event: RequestEvent) => requireUser(event).user.id,
		run: ({ house, opened: userId, input: { sendiri, diikuti, tugas, ringkasan } }) =>
			chooseWays(house, userId, { own: sendiri, followed: diikuti, duties: tugas, gathered: ringkasan }),
		next
	})
};
