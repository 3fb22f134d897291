import { parseAccessCode } from '$lib/domain/thread/reference';
import { parsed } from '../../kit/field';
import { form } from '../../kit/form';

/** The code that a guest's input can be seen with. It is never sent back: the page would carry it. */
export const INPUT_CODE = form({
	name: 'input_code',
	fields: { kode: parsed(parseAccessCode, 'code_invalid', { look: 'secret' }) },
	labels: ({ inputs }) => ({ kode: inputs.code.field }),
	says: ({ inputs: { code } }) => ({ kode: { missing: code.invalid, code_invalid: code.invalid } })
});
