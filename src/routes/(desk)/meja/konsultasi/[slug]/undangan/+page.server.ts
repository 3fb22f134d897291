import { countUnsur } from '$lib/domain/consultation/words';
import { refuse } from '$lib/domain/result';
import { INVITEE, inviteeFrom, INVITEES, WITHDRAWAL } from '$lib/forms/consultation/hosting/people';
import { parsePeople } from '$lib/forms/consultation/hosting/people-list';
import { listDeskInvitations } from '$lib/server/queries/desk/consultation/parts';
import { services } from '$lib/server/services';
import { invitePeople, withdrawInvitation } from '$lib/server/usecases/consultation/hosting/invitations';
import { formAction } from '$lib/server/web/form-action';
import type { EveryWord } from '$lib/text/every-catalogue';
import { linesWrong } from '../../list-problems';
import { openDesk } from '../../open-desk.server';
import { openHost, openStaff } from '../../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

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

const refused = ({ hosting }: EveryWord) => hosting.refused;
const here = ({ opened }: { opened: { slug: string } }) =>
	`/meja/konsultasi/${opened.slug}/undangan?sudah=tersimpan` as const;

export const actions = {
	tambah: formAction(INVITEE, {
		open: (event: RequestEvent) => openHost(event),
		run: ({ house, opened: { doer, slug }, input, formKey }) =>
			invitePeople(house, { slug, doer, formKey, people: [inviteeFrom(input)] }),
		refused,
		next: here
	}),
	daftar: formAction(INVITEES, {
		open: (event: RequestEvent) => openHost(event),
		run: async ({ house, opened: { doer, slug }, input, formKey }) => {
			const parsed = parsePeople(input.daftar, INVITEE);
			return parsed.ok
				? invitePeople(house, { slug, doer, formKey, people: parsed.people.map(inviteeFrom) })
				: refuse('lines_wrong');
		},
		refused: (words, tried) => ({ ...refused(words), lines_wrong: linesWrong(words, INVITEE, tried) }),
		at: { lines_wrong: 'daftar' },
		next: here
	}),
	cabut: formAction(WITHDRAWAL, {
		open: (event: RequestEvent) => openStaff(event),
		run: ({ house, opened, input, formKey }) =>
			withdrawInvitation(house, { ...opened, formKey, invitationId: input.id }),
		refused,
		next: here
	})
} satisfies Actions;
