import { isSetName, type SetName } from '$lib/domain/open-data/data-sets';
import type { ParamMatcher } from '@sveltejs/kit';

/** A set of the registry. */
export const match = ((param): param is SetName => isSetName(param)) satisfies ParamMatcher;
