import { faultOfAccent } from '$lib/domain/site/accent';
import { OWN_ACCENT } from '$lib/forms/administration/site';
import type { EveryWord } from '$lib/text/every-catalogue';
import { formatNumber } from '$lib/text/format';
import type { Lang } from '$lib/domain/language';

/** Why it was not changed; of a colour that cannot be read, how far it is off and which one near it can. */
export function refusedIdentity({ refusals, admin }: EveryWord, accent: string | null, lang: Lang) {
	const fault = faultOfAccent(accent ?? OWN_ACCENT);
	const apart = fault && formatNumber(lang, Math.floor(fault.contrast * 100) / 100, 2);
	return {
		...refusals.province,
		...(fault && apart && { accent_faint: admin.site.accentFaint(apart, fault.nearest) })
	};
}
