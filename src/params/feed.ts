import { isFeedFormat, type FeedFormat } from '$lib/forms/feed-address';
import type { ParamMatcher } from '@sveltejs/kit';

/** A feed stands at the address of its page. */
export const match = ((param): param is FeedFormat => isFeedFormat(param)) satisfies ParamMatcher;
