import { isDataFormat, type DataFormat } from '$lib/forms/data-format';
import type { ParamMatcher } from '@sveltejs/kit';

/** What a set can be had as stands at the end of its address. */
export const match = ((param): param is DataFormat => isDataFormat(param)) satisfies ParamMatcher;
