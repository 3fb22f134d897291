import { isExchangeFormat, type ExchangeFormat } from '$lib/domain/open311/format';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param): param is ExchangeFormat => isExchangeFormat(param)) satisfies ParamMatcher;
