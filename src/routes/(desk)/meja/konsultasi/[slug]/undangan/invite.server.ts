import { allow, refuse } from '$lib/domain/result';
import {
	INVITEE,
	inviteeFrom,
	INVITEES,
	typedList,
	WITHDRAWAL,
	wishesIn
} from '$lib/forms/consultation/hosting/people';
import { parsePeople } from '$lib/forms/list/people-list';
import { previewOf } from '$lib/forms/list/preview';
import { invitePeople, listInvited, withdrawInvitation } from '$lib/server/usecases/consultation/hosting/invitations';
import { formAction } from '$lib/server/web/form-action';
import type { EveryWord } from '$lib/text/every-catalogue';
import { afterList } from '../../after-list';
import { linesWrong } from '../../list-problems';
import { openDesk } from '../../open-desk.server';
import { openHost, openStaff } from '../../open-host.server';
import type { RequestEvent } from './$types';

const refused = ({ refusals }: EveryWord) => refusals.hosting;
const here = ({ opened }: { opened: { slug: string } }) =>
	`/meja/konsultasi/${opened.slug}/undangan?sudah=tersimpan` as const;

/** Invites one person. */
export const tambah = formAction(INVITEE, {
	open: (event: RequestEvent) => openHost(event),
	run: ({ house, opened: { doer, slug }, input, formKey }) =>
		invitePeople(house, { slug, doer, formKey, people: [inviteeFrom(input)], alone: true }),
	refused,
	next: here
});

/** Invites everybody of a pasted table, or nobody. */
export const daftar = formAction(INVITEES, {
	open: (event: RequestEvent) => openHost(event),
	run: async ({ house, opened: { doer, slug }, input, formKey }) => {
		const parsed = parsePeople(input.daftar, INVITEE, wishesIn(input));
		return parsed.ok
			? invitePeople(house, { slug, doer, formKey, people: parsed.people.map(inviteeFrom) })
			: refuse('lines_wrong');
	},
	refused: (words, tried) => ({ ...refused(words), lines_wrong: linesWrong(words, INVITEE, tried) }),
	at: { lines_wrong: 'daftar' },
	next: (given, listed) => `${here(given)}${afterList(listed)}` as const
});

/** Shows what a table would do, and invites nobody. */
export const periksa = formAction(INVITEES, {
	open: async (event: RequestEvent) => (await openDesk(event)).head,
	run: async ({ house, opened: { id }, input }) => {
		const parsed = parsePeople(input.daftar, INVITEE, wishesIn(input));
		if (!parsed.ok) return refuse('lines_wrong');
		const people = parsed.people.map(inviteeFrom);
		return allow(previewOf(people, await listInvited(house.db, id), ({ email }) => email, parsed));
	},
	refused: (words, tried) => ({ lines_wrong: linesWrong(words, INVITEE, tried) }),
	at: { lines_wrong: 'daftar' },
	next: ({ input, formKey }, preview) => ({
		show: { of: 'checked' as const, typed: typedList(input), errors: {}, formKey, preview }
	})
});

/** Takes somebody off the list who was not written to. */
export const cabut = formAction(WITHDRAWAL, {
	open: (event: RequestEvent) => openStaff(event),
	run: ({ house, opened, input, formKey }) => withdrawInvitation(house, { ...opened, formKey, invitationId: input.id }),
	refused,
	next: here
});
