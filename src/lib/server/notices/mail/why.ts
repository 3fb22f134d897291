import type { Lang } from '$lib/domain/language';
import type { LetterCatalogue } from '$lib/text/letter-catalogue';
import { path } from '$lib/text/path';
import type { Env } from '../../env';
import { createSeal } from '../../identity/seal';
import { isOfTeam, isStaff } from '../audiences';
import { everythingOf, linkToken, type Stop } from '../stop-link';
import { subjectWords } from './letter-words';
import type { Reader } from './readers';

type Settings = Pick<Env, 'origin' | 'secret'>;

/** At the foot of a letter: why it came, and how to stop it, or why that is not for its reader to decide. */
export function whyLines(reader: Reader, settings: Settings, text: LetterCatalogue): string[] {
	const { why, stop, duties } = text.follow;
	const { follow, audience } = reader;
	if (follow)
		return [
			text.follow.because(subjectWords(reader, text)),
			stop(stopAddress({ whose: 'follow', id: follow.id }, settings, reader.lang)),
			...manageLine(reader, settings, text)
		];
	return [
		why[audience],
		...(isStaff(audience) || isOfTeam(audience) ? [duties(settings.origin + path(reader.lang, '/akun/ikutan'))] : [])
	];
}

/** Of a letter about all that somebody's duties brought: in which of their qualities it did. */
export const whyOf = (duties: readonly { reader: Reader }[], { follow }: LetterCatalogue): string[] => [
	...new Set(duties.map(({ reader }) => follow.why[reader.audience]))
];

/** Where somebody chooses what they follow and how they hear of it: a guest by a link of their own. */
export function manageLine(reader: Reader, settings: Settings, { follow }: LetterCatalogue): string[] {
	const whole = everythingOf(reader.recipient);
	return whole ? [follow.manage(manageAddress(whole, reader, settings))] : [];
}

export function manageAddress(whole: Stop, { lang }: Pick<Reader, 'lang'>, { origin, secret }: Settings): string {
	const target =
		whole.whose === 'user' ? '/akun/ikutan' : (`/ikutan/${linkToken(createSeal(secret), 'manage', whole)}` as const);
	return origin + path(lang, target);
}

export const stopAddress = (stop: Stop, { origin, secret }: Settings, lang: Lang = 'id'): string =>
	origin + path(lang, `/berhenti/${linkToken(createSeal(secret), 'stop', stop)}`);
