import { parseAccessCode, parseReference } from '$lib/domain/thread/reference';
import * as v from 'valibot';
import { check, type ReportFault } from './check';

const TYPED_MOST = 100;

/** However it is typed: small letters, spaces and dashes do not matter. */
const codeOf = (parse: (typed: string) => string | null, fault: ReportFault) =>
	v.pipe(
		v.optional(v.string(fault), ''),
		v.transform((typed) => parse(typed) ?? ''),
		v.check((code) => code !== '', fault)
	);

const schema = v.object({
	nomor: codeOf(parseReference, 'reference_invalid'),
	kode: codeOf(parseAccessCode, 'code_invalid')
});

/** The number and code of a report, as they stand on the receipt. */
export function checkTracking(form: FormData) {
	const given = (name: 'nomor' | 'kode') => {
		const value = form.get(name);
		return typeof value === 'string' ? value.slice(0, TYPED_MOST) : '';
	};
	return check(schema, { nomor: given('nomor'), kode: given('kode') });
}
