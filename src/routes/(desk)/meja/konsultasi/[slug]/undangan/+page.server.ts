import { countUnsur } from '$lib/domain/consultation/words';
import { listDeskInvitations } from '$lib/server/queries/desk/consultation/parts';
import { services } from '$lib/server/services';
import { openDesk } from '../../open-desk.server';
import { cabut, daftar, periksa, tambah } from './invite.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	const rows = await listDeskInvitations(house.db, viewed.head.id);
	return {
		invitations: rows.map(({ sentAt, ...row }) => ({ ...row, sent: sentAt !== null, key: crypto.randomUUID() })),
		unsur: countUnsur(rows.map(({ unsur }) => unsur)),
		formKey: crypto.randomUUID()
	};
};

export const actions = { tambah, daftar, periksa, cabut } satisfies Actions;
