import { countUnsur } from '$lib/domain/consultation/words';
import { listDeskInvitations } from '$lib/server/queries/desk/consultation/parts';
import { services } from '$lib/server/services';
import { requireStaff } from '../../../../require-staff';
import { openDesk } from '../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import { postInvitee, postInvitees, postWithdrawal } from './post-invitations.server';

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

export const actions: Actions = {
	tambah: (event) => postInvitee(event, requireStaff(event), event.params.slug),
	daftar: (event) => postInvitees(event, requireStaff(event), event.params.slug),
	cabut: (event) => postWithdrawal(event, requireStaff(event), event.params.slug)
};
