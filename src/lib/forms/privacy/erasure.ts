import { parseReference } from '$lib/domain/thread/reference';
import { parsed, required } from '../kit/field';
import { form } from '../kit/form';

/** What of somebody with an account is erased: all of it, or who stands behind one report. */
export const ERASURE = form({
	name: 'erasure',
	fields: {
		apa: parsed((typed) => (typed === 'akun' ? 'akun' : parseReference(typed)), 'unknown_choice'),
		yakin: required
	},
	labels: ({ personal }) => ({ apa: personal.erasure.what, yakin: personal.erasure.sure })
});

/** The same of a report that its code has opened: there is nothing to choose. */
export const GUEST_ERASURE = form({
	name: 'guest_erasure',
	fields: { yakin: required },
	labels: ({ personal }) => ({ yakin: personal.erasure.sure })
});
