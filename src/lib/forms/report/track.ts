import { parseAccessCode, parseReference } from '$lib/domain/thread/reference';
import { parsed } from '../kit/field';
import { form } from '../kit/form';

/** The number and code of a report as they stand on the receipt: small letters, spaces and dashes do not matter. */
export const TRACK = form({
	name: 'track',
	fields: {
		nomor: parsed(parseReference, 'reference_invalid'),
		// Never sent back: the page would carry it.
		kode: parsed(parseAccessCode, 'code_invalid', { look: 'secret' })
	},
	labels: ({ track }) => ({ nomor: track.number, kode: track.code }),
	says: ({ report }) => report.faults
});
