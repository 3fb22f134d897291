import { COLLAPSE_LINE } from '$lib/domain/moderation/flag-weight';
import { formatNumber } from '../../format';
import { formatScaled } from '../../format-scaled';
import type { flags as source } from '../../id/moderation/flags';

const count = (value: number) => formatNumber('en', value);
const hundredths = (value: number) => formatScaled('en', Math.round(value * 100), 2);

export const flags: typeof source = {
	title: 'Weight of the flags',
	sum: (value) => `${hundredths(value)} (spam is folded for a while from ${hundredths(COLLAPSE_LINE)})`,
	lines({ pairs, flags, guests, fresh, trusted, mistaken, parties, together, atOnce }) {
		return [
			pairs > 0
				? `Trusted flaggers who usually disagree agree this time: ${count(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}.`
				: 'No two trusted flaggers who usually disagree. The number of flaggers alone weighs nothing.',
			`Flaggers: ${count(flags)}; often right before: ${count(trusted)}, often wrong: ${count(mistaken)}, without a past: ${count(flags - trusted - mistaken)}.`,
			...(fresh > 0 ? [`Known for less than three days: ${count(fresh)}.`] : []),
			...(guests > 0 ? [`Without a confirmed e-mail address, such as guests: ${count(guests)}.`] : []),
			...(together > 1 ? [`From one block of addresses, such as a school: ${count(together)}.`] : []),
			...(atOnce > 3 ? [`Within ten minutes: ${count(atOnce)}.`] : []),
			...(parties > 0 ? [`From the agency concerned, and not counted: ${count(parties)}.`] : [])
		];
	},
	note: 'The weight only decides whether spam is folded for a while. You judge what was written.'
};
