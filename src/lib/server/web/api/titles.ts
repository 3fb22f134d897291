import type { ActOfKey } from '$lib/domain/api/acts-of-key';
import type { Lang } from '$lib/domain/language';
import { apiTextFor } from '$lib/text/api-catalogue';
import { textFor } from '$lib/text/catalogue';
import type { CallName } from './calls';
import type { WritingName } from './writing';

const isAct = (name: string): name is `act_${ActOfKey}` => name.startsWith('act_');

/** What a call is called, and what it does: acts as their pages say it. */
export function titleOf(name: CallName | WritingName, lang: Lang): { summary: string; description: string } {
	if (!isAct(name)) {
		const { title, says } = apiTextFor(lang).call[name];
		return { summary: title, description: says };
	}
	const { do: summary, explain = summary } = textFor(lang).act.words[name.slice('act_'.length) as ActOfKey];
	return { summary, description: explain };
}
