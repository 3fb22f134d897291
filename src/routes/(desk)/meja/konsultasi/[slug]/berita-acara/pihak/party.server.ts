import { refuse } from '$lib/domain/result';
import { DROPPING, REFUSAL_FOR, REPLACING, SCAN } from '$lib/forms/consultation/minutes/minutes';
import { dropParty } from '$lib/server/usecases/consultation/minutes/name-parties';
import { refuseSigning, replaceParty } from '$lib/server/usecases/consultation/minutes/party-ways';
import { signMinutes } from '$lib/server/usecases/consultation/minutes/sign-minutes';
import { formAction } from '$lib/server/web/form-action';
import type { RequestEvent } from '../$types';
import { openHost, openStaff } from '../../../open-host.server';
import { at, refused } from '../here';

export const drop = formAction(DROPPING, {
	open: (event: RequestEvent) => openStaff(event),
	refused,
	...at('pihak'),
	run: ({ house, opened, input, formKey }) => dropParty(house, { ...opened, formKey, partyId: input.pihak })
});

/** Files a signed copy; what was read is the text that the page showed when the copy was chosen. */
export const scan = formAction(SCAN, {
	open: (event: RequestEvent) => openHost(event),
	run: async ({ house, opened: { doer, slug }, input: { pihak: partyId, sidik: readDigest }, formKey, fileIds }) => {
		const scanFileId = fileIds.at(-1);
		const command = { slug, doer, formKey, partyId, readDigest };
		return scanFileId ? signMinutes(house, { ...command, scanFileId }) : refuse('file_missing');
	},
	refused,
	at: { file_missing: 'berkas' },
	...at('pihak')
});

/** Records that a party did not sign in its time. */
export const refuseFor = formAction(REFUSAL_FOR, {
	open: (event: RequestEvent) => openStaff(event),
	refused,
	...at('pihak'),
	run: ({ house, opened, input, formKey }) =>
		refuseSigning(house, { ...opened, formKey, partyId: input.pihak, by: 'host', reason: input.alasan }),
	at: { reason_required: 'alasan' }
});

/** Lets somebody else sign for a party. */
export const replace = formAction(REPLACING, {
	open: (event: RequestEvent) => openStaff(event),
	refused,
	...at('pihak'),
	run: ({ house, opened, input, formKey }) =>
		replaceParty(house, {
			...opened,
			formKey,
			partyId: input.pihak,
			standIn: { name: input.nama, office: input.jabatan, email: input.surel },
			reason: input.alasan
		}),
	at: { unknown_account: 'surel', named_already: 'surel', works_for_host: 'surel' }
});
