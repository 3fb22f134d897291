import { recordOf } from '$lib/forms/consultation/hosting/take-back';
import type { ParamMatcher } from '@sveltejs/kit';

/** A material, a meeting or a record of publication, as an address calls it. */
export const match = ((param): param is 'bahan' | 'pertemuan' | 'publikasi' =>
	recordOf(param) !== null) satisfies ParamMatcher;
