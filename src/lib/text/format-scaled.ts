import type { Lang } from '$lib/domain/language';

/** A whole number of hundredths or thousandths as people write it: 9148 with 2 digits → "91,48". Never through a float. */
export function formatScaled(lang: Lang, scaled: number, digits: number): string {
	const text = String(scaled).padStart(digits + 1, '0');
	return `${text.slice(0, -digits)}${lang === 'id' ? ',' : '.'}${text.slice(-digits)}`;
}
