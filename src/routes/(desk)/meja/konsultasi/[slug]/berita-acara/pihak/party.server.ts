import { refuse } from '$lib/domain/result';
import { DROPPING, SCAN } from '$lib/forms/consultation/minutes/minutes';
import { dropParty } from '$lib/server/usecases/consultation/minutes/name-parties';
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
